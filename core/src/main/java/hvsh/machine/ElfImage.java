package hvsh.machine;

import java.util.ArrayList;
import java.util.List;

/**
 * An AArch64 executable (System V ABI, chapter 4 and 5; ELF for the Arm 64-bit Architecture, IHI 0056). Nothing in the
 * file is trusted: each field is checked against the file's end before it is used.
 *
 * @param entry    physical address of the first instruction
 * @param segments what to load, at physical addresses, in file order; none is empty, no two overlap
 */
public record ElfImage(long entry, List<Segment> segments) {
    private static final int HEADER_SIZE = 64;
    private static final int PROGRAM_HEADER_SIZE = 56;
    private static final int SECTION_HEADER_SIZE = 64;
    private static final int CLASS_64 = 2;
    private static final int LITTLE_ENDIAN = 1;
    private static final int ET_EXEC = 2;
    private static final int ET_DYN = 3;
    private static final int EM_AARCH64 = 183;
    private static final int PT_LOAD = 1;

    public ElfImage {
        segments = List.copyOf(segments);
    }

    /** Whether the bytes begin as an ELF file does, of whatever architecture. */
    public static boolean matches(byte[] file) {
        return file.length >= 4 && file[0] == 0x7f && file[1] == 'E' && file[2] == 'L' && file[3] == 'F';
    }

    /** Reads a file; {@code name} stands in error messages only. Throws {@link ImageException}. */
    public static ElfImage read(String name, byte[] file) {
        ImageBytes in = new ImageBytes(name, file);
        checkHeader(in);
        List<Segment> segments = new ArrayList<>();
        long entry = readSegments(in, segments);
        checkSections(in);
        return new ElfImage(entry, segments);
    }

    private static void checkHeader(ImageBytes in) {
        if (!matches(in.bytes())) {
            throw in.bad("is not an ELF file; give a raw binary or a Linux Image to the loader for those");
        }
        in.need("the ELF header", 0, HEADER_SIZE);
        if (in.u8(4) != CLASS_64) {
            throw in.bad("is a 32-bit ELF file; build it for AArch64 (aarch64-linux-gnu-gcc)");
        }
        if (in.u8(5) != LITTLE_ENDIAN) {
            throw in.bad("is a big-endian ELF file; build it little-endian (without -mbig-endian)");
        }
        if (in.u16(18) != EM_AARCH64) {
            throw in.bad("is for ELF machine " + in.u16(18) + ", not AArch64 (183); build it with aarch64-linux-gnu-gcc");
        }
        int type = in.u16(16);
        if (type != ET_EXEC && type != ET_DYN) {
            throw in.bad("has ELF type " + type + ", not an executable; link it (ld, gcc -nostdlib) before loading it");
        }
    }

    /** Fills {@code segments}; returns the entry as a physical address, by the segment whose virtual range holds it. */
    private static long readSegments(ImageBytes in, List<Segment> segments) {
        int count = in.u16(56);
        int size = in.u16(54);
        if (count > 0 && size < PROGRAM_HEADER_SIZE) {
            throw in.bad("gives program headers of " + size + " bytes, fewer than 56; the file is damaged, build it again");
        }
        long table = in.u64(32);
        in.need("the program header table", table, (long) count * size);
        long entry = in.u64(24);
        long physicalEntry = entry;
        for (int i = 0; i < count; i++) {
            int at = (int) table + i * size;
            if (in.u32(at) != PT_LOAD || in.u64(at + 40) == 0) {
                continue;
            }
            segments.add(segment(in, at, i, segments));
            long intoSegment = entry - in.u64(at + 16);
            if (Long.compareUnsigned(intoSegment, in.u64(at + 40)) < 0) {
                physicalEntry = in.u64(at + 24) + intoSegment;
            }
        }
        if (segments.isEmpty()) {
            throw in.bad("has nothing to load (no PT_LOAD segment); link it as an executable");
        }
        return physicalEntry;
    }

    /** Sections are not loaded, but their table mostly stands at the end of the file, so that a copy cut short is found out. */
    private static void checkSections(ImageBytes in) {
        if (in.u64(40) != 0) {
            in.need("the section header table", in.u64(40), (long) in.u16(60) * SECTION_HEADER_SIZE);
        }
    }

    private static Segment segment(ImageBytes in, int at, int index, List<Segment> before) {
        long fileSize = in.u64(at + 32);
        long memorySize = in.u64(at + 40);
        String what = "segment " + index;
        if (memorySize < 0 || Long.compareUnsigned(fileSize, memorySize) > 0) {
            throw in.bad(what + " has " + Long.toUnsignedString(fileSize) + " bytes in the file but "
                    + Long.toUnsignedString(memorySize) + " in memory; the file is damaged, build it again");
        }
        long address = in.u64(at + 24);
        if (Long.compareUnsigned(address + memorySize - 1, address) < 0) {
            throw in.bad(what + " runs past the end of the address space from 0x" + Long.toHexString(address)
                    + "; correct the linker script");
        }
        Segment segment = new Segment(address, in.slice(what, in.u64(at + 8), fileSize), memorySize);
        for (Segment other : before) {
            if (segment.overlaps(other)) {
                throw in.bad(what + " at 0x" + Long.toHexString(address) + " overlaps the one at 0x"
                        + Long.toHexString(other.address()) + "; correct the linker script");
            }
        }
        return segment;
    }
}
