package hvsh.hypervisor;

import hvsh.cpu.Cpu;
import hvsh.cpu.CpuDesign;
import hvsh.cpu.CpuModel;
import hvsh.cpu.mmu.Mmu;
import hvsh.cpu.mmu.PhysicalAccess;
import hvsh.cpu.mmu.Stage2;
import hvsh.cpu.mmu.Tables;
import hvsh.hypervisor.PartitionMap.Kind;
import hvsh.hypervisor.PartitionMap.Region;
import hvsh.irq.GicV2;
import hvsh.memory.Bus;
import hvsh.memory.Ram;
import java.util.ArrayList;
import java.util.List;

/** Partitions without a machine around them: each has a megabyte of RAM at the same guest-physical address. */
final class TwoPartitions implements PartitionHost {
    static final long RAM = 0x4000_0000L;
    static final int SIZE = 1 << 20;
    static final int MESSAGE_SPI = 200;
    static final int DOORBELL_SPI = 201;
    static final TrapCosts COSTS = new TrapCosts(10, 20, 40, 80, 160);
    private static final byte[] IMAGE = {1, 2, 3, 4};

    final Bus bus = new Bus(new Ram(RAM, 4 * SIZE));
    private final Tables tables = new Tables();
    final PhysicalAccess memory = new PhysicalAccess(bus, tables);
    final Partitions partitions = new Partitions(new GuestMemory(bus, memory), tables::flush);
    final Hypercalls hypercalls = new Hypercalls(partitions);
    final List<Traps> traps = new ArrayList<>();
    final Partition first = add("first", 2, false);
    final Partition second = add("second", 1, false);
    int deviceResets;

    Partition add(String name, int vcpus, boolean stopOnFault) {
        return add(name, vcpus, stopOnFault, -1);
    }

    /** @param accepts bit n: it takes what partition n sends */
    Partition add(String name, int vcpus, boolean stopOnFault, long accepts) {
        int id = partitions.all().size();
        PartitionMap map = new PartitionMap();
        map.add(new Region("ram", Kind.RAM, RAM, RAM + (long) id * SIZE, SIZE,
                Stage2.READ | Stage2.WRITE | Stage2.EXECUTE));
        List<Cpu> cpus = new ArrayList<>();
        for (int i = 0; i < vcpus; i++) {
            Cpu cpu = new Cpu(CpuModel.of(CpuDesign.CORTEX_A57, false, false), id, i);
            Mmu mmu = new Mmu(cpu, bus, tables);
            mmu.setStage2(map);
            cpu.connect(mmu);
            cpus.add(cpu);
        }
        Partition.Options options = new Partition.Options(id, name, 1, true, stopOnFault, MESSAGE_SPI, DOORBELL_SPI, accepts);
        Partition partition = new Partition(options, cpus, map, new VirtualBus(), new GicV2(vcpus, 256), this, partitions);
        traps.add(new Traps(partition, COSTS, hypercalls));
        return partition;
    }

    @Override
    public Boot load(Partition partition) {
        memory.write(RAM + (long) partition.id() * SIZE, IMAGE, 0, IMAGE.length);
        return new Boot(RAM, 0x1234);
    }

    @Override
    public void resetDevices(Partition partition) {
        deviceResets++;
    }

    /** X0 after a hypercall of the first vCPU. */
    long call(Partition caller, long id, long... arguments) {
        Cpu cpu = caller.vcpus().getFirst();
        cpu.x[0] = id;
        for (int i = 0; i < 4; i++) {
            cpu.x[1 + i] = i < arguments.length ? arguments[i] : 0;
        }
        hypercalls.call(caller, cpu);
        return cpu.x[0];
    }

    /** X0 after a 64-bit hypercall by number. */
    long call64(Partition caller, int number, long... arguments) {
        return call(caller, 0xc600_0000L | number, arguments);
    }

    byte[] read(Partition partition, long ipa, int length) {
        byte[] bytes = new byte[length];
        memory.read(ipa + (long) partition.id() * SIZE, bytes, 0, length);
        return bytes;
    }

    void write(Partition partition, long ipa, byte... bytes) {
        memory.write(ipa + (long) partition.id() * SIZE, bytes, 0, bytes.length);
    }
}
