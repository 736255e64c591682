package hvsh.network;

import hvsh.gsm.LapdmFrame;
import hvsh.gsm.LapdmFrame.Kind;
import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;

/** The mobile's end of a data link, stop and wait, written apart from the network's: octets of control fields by hand. */
final class MobileLink {
    private final int sapi;
    private final Deque<byte[]> segments = new ArrayDeque<>();
    private final Deque<Boolean> more = new ArrayDeque<>();
    private final ByteArrayOutputStream partial = new ByteArrayOutputStream();
    private final Deque<byte[]> urgent = new ArrayDeque<>();
    private byte[] waiting;
    private int silence;
    private int sending;
    private int expecting;
    boolean up;

    MobileLink(int sapi) {
        this.sapi = sapi;
    }

    private byte[] frame(boolean response, int control, byte[] data, boolean goesOn) {
        byte[] block = new byte[23];
        Arrays.fill(block, (byte) 0x2b);
        block[0] = (byte) (1 | (response ? 2 : 0) | sapi << 2);
        block[1] = (byte) control;
        block[2] = (byte) (data.length << 2 | (goesOn ? 2 : 0) | 1);
        System.arraycopy(data, 0, block, 3, data.length);
        return block;
    }

    void establish(byte[] message) {
        waiting = frame(false, 0x3f, message, false);
        silence = 99;
    }

    void disconnect() {
        segments.clear();
        more.clear();
        waiting = frame(false, 0x53, new byte[0], false);
        silence = 99;
    }

    void send(byte[] message) {
        for (int at = 0; at < message.length; at += 20) {
            segments.add(Arrays.copyOfRange(message, at, Math.min(message.length, at + 20)));
            more.add(at + 20 < message.length);
        }
    }

    boolean isQuiet() {
        return waiting == null && segments.isEmpty() && urgent.isEmpty();
    }

    /** The block to send now, if there is one. */
    Optional<byte[]> next() {
        if (!urgent.isEmpty()) {
            return Optional.of(urgent.poll());
        } else if (waiting != null) {
            return ++silence > 2 ? Optional.of(again()) : Optional.empty();
        } else if (up && !segments.isEmpty()) {
            waiting = frame(false, expecting << 5 | sending << 1, segments.peek(), more.peek());
            sending = (sending + 1) % 8;
            silence = 0;
            return Optional.of(waiting);
        }
        return Optional.empty();
    }

    private byte[] again() {
        silence = 0;
        if ((waiting[1] & 1) == 0) {
            waiting[1] = (byte) (expecting << 5 | waiting[1] & 0x0e | 0x10);
        }
        return waiting;
    }

    /** A frame of the network; the message that it completes, if it does. */
    Optional<byte[]> receive(LapdmFrame frame) {
        switch (frame.kind()) {
            case UA -> {
                boolean asked = waiting != null && (waiting[1] & 0xef) == 0x2f;
                up = asked;
                waiting = null;
                sending = 0;
                expecting = 0;
            }
            case SABM -> {
                urgent.add(frame(true, 0x73, new byte[0], false));
                up = true;
                sending = 0;
                expecting = 0;
            }
            case I -> {
                acknowledge(frame.receive());
                if (frame.send() == expecting) {
                    expecting = (expecting + 1) % 8;
                    partial.writeBytes(frame.data());
                }
                urgent.add(frame(true, expecting << 5 | (frame.poll() ? 0x11 : 0x01), new byte[0], false));
                if (frame.send() == (expecting + 7) % 8 && !frame.more() && partial.size() > 0) {
                    byte[] message = partial.toByteArray();
                    partial.reset();
                    return Optional.of(message);
                }
            }
            case RR, REJ -> acknowledge(frame.receive());
            default -> { }
        }
        return Optional.empty();
    }

    private void acknowledge(int number) {
        if (waiting != null && (waiting[1] & 1) == 0 && number == sending) {
            waiting = null;
            segments.poll();
            more.poll();
        }
    }

    static boolean isFill(LapdmFrame frame) {
        return frame.kind() == Kind.UI && frame.data().length == 0;
    }
}
