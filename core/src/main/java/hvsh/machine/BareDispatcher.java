package hvsh.machine;

import hvsh.cpu.Cpu;
import hvsh.hypervisor.Dispatcher;
import hvsh.hypervisor.Partition;
import hvsh.time.Ticks;

/** Without a hypervisor, core n is the guest's CPU n. */
record BareDispatcher(Partition partition) implements Dispatcher {
    @Override
    public Cpu choose(int core, long at) {
        Cpu cpu = partition.vcpus().get(core);
        return partition.isOn(core) && cpu.ready() ? cpu : null;
    }

    @Override
    public long nextChange(long at) {
        return Ticks.NEVER;
    }

    @Override
    public int enter(int core, Cpu cpu, long at) {
        return 0;
    }

    @Override
    public void idle(int core, Cpu cpu) { }

    @Override
    public long carry(Cpu cpu, long ticks) {
        return 0;
    }

    @Override
    public long carried() {
        return 0;
    }

    @Override
    public long takeCarried(Cpu cpu) {
        return 0;
    }
}
