package hvsh.network;

import hvsh.gsm.LapdmFrame;
import hvsh.gsm.LapdmFrame.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The network's end of a data link on a dedicated channel (3GPP TS 44.006 §5): one frame waits for its acknowledgement at a time.
 * What the other end has no right to send is passed over.
 */
final class Link {
    /** Longest message of layer 3 (§5.8.5). */
    private static final int LONGEST = 251;
    private static final int ANSWERS = 4;
    private static final int MODULO = 8;
    private static final byte[] NOTHING = {};

    /** How far the link is. */
    enum Phase { RELEASED, ESTABLISHING, ESTABLISHED }

    /**
     * Everything that changes.
     *
     * @param expected  V(R)
     * @param assembled what came of a message that goes on
     * @param first     what the link was established with
     * @param answers   frames to send first
     * @param owes      whether an acknowledgement is to be sent
     * @param rejected  whether a wrong number was rejected, and the right one has not come
     */
    record State(Phase phase, int expected, byte[] assembled, byte[] first, List<LapdmFrame> answers, boolean owes, boolean rejected, Outbox.State outbox) { }

    private final int sapi;
    private Phase phase = Phase.RELEASED;
    private int expected;
    private byte[] assembled = NOTHING;
    private byte[] first = NOTHING;
    private final List<LapdmFrame> answers = new ArrayList<>();
    private boolean owes;
    private boolean rejected;
    private final Outbox outbox = new Outbox();

    Link(int sapi) {
        this.sapi = sapi;
    }

    Phase phase() {
        return phase;
    }

    /** Whether all that was to be sent is acknowledged. */
    boolean isQuiet() {
        return outbox.isEmpty() && answers.isEmpty();
    }

    /** Sends a message in its turn. */
    void send(byte[] message) {
        outbox.add(message);
    }

    /** Establishes the link, unless it is there. */
    void establish() {
        if (phase == Phase.RELEASED) {
            restart(Phase.ESTABLISHING);
        }
    }

    private void restart(Phase to) {
        phase = to;
        expected = 0;
        outbox.restart();
        assembled = NOTHING;
        owes = false;
        rejected = false;
    }

    private void close() {
        restart(Phase.RELEASED);
        outbox.clear();
    }

    private Indication fail() {
        close();
        return new Indication.Failed();
    }

    private void answer(LapdmFrame frame) {
        if (answers.size() < ANSWERS) {
            answers.add(frame);
        }
    }

    private void respond(Kind kind, boolean poll) {
        answer(LapdmFrame.of(sapi, false, kind, poll, kind.compareTo(Kind.REJ) <= 0 ? expected : 0));
    }

    /** A frame came; the mobile's commands have the C/R bit clear. */
    Optional<Indication> receive(LapdmFrame frame) {
        boolean command = !frame.command();
        return Optional.ofNullable(switch (frame.kind()) {
            case SABM -> command ? begun(frame) : null;
            case DISC -> command ? ended(frame) : null;
            case UA -> command ? null : confirmed();
            case DM -> command ? null : denied(frame);
            case I -> command ? information(frame) : null;
            case RR, RNR, REJ -> supervision(frame, command);
            case UI -> null;
        });
    }

    /** §8.4.1.4: of several mobiles that answer one assignment, the one stays whose message comes back. */
    private Indication begun(LapdmFrame frame) {
        boolean contends = frame.data().length > 0;
        if (phase == Phase.ESTABLISHED && contends && !Arrays.equals(first, frame.data())) {
            return null;
        }
        answer(LapdmFrame.unnumbered(sapi, false, Kind.UA, frame.poll(), frame.data()));
        if (phase == Phase.ESTABLISHED && contends) {
            return null;
        }
        restart(Phase.ESTABLISHED);
        first = frame.data();
        return new Indication.Established(first);
    }

    private Indication ended(LapdmFrame frame) {
        boolean was = phase != Phase.RELEASED;
        answers.clear();
        respond(was ? Kind.UA : Kind.DM, frame.poll());
        close();
        return was ? new Indication.Released() : null;
    }

    private Indication confirmed() {
        if (phase != Phase.ESTABLISHING) {
            return null;
        }
        restart(Phase.ESTABLISHED);
        return new Indication.Established(NOTHING);
    }

    private Indication denied(LapdmFrame frame) {
        return phase == Phase.ESTABLISHING || phase == Phase.ESTABLISHED && !frame.poll() ? fail() : null;
    }

    private Indication information(LapdmFrame frame) {
        if (phase != Phase.ESTABLISHED) {
            return unexpected(frame);
        } else if (!outbox.acknowledges(frame.receive())) {
            return fail();
        } else if (frame.send() != expected) {
            respond(rejected ? Kind.RR : Kind.REJ, frame.poll());
            rejected = true;
            return null;
        }
        expected = (expected + 1) % MODULO;
        rejected = false;
        owes = true;
        if (frame.poll()) {
            respond(Kind.RR, true);
            owes = false;
        }
        return assemble(frame);
    }

    private Indication assemble(LapdmFrame frame) {
        int length = assembled.length;
        if (length + frame.data().length > LONGEST) {
            return fail();
        }
        byte[] message = Arrays.copyOf(assembled, length + frame.data().length);
        System.arraycopy(frame.data(), 0, message, length, frame.data().length);
        assembled = frame.more() ? message : NOTHING;
        return frame.more() ? null : new Indication.Received(message);
    }

    private Indication supervision(LapdmFrame frame, boolean command) {
        if (phase != Phase.ESTABLISHED) {
            return command ? unexpected(frame) : null;
        } else if (!outbox.acknowledges(frame.receive())) {
            return fail();
        }
        outbox.setBusy(frame.kind() == Kind.RNR);
        if (frame.kind() == Kind.REJ) {
            outbox.repeat();
        }
        if (command && frame.poll()) {
            respond(Kind.RR, true);
            owes = false;
        }
        return null;
    }

    private Indication unexpected(LapdmFrame frame) {
        if (frame.poll()) {
            respond(Kind.DM, true);
        }
        return null;
    }

    /** Whether it has waited too often; then it is closed. */
    boolean givesUp() {
        if (outbox.isExhausted()) {
            close();
            return true;
        }
        return false;
    }

    /** The next frame to send in a block that begins in this frame. */
    Optional<LapdmFrame> transmit(long now) {
        if (!answers.isEmpty()) {
            return Optional.of(answers.removeFirst());
        } else if (phase == Phase.ESTABLISHING) {
            return outbox.isDue(now) ? Optional.of(LapdmFrame.of(sapi, true, Kind.SABM, true, 0)) : Optional.empty();
        } else if (phase == Phase.ESTABLISHED && outbox.hasSegment(now)) {
            owes = false;
            return Optional.of(outbox.segment(sapi, expected, now));
        } else if (owes) {
            owes = false;
            return Optional.of(LapdmFrame.of(sapi, false, Kind.RR, false, expected));
        }
        return Optional.empty();
    }

    State save() {
        return new State(phase, expected, assembled, first, List.copyOf(answers), owes, rejected, outbox.save());
    }

    static Link load(int sapi, State s) {
        Link link = new Link(sapi);
        link.phase = s.phase;
        link.expected = s.expected;
        link.outbox.load(s.outbox);
        link.assembled = s.assembled;
        link.first = s.first;
        link.answers.addAll(s.answers);
        link.owes = s.owes;
        link.rejected = s.rejected;
        return link;
    }
}
