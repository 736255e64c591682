package hvsh.machine;

import hvsh.cpu.Cpu;
import hvsh.cpu.CpuModel;
import hvsh.cpu.Engine;
import hvsh.cpu.Sys;
import hvsh.cpu.mmu.Mmu;
import hvsh.cpu.mmu.PhysicalAccess;
import hvsh.cpu.mmu.Tables;
import hvsh.device.Device;
import hvsh.device.Pl011;
import hvsh.irq.Gic;
import hvsh.irq.GicV2;
import hvsh.irq.GicV3;
import hvsh.irq.InterruptLine;
import hvsh.memory.Bus;
import hvsh.memory.BusFault;
import hvsh.memory.Mmio;
import hvsh.time.Seeded;
import hvsh.timer.EventStream;
import hvsh.timer.GenericTimer;
import hvsh.virtio.GuestMemory;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** Wires one guest: interrupt controller, CPUs with timers, devices. */
final class GuestBuilder {
    static final int SPIS = 256;
    private static final int PHYSICAL_TIMER_PPI = 14;
    private static final int VIRTUAL_TIMER_PPI = 11;
    private static final int HYPERVISOR_TIMER_PPI = 10;
    private static final int PERFORMANCE_PPI = 7;
    private static final int HYPERVISOR_VIRTUAL_TIMER_PPI = 12;
    /** Physical address of the first partition's interrupt controller interface: above all RAM and devices. */
    private static final long VIRTUAL_INTERFACES = 0x80_0000_0000L;
    private static final long REDISTRIBUTOR_SIZE = VirtBoardTree.Gic.REDISTRIBUTOR_SIZE;

    /** Puts devices where the guest finds them; all addresses and sizes are in bytes. */
    interface Addresses {
        /** A device that the hypervisor emulates, where there is one. */
        void virtual(String name, long base, long size, Mmio target);

        /** A device that the guest touches without the hypervisor's help, at a physical address of its own. */
        void direct(String name, long base, long physical, long size, Mmio target);
    }

    private final MachineSpec machine;
    private final EngineFactory engines;
    private final MachineTime time;
    private final Bus bus;
    private final Tables tables;
    private final BiFunction<Integer, InterruptLine, InterruptLine> preemption;

    /** @param preemption makes the line of a guest's device bring that guest onto its cores */
    GuestBuilder(MachineSpec machine, EngineFactory engines, MachineTime time, Bus bus, Tables tables,
            BiFunction<Integer, InterruptLine, InterruptLine> preemption) {
        this.engines = engines;
        this.preemption = preemption;
        this.machine = machine;
        this.time = time;
        this.bus = bus;
        this.tables = tables;
    }

    Guest build(int number, GuestSpec spec, long physicalBase, boolean virtual, Addresses addresses) {
        Gic gic = machine.gic() == 3 ? new GicV3(spec.vcpus(), SPIS) : new GicV2(spec.vcpus(), SPIS);
        List<Guest.VirtualCpu> vcpus = new ArrayList<>();
        for (int i = 0; i < spec.vcpus(); i++) {
            vcpus.add(virtualCpu(number, i, spec, gic, virtual));
        }
        Guest guest = new Guest(number, spec, physicalBase, List.copyOf(vcpus), gic);
        for (Guest.VirtualCpu vcpu : vcpus) {
            guest.plug(vcpu.cpu(), vcpu.timer().registers());
        }
        controller(guest, gic, addresses);
        for (GuestSpec.DeviceSpec device : spec.devices()) {
            place(guest, device, addresses);
        }
        return guest;
    }

    private Guest.VirtualCpu virtualCpu(int number, int index, GuestSpec spec, Gic gic, boolean virtual) {
        Cpu cpu = new Cpu(CpuModel.of(machine.cpu(), spec.el() == 2, machine.gic() == 3), number, index);
        Mmu mmu = new Mmu(cpu, bus, tables);
        cpu.connect(mmu);
        cpu.random = Seeded.derived(machine.seed(), spec.name(), "cpu" + index);
        LateAlarm alarm = new LateAlarm();
        GenericTimer timer = new GenericTimer(time.timeline(alarm));
        alarm.target = timer::alarm;
        timer.connect(GenericTimer.Kind.PHYSICAL, gic.ppi(index, PHYSICAL_TIMER_PPI));
        timer.connect(GenericTimer.Kind.VIRTUAL, gic.ppi(index, VIRTUAL_TIMER_PPI));
        timer.connect(GenericTimer.Kind.HYPERVISOR, gic.ppi(index, HYPERVISOR_TIMER_PPI));
        cpu.performanceInterrupt = gic.ppi(index, PERFORMANCE_PPI)::set;
        timer.connect(GenericTimer.Kind.HYPERVISOR_VIRTUAL, gic.ppi(index, HYPERVISOR_VIRTUAL_TIMER_PPI));
        cpu.eventStream = eventStream(cpu, timer, virtual || spec.el() == 2);
        if (virtual) {
            gic.connect(index, level -> virtualIrq(cpu, level), level -> virtualFiq(cpu, level));
        } else {
            gic.connect(index, level -> irq(cpu, level), level -> fiq(cpu, level));
        }
        cpu.signalled = () -> gic.signalled(index);
        Engine engine = engines.make(cpu, new PhysicalAccess(bus, tables), machine.charges().exception());
        return new Guest.VirtualCpu(cpu, mmu, engine, timer);
    }

    private Runnable eventStream(Cpu cpu, GenericTimer timer, boolean el2) {
        EventStream stream = new EventStream(time.timeline(kind -> cpu.eventRegister = true));
        return () -> {
            stream.arm(0, cpu.sys[Sys.CNTKCTL_EL1], timer.virtualOffset());
            if (el2) {
                stream.arm(1, cpu.sys[Sys.CNTHCTL_EL2], 0);
            }
        };
    }

    private static void irq(Cpu cpu, boolean level) {
        cpu.irqLine = level;
        cpu.attend();
    }

    private static void fiq(Cpu cpu, boolean level) {
        cpu.fiqLine = level;
        cpu.attend();
    }

    private static void virtualIrq(Cpu cpu, boolean level) {
        cpu.virtualIrqLine = level;
        cpu.attend();
    }

    private static void virtualFiq(Cpu cpu, boolean level) {
        cpu.virtualFiqLine = level;
        cpu.attend();
    }

    private void controller(Guest guest, Gic gic, Addresses addresses) {
        switch (gic) {
            case GicV2 two -> {
                addresses.virtual("gicd", VirtBoardTree.Gic.DISTRIBUTOR, VirtBoardTree.Gic.SIZE, two.distributor());
                addresses.direct("gicc", VirtBoardTree.Gic.CPU_INTERFACE,
                        VIRTUAL_INTERFACES + guest.number() * VirtBoardTree.Gic.SIZE, VirtBoardTree.Gic.SIZE,
                        two.cpuInterface());
            }
            case GicV3 three -> {
                addresses.virtual("gicd", VirtBoardTree.Gic.DISTRIBUTOR, VirtBoardTree.Gic.SIZE, three.distributor());
                for (Guest.VirtualCpu vcpu : guest.vcpus()) {
                    int i = vcpu.cpu().vcpu();
                    addresses.virtual("gicr" + i, VirtBoardTree.Gic.REDISTRIBUTORS + i * REDISTRIBUTOR_SIZE,
                            REDISTRIBUTOR_SIZE, three.redistributor(i));
                    guest.plug(vcpu.cpu(), three.cpuInterface(i).registers());
                }
            }
        }
    }

    private void place(Guest guest, GuestSpec.DeviceSpec spec, Addresses addresses) {
        DeviceCatalogue.Entry entry = DeviceCatalogue.entry(spec.type());
        InterruptLine line = line(guest, spec);
        Uart uart = spec.type().equals("pl011") ? new Uart(spec.name(), time) : null;
        Pl011.SerialPort port = uart == null ? b -> { } : uart;
        Device<?> device = entry.make().apply(new DeviceCatalogue.Site(spec, line, time::timeline,
                memoryOf(guest), Seeded.derived(machine.seed(), guest.name(), spec.name()), port));
        if (uart != null) {
            uart.attach((Pl011) device);
            guest.add(uart);
        }
        guest.add(Guest.Placed.of(spec, device));
        if (spec.physical().isPresent()) {
            addresses.direct(spec.name(), spec.base(), spec.physical().getAsLong(), entry.size(), device);
        } else {
            addresses.virtual(spec.name(), spec.base(), entry.size(), device);
        }
    }

    private InterruptLine line(Guest guest, GuestSpec.DeviceSpec spec) {
        if (spec.spi() < 0) {
            return InterruptLine.UNCONNECTED;
        }
        InterruptLine line = guest.gic().spi(spec.spi());
        return spec.preempt() ? preemption.apply(guest.number(), line) : line;
    }

    /** A device's view of memory: the guest's own RAM, at the guest's addresses. */
    private GuestMemory memoryOf(Guest guest) {
        PhysicalAccess access = new PhysicalAccess(bus, tables);
        GuestSpec spec = guest.spec();
        long shift = guest.physicalBase() - spec.base();
        return new GuestMemory() {
            @Override
            public void read(long ipa, byte[] to, int offset, int length) {
                check(spec, ipa, length);
                access.read(ipa + shift, to, offset, length);
            }

            @Override
            public void write(long ipa, byte[] from, int offset, int length) {
                check(spec, ipa, length);
                access.write(ipa + shift, from, offset, length);
            }
        };
    }

    private static void check(GuestSpec spec, long ipa, int length) {
        long offset = ipa - spec.base();
        if (offset < 0 || offset > spec.memory() - length) {
            throw BusFault.NO_ANSWER;
        }
    }
}
