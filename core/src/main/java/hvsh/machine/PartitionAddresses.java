package hvsh.machine;

import hvsh.cpu.mmu.Stage2;
import hvsh.hypervisor.PartitionMap;
import hvsh.hypervisor.VirtualBus;
import hvsh.memory.Bus;
import hvsh.memory.Mmio;
import hvsh.memory.Page;

/** A partition's addresses: its map in stage 2, and the devices that are emulated for it. */
record PartitionAddresses(PartitionMap map, VirtualBus emulated, Bus bus) implements GuestBuilder.Addresses {
    @Override
    public void virtual(String name, long base, long size, Mmio target) {
        emulated.attach(name, base, size, target);
    }

    @Override
    public void direct(String name, long base, long physical, long size, Mmio target) {
        bus.attach(name, physical, size, target);
        map.add(new PartitionMap.Region(name, PartitionMap.Kind.DEVICE, base, physical,
                size + Page.MASK & -Page.SIZE, Stage2.READ | Stage2.WRITE));
    }

    void ram(GuestSpec spec, long physical) {
        map.add(new PartitionMap.Region("ram", PartitionMap.Kind.RAM, spec.base(), physical, spec.memory(),
                Stage2.READ | Stage2.WRITE | Stage2.EXECUTE));
    }
}
