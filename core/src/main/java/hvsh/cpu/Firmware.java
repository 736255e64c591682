package hvsh.cpu;

/** Built-in firmware that answers SMC (or HVC where there is no EL2): PSCI and SMCCC. Arguments and results in X0-X3. */
@FunctionalInterface
public interface Firmware {
    void call(Cpu cpu, boolean smc);
}
