package hvsh.memory;

import java.util.Arrays;

/** Bytes that never change, however many share them, with their digest worked out once. */
public final class Block {
    private final byte[] bytes;
    /** A cache that any thread may fill: all would write the same. */
    private Digest digest;

    /** @param bytes a multiple of 32, not written from now on */
    public Block(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The bytes themselves: not to be written. */
    public byte[] bytes() {
        return bytes;
    }

    public Digest digest() {
        Digest known = digest;
        if (known == null) {
            known = Digest.of(bytes);
            digest = known;
        }
        return known;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Block block && Arrays.equals(bytes, block.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }
}
