package hvsh.cpu;

/** The keys of pointer authentication (Arm ARM DDI 0487 D17.2.15 to 24: APIAKeyLo_EL1 and its like); HCR_EL2.APK traps them while clear. */
final class KeyRegisters {
    private static final String[] NAMES = {"APIAKey", "APIBKey", "APDAKey", "APDBKey", "APGAKey"};

    private KeyRegisters() { }

    static void add(SystemRegisterRows rows) {
        for (int i = 0; i < 2 * NAMES.length; i++) {
            int slot = Sys.APIA_KEY + i;
            rows.add(NAMES[i / 2] + (i % 2 == 0 ? "Lo" : "Hi") + "_EL1", SystemRegister.encode(3, 0, 2, 1 + i / 4, i % 4), Feature.PAuth,
                    cpu -> cpu.sys[slot], (cpu, value) -> cpu.sys[slot] = value);
        }
    }
}
