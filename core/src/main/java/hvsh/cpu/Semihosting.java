package hvsh.cpu;

/** Answers HLT 0xF000: operation in W0, argument or block address in X1, result in X0 (Arm semihosting 2.0). */
@FunctionalInterface
public interface Semihosting {
    void call(Cpu cpu);
}
