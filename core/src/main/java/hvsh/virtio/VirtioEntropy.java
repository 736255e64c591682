package hvsh.virtio;

import java.util.function.LongSupplier;

/** The entropy device (virtio 1.2, 5.4): bytes of a seeded generator, so that every run gets the same. */
public final class VirtioEntropy implements VirtioFunction<VirtioEntropy.State> {
    /** A source of random numbers whose whole state is one number. */
    public interface Source extends LongSupplier {
        long save();

        void load(long state);
    }

    /** The state of the source. */
    public record State(long source) { }

    /** The most a request gets; a device may give fewer bytes than there is room for. */
    private static final int MOST_BYTES = 4096;

    private final Source source;

    public VirtioEntropy(Source source) {
        this.source = source;
    }

    @Override
    public String type() {
        return "virtio-rng";
    }

    @Override
    public int deviceId() {
        return 4;
    }

    @Override
    public long features() {
        return 0;
    }

    @Override
    public int queues() {
        return 1;
    }

    @Override
    public byte[] configuration() {
        return new byte[0];
    }

    @Override
    public long serve(int queue, Chain request) {
        byte[] bytes = new byte[(int) Math.min(MOST_BYTES, request.writableLength())];
        long number = 0;
        for (int i = 0; i < bytes.length; i++) {
            number = i % 8 == 0 ? source.getAsLong() : number >>> 8;
            bytes[i] = (byte) number;
        }
        request.write(0, bytes, 0, bytes.length);
        return bytes.length;
    }

    @Override
    public State save() {
        return new State(source.save());
    }

    @Override
    public void load(State state) {
        source.load(state.source);
    }
}
