package hvsh.cpu.op;

import hvsh.cpu.Cpu;

/** Saturating addition and subtraction of all lanes of a word, see {@link Swar}; {@link Saturate} has the same for one lane. */
final class SaturateLanes {
    private SaturateLanes() {
    }

    /** Overflow is where the sum's sign is that of neither source. */
    static long addSigned(Cpu cpu, long a, long b, int size) {
        long sum = Swar.add(a, b, size);
        return signed(cpu, a, sum, (a ^ sum) & (b ^ sum), size);
    }

    static long subSigned(Cpu cpu, long a, long b, int size) {
        long difference = Swar.sub(a, b, size);
        return signed(cpu, a, difference, (a ^ b) & (a ^ difference), size);
    }

    /** Where the top bit of {@code overflow} is set, the limit on the side of {@code a}. */
    private static long signed(Cpu cpu, long a, long result, long overflow, int size) {
        long tops = Swar.tops(size);
        if ((overflow & tops) == 0) {
            return result;
        }
        Saturate.mark(cpu, 0);
        return Swar.select(Swar.fill(overflow & tops, size), Swar.negative(a, size) ^ ~tops, result);
    }

    static long addUnsigned(Cpu cpu, long a, long b, int size) {
        long sum = Swar.add(a, b, size);
        long carries = (a & b | (a | b) & ~sum) & Swar.tops(size);
        return carries == 0 ? sum : Saturate.mark(cpu, sum | Swar.fill(carries, size));
    }

    static long subUnsigned(Cpu cpu, long a, long b, int size) {
        long below = Swar.above(b, a, size);
        long difference = Swar.sub(a, b, size);
        return below == 0 ? difference : Saturate.mark(cpu, difference & ~below);
    }
}
