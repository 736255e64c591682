package hvsh.radio;

import hvsh.gsm.Channel;
import hvsh.gsm.LocationArea;
import hvsh.network.Network;
import hvsh.network.NetworkCell;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What is between the handset's antenna and the network's: the cells around, and blocks and access bursts on their way. Of two cells
 * on one carrier the stronger is heard.
 */
final class Air {
    /** A burst without its guard period: 148 symbols. */
    static final int BURST = 148 * RadioClock.SYMBOL;

    /** Everything that changes. */
    record State(List<Cell> cells, Network.State network, Uplink.State uplink) { }

    private final List<Cell> cells = new ArrayList<>();
    private final Network network = new Network();
    private final Uplink uplink = new Uplink();

    Network network() {
        return network;
    }

    /** Adds a cell, instead of one with the same carrier and identity. */
    void add(Cell cell) {
        remove(cell.arfcn(), cell.ci());
        cells.add(cell);
    }

    /** Removes a cell; false if there is none. */
    boolean remove(int arfcn, int ci) {
        return cells.removeIf(cell -> cell.arfcn() == arfcn && cell.ci() == ci);
    }

    /** The level in dBm of the strongest cell on a carrier, which it emits in every slot; empty if there is none. */
    OptionalInt level(int khz) {
        return cells.stream().filter(cell -> cell.downlinkKhz() == khz).mapToInt(Cell::dbm).max();
    }

    private Optional<Cell> strongest(java.util.function.Predicate<Cell> which) {
        return cells.stream().filter(which).max(Comparator.comparingInt(Cell::dbm));
    }

    /** What was received in a window that holds a whole burst of the last frame of a block: at most one block. */
    Optional<byte[]> heard(Path.Latched window) {
        int inFrame = (int) (window.at() % RadioClock.FRAME);
        long begin = window.at() / RadioClock.FRAME - (Channel.BLOCK - 1);
        int slot = (inFrame + RadioClock.SLOT - 1) / RadioClock.SLOT;
        boolean whole = window.end() >= window.at() - inFrame + (long) slot * RadioClock.SLOT + BURST;
        if (begin < 0 || !whole || Channel.downlink(begin, slot).isEmpty()) {
            return Optional.empty();
        }
        Channel channel = Channel.downlink(begin, slot).get();
        return strongest(cell -> cell.downlinkKhz() == window.frequency().value()).flatMap(cell -> network.downlink(of(cell), begin, slot)
                .map(data -> new Tap(false, cell.arfcn(), slot, cell.dbm(), window.frame(), channel.kind().tap(), channel.sub()).block(data)));
    }

    /** What the handset emitted has been: perhaps an access burst, or the last burst of a block. */
    void emitted(Emission emission) {
        strongest(cell -> cell.uplinkKhz() == emission.frequency().value()).ifPresent(cell ->
                uplink.take(emission).ifPresent(arrival -> arrived(of(cell), arrival)));
    }

    private void arrived(NetworkCell cell, Uplink.Arrival arrival) {
        switch (arrival) {
            case Uplink.Arrival.Burst burst -> network.access(cell, burst.frame(), burst.content(), burst.late());
            case Uplink.Arrival.Block block -> network.uplink(cell, block.frame(), block.channel(), block.data());
        }
    }

    /** A frame begins, by its number from the beginning. */
    void tick(long frame) {
        network.tick(frame, cells.stream().map(this::of).toList());
    }

    private NetworkCell of(Cell cell) {
        return new NetworkCell(cell.arfcn(), new LocationArea(cell.mcc(), cell.mnc(), cell.lac()), cell.ci(),
                cells.stream().map(Cell::arfcn).filter(arfcn -> arfcn != cell.arfcn()).distinct().sorted().toList());
    }

    List<Cell> cells() {
        return List.copyOf(cells);
    }

    State save() {
        return new State(cells(), network.save(), uplink.save());
    }

    void load(State s) {
        cells.clear();
        cells.addAll(s.cells);
        network.load(s.network);
        uplink.load(s.uplink);
    }
}
