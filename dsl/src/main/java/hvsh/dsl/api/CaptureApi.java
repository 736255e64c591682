package hvsh.dsl.api;

import hvsh.dsl.script.FileProblem;
import hvsh.radio.Pcap;
import hvsh.radio.Radio;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;

/** A capture of the blocks that a machine's radio receives and emits. */
@Described(name = "capture", type = "Capture", value = """
        A capture of what a machine's radio receives and emits. It is of the machine that it was begun on, not of its forks,
        and changes nothing there; a machine that goes back in time and on again is captured again.""")
final class CaptureApi extends Thing {
    /** Takes one block. */
    private interface Sink extends Closeable {
        void put(long tick, byte[] block) throws IOException;
    }

    private final Radio radio;
    private final String what;
    private final Sink sink;
    private final Radio.Capture capture = this::take;
    private long blocks;
    private boolean open = true;

    private CaptureApi(Realm realm, Radio radio, String what, Sink sink) {
        super(realm);
        this.radio = radio;
        this.what = what;
        this.sink = sink;
        radio.capture(capture);
    }

    static CaptureApi toFile(Realm realm, Radio radio, Path file) {
        try {
            OutputStream out = Files.newOutputStream(file);
            out.write(Pcap.header());
            return new CaptureApi(realm, radio, file.toString(), new Sink() {
                @Override
                public void put(long tick, byte[] block) throws IOException {
                    out.write(Pcap.record(tick, block));
                }

                @Override
                public void close() throws IOException {
                    out.close();
                }
            });
        } catch (IOException e) {
            throw new ApiException(file + " cannot be written: " + FileProblem.why(e));
        }
    }

    static CaptureApi toLoopback(Realm realm, Radio radio, int port) {
        try {
            DatagramSocket socket = new DatagramSocket();
            InetAddress address = InetAddress.getLoopbackAddress();
            return new CaptureApi(realm, radio, "UDP port " + port, new Sink() {
                @Override
                public void put(long tick, byte[] block) throws IOException {
                    socket.send(new DatagramPacket(block, block.length, address, port));
                }

                @Override
                public void close() {
                    socket.close();
                }
            });
        } catch (IOException e) {
            throw new ApiException("no UDP socket is to be had: " + e.getMessage());
        }
    }

    /** The machine runs on where a capture fails; whoever looks at the capture sees that it has ended. */
    private void take(long tick, byte[] block) {
        try {
            sink.put(tick, block);
            blocks++;
        } catch (IOException _) {
            end();
        }
    }

    /** Why it could not be ended in order; null if it could. */
    private IOException end() {
        open = false;
        radio.release(capture);
        try {
            sink.close();
            return null;
        } catch (IOException e) {
            return e;
        }
    }

    @Member(value = "How many blocks it has, a BigInt.", type = "bigint", example = "machine.radio.gsmtap().blocks")
    Object blocks() {
        return realm.big(blocks);
    }

    @Member(value = "Whether it goes on; it ends by itself where nothing more can be written.", type = "boolean", example = "machine.radio.gsmtap().open")
    Object open() {
        return open;
    }

    @Member(value = "Ends it.", type = "() => void", example = "machine.radio.gsmtap().close()")
    Object close(Arguments none) {
        IOException why = end();
        if (why != null) {
            throw new ApiException(what + " could not be ended: " + FileProblem.why(why));
        }
        return realm.undefined();
    }

    @Override
    public String toString() {
        return "capture to %s: %s%s".formatted(what, Show.count((int) Math.min(blocks, Integer.MAX_VALUE), "block"), open ? "" : ", ended");
    }
}
