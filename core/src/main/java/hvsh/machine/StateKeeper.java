package hvsh.machine;

import hvsh.hypervisor.Scheduler;
import hvsh.memory.Digest;
import hvsh.snapshot.MachineState;
import hvsh.snapshot.Snapshot;
import hvsh.snapshot.StateHash;
import java.util.ArrayList;
import java.util.List;

/** Takes the state out of a machine's parts, and puts it back. */
final class StateKeeper {
    private final MachineSpec spec;
    private final Assembly parts;
    private final RunLoop loop;

    StateKeeper(MachineSpec spec, Assembly parts, RunLoop loop) {
        this.spec = spec;
        this.parts = parts;
        this.loop = loop;
    }

    Snapshot snapshot() {
        Snapshot snapshot = new Snapshot(spec, state(), parts.bus.ram().save(), parts.guests.stream()
                .flatMap(guest -> guest.uarts().stream()).map(Uart::save).toList());
        parts.tables.revokeWrites();
        return snapshot;
    }

    StateHash hash() {
        Digest memory = parts.bus.ram().digest();
        parts.tables.revokeWrites();
        return StateHash.of(state(), memory);
    }

    /** The hash of what is a guest's alone, see {@link Machine#hash(Guest)}. */
    StateHash hash(Guest guest) {
        Digest memory = parts.bus.ram().digest(guest.physicalBase(), guest.spec().memory());
        parts.tables.revokeWrites();
        return StateHash.of(guest.save(), memory);
    }

    /** All state but memory, as it is. */
    MachineState state() {
        List<MachineState.Guest> guests = new ArrayList<>();
        for (Guest guest : parts.guests) {
            guests.add(guest.save());
        }
        return new MachineState(loop.save(), parts.time.queue.save(),
                parts.dispatcher instanceof Scheduler scheduler ? scheduler.save() : null,
                parts.partitions.grants().save(), List.copyOf(guests));
    }

    /**
     * Takes on a saved state. Loading a part drives its lines and may set alarms, so that each is loaded before those
     * that it drives: devices and mailboxes, then interrupt controllers, CPUs, the scheduler, and last the queue.
     */
    void restore(Snapshot snapshot) {
        if (!spec.equals(snapshot.origin())) {
            throw new IllegalArgumentException("the snapshot is of another machine; restore it in the machine that it "
                    + "was taken from, or in one forked from that");
        }
        MachineState state = snapshot.state();
        parts.bus.ram().load(snapshot.memory());
        parts.tables.flush();
        parts.partitions.grants().load(state.grants());
        List<Guest> guests = parts.guests;
        for (int i = 0; i < guests.size(); i++) {
            guests.get(i).load(state.guests().get(i));
        }
        if (parts.dispatcher instanceof Scheduler scheduler) {
            scheduler.load(state.scheduler());
        }
        restorePrinted(snapshot.outputs());
        parts.time.queue.load(state.queue());
        loop.load(state.loop());
    }

    private void restorePrinted(List<Snapshot.Output> outputs) {
        List<Uart> uarts = parts.guests.stream().flatMap(guest -> guest.uarts().stream()).toList();
        if (outputs.size() != uarts.size()) {
            throw new IllegalArgumentException("the snapshot has another number of serial ports than the machine");
        }
        for (int i = 0; i < uarts.size(); i++) {
            uarts.get(i).load(outputs.get(i));
        }
    }
}
