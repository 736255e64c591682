package hvsh.machine;

import hvsh.cpu.Cpu;
import hvsh.cpu.SystemRegisterPort;
import hvsh.cpu.SystemRegisters;
import hvsh.cpu.interp.Interpreter;
import hvsh.cpu.mmu.Mmu;
import hvsh.device.Device;
import hvsh.irq.Gic;
import hvsh.irq.SysRegPort;
import hvsh.timer.GenericTimer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What one guest sees: its CPUs with their timers, its interrupt controller, its devices, and where its RAM is. */
public final class Guest {
    /** One virtual CPU with what belongs to it alone. */
    record VirtualCpu(Cpu cpu, Mmu mmu, Interpreter engine, GenericTimer timer) { }

    /** A device at its place. */
    public record Placed(GuestSpec.DeviceSpec spec, Device<?> device) { }

    private final int number;
    private final GuestSpec spec;
    private final List<VirtualCpu> vcpus;
    private final Gic gic;
    private final Map<String, Placed> devices = new LinkedHashMap<>();
    private final Map<String, Uart> uarts = new LinkedHashMap<>();
    /** Physical address of its RAM. */
    private final long physicalBase;
    private PowerState power = PowerState.OFF;

    Guest(int number, GuestSpec spec, long physicalBase, List<VirtualCpu> vcpus, Gic gic) {
        this.number = number;
        this.spec = spec;
        this.physicalBase = physicalBase;
        this.vcpus = vcpus;
        this.gic = gic;
    }

    /** Whether a guest runs, and why not. */
    public enum PowerState {
        OFF, RUNNING, PAUSED, FAULTED
    }

    void plug(Cpu cpu, List<SysRegPort> ports) {
        for (SysRegPort port : ports) {
            SystemRegisters.plug(cpu, port.name(), new SystemRegisterPort(port.read(), port.write()));
        }
    }

    void add(Placed placed) {
        devices.put(placed.spec.name(), placed);
    }

    void add(Uart uart) {
        uarts.put(uart.name(), uart);
    }

    void setPower(PowerState state) {
        power = state;
    }

    public PowerState power() {
        return power;
    }

    public int number() {
        return number;
    }

    public String name() {
        return spec.name();
    }

    public GuestSpec spec() {
        return spec;
    }

    List<VirtualCpu> vcpus() {
        return vcpus;
    }

    /** Its CPUs in order. */
    public List<Cpu> cpus() {
        return vcpus.stream().map(VirtualCpu::cpu).toList();
    }

    Gic gic() {
        return gic;
    }

    public Map<String, Placed> devices() {
        return Map.copyOf(devices);
    }

    /** Its serial ports in the order of their declaration. */
    public List<Uart> uarts() {
        return List.copyOf(uarts.values());
    }

    long physicalBase() {
        return physicalBase;
    }
}
