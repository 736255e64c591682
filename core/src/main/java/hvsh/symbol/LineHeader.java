package hvsh.symbol;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands before a line number program (DWARF 5, 6.2.4).
 *
 * @param firstFile number of the first file: 1, from version 5 on 0
 * @param operands  how many each standard opcode has
 * @param files     paths, as far as the table itself knows them
 */
record LineHeader(int instructionLength, boolean defaultIsStatement, int lineBase, int lineRange, int opcodeBase, int[] operands,
        int firstFile, List<String> files) {
    private static final int CONTENT_PATH = 1;
    private static final int CONTENT_DIRECTORY = 2;

    /** Where texts come from that stand elsewhere. */
    record Pools(Bytes lineTexts, Bytes texts, Texts limit) { }

    /** Reads one, and leaves the cursor at the program; null if it is of a version that is not known. */
    static LineHeader read(Cursor at, Bytes unit, boolean wide, Pools texts) {
        int version = at.u16();
        if (version < 2 || version > 5) {
            return null;
        }
        if (version == 5) {
            at.skip(2); // sizes of addresses and segment selectors
        }
        long length = at.offset(wide);
        long program = at.at() + length;
        int instructionLength = at.u8();
        if (version >= 4) {
            at.skip(1); // operations of an instruction, of which AArch64 has one
        }
        boolean statement = at.u8() != 0;
        int lineBase = (byte) at.u8();
        int lineRange = at.u8();
        int opcodeBase = at.u8();
        if (lineRange == 0 || opcodeBase == 0) {
            throw new SymbolException("has a line number program that cannot be run; build it again");
        }
        int[] operands = new int[opcodeBase];
        for (int i = 1; i < opcodeBase; i++) {
            operands[i] = at.u8();
        }
        List<String> files = version == 5 ? new Entries(at, unit, wide, texts).paths() : oldPaths(at, unit, texts);
        at.skip(program - at.at());
        return new LineHeader(instructionLength, statement, lineBase, lineRange, opcodeBase, operands, version == 5 ? 0 : 1, files);
    }

    /** Versions 2 to 4: directories from 1 on; 0 is where the compiler ran, which this table does not know. */
    private static List<String> oldPaths(Cursor at, Bytes unit, Pools texts) {
        List<String> directories = new ArrayList<>(List.of(""));
        for (String text = next(at, unit, texts); !text.isEmpty(); text = next(at, unit, texts)) {
            directories.add(text);
        }
        List<String> files = new ArrayList<>();
        for (String name = next(at, unit, texts); !name.isEmpty(); name = next(at, unit, texts)) {
            files.add(texts.limit.charged(path(directories, at.uleb(), name)));
            at.uleb(); // time of modification
            at.uleb(); // length
        }
        return files;
    }

    private static String next(Cursor at, Bytes unit, Pools texts) {
        return texts.limit.at(unit, at.text());
    }

    private static String path(List<String> directories, long directory, String name) {
        String in = directory >= 0 && directory < directories.size() ? directories.get((int) directory) : "";
        return join(in, name);
    }

    private static String join(String directory, String name) {
        if (name.startsWith("/") || directory.isEmpty() || directory.equals(".")) {
            return name.startsWith("./") ? name.substring(2) : name;
        }
        return directory + (directory.endsWith("/") ? "" : "/") + name;
    }

    /** Version 5: directories and files as entries whose format the table says itself. */
    private record Entries(Cursor at, Bytes unit, boolean wide, Pools texts) {
        /** A path and the number of its directory. */
        private record Entry(String path, long directory) { }

        List<String> paths() {
            List<String> directories = new ArrayList<>();
            for (Entry entry : read()) {
                directories.add(directories.isEmpty() ? entry.path : texts.limit.charged(join(directories.getFirst(), entry.path)));
            }
            return read().stream().map(e -> texts.limit.charged(path(directories, e.directory, e.path))).toList();
        }

        private List<Entry> read() {
            int columns = at.u8();
            long[] content = new long[columns];
            long[] form = new long[columns];
            for (int i = 0; i < columns; i++) {
                content[i] = at.uleb();
                form[i] = at.uleb();
            }
            long count = at.uleb();
            List<Entry> entries = new ArrayList<>();
            for (long n = 0; n < count; n++) {
                long begin = at.at();
                String path = "";
                long directory = 0;
                for (int i = 0; i < columns; i++) {
                    if (content[i] == CONTENT_PATH) {
                        path = text(form[i]);
                    } else {
                        long value = number(form[i]);
                        directory = content[i] == CONTENT_DIRECTORY ? value : directory;
                    }
                }
                if (at.at() == begin) {
                    throw new SymbolException("lists " + Long.toUnsignedString(count) + " source files in no bytes; it is damaged, build it again");
                }
                entries.add(new Entry(path, directory));
            }
            return entries;
        }

        /** A value of a class string (7.5.6). */
        private String text(long form) {
            return switch ((int) form) {
                case 0x08 -> texts.limit.at(unit, at.text());                       // string
                case 0x1f -> texts.limit.at(texts.lineTexts, at.offset(wide));      // line_strp
                case 0x0e -> texts.limit.at(texts.texts, at.offset(wide));          // strp
                default -> throw unknown(form);
            };
        }

        private long number(long form) {
            return switch ((int) form) {
                case 0x0b -> at.u8();    // data1
                case 0x05 -> at.u16();   // data2
                case 0x06 -> at.u32();   // data4
                case 0x07 -> at.u64();   // data8
                case 0x0f -> at.uleb();  // udata
                case 0x1e -> skipped(16); // data16, a checksum
                case 0x09 -> skipped(at.uleb()); // block
                case 0x0e, 0x1f -> at.offset(wide); // a text that is no path, as LLVM embeds sources
                case 0x08 -> at.text();
                default -> throw unknown(form);
            };
        }

        private long skipped(long count) {
            at.skip(count);
            return 0;
        }

        private static SymbolException unknown(long form) {
            return new SymbolException("has names of source files in a form 0x" + Long.toHexString(form) + " that is not known here; build it with -gdwarf-4");
        }
    }
}
