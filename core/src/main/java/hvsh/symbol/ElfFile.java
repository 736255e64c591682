package hvsh.symbol;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** The sections of an AArch64 ELF file (System V ABI, chapter 4; ELF for the Arm 64-bit Architecture, IHI 0056). */
final class ElfFile {
    private static final int HEADER_SIZE = 64;
    private static final int SECTION_HEADER_SIZE = 64;
    private static final int PROGRAM_HEADER_SIZE = 56;
    private static final int EM_AARCH64 = 183;
    private static final int ET_EXEC = 2;
    private static final int ET_DYN = 3;
    private static final int PT_LOAD = 1;
    private static final int SHT_NOBITS = 8;
    private static final long SHF_COMPRESSED = 1 << 11;
    private static final int ELFCOMPRESS_ZLIB = 1;
    private static final int COMPRESSION_HEADER_SIZE = 24;
    private static final int LARGEST = 256 << 20;

    /** A row of the section header table. */
    record Section(String name, int type, long flags, long address, long offset, long size, int link) { }

    private final Bytes file;
    private final List<Section> sections = new ArrayList<>();

    /** @throws SymbolException if it is not one, or damaged so that nothing can be found in it */
    ElfFile(byte[] content) {
        file = new Bytes(content);
        if (!matches(content) || content.length < HEADER_SIZE) {
            throw new SymbolException("is not an ELF file");
        }
        if (file.u8(4) != 2 || file.u8(5) != 1 || file.u16(18) != EM_AARCH64) {
            throw new SymbolException("is an ELF file for another processor than little-endian AArch64");
        }
        if (file.u16(16) != ET_EXEC && file.u16(16) != ET_DYN) {
            throw new SymbolException("is not linked, so that its symbols have no addresses yet; link it (ld, gcc)");
        }
        readSections();
    }

    static boolean matches(byte[] content) {
        return content.length >= 4 && content[0] == 0x7f && content[1] == 'E' && content[2] == 'L' && content[3] == 'F';
    }

    private void readSections() {
        long table = file.u64(40);
        if (table == 0) {
            return;
        }
        if (file.u16(58) != SECTION_HEADER_SIZE) {
            throw new SymbolException("gives section headers of " + file.u16(58) + " bytes, not 64; it is damaged, build it again");
        }
        // With 65 280 sections or more the first header has the numbers that the file's header cannot hold.
        Bytes first = file.slice(table, SECTION_HEADER_SIZE);
        long count = file.u16(60) == 0 ? first.u64(32) : file.u16(60);
        int nameIndex = file.u16(62) == 0xffff ? first.u32(40) : file.u16(62);
        Bytes headers = file.slice(table, count > file.size() ? file.size() : count * SECTION_HEADER_SIZE);
        Bytes names = nameIndex > 0 && nameIndex < count ? content(section(headers, nameIndex, "")) : Bytes.NONE;
        Texts texts = new Texts(file.size());
        for (int i = 0; i < count; i++) {
            int name = headers.u32((long) i * SECTION_HEADER_SIZE);
            sections.add(section(headers, i, names.has(name, 1) ? texts.at(names, name) : ""));
        }
    }

    private static Section section(Bytes headers, int index, String name) {
        Bytes at = headers.slice((long) index * SECTION_HEADER_SIZE, SECTION_HEADER_SIZE);
        return new Section(name, at.u32(4), at.u64(8), at.u64(16), at.u64(24), at.u64(32), at.u32(40));
    }

    /** Its size in bytes. */
    int size() {
        return file.size();
    }

    List<Section> sections() {
        return sections;
    }

    /** The section of this name, or null. */
    Section section(String name) {
        return sections.stream().filter(s -> s.name().equals(name)).findFirst().orElse(null);
    }

    /** What a section of this name holds; nothing if there is none. */
    Bytes content(String name) {
        Section section = section(name);
        return section == null ? Bytes.NONE : content(section);
    }

    Bytes content(Section section) {
        if (section.type() == SHT_NOBITS) {
            return Bytes.NONE;
        }
        Bytes stored = file.slice(section.offset(), section.size());
        return (section.flags() & SHF_COMPRESSED) == 0 ? stored : inflated(section.name(), stored);
    }

    private static Bytes inflated(String name, Bytes stored) {
        if (stored.u32(0) != ELFCOMPRESS_ZLIB) {
            throw new SymbolException("has " + name + " compressed with another method than zlib; build it with -gz=none");
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Inflater inflater = new Inflater()) {
            Bytes data = stored.slice(COMPRESSION_HEADER_SIZE, stored.size() - COMPRESSION_HEADER_SIZE);
            inflater.setInput(data.array(), data.from(), data.size());
            byte[] piece = new byte[1 << 16];
            while (!inflater.finished()) {
                int n = inflater.inflate(piece);
                out.write(piece, 0, n);
                if (out.size() > LARGEST || n == 0 && !inflater.finished()) {
                    throw new SymbolException("has %s compressed and %s; build it with -gz=none".formatted(name, n == 0 ? "cut off" : "larger than 256 MiB"));
                }
            }
        } catch (DataFormatException e) {
            throw new SymbolException("has " + name + " compressed and damaged: " + e.getMessage());
        }
        return new Bytes(out.toByteArray());
    }

    /** The lowest address that it is loaded at; 0 if nothing is. */
    long lowest() {
        long lowest = -1;
        Bytes headers = file.slice(file.u64(32), (long) file.u16(56) * file.u16(54));
        for (int i = 0; i < file.u16(56) && file.u16(54) >= PROGRAM_HEADER_SIZE; i++) {
            Bytes at = headers.slice((long) i * file.u16(54), PROGRAM_HEADER_SIZE);
            if (at.u32(0) == PT_LOAD && at.u64(40) != 0 && Long.compareUnsigned(at.u64(16), lowest) < 0) {
                lowest = at.u64(16);
            }
        }
        return lowest == -1 ? 0 : lowest;
    }
}
