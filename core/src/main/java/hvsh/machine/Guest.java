package hvsh.machine;

import hvsh.cpu.Cpu;
import hvsh.cpu.Engine;
import hvsh.cpu.SystemRegisterPort;
import hvsh.cpu.SystemRegisters;
import hvsh.cpu.mmu.Mmu;
import hvsh.device.Device;
import hvsh.device.ScriptedDevice;
import hvsh.hypervisor.FaultReport;
import hvsh.hypervisor.Partition;
import hvsh.hypervisor.PartitionMap;
import hvsh.hypervisor.TrapCounters;
import hvsh.hypervisor.VirtualBus;
import hvsh.irq.Gic;
import hvsh.irq.GicState;
import hvsh.irq.SysRegPort;
import hvsh.radio.Transceiver;
import hvsh.snapshot.MachineState;
import hvsh.timer.GenericTimer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Consumer;

/** What one guest sees: its CPUs with their timers, its interrupt controller, its devices, and where its RAM is. */
public final class Guest {
    /** One virtual CPU with what belongs to it alone. */
    record VirtualCpu(Cpu cpu, Mmu mmu, Engine engine, GenericTimer timer) { }

    /** A device at its place. */
    public record Placed(GuestSpec.DeviceSpec spec, Device<?> device, Runnable resetting, Consumer<Record> loading) {
        static <S extends Record> Placed of(GuestSpec.DeviceSpec spec, Device<S> device) {
            S made = device.save();
            @SuppressWarnings("unchecked") // a device's state is always of one class
            Class<S> type = (Class<S>) made.getClass();
            return new Placed(spec, device, () -> device.reset(made), state -> device.load(type.cast(state)));
        }

        MachineState.Device save() {
            return new MachineState.Device(spec.name(), device.save());
        }

        void reset() {
            resetting.run();
        }
    }

    private final int number;
    private final GuestSpec spec;
    private final List<VirtualCpu> vcpus;
    private final Gic gic;
    private final Map<String, Placed> devices = new LinkedHashMap<>();
    private final Map<String, Uart> uarts = new LinkedHashMap<>();
    /** Physical address of its RAM. */
    private final long physicalBase;
    private final GicState gicMade;
    private final List<GenericTimer.State> timersMade;
    private Partition partition;
    private SemihostingCalls semihosting;

    Guest(int number, GuestSpec spec, long physicalBase, List<VirtualCpu> vcpus, Gic gic) {
        this.number = number;
        this.spec = spec;
        this.physicalBase = physicalBase;
        this.vcpus = vcpus;
        this.gic = gic;
        gicMade = gic.save();
        timersMade = vcpus.stream().map(vcpu -> vcpu.timer().save()).toList();
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

    void join(Partition itself) {
        partition = itself;
    }

    Partition partition() {
        return partition;
    }

    /** Lets its HLT 0xF000 reach the host. */
    void connect(SemihostingCalls calls) {
        semihosting = calls;
        cpus().forEach(cpu -> cpu.semihosting = calls);
    }

    /** Its semihosting, or null. */
    SemihostingCalls semihosting() {
        return semihosting;
    }

    /** The status with which it ended itself by semihosting; empty if it did not. */
    public OptionalInt exitStatus() {
        return semihosting == null ? OptionalInt.empty() : semihosting.exitStatus();
    }

    /** Whether it runs, and if not why. */
    public Partition.State power() {
        return partition.state();
    }

    /** Why it was stopped where it touched what is not its own; null if it was not. */
    public FaultReport fault() {
        return partition.fault();
    }

    /** How often the hypervisor did what for it, and the cycles that took, by name. */
    public Map<String, TrapCounters.Count> traps() {
        return partition.counters().save();
    }

    /**
     * Takes it off its cores until {@link #resume}.
     *
     * @throws IllegalStateException if it does not run
     */
    public void pause() {
        partition.pause();
    }

    /**
     * Lets it go on.
     *
     * @throws IllegalStateException if it is not paused
     */
    public void resume() {
        partition.resume();
    }

    /** Resets its CPUs and devices and loads its images anew; other memory, disks and flash stay as they are. */
    public void reset() {
        partition.reset();
    }

    /** Like {@link #reset}, with all its memory zero beforehand. */
    public void restart() {
        partition.restart();
    }

    /** Prints a byte on its first serial port, as console hypercalls do. */
    void print(byte b) {
        uarts.values().stream().findFirst().ifPresent(uart -> uart.transmit(b));
    }

    void resetDevices() {
        gic.load(gicMade);
        devices.values().forEach(Placed::reset);
        for (int i = 0; i < vcpus.size(); i++) {
            vcpus.get(i).timer().reset(timersMade.get(i));
        }
        if (semihosting != null) {
            semihosting.reset();
        }
    }

    MachineState.Guest save() {
        List<MachineState.Vcpu> cpus = new ArrayList<>();
        for (VirtualCpu vcpu : vcpus) {
            cpus.add(new MachineState.Vcpu(vcpu.cpu().save(), vcpu.timer().save()));
        }
        List<MachineState.Device> saved = new ArrayList<>();
        for (Placed device : devices.values()) {
            saved.add(device.save());
        }
        return new MachineState.Guest(name(), partition.save(), gic.save(), List.copyOf(cpus), List.copyOf(saved),
                semihosting == null ? null : semihosting.save());
    }

    /** Takes on a saved state: first what drives interrupts, then what they drive. */
    void load(MachineState.Guest state) {
        for (MachineState.Device device : state.devices()) {
            devices.get(device.name()).loading.accept(device.state());
        }
        partition.load(state.partition());
        gic.load(state.gic());
        for (int i = 0; i < vcpus.size(); i++) {
            vcpus.get(i).timer().load(state.vcpus().get(i).timer());
            vcpus.get(i).cpu().load(state.vcpus().get(i).cpu());
        }
        if (semihosting != null) {
            semihosting.load((SemihostingCalls.State) state.semihosting());
        }
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

    /** Its radios in the order of their declaration. */
    List<Transceiver> transceivers() {
        return devices.values().stream().map(Placed::device).filter(Transceiver.class::isInstance).map(Transceiver.class::cast).toList();
    }

    /** Its devices that scripts describe, by name. */
    public Map<String, ScriptedDevice> scripted() {
        Map<String, ScriptedDevice> scripted = new LinkedHashMap<>();
        devices.forEach((name, placed) -> {
            if (placed.device() instanceof ScriptedDevice device) {
                scripted.put(name, device);
            }
        });
        return scripted;
    }

    /** Its serial ports in the order of their declaration. */
    public List<Uart> uarts() {
        return List.copyOf(uarts.values());
    }

    Uart uart(String name) {
        return uarts.get(name);
    }

    /**
     * Where a guest-physical address leads in the machine, -1 if nowhere; what the hypervisor emulates is nowhere.
     */
    public long physical(long ipa) {
        if (!partition.options().confined()) {
            return ipa;
        }
        PartitionMap.Region region = partition.map().find(ipa);
        return region == null ? -1 : region.physical() + (ipa - region.ipa());
    }

    /** What the second stage lets it reach, by guest-physical address; empty where it has the machine to itself. */
    public List<PartitionMap.Region> regions() {
        return partition.map().save();
    }

    /** Name of the device at a guest-physical address, or null. */
    public String deviceAt(long ipa) {
        VirtualBus.Range emulated = partition.bus().overlapping(ipa, 1);
        if (emulated != null) {
            return emulated.name();
        }
        PartitionMap.Region region = partition.map().find(ipa);
        return region != null && region.kind() == PartitionMap.Kind.DEVICE ? region.name() : null;
    }

    /** Physical address of its RAM. */
    public long physicalBase() {
        return physicalBase;
    }
}
