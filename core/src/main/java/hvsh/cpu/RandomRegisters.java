package hvsh.cpu;

/** RNDR and RNDRRS (FEAT_RNG, Arm ARM DDI 0487 D17.2.111): random numbers from a seed of the CPU's own; Z tells failure. */
final class RandomRegisters {
    private static final int FAILED = 4;

    private RandomRegisters() { }

    static void add(SystemRegisterRows rows) {
        rows.add("RNDR", SystemRegister.encode(3, 3, 2, 4, 0), Feature.RNG, RandomRegisters::draw, null);
        rows.add("RNDRRS", SystemRegister.encode(3, 3, 2, 4, 1), Feature.RNG, RandomRegisters::draw, null);
    }

    private static long draw(Cpu cpu) {
        cpu.nzcv = cpu.random == null ? FAILED : 0;
        return cpu.random == null ? 0 : cpu.random.next();
    }
}
