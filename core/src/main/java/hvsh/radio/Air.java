package hvsh.radio;

import hvsh.gsm.Channel;
import hvsh.gsm.LocationArea;
import hvsh.network.Network;
import hvsh.network.NetworkCell;
import hvsh.time.Seeded;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What is between the handset's antenna and the network's: the cells around, and blocks and access bursts on their way. Of two cells
 * on one carrier the stronger is heard.
 */
final class Air {
    /** A burst without its guard period: 148 symbols. */
    static final int BURST = 148 * RadioClock.SYMBOL;
    /** Level in dBm where no carrier is: the lowest that a mobile reports (3GPP TS 45.008 §8.1.4). */
    static final int SILENCE = -110;
    /** What cells are taken to emit, in dBm: the path loses as much in one direction as in the other. */
    private static final int EMITTED = 43;

    /** An event that is to happen in a frame, counted from the beginning. */
    record Planned(long frame, AirEvent event) { }

    /** Everything that changes. */
    record State(List<Cell> cells, Network.State network, Uplink.State uplink, Medium.State medium, List<Planned> planned) { }

    /** What a window gave: the strongest signal in dBm, and a block or none. */
    record Heard(int level, Optional<byte[]> block) { }

    private final List<Cell> cells = new ArrayList<>();
    private final Network network = new Network();
    private final Uplink uplink = new Uplink();
    private final Medium medium;
    private final List<Planned> planned = new ArrayList<>();

    Air(Seeded random) {
        medium = new Medium(random);
    }

    Network network() {
        return network;
    }

    List<Cell> cells() {
        return List.copyOf(cells);
    }

    /**
     * Something happens. Blocks that are received whatever happens are the receiver's, not known here.
     *
     * @throws IllegalArgumentException if it cannot
     */
    void happen(AirEvent event, long frame) {
        switch (event) {
            case AirEvent.CellAdded e -> {
                cells.removeIf(cell -> cell.arfcn() == e.cell().arfcn() && cell.ci() == e.cell().ci());
                cells.add(e.cell());
            }
            case AirEvent.CellRemoved e -> remove(e.arfcn(), e.ci());
            case AirEvent.InNetwork e -> network.apply(e.event(), frame);
            case AirEvent.Level e -> medium.setLevel(e.arfcn(), e.dbm(), e.spread());
            case AirEvent.Interference e -> medium.setRatio(e.arfcn(), e.ratio(), e.spread());
            case AirEvent.Loss e -> medium.lose(e.amount(), e.period());
            case AirEvent.Mute e -> medium.setMuted(e.on());
            case AirEvent.Distance e -> medium.setDistance(e.symbols());
            case AirEvent.Arrival e -> medium.setLate(e.late(), e.spread());
            case AirEvent.Jam e -> medium.jam(e.lowKhz(), e.highKhz(), e.dbm(), frame + e.frames());
            case AirEvent.Received _ -> throw new IllegalStateException("a block is for the receiver");
        }
    }

    private void remove(int arfcn, int ci) {
        if (!cells.removeIf(cell -> cell.arfcn() == arfcn && cell.ci() == ci)) {
            throw new IllegalArgumentException("there is no cell " + ci + " on ARFCN " + arfcn);
        }
    }

    /** Something is to happen later. */
    void plan(Planned plan) {
        planned.add(plan);
        planned.sort(Comparator.comparingLong(Planned::frame));
    }

    /** Takes the events that are due. */
    List<AirEvent> due(long frame) {
        List<AirEvent> due = planned.stream().filter(plan -> plan.frame() <= frame).map(Planned::event).toList();
        planned.removeIf(plan -> plan.frame() <= frame);
        return due;
    }

    /** A frame begins, by its number from the beginning. */
    void tick(long frame) {
        network.tick(frame, cells.stream().filter(this::isStrongest).map(this::of).toList());
    }

    /** Of several cells on a carrier the others do not get through, in either direction. */
    private boolean isStrongest(Cell cell) {
        return strongest(each -> each.arfcn() == cell.arfcn()).orElseThrow() == cell;
    }

    /** The next frame in which there is something to do, or {@link Network#NEVER}. */
    long next() {
        return Math.min(network.next(), planned.isEmpty() ? Network.NEVER : planned.getFirst().frame());
    }

    private Optional<Cell> strongest(Predicate<Cell> which) {
        return cells.stream().filter(which).max(Comparator.comparingInt(Cell::dbm));
    }

    /** What was received in a window: cells emit in every slot; a block ends with a burst that is whole in the window. */
    Heard heard(Path.Latched window) {
        int khz = window.frequency().value();
        long frame = window.at() / RadioClock.FRAME;
        int noise = Math.max(SILENCE, medium.noise(khz, frame));
        Optional<Cell> cell = strongest(each -> each.downlinkKhz() == khz);
        if (medium.isMuted() || cell.isEmpty()) {
            return new Heard(noise, Optional.empty());
        }
        int level = medium.level(cell.get());
        return new Heard(Math.max(noise, level), block(window, frame, cell.get(), level));
    }

    private Optional<byte[]> block(Path.Latched window, long frame, Cell cell, int level) {
        int inFrame = (int) (window.at() % RadioClock.FRAME);
        long begin = frame - (Channel.BLOCK - 1);
        int slot = (inFrame + RadioClock.SLOT - 1) / RadioClock.SLOT;
        boolean whole = window.end() >= window.at() - inFrame + (long) slot * RadioClock.SLOT + BURST;
        if (begin < 0 || !whole || Channel.downlink(begin, slot).isEmpty()) {
            return Optional.empty();
        }
        Channel channel = Channel.downlink(begin, slot).get();
        return network.downlink(of(cell), begin, slot).filter(_ -> medium.passes(cell.arfcn(), cell.downlinkKhz(), level, frame))
                .map(data -> new Tap(false, cell.arfcn(), slot, level, window.frame(), channel.kind().tap(), channel.sub()).block(data));
    }

    /** An emission is over: perhaps an access burst, or the last burst of a block; what was sent, with its header, if it is one. */
    Optional<byte[]> emitted(Emission emission) {
        Optional<Cell> cell = strongest(each -> each.uplinkKhz() == emission.frequency().value());
        Optional<Uplink.Arrival> arrival = cell.isEmpty() ? Optional.empty() : uplink.take(emission, medium.delay());
        return arrival.map(what -> {
            int level = emission.level().value() / 4 - (EMITTED - medium.level(cell.get()));
            if (medium.passes(cell.get().arfcn(), cell.get().uplinkKhz(), level, emission.at() / RadioClock.FRAME)) {
                arrived(of(cell.get()), what);
            }
            return sent(cell.get().arfcn(), level, what);
        });
    }

    private void arrived(NetworkCell cell, Uplink.Arrival arrival) {
        switch (arrival) {
            case Uplink.Arrival.Burst burst -> network.access(cell, burst.frame(), burst.content(), burst.late());
            case Uplink.Arrival.Block block -> network.uplink(cell, block.frame(), block.channel(), block.data());
        }
    }

    private static byte[] sent(int arfcn, int level, Uplink.Arrival arrival) {
        int frame = (int) (arrival.frame() % RadioClock.HYPERFRAME);
        return switch (arrival) {
            case Uplink.Arrival.Burst burst -> new Tap(true, arfcn, 0, level, frame, Tap.ACCESS, 0).block(new byte[] {(byte) burst.content()});
            case Uplink.Arrival.Block block -> new Tap(true, arfcn, 1, level, frame, block.channel().kind().tap(), block.channel().sub()).block(block.data());
        };
    }

    private NetworkCell of(Cell cell) {
        return new NetworkCell(cell.arfcn(), new LocationArea(cell.mcc(), cell.mnc(), cell.lac()), cell.ci(),
                cells.stream().map(Cell::arfcn).filter(arfcn -> arfcn != cell.arfcn()).distinct().sorted().toList());
    }

    State save() {
        return new State(cells(), network.save(), uplink.save(), medium.save(), List.copyOf(planned));
    }

    void load(State s) {
        cells.clear();
        cells.addAll(s.cells);
        network.load(s.network);
        uplink.load(s.uplink);
        medium.load(s.medium);
        planned.clear();
        planned.addAll(s.planned);
    }
}
