package hvsh.network;

import hvsh.gsm.Channel;
import hvsh.gsm.CommonControl;
import hvsh.gsm.LapdmFrame;
import hvsh.gsm.MalformedException;
import hvsh.gsm.SystemInformation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A small GSM network: what its cells send in each block, and what it does with what mobiles send. It lives in virtual time,
 * counted in TDMA frames from the beginning, and works only in frames in which there is something to do.
 */
public final class Network {
    /** Never. */
    public static final long NEVER = Long.MAX_VALUE;
    /** The subscriber who is there from the beginning. */
    public static final String IMSI = "001010000000001";
    public static final String NUMBER = "+15550001";
    private static final int ASSOCIATED_HEADER = 2;
    /** A power control level (3GPP TS 45.005 §4.1.1): 33 dBm in 900 MHz' band. */
    private static final int POWER = 5;
    private static final int BLOCK = 23;

    /** A block in the air, by its first frame. */
    record Sent(int carrier, int slot, long begin, byte[] block) { }

    /** Everything that changes. */
    public record State(Exchange.State exchange, List<Connection.State> connections, List<Access.Grant> grants, List<Paging.Page> pages, List<Sent> sent) { }

    private final Exchange exchange = new Exchange();
    private final List<Connection> connections = new ArrayList<>();
    private final Access access = new Access();
    private final Paging paging = new Paging();
    private final Dispatcher dispatcher = new Dispatcher(exchange, connections, paging);
    private final List<Sent> sent = new ArrayList<>();

    /** A frame begins; of each carrier there is at most one cell. */
    public void tick(long frame, List<NetworkCell> cells) {
        exchange.clock.moveTo(frame);
        List<Integer> carriers = cells.stream().map(NetworkCell::arfcn).toList();
        connections.stream().filter(connection -> !carriers.contains(connection.cell.arfcn())).forEach(Connection::drop);
        access.retain(carriers);
        dispatcher.tick();
        connections.forEach(connection -> connection.tick(frame));
        connections.removeIf(connection -> connection.phase() == Connection.Phase.FREE);
        sent.removeIf(block -> block.begin() + Channel.BLOCK <= frame);
        cells.forEach(cell -> send(cell, frame));
    }

    private void send(NetworkCell cell, long frame) {
        for (int slot = 0; slot < 2; slot++) {
            int of = slot;
            Channel.downlink(frame, slot).flatMap(channel -> content(cell, channel, frame))
                    .ifPresent(block -> sent.add(new Sent(cell.arfcn(), of, frame, block)));
        }
    }

    private Optional<byte[]> content(NetworkCell cell, Channel channel, long frame) {
        return switch (channel.kind()) {
            case BROADCAST -> Optional.empty();
            case COMMON -> access.next(cell.arfcn()).or(() -> paged(cell, channel.sub(), frame));
            case DEDICATED -> connection(cell, channel.sub()).flatMap(connection -> connection.transmit(frame));
            case ASSOCIATED -> connection(cell, channel.sub()).map(connection ->
                    information(cell).associated(frame / (2 * Channel.MULTIFRAME) % 2 == 0, POWER, connection.advance));
        };
    }

    private Optional<byte[]> paged(NetworkCell cell, int block, long frame) {
        return block == 0 || paging.isEmpty() ? Optional.empty()
                : Optional.of(CommonControl.paging(paging.next(cell.area().lac(), frame / Channel.MULTIFRAME, block - 1)));
    }

    private Optional<Connection> connection(NetworkCell cell, int sub) {
        return connections.stream().filter(connection -> connection.cell.arfcn() == cell.arfcn() && connection.sub == sub).findFirst();
    }

    private static SystemInformation information(NetworkCell cell) {
        List<Integer> neighbours = cell.neighbours().isEmpty() ? List.of(cell.arfcn()) : cell.neighbours();
        return new SystemInformation(cell.arfcn(), neighbours, cell.area(), cell.identity());
    }

    /** What a cell sent in a block, by its first frame; nothing where it has no such channel, or nobody has it. */
    public Optional<byte[]> downlink(NetworkCell cell, long begin, int slot) {
        Optional<Channel> channel = Channel.downlink(begin, slot);
        if (channel.isPresent() && channel.get().kind() == Channel.Kind.BROADCAST) {
            return Optional.of(information(cell).broadcast((int) (begin / Channel.MULTIFRAME % 8)));
        }
        Optional<byte[]> block = sent.stream().filter(s -> s.carrier() == cell.arfcn() && s.slot() == slot && s.begin() == begin).map(Sent::block).findFirst();
        return channel.isPresent() && channel.get().kind() == Channel.Kind.COMMON ? block.or(() -> Optional.of(CommonControl.paging(List.of()))) : block;
    }

    /**
     * An access burst came.
     *
     * @param content its eight bits
     * @param advance by how many symbols it came late
     */
    public void access(NetworkCell cell, long frame, int content, int advance) {
        exchange.clock.moveTo(frame);
        if (access.isFull()) {
            return;
        }
        int sub = 0;
        while (sub < Channel.DEDICATED && connection(cell, sub).isPresent()) {
            sub++;
        }
        boolean free = sub < Channel.DEDICATED;
        access.add(new Access.Grant(cell.arfcn(), new CommonControl.Request(content, frame), free ? sub : -1, advance));
        if (free) {
            connections.add(new Connection(exchange, cell, sub, advance));
        }
    }

    /** A block of a mobile came on a channel of slot 1. */
    public void uplink(NetworkCell cell, long frame, Channel channel, byte[] block) {
        exchange.clock.moveTo(frame);
        Optional<Connection> connection = connection(cell, channel.sub());
        if (connection.isEmpty() || block.length != BLOCK) {
            return;
        }
        try {
            if (channel.kind() == Channel.Kind.ASSOCIATED) {
                connection.get().associated(LapdmFrame.decode(Arrays.copyOfRange(block, ASSOCIATED_HEADER, BLOCK)));
            } else {
                connection.get().receive(LapdmFrame.decode(block));
            }
        } catch (MalformedException e) {
            exchange.log.add("a block on channel %d was ignored: %s", channel.sub(), e.getMessage());
        }
    }

    /**
     * Something happens from outside.
     *
     * @throws IllegalArgumentException if it cannot; then nothing has happened
     */
    public void apply(NetworkEvent event, long frame) {
        exchange.clock.moveTo(frame);
        new Outside(exchange, connections, paging).apply(event);
    }

    /** Keeps a line of what happened, or did not. */
    public void note(String text) {
        exchange.log.add("%s", text);
    }

    /** The next frame in which there is something to do, after the present one, or {@link #NEVER}. */
    public long next() {
        return connections.isEmpty() && access.isEmpty() && sent.isEmpty() ? dispatcher.next() : exchange.clock.frame() + 1;
    }

    /** Whether an emergency call is going on. */
    public boolean isEmergency() {
        return exchange.calls.stream().anyMatch(Call::emergency);
    }

    /** What is going on, for those who look. */
    public NetworkView view() {
        return NetworkView.of(exchange, connections);
    }

    public State save() {
        return new State(exchange.save(), connections.stream().map(Connection::save).toList(), access.save(), paging.save(), List.copyOf(sent));
    }

    public void load(State s) {
        exchange.load(s.exchange);
        connections.clear();
        s.connections.forEach(connection -> connections.add(Connection.load(exchange, connection)));
        access.load(s.grants);
        paging.load(s.pages);
        sent.clear();
        sent.addAll(s.sent);
    }
}
