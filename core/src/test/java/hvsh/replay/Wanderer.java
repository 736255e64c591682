package hvsh.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hvsh.cpu.Cpu;
import hvsh.cpu.Sys;
import hvsh.hypervisor.Partition;
import hvsh.machine.Guest;
import hvsh.machine.Hooks;
import hvsh.machine.Machine;
import hvsh.machine.MachineSpec;
import hvsh.network.NetworkEvent;
import hvsh.probe.HitListener;
import hvsh.probe.Hook;
import hvsh.radio.AirEvent;
import hvsh.radio.Cell;
import hvsh.radio.Radio;
import hvsh.snapshot.Snapshot;
import hvsh.snapshot.StateDiff;
import hvsh.snapshot.StateHash;
import hvsh.time.Seeded;
import hvsh.time.Ticks;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

/** Does to a machine whatever can be done to it, at random, and remembers what it was like in between. */
final class Wanderer {
    /** Where it has been. */
    record Place(Position position, StateHash hash, Snapshot snapshot) { }

    /** The carrier of 947.4 MHz, which the firmware of the radio listens to. */
    static final int LISTENED = 62;

    final History history;
    final List<Place> places = new ArrayList<>();
    private final Machine machine;
    private final Seeded random;

    Wanderer(MachineSpec spec, long seed) {
        this(new Machine(spec), seed);
    }

    Wanderer(Machine machine, long seed) {
        this.machine = machine;
        history = new History(machine);
        random = new Seeded(seed);
        note();
    }

    int random(int from, int to) {
        return from + (int) Long.remainderUnsigned(random.next(), to - from);
    }

    void wander(int steps) {
        for (int i = 0; i < steps; i++) {
            step();
            note();
        }
    }

    private void note() {
        places.add(new Place(history.position(), machine.hash(), machine.snapshot()));
    }

    private void step() {
        Guest guest = machine.guests().get(random(0, machine.guests().size()));
        Cpu cpu = guest.cpus().get(random(0, guest.cpus().size()));
        long soon = machine.now() + random(1, 20_000) * Ticks.PER_MICROSECOND / 4;
        switch (random(0, machine.radio().isPresent() ? 11 : 9)) {
            case 0 -> history.run(soon, null, random(1, 5000));
            case 1 -> history.run(soon, cpu, random(1, 50));
            case 2 -> history.run(soon, null, Long.MAX_VALUE);
            case 3, 4 -> runToPlace(cpu, soon);
            case 5 -> history.enter(new Input.Typed(guest.number(), 0, new byte[] {(byte) random(32, 127), '\r'}));
            case 6 -> history.enter(register(guest, cpu));
            case 7 -> history.enter(new Input.Memory(MachineSpec.RAM_BASE + random(0, 3 << 20), new byte[] {(byte) random(0, 256)}));
            case 8 -> power(guest);
            default -> history.enter(new Input.OnAir(onAir(machine.radio().orElseThrow())));
        }
    }

    /** A cell appears, mostly on the carrier that the firmware listens to, or one that is there is gone, or it is heard otherwise. */
    private AirEvent onAir(Radio radio) {
        if (!radio.cells().isEmpty() && random(0, 3) == 0) {
            Cell gone = radio.cells().get(random(0, radio.cells().size()));
            return new AirEvent.CellRemoved(gone.arfcn(), gone.ci());
        }
        return switch (random(0, 12)) {
            case 0 -> new AirEvent.Level(LISTENED, -random(40, 110), random(0, 20));
            case 1 -> new AirEvent.Loss(random(1, 20), random(1, 4));
            case 2 -> new AirEvent.Interference(LISTENED, random(0, 300) - 100, random(0, 100));
            case 3 -> new AirEvent.InNetwork(new NetworkEvent.TextSent("+15551234", "+15550001", "message " + random(0, 1 << 20)));
            case 4, 5 -> new AirEvent.Received(block());
            default -> new AirEvent.CellAdded(new Cell(random(0, 4) == 0 ? random(1, 125) : LISTENED, 262, random(0, 100), random(0, 1 << 16),
                    random(0, 4), -random(40, 110)));
        };
    }

    /** A header of GSMTAP, and whatever a message has. */
    private byte[] block() {
        byte[] block = new byte[39];
        for (int i = 16; i < block.length; i++) {
            block[i] = (byte) random(0, 256);
        }
        block[0] = 2;
        block[1] = 4;
        block[2] = 1;
        block[5] = LISTENED;
        block[12] = (byte) random(1, 9);
        return block;
    }

    /** Stops before an instruction that comes soon, as a breakpoint does. */
    private void runToPlace(Cpu cpu, long soon) {
        long before = cpu.retired;
        long[] places = {cpu.pc, cpu.pc + 4, cpu.pc + 8, cpu.sys[Sys.VBAR_EL1] + 0x280};
        HitListener stop = hit -> {
            if (hit.retired() != before) {
                machine.requestStop("here");
            }
        };
        List<Hooks.Installed> hooks = LongStream.of(places)
                .mapToObj(at -> machine.hooks().add(Hook.Pc.at(at), cpu.partition(), cpu.vcpu(), stop)).toList();
        history.run(soon, null, Long.MAX_VALUE);
        hooks.forEach(Hooks.Installed::remove);
    }

    private Input register(Guest guest, Cpu cpu) {
        return random(0, 2) == 0 ? new Input.Register(guest.number(), cpu.vcpu(), Input.Kind.V, random(0, 32), random.next(), random.next())
                : new Input.SystemRegister(guest.number(), cpu.vcpu(), "TPIDR_EL0", random.next());
    }

    private void power(Guest guest) {
        Input.Change change = guest.power() == Partition.State.RUNNING ? random(0, 3) == 0 ? Input.Change.RESET : Input.Change.PAUSE
                : guest.power() == Partition.State.PAUSED ? Input.Change.RESUME : Input.Change.RESTART;
        history.enter(new Input.Power(guest.number(), change));
    }

    /** Goes to places where it has been, in any order. */
    void revisit(int times) {
        for (int i = 0; i < times; i++) {
            Place place = places.get(random(0, places.size()));
            history.goTo(place.position());
            assertEquals(place.hash(), machine.hash(), () -> "at %s: %s".formatted(place.position(),
                    StateDiff.of(place.snapshot().state(), machine.snapshot().state())));
        }
    }
}
