package hvsh.network;

import hvsh.gsm.CpMessage;
import hvsh.gsm.LapdmFrame;
import hvsh.gsm.Layer3;
import hvsh.gsm.MalformedException;
import hvsh.gsm.MmMessage;
import hvsh.gsm.RrMessage;
import java.util.Optional;

/** A dedicated channel that a mobile has, from its assignment until it is free again, and what goes on there. */
final class Connection {
    static final int SIGNALLING = 0;
    static final int MESSAGES = 3;
    /** Seconds for a mobile to come (T3101) and to go (T3109). */
    private static final int COMES = 3;
    private static final int GOES = 5;
    /** Seconds without a measurement report after which a mobile that sent some is lost (3GPP TS 45.008 §5.3). */
    private static final int LOST = 30;

    /** How far it is. */
    enum Phase { ASSIGNED, ACTIVE, RELEASING, FREE }

    /** Everything that changes; {@code reported} is the frame of the last measurement report, 0 if none came. */
    record State(NetworkCell cell, int sub, int advance, Phase phase, long since, long reported, String imsi, Link.State signalling, Link.State messages,
            Mobility.State mobility, Transfers.State transfers) { }

    final NetworkCell cell;
    final int sub;
    final int advance;
    final Mobility mobility;
    final Transfers transfers;
    private final Exchange exchange;
    private final CallControl calls;
    private Phase phase = Phase.ASSIGNED;
    private long since;
    private long reported;
    private String imsi = "";
    private Link signalling = new Link(SIGNALLING);
    private Link messages = new Link(MESSAGES);

    Connection(Exchange exchange, NetworkCell cell, int sub, int advance) {
        this.exchange = exchange;
        this.cell = cell;
        this.sub = sub;
        this.advance = advance;
        calls = new CallControl(exchange);
        mobility = new Mobility(exchange, this);
        transfers = new Transfers(exchange, this);
        since = exchange.clock.frame();
    }

    Phase phase() {
        return phase;
    }

    /** Whose it is, once that is known. */
    Optional<Subscriber> subscriber() {
        return imsi.isEmpty() ? Optional.empty() : exchange.imsi(imsi);
    }

    void isOf(Subscriber subscriber) {
        imsi = subscriber.imsi;
        subscriber.seen = exchange.clock.frame();
    }

    boolean belongsTo(String whose) {
        return imsi.equals(whose);
    }

    /** Whether procedures that the network begins may begin here. */
    boolean isOpen() {
        return phase == Phase.ACTIVE && !imsi.isEmpty() && mobility.isOpen();
    }

    void send(Layer3 message) {
        (message instanceof CpMessage ? messages : signalling).send(message.encode());
    }

    boolean canCarryMessages() {
        return messages.phase() == Link.Phase.ESTABLISHED;
    }

    void establishForMessages() {
        messages.establish();
    }

    /** A frame of the mobile came on the dedicated channel. */
    void receive(LapdmFrame frame) {
        if (frame.sapi() != SIGNALLING && frame.sapi() != MESSAGES || phase == Phase.ASSIGNED && !begins(frame)) {
            return;
        }
        Link link = frame.sapi() == SIGNALLING ? signalling : messages;
        link.receive(frame).ifPresent(indication -> learn(frame.sapi(), indication));
    }

    private static boolean begins(LapdmFrame frame) {
        return frame.sapi() == SIGNALLING && frame.kind() == LapdmFrame.Kind.SABM;
    }

    private void learn(int sapi, Indication indication) {
        switch (indication) {
            case Indication.Established e when sapi == SIGNALLING -> begin(e.message());
            case Indication.Established _ -> transfers.proceed();
            case Indication.Received r -> receive(sapi, r.message());
            case Indication.Released _ when sapi == SIGNALLING -> end(Phase.RELEASING);
            case Indication.Failed _ when sapi == SIGNALLING -> end(Phase.FREE);
            case Indication.Released _, Indication.Failed _ -> transfers.abort();
        }
    }

    private void begin(byte[] message) {
        if (phase == Phase.ASSIGNED) {
            to(Phase.ACTIVE);
            mobility.expect();
        }
        if (message.length > 0) {
            receive(SIGNALLING, message);
        }
    }

    private void to(Phase next) {
        phase = next;
        since = exchange.clock.frame();
    }

    /** The mobile is gone, with all that it did here. */
    private void end(Phase next) {
        transfers.abort();
        if (phase == Phase.ACTIVE) {
            calls.lost(imsi);
        }
        to(next);
    }

    /** The cell is not there any more. */
    void drop() {
        end(Phase.FREE);
    }

    /** A frame on the associated channel: measurement reports are signs of life, whatever is in them. */
    void associated(LapdmFrame frame) {
        if (frame.kind() == LapdmFrame.Kind.UI && Layer3.protocol(frame.data()) == Layer3.RADIO_RESOURCES) {
            reported = exchange.clock.frame();
        }
    }

    private void receive(int sapi, byte[] octets) {
        if (phase != Phase.ACTIVE) {
            return;
        }
        switch (Layer3.protocol(octets)) {
            case Layer3.RADIO_RESOURCES -> radioResources(octets);
            case Layer3.MOBILITY -> mobility.receive(octets);
            case Layer3.CALL_CONTROL -> calls.receive(this, octets);
            case Layer3.SHORT_MESSAGES -> transfers.receive(octets);
            default -> exchange.log.add("a message of %d octets of an unknown protocol was ignored, on SAPI %d", octets.length, sapi);
        }
    }

    private void radioResources(byte[] octets) {
        try {
            switch (RrMessage.decode(octets)) {
                case RrMessage.PagingResponse response -> mobility.paged(response.identity());
                case RrMessage.ChannelRelease _ -> send(new RrMessage.Status(MalformedException.UNKNOWN_TYPE));
                case RrMessage.Status _, RrMessage.ClassmarkChange _, RrMessage.MeasurementReport _ -> mobility.expect();
            }
        } catch (MalformedException e) {
            send(new RrMessage.Status(e.code()));
        }
    }

    /** What a block in a frame carries downlink; the associated channel goes on by itself. */
    Optional<byte[]> transmit(long now) {
        if (phase == Phase.ASSIGNED) {
            return Optional.empty();
        }
        Optional<LapdmFrame> frame = signalling.transmit(now).or(() -> messages.transmit(now));
        return Optional.of(frame.orElse(LapdmFrame.unnumbered(SIGNALLING, true, LapdmFrame.Kind.UI, false, new byte[0])).encode(23));
    }

    /** A frame begins. */
    void tick(long now) {
        if (signalling.givesUp() || reported > 0 && now - reported > NetworkClock.frames(LOST)) {
            exchange.log.add("the mobile on channel %d does not answer", sub);
            end(Phase.FREE);
        } else if (messages.givesUp()) {
            transfers.abort();
        }
        switch (phase) {
            case ASSIGNED -> free(passed(COMES, now));
            case ACTIVE -> {
                mobility.tick(now);
                transfers.tick(now);
                releaseIfIdle();
            }
            case RELEASING -> free(passed(GOES, now) || signalling.phase() == Link.Phase.RELEASED && signalling.isQuiet());
            case FREE -> { }
        }
    }

    private boolean passed(int seconds, long now) {
        return now - since >= NetworkClock.frames(seconds);
    }

    private void free(boolean over) {
        phase = over ? Phase.FREE : phase;
    }

    private void releaseIfIdle() {
        if (mobility.isIdle() && transfers.isIdle() && signalling.isQuiet() && messages.isQuiet()
                && exchange.calls(imsi).stream().allMatch(call -> call.phase() == Call.Phase.PAGING)) {
            send(new RrMessage.ChannelRelease(0));
            to(Phase.RELEASING);
        }
    }

    MmMessage information() {
        return new MmMessage.Information(Exchange.NAME, Exchange.NAME, exchange.clock.time());
    }

    State save() {
        return new State(cell, sub, advance, phase, since, reported, imsi, signalling.save(), messages.save(), mobility.save(), transfers.save());
    }

    static Connection load(Exchange exchange, State s) {
        Connection connection = new Connection(exchange, s.cell, s.sub, s.advance);
        connection.phase = s.phase;
        connection.since = s.since;
        connection.reported = s.reported;
        connection.imsi = s.imsi;
        connection.signalling = Link.load(SIGNALLING, s.signalling);
        connection.messages = Link.load(MESSAGES, s.messages);
        connection.mobility.load(s.mobility);
        connection.transfers.load(s.transfers);
        return connection;
    }
}
