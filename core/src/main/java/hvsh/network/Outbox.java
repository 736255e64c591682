package hvsh.network;

import hvsh.gsm.LapdmFrame;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What one end of a data link has to send: messages in segments, of which one waits for its acknowledgement at a time (3GPP TS 44.006 §5.5.2). */
final class Outbox {
    /** From a frame's first burst to its repetition (T200): two chances to answer later. */
    static final int T200 = 2 * 51;
    /** Repetitions before the link is given up (N200 of an SDCCH, §5.8.2.1). */
    static final int N200 = 23;
    private static final int WAITING = 32;
    private static final int MODULO = 8;

    /**
     * Everything that changes.
     *
     * @param queue  messages to send, the first perhaps in part
     * @param offset octets of the first that are acknowledged
     * @param flight octets of the first that are in the frame that waits; -1: none waits
     * @param sent   frame number of its last transmission; -1: it is to be sent at once
     * @param tries  how often it was repeated
     * @param next   V(S)
     * @param busy   whether the other end takes nothing
     */
    record State(List<byte[]> queue, int offset, int flight, long sent, int tries, int next, boolean busy) { }

    private final List<byte[]> queue = new ArrayList<>();
    private int offset;
    private int flight = -1;
    private long sent = -1;
    private int tries;
    private int next;
    private boolean busy;

    boolean isEmpty() {
        return queue.isEmpty();
    }

    /** Adds a message in its turn; who lets too many wait gets no more. */
    void add(byte[] message) {
        if (queue.size() < WAITING) {
            queue.add(message);
        }
    }

    void clear() {
        queue.clear();
    }

    /** The link begins anew: what was not acknowledged is sent from its beginning. */
    void restart() {
        offset = 0;
        flight = -1;
        sent = -1;
        tries = 0;
        next = 0;
        busy = false;
    }

    void setBusy(boolean on) {
        busy = on;
    }

    /** What waits is to be sent again. */
    void repeat() {
        sent = -1;
    }

    /** Whether it was repeated too often. */
    boolean isExhausted() {
        return tries > N200;
    }

    /** Takes an acknowledgement; false if nothing of that number can be acknowledged (§8.7.4). */
    boolean acknowledges(int number) {
        if (flight < 0 || number == (next + MODULO - 1) % MODULO) {
            return flight >= 0 || number == next;
        } else if (number != next) {
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

    /** Whether a segment is to be sent now. */
    boolean hasSegment(long now) {
        return !busy && (flight >= 0 ? isDue(now) : !queue.isEmpty());
    }

    /** Whether what waits is to be sent, again or at last; then it counts as sent. */
    boolean isDue(long now) {
        if (sent >= 0 && now - sent < T200) {
            return false;
        }
        tries += sent >= 0 ? 1 : 0;
        sent = now;
        return true;
    }

    /** The segment: what waits, or the next. */
    LapdmFrame segment(int sapi, int expected, long now) {
        boolean again = flight >= 0;
        byte[] message = queue.getFirst();
        if (!again) {
            flight = Math.min(LapdmFrame.N201, message.length - offset);
            next = (next + 1) % MODULO;
            sent = now;
        }
        return new LapdmFrame(sapi, true, LapdmFrame.Kind.I, again, expected, (next + MODULO - 1) % MODULO, Arrays.copyOfRange(message, offset, offset + flight),
                offset + flight < message.length);
    }

    State save() {
        return new State(List.copyOf(queue), offset, flight, sent, tries, next, busy);
    }

    void load(State s) {
        queue.clear();
        queue.addAll(s.queue);
        offset = s.offset;
        flight = s.flight;
        sent = s.sent;
        tries = s.tries;
        next = s.next;
        busy = s.busy;
    }
}
