package hvsh.symbol;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Call frame information: {@code .eh_frame} and {@code .debug_frame} (DWARF 5, 6.4; LSB 5.0, 10.6). */
final class CallFrames {
    private static final int LOOKED_AT = 16;

    /** What entries share. */
    record Common(long codeAlignment, long dataAlignment, int returnColumn, boolean signal, boolean augmented, Encoding encoding, Bytes program) {
        long address(Cursor at) {
            return encoding.read(at);
        }
    }

    /** The frames of the code from {@code begin} to before {@code end}. */
    record Entry(Common common, long begin, long end, Bytes program) { }

    /** How pointers are written, and the address of what they may be relative to. */
    record Encoding(int form, long sectionAddress) {
        static final int ABSOLUTE = 0;
        private static final int RELATIVE = 0x10;

        long read(Cursor at) {
            long place = sectionAddress + at.at();
            long value = value(at);
            return switch (form & 0x70) {
                case ABSOLUTE -> value;
                case RELATIVE -> place + value;
                default -> throw unknown();
            };
        }

        /** Without what it is relative to, as lengths are. */
        long value(Cursor at) {
            return switch (form & 0x0f) {
                case 0x00, 0x04, 0x0c -> at.u64();
                case 0x01 -> at.uleb();
                case 0x02 -> at.u16();
                case 0x03 -> at.u32();
                case 0x09 -> at.sleb();
                case 0x0a -> (short) at.u16();
                case 0x0b -> (int) at.u32();
                default -> throw unknown();
            };
        }

        private SymbolException unknown() {
            return new SymbolException("has call frame information with pointers of form 0x" + Integer.toHexString(form) + ", which is not known");
        }
    }

    private final List<Entry> entries = new ArrayList<>();

    private CallFrames() { }

    /** Those of a file; what stands behind damage is left out and said. */
    static CallFrames read(ElfFile elf, List<String> problems) {
        CallFrames frames = new CallFrames();
        for (String name : List.of(".eh_frame", ".debug_frame")) {
            try {
                ElfFile.Section section = elf.section(name);
                if (section != null) {
                    new Reader(elf.content(section), section.address(), name.equals(".eh_frame"), frames.entries).read();
                }
            } catch (SymbolException e) {
                problems.add("call frames: " + e.getMessage());
            }
        }
        frames.entries.sort((a, b) -> Long.compareUnsigned(a.begin, b.begin));
        return frames;
    }

    /** The rules at an address; null if nothing is known of it. */
    FrameRules at(long pc) {
        int low = 0;
        int high = entries.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (Long.compareUnsigned(entries.get(middle).begin, pc) <= 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        for (int i = low - 1; i >= 0 && i >= low - LOOKED_AT; i--) {
            if (Long.compareUnsigned(pc, entries.get(i).end) < 0) {
                try {
                    return FrameProgram.at(entries.get(i), pc);
                } catch (SymbolException _) {
                    return null; // as if it were not there: frame pointers may lead on
                }
            }
        }
        return null;
    }

    /** Reads one section; the two differ in how an entry says that it is shared, and where that is. */
    private static final class Reader {
        private final Bytes bytes;
        private final long address;
        private final boolean forExceptions;
        private final List<Entry> into;
        private final Map<Long, Common> known = new HashMap<>();

        Reader(Bytes bytes, long address, boolean forExceptions, List<Entry> into) {
            this.bytes = bytes;
            this.address = address;
            this.forExceptions = forExceptions;
            this.into = into;
        }

        void read() {
            Cursor at = new Cursor(bytes);
            while (at.hasMore()) {
                long begin = at.at();
                Piece piece = piece(at);
                if (piece.length > 0 && !piece.common) {
                    add(piece, begin);
                }
            }
        }

        /** An entry's place: its identification field and its end. */
        private record Piece(long id, long idAt, boolean common, boolean wide, long length, long body, long end) { }

        private Piece piece(Cursor at) {
            long length = at.u32();
            boolean wide = length == 0xffff_ffffL;
            if (wide) {
                length = at.u64();
            }
            long idAt = at.at();
            long end = idAt + length;
            if (length == 0) {
                return new Piece(0, idAt, false, wide, 0, idAt, end);
            }
            bytes.slice(idAt, length);
            boolean wideId = wide && !forExceptions;
            long id = at.offset(wideId);
            boolean common = forExceptions ? id == 0 : id == (wideId ? -1 : 0xffff_ffffL);
            Piece piece = new Piece(id, idAt, common, wide, length, at.at(), end);
            at.skip(end - at.at());
            return piece;
        }

        private void add(Piece piece, long begin) {
            Common common = common(forExceptions ? piece.idAt - piece.id : piece.id);
            Cursor at = new Cursor(bytes.slice(0, piece.end), piece.body);
            long first = common.address(at);
            long length = common.encoding.value(at);
            if (common.augmented) {
                at.skip(at.uleb());
            }
            if (first != 0 && length != 0 && Long.compareUnsigned(first, first + length) < 0) {
                into.add(new Entry(common, first, first + length, bytes.slice(at.at(), piece.end - at.at())));
            }
        }

        private Common common(long where) {
            Common common = known.get(where);
            if (common == null) {
                Piece piece = piece(new Cursor(bytes, where));
                if (!piece.common) {
                    throw new SymbolException("has call frame information whose shared part is missing; it is damaged, build it again");
                }
                common = readCommon(piece);
                known.put(where, common);
            }
            return common;
        }

        private Common readCommon(Piece piece) {
            Cursor at = new Cursor(bytes.slice(0, piece.end), piece.body);
            int version = at.u8();
            long textAt = at.text();
            String augmentation = new Texts(0).at(bytes, textAt);
            if (version >= 4) {
                at.skip(2); // sizes of addresses and segment selectors
            }
            long code = at.uleb();
            long data = at.sleb();
            long column = version == 1 ? at.u8() : at.uleb();
            int form = Encoding.ABSOLUTE;
            boolean augmented = augmentation.startsWith("z");
            long end = augmented ? at.uleb() + at.at() : at.at();
            for (char letter : augmentation.toCharArray()) {
                switch (letter) {
                    case 'R' -> form = at.u8();
                    case 'L' -> at.u8();
                    case 'P' -> new Encoding(at.u8(), address).value(at);
                    default -> { } // z; S and B, which have no data
                }
            }
            at.skip(end - at.at());
            if (column < 0 || column >= FrameRules.COUNT) {
                throw new SymbolException("has call frame information for another processor");
            }
            return new Common(code, data, (int) column, augmentation.indexOf('S') >= 0, augmented, new Encoding(form, address),
                    bytes.slice(at.at(), piece.end - at.at()));
        }
    }
}
