package hvsh.machine;

/**
 * What is loaded by the arm64 Linux boot protocol: a kernel {@code Image}, or a flat binary that is started in the same way
 * ({@code Documentation/arch/arm64/booting.rst}).
 *
 * @param textOffset bytes from a 2 MiB boundary in RAM to the first byte of the image, which is its entry
 * @param memorySize bytes it needs from its first byte on, file and zeros
 * @param kernel     whether it has the kernel's header
 * @param bytes      the whole file
 */
public record LinuxImage(long textOffset, long memorySize, boolean kernel, byte[] bytes) {
    /** What a flat binary gets: behind the first pages of RAM, where the devicetree of a bare board stands. */
    public static final long FLAT_OFFSET = 0x8_0000;

    private static final int HEADER_SIZE = 64;
    private static final int MAGIC = 0x644d5241; // "ARM\x64"
    private static final int MAGIC_OFFSET = 56;
    private static final long BIG_ENDIAN = 1;
    private static final long ALIGNMENT = 2 << 20;
    private static final int GZIP = 0x8b1f;

    public static boolean matches(byte[] file) {
        return file.length >= HEADER_SIZE && new ImageBytes("", file).u32(MAGIC_OFFSET) == MAGIC;
    }

    /** Reads a file; {@code name} stands in error messages only. Throws {@link ImageException}. */
    public static LinuxImage read(String name, byte[] file) {
        ImageBytes in = new ImageBytes(name, file);
        if (file.length < 4) {
            throw in.bad("has only " + file.length + " bytes, too few for a program; is it the right file?");
        }
        if (in.u16(0) == GZIP) {
            throw in.bad("is compressed; unpack it first (gzip -dc " + name + " > Image)");
        }
        return matches(file) ? kernel(in) : new LinuxImage(FLAT_OFFSET, file.length, false, file);
    }

    private static LinuxImage kernel(ImageBytes in) {
        long textOffset = in.u64(8);
        long imageSize = in.u64(16);
        int length = in.bytes().length;
        if (imageSize == 0) { // before Linux 3.17: text_offset means 0x80000 and the size is not given
            return new LinuxImage(FLAT_OFFSET, length, true, in.bytes());
        }
        if ((in.u64(24) & BIG_ENDIAN) != 0) {
            throw in.bad("is a big-endian kernel; build one with CONFIG_CPU_LITTLE_ENDIAN");
        }
        if (textOffset < 0 || textOffset >= ALIGNMENT || textOffset % 8 != 0) {
            throw in.bad("has text_offset 0x" + Long.toHexString(textOffset) + ", not a multiple of 8 below 2 MiB; the file is damaged");
        }
        if (imageSize < 0 || imageSize > 1L << 40) {
            throw in.bad("has image_size 0x" + Long.toHexString(imageSize) + "; the file is damaged");
        }
        // image_size counts BSS too and the file leaves that out, but a file of less than half is a broken copy.
        if (length < imageSize / 2) {
            throw in.bad("has " + length + " bytes of an image of " + imageSize + "; it is truncated, copy it again");
        }
        return new LinuxImage(textOffset, Math.max(imageSize, length), true, in.bytes());
    }

    /**
     * The image in RAM that begins at {@code ramBase}; its address is the entry. The 2 MiB boundary is the first in RAM.
     *
     * @throws ImageException if it does not fit in {@code ramSize} bytes
     */
    public Segment segment(long ramBase, long ramSize) {
        long address = ((ramBase + ALIGNMENT - 1) & -ALIGNMENT) + textOffset;
        if (address - ramBase + memorySize > ramSize) {
            throw new ImageException("the image needs " + (address - ramBase + memorySize) + " bytes of RAM and there are "
                    + ramSize + "; give it more memory");
        }
        return new Segment(address, bytes, memorySize);
    }
}
