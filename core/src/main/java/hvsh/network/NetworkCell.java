package hvsh.network;

import hvsh.gsm.LocationArea;

/**
 * A cell of the network: its broadcast carrier, area and identity there.
 *
 * @param neighbours carriers of the others
 */
public record NetworkCell(int arfcn, LocationArea area, int identity, java.util.List<Integer> neighbours) { }
