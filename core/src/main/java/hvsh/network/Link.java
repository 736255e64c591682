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
    /** From a frame's first burst to its repetition (T200): two chances to answer later. */
    static final int T200 = 2 * 51;
    /** Repetitions before the link is given up (N200 of an SDCCH, §5.8.2.1). */
    static final int N200 = 23;
    /** Longest message of layer 3 (§5.8.5). */
    private static final int LONGEST = 251;
    private static final int ANSWERS = 4;
    private static final int WAITING = 32;
    private static final int MODULO = 8;
    private static final byte[] NOTHING = {};

    /** How far the link is. */
    enum Phase { RELEASED, ESTABLISHING, ESTABLISHED }

    /** What layer 3 learns. */
    sealed interface Indication {
        /** The link is there, with a message or an empty one. */
        record Established(byte[] message) implements Indication { }

        record Received(byte[] message) implements Indication { }

        record Released() implements Indication { }

        /** The other end does not answer, or breaks the rules. */
        record Failed() implements Indication { }
    }

    /**
     * Everything that changes.
     *
     * @param queue     messages to send, the first perhaps in part
     * @param offset    octets of the first that are acknowledged
     * @param flight    octets of the first that are in the frame that waits; -1: none waits
     * @param sent      frame number of its last transmission; -1: it is to be repeated
     * @param tries     how often it was repeated
     * @param first     what the link was established with
     * @param answers   frames to send first
     */
    record State(Phase phase, int vs, int vr, List<byte[]> queue, int offset, int flight, long sent, int tries, byte[] assembled, byte[] first,
            List<LapdmFrame> answers, boolean owes, boolean rejected, boolean busy) { }

    private final int sapi;
    private Phase phase = Phase.RELEASED;
    private int vs;
    private int vr;
    private final List<byte[]> queue = new ArrayList<>();
    private int offset;
    private int flight = -1;
    private long sent = -1;
    private int tries;
    private byte[] assembled = NOTHING;
    private byte[] first = NOTHING;
    private final List<LapdmFrame> answers = new ArrayList<>();
    private boolean owes;
    private boolean rejected;
    private boolean busy;

    Link(int sapi) {
        this.sapi = sapi;
    }

    Phase phase() {
        return phase;
    }

    /** Whether all that was to be sent is acknowledged. */
    boolean isQuiet() {
        return queue.isEmpty() && answers.isEmpty();
    }

    /** Sends a message in its turn; who lets too many wait gets no more. */
    void send(byte[] message) {
        if (queue.size() < WAITING) {
            queue.add(message);
        }
    }

    /** Establishes the link, unless it is there. */
    void establish() {
        if (phase == Phase.RELEASED) {
            restart(Phase.ESTABLISHING);
        }
    }

    private void restart(Phase to) {
        phase = to;
        vs = 0;
        vr = 0;
        offset = 0;
        flight = -1;
        sent = -1;
        tries = 0;
        assembled = NOTHING;
        owes = false;
        rejected = false;
        busy = false;
    }

    private void close() {
        restart(Phase.RELEASED);
        queue.clear();
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
        answer(LapdmFrame.of(sapi, false, kind, poll, kind.compareTo(Kind.REJ) <= 0 ? vr : 0));
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
        } else if (!acknowledges(frame.receive())) {
            return fail();
        } else if (frame.send() != vr) {
            respond(rejected ? Kind.RR : Kind.REJ, frame.poll());
            rejected = true;
            return null;
        }
        vr = (vr + 1) % MODULO;
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
        } else if (!acknowledges(frame.receive())) {
            return fail();
        }
        busy = frame.kind() == Kind.RNR;
        sent = frame.kind() == Kind.REJ ? -1 : sent;
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

    /** Takes an acknowledgement; false if nothing of that number can be acknowledged (§8.7.4). */
    private boolean acknowledges(int number) {
        if (flight < 0 || number == (vs + MODULO - 1) % MODULO) {
            return flight >= 0 || number == vs;
        } else if (number != vs) {
            return false;
        }
        offset += flight;
        flight = -1;
        tries = 0;
        if (offset >= queue.getFirst().length) {
            queue.removeFirst();
            offset = 0;
        }
        return true;
    }

    /** Whether it has waited too often; then it is closed. */
    boolean givesUp() {
        if (tries > N200) {
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
            return due(now) ? Optional.of(LapdmFrame.of(sapi, true, Kind.SABM, true, 0)) : Optional.empty();
        } else if (phase == Phase.ESTABLISHED && !busy && (flight >= 0 ? due(now) : !queue.isEmpty())) {
            return Optional.of(next(now));
        } else if (owes) {
            owes = false;
            return Optional.of(LapdmFrame.of(sapi, false, Kind.RR, false, vr));
        }
        return Optional.empty();
    }

    /** Whether what waits is to be sent, again or at last; then it counts as sent. */
    private boolean due(long now) {
        if (sent >= 0 && now - sent < T200) {
            return false;
        }
        tries += sent >= 0 ? 1 : 0;
        sent = now;
        return true;
    }

    private LapdmFrame next(long now) {
        boolean again = flight >= 0;
        byte[] message = queue.getFirst();
        if (!again) {
            flight = Math.min(LapdmFrame.N201, message.length - offset);
            vs = (vs + 1) % MODULO;
            sent = now;
        }
        owes = false;
        return new LapdmFrame(sapi, true, Kind.I, again, vr, (vs + MODULO - 1) % MODULO, Arrays.copyOfRange(message, offset, offset + flight),
                offset + flight < message.length);
    }

    State save() {
        return new State(phase, vs, vr, List.copyOf(queue), offset, flight, sent, tries, assembled, first, List.copyOf(answers), owes, rejected, busy);
    }

    static Link load(int sapi, State s) {
        Link link = new Link(sapi);
        link.phase = s.phase;
        link.vs = s.vs;
        link.vr = s.vr;
        link.queue.addAll(s.queue);
        link.offset = s.offset;
        link.flight = s.flight;
        link.sent = s.sent;
        link.tries = s.tries;
        link.assembled = s.assembled;
        link.first = s.first;
        link.answers.addAll(s.answers);
        link.owes = s.owes;
        link.rejected = s.rejected;
        link.busy = s.busy;
        return link;
    }
}
