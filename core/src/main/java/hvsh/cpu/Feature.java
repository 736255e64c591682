package hvsh.cpu;

/** Extensions beyond ARMv8.0-A that a CPU model may have; named as in the manual (Arm ARM DDI 0487 A2), without FEAT_. */
public enum Feature {
    /** Atomic instructions: LDADD and its like, SWP, CAS. */
    LSE;

    /** Raises the guest's Undefined exception unless the CPU has the feature. */
    public static void require(Cpu cpu, Feature feature) {
        if (!cpu.model.features().contains(feature)) {
            cpu.undefined();
        }
    }
}
