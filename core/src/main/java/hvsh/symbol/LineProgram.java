package hvsh.symbol;

import java.util.ArrayList;
import java.util.List;

/** Runs the line number programs of {@code .debug_line}, versions 2 to 5 (DWARF 5, 6.2). */
final class LineProgram {
    private static final int COPY = 1;
    private static final int ADVANCE_PC = 2;
    private static final int ADVANCE_LINE = 3;
    private static final int SET_FILE = 4;
    private static final int NEGATE_STMT = 6;
    private static final int CONST_ADD_PC = 8;
    private static final int FIXED_ADVANCE_PC = 9;
    private static final int END_SEQUENCE = 1;
    private static final int SET_ADDRESS = 2;

    private final LineTable into;
    private final LineHeader header;
    private final Cursor at;
    private final List<Integer> numbers = new ArrayList<>();
    private long address;
    private long file = 1;
    private long line = 1;
    private boolean statement;

    private LineProgram(LineHeader header, Cursor at, LineTable into) {
        this.header = header;
        this.at = at;
        this.into = into;
        header.files().forEach(path -> numbers.add(into.addFile(path)));
        statement = header.defaultIsStatement();
    }

    /** The table of a file; what stands behind damage is left out and said. */
    static LineTable read(ElfFile elf, List<String> problems) {
        LineTable table = new LineTable();
        try {
            Bytes lines = elf.content(".debug_line");
            LineHeader.Pools texts = new LineHeader.Pools(elf.content(".debug_line_str"), elf.content(".debug_str"), new Texts(elf.size()));
            Cursor at = new Cursor(lines);
            while (at.hasMore()) {
                boolean wide = false;
                long length = at.u32();
                if (length == 0xffff_ffffL) {
                    wide = true;
                    length = at.u64();
                }
                Bytes unit = at.take(length);
                Cursor inside = new Cursor(unit);
                LineHeader header = LineHeader.read(inside, unit, wide, texts);
                if (header != null) {
                    new LineProgram(header, inside, table).run();
                }
                table.abandon();
            }
        } catch (SymbolException e) {
            table.abandon();
            problems.add("line numbers: " + e.getMessage());
        }
        table.sort();
        return table;
    }

    private void run() {
        while (at.hasMore()) {
            int opcode = at.u8();
            if (opcode >= header.opcodeBase()) {
                int adjusted = opcode - header.opcodeBase();
                address += (long) (adjusted / header.lineRange()) * header.instructionLength();
                line += header.lineBase() + adjusted % header.lineRange();
                row();
            } else if (opcode == 0) {
                extended();
            } else {
                standard(opcode);
            }
        }
    }

    private void standard(int opcode) {
        switch (opcode) {
            case COPY -> row();
            case ADVANCE_PC -> address += at.uleb() * header.instructionLength();
            case ADVANCE_LINE -> line += at.sleb();
            case SET_FILE -> file = at.uleb();
            case NEGATE_STMT -> statement = !statement;
            case CONST_ADD_PC -> address += (long) ((255 - header.opcodeBase()) / header.lineRange()) * header.instructionLength();
            case FIXED_ADVANCE_PC -> address += at.u16();
            default -> {
                for (int i = 0; i < header.operands()[opcode]; i++) {
                    at.uleb();
                }
            }
        }
    }

    private void extended() {
        Cursor operand = new Cursor(at.take(at.uleb()));
        switch (operand.hasMore() ? operand.u8() : 0) {
            case END_SEQUENCE -> {
                into.endSequence(address);
                address = 0;
                file = 1;
                line = 1;
                statement = header.defaultIsStatement();
            }
            case SET_ADDRESS -> address = operand.u64();
            default -> { } // discriminators and what vendors add
        }
    }

    private void row() {
        long index = file - header.firstFile();
        if (index >= 0 && index < numbers.size()) {
            into.addRow(address, numbers.get((int) index), Math.clamp(line, 0, Integer.MAX_VALUE), statement);
        }
    }
}
