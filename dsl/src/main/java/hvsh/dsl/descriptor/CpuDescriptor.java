package hvsh.dsl.descriptor;

/** The processor. @param mips millions of instructions per second of virtual time, a divisor of 13 000 */
public record CpuDescriptor(String model, int cores, int mips) {
    /** A whole number, because mips divides 13 000. */
    public int ticksPerInstruction() {
        return 13_000 / mips;
    }
}
