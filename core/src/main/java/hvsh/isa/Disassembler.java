package hvsh.isa;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Instruction words as assembly text, with the aliases the manual prefers (Arm ARM DDI 0487 C6.2). */
public final class Disassembler {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]*)}");

    private Disassembler() {}

    /**
     * The text of one instruction: mnemonic, a space, operands; branch targets are absolute, in hexadecimal.
     *
     * @param pc address of the instruction
     * @return {@code .word 0x…} if the word is unallocated
     */
    public static String disassemble(int insn, long pc) {
        int number = Decoder.row(insn);
        if (number == Op.UNALLOCATED) {
            return String.format(".word 0x%08x", insn);
        }
        Row row = Rows.ALL[number];
        String alias = Aliases.template(row, insn);
        OperandText operands = new OperandText(row, insn, pc);
        return PLACEHOLDER.matcher(alias != null ? alias : row.template())
                .replaceAll(m -> Matcher.quoteReplacement(operands.text(m.group(1))));
    }
}
