package hvsh.cpu.oracle;

import hvsh.isa.Encodings;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * Instruction words that may be executed in a trial: what the architecture defines (no CONSTRAINED UNPREDICTABLE register
 * combinations, Arm ARM DDI 0487 K1.2) and what the oracle can run (no system calls).
 */
final class Words {
    /** Bits 20 to 5 (op0, op1, CRn, CRm, op2) of NZCV, FPCR, FPSR, and what MRS alone may read: CTR_EL0, DCZID_EL0. */
    private static final int[] REGISTERS = {0xda10, 0xda20, 0xda21, 0xd801, 0xd807};
    /** The same of DC ZVA, IC IVAU, DC CVAC, DC CVAU, DC CIVAC. */
    private static final int[] OPERATIONS = {0x5ba1, 0x5ba9, 0x5bd1, 0x5bd9, 0x5bf1};
    private static final Set<String> NOT_RUN = Set.of("SVC");

    private Words() {}

    /** Whether trials of the row can be made at all; under user mode emulation keys of pointer authentication are random. */
    static boolean runs(int row) {
        return !NOT_RUN.contains(Encodings.name(row)) && !Encodings.feature(row).equals("PAuth");
    }

    /** A word of the row, for the given address; the same row always has some. */
    static int draw(int row, RandomGenerator random, long pc) {
        for (;;) {
            int word = settle(row, Encodings.draw(row, random), random, pc);
            if (defined(row, word) && !hitsCode(row, word, pc)) {
                return word;
            }
        }
    }

    private static int settle(int row, int word, RandomGenerator random, long pc) {
        return switch (Encodings.name(row)) {
            case "MRS" -> system(word, REGISTERS[random.nextInt(5)]);
            case "MSR_reg" -> system(word, REGISTERS[random.nextInt(3)]);
            case "SYS" -> system(word, OPERATIONS[random.nextInt(5)]);
            default -> {
                int settled = shareRegister(row, word, random);
                yield Encodings.template(row).contains("{label}") && Encodings.has(row, "load") ? literal(settled, random, pc) : settled;
            }
        };
    }

    private static int system(int word, int encoding) {
        return word & ~(0xffff << 5) | encoding << 5;
    }

    /** One time in eight the destination is also a source, or the sources are one register. */
    private static int shareRegister(int row, int word, RandomGenerator random) {
        String[] fields = {"Rd", "Rn", "Rm", "Ra"};
        String a = fields[random.nextInt(4)];
        String b = fields[random.nextInt(4)];
        boolean share = random.nextInt(8) == 0 && Encodings.hasField(row, a) && Encodings.hasField(row, b);
        return share ? Encodings.with(row, word, a, Encodings.field(row, b, word)) : word;
    }

    /** A literal load that hits the window. */
    private static int literal(int word, RandomGenerator random, long pc) {
        long target = State.MEMORY + 4 * random.nextInt(State.MEMORY_BYTES / 4 - 3);
        return word & ~(0x7ffff << 5) | ((int) (target - pc >> 2) & 0x7ffff) << 5;
    }

    private static boolean defined(int row, int word) {
        int n = Encodings.field(row, "Rn", word);
        int t = Encodings.field(row, "Rt", word);
        String template = Encodings.template(row);
        boolean vector = Encodings.has(row, "fp");
        boolean second = Encodings.hasField(row, "Rt2");
        int t2 = Encodings.field(row, "Rt2", word);
        boolean writesBack = template.endsWith("]!") || template.contains("], ");
        if (writesBack && !vector && n != 31 && (n == t || second && n == t2)) {
            return false;
        }
        if (second && Encodings.has(row, "load") && t == t2) {
            return false;
        }
        if (Encodings.hasField(row, "Rs")) {
            int s = Encodings.field(row, "Rs", word);
            return s != t && (s != n || n == 31) && !(second && s == t2);
        }
        return !Encodings.name(row).equals("HLT") || Encodings.field(row, "imm16", word) != 0xf000;
    }

    /** Whether a branch goes to other mapped memory than the next instruction, where it would run on. */
    private static boolean hitsCode(int row, int word, long pc) {
        if (!Encodings.has(row, "branch") || !Encodings.template(row).contains("{label}")) {
            return false;
        }
        long offset = Encodings.hasField(row, "imm26") ? word << 6 >> 4 : Encodings.hasField(row, "imm14") ? word << 13 >> 18 << 2 : word << 8 >> 13 << 2;
        return offset != 4 && isMapped(pc + offset);
    }

    static boolean isMapped(long address) {
        return address >= State.CODE - 64 && address < State.CODE + (long) Oracle.BATCH * State.CODE_BYTES + 3 * 4096
                || address >= State.MEMORY - 4096 && address < State.MEMORY + 8192;
    }
}
