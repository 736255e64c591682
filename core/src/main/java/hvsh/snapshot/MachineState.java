package hvsh.snapshot;

import hvsh.cpu.CpuState;
import hvsh.hypervisor.Grants;
import hvsh.hypervisor.PartitionState;
import hvsh.hypervisor.Scheduler;
import hvsh.irq.GicState;
import hvsh.time.EventQueue;
import hvsh.timer.GenericTimer;
import java.util.List;

/**
 * Everything in a machine that changes and decides what it does next, but the contents of its RAM.
 *
 * @param scheduler null where no hypervisor schedules
 */
public record MachineState(LoopState loop, EventQueue.State queue, Scheduler.State scheduler, Grants.State grants,
        List<Guest> guests) {
    /**
     * One guest.
     *
     * @param semihosting null where it has none
     */
    public record Guest(String name, PartitionState partition, GicState gic, List<Vcpu> vcpus, List<Device> devices,
            Record semihosting) { }

    /** One CPU with its timer. */
    public record Vcpu(CpuState cpu, GenericTimer.State timer) { }

    /** One device, with the record that it gave. */
    public record Device(String name, Record state) { }
}
