package hvsh.network;

import hvsh.gsm.LocationArea;
import java.util.List;

/**
 * A cell of the network: its broadcast carrier, area and identity there.
 *
 * @param neighbours carriers of the others
 */
public record NetworkCell(int arfcn, LocationArea area, int identity, List<Integer> neighbours) { }
