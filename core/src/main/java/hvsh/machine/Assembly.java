package hvsh.machine;

import hvsh.cpu.Cpu;
import hvsh.cpu.mmu.PhysicalAccess;
import hvsh.cpu.mmu.Tables;
import hvsh.hypervisor.Dispatcher;
import hvsh.hypervisor.GuestMemory;
import hvsh.hypervisor.Hypercalls;
import hvsh.hypervisor.Partition;
import hvsh.hypervisor.PartitionHost;
import hvsh.hypervisor.PartitionMap;
import hvsh.hypervisor.Partitions;
import hvsh.hypervisor.Psci;
import hvsh.hypervisor.Scheduler;
import hvsh.hypervisor.TrapCosts;
import hvsh.hypervisor.Traps;
import hvsh.hypervisor.VirtualBus;
import hvsh.memory.Bus;
import hvsh.memory.Mmio;
import hvsh.memory.Ram;
import java.util.ArrayList;
import java.util.List;

/** Puts a machine together from its specification; nothing in it has been loaded or started yet. */
final class Assembly {
    /** SPIs by which a partition learns of messages and of its doorbell. */
    static final int MESSAGE_SPI = 200;
    static final int DOORBELL_SPI = 201;

    final MachineTime time;
    final Bus bus;
    final Tables tables = new Tables();
    final PhysicalAccess memory;
    final Partitions partitions;
    final List<Guest> guests = new ArrayList<>();
    final Dispatcher dispatcher;
    Outside outside = Outside.NOTHING;
    private final MachineSpec spec;
    private final EngineFactory engines;
    private final PartitionHost host;

    Assembly(MachineSpec spec, EngineFactory engines, PartitionHost host) {
        this.spec = spec;
        this.engines = engines;
        this.host = host;
        time = new MachineTime(spec.mips());
        bus = new Bus(new Ram(MachineSpec.RAM_BASE, spec.memory()));
        memory = new PhysicalAccess(bus, tables);
        partitions = new Partitions(new GuestMemory(bus, memory), tables::flush);
        dispatcher = spec.hypervisor().isPresent() ? confined(spec.hypervisor().get()) : bare();
    }

    private Dispatcher bare() {
        GuestSpec only = spec.guests().getFirst();
        GuestBuilder builder = new GuestBuilder(spec, engines, time, bus, tables, (number, line) -> line);
        Guest guest = builder.build(0, only, MachineSpec.RAM_BASE, false, new GuestBuilder.Addresses() {
            @Override
            public void virtual(String name, long base, long size, Mmio target) {
                bus.attach(name, base, size, target);
            }

            @Override
            public void direct(String name, long base, long physical, long size, Mmio target) {
                bus.attach(name, base, size, target);
            }
        });
        join(guest, new PartitionMap(), new VirtualBus(), false);
        Psci firmware = new Psci(guest.partition());
        guest.cpus().forEach(cpu -> cpu.firmware = firmware);
        return new BareDispatcher(guest.partition());
    }

    private Scheduler confined(MachineSpec.Schedule schedule) {
        TrapCosts costs = costs(spec.charges());
        Scheduler scheduler = scheduler(schedule);
        GuestBuilder builder = new GuestBuilder(spec, engines, time, bus, tables, scheduler::preempting);
        PhysicalPlan plan = new PhysicalPlan(spec);
        Hypercalls hypercalls = new Hypercalls(partitions);
        for (int number = 0; number < spec.guests().size(); number++) {
            GuestSpec each = spec.guests().get(number);
            PartitionAddresses addresses = new PartitionAddresses(new PartitionMap(), new VirtualBus(), bus);
            addresses.ram(each, plan.base(number));
            Guest guest = builder.build(number, each, plan.base(number), true, addresses);
            join(guest, addresses.map(), addresses.emulated(), true);
            guest.vcpus().forEach(vcpu -> vcpu.mmu().setStage2(addresses.map()));
            guest.partition().setConsole(b -> guest.print((byte) b));
            new Traps(guest.partition(), costs, hypercalls);
        }
        guests.forEach(this::connectLines);
        return scheduler;
    }

    private void connectLines(Guest guest) {
        for (GuestSpec.DeviceSpec device : guest.spec().devices()) {
            device.peer().filter(peer -> !peer.equals(GuestSpec.Peer.HOST)).ifPresent(peer -> guest.uart(device.name()).connect(guests.stream()
                    .filter(other -> other.name().equals(peer.guest())).findFirst().orElseThrow().uart(peer.device())));
        }
    }

    private void join(Guest guest, PartitionMap map, VirtualBus emulated, boolean confined) {
        GuestSpec each = guest.spec();
        Partition.Options options = new Partition.Options(guest.number(), guest.name(), each.el(), confined,
                each.stopOnFault(), confined ? MESSAGE_SPI : -1, confined ? DOORBELL_SPI : -1, senders(each));
        List<Cpu> cpus = guest.cpus();
        guest.join(new Partition(options, cpus, map, emulated, guest.gic(), host, partitions));
        if (each.semihosting()) {
            guest.connect(new SemihostingCalls(guest, time, spec.charges().hypercall(), line -> outside.diagnose(line)));
        }
        guests.add(guest);
    }

    /** Bit n: the guest takes what guest n sends. */
    private long senders(GuestSpec guest) {
        long senders = 0;
        for (int number = 0; number < spec.guests().size(); number++) {
            senders |= guest.accepts(spec.guests().get(number).name()) ? 1L << number : 0;
        }
        return senders;
    }

    private Scheduler scheduler(MachineSpec.Schedule schedule) {
        List<Scheduler.Window> windows = new ArrayList<>();
        boolean[] slack = new boolean[spec.guests().size()];
        for (int number = 0; number < slack.length; number++) {
            GuestSpec each = spec.guests().get(number);
            slack[number] = each.slack();
            for (GuestSpec.Window window : each.windows()) {
                windows.add(new Scheduler.Window(number, window.at(), window.length()));
            }
        }
        return new Scheduler(partitions, spec.cores(), schedule.frame(), windows, slack, spec.charges().change());
    }

    private static TrapCosts costs(MachineSpec.Charges charges) {
        return new TrapCosts(charges.trap(), TrapCosts.DEFAULT.access(), charges.hypercall(),
                TrapCosts.DEFAULT.injection(), charges.change());
    }
}
