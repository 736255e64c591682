package hvsh.radio;

import hvsh.network.NetworkEvent;
import hvsh.network.NetworkView;
import java.util.List;

/** A radio as the world around it knows it: what no software on the machine reaches. */
public interface Radio {
    /** What every emission must pass. */
    RadioGuard guard();

    /** What was emitted. */
    Antenna antenna();

    /** How punctual the software is that programs the radio. */
    Margins margins();

    /** The cells around. */
    List<Cell> cells();

    /** A cell is there from now on, instead of one with the same carrier and identity. */
    void add(Cell cell);

    /**
     * A cell is not there any more.
     *
     * @throws IllegalArgumentException if there is none
     */
    void remove(int arfcn, int ci);

    /**
     * Something happens in the network.
     *
     * @throws IllegalArgumentException if it cannot
     */
    void happen(NetworkEvent event);

    /** What is going on in the network. */
    NetworkView network();
}
