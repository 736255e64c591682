package hvsh.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hvsh.radio.AirEvent;
import hvsh.radio.Cell;
import hvsh.snapshot.StateHash;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Two runs that differ in what the radio knows and does: other secrets in its memory, another network on the air. What a user
 * sees, virtual time with every cycle included, is the same bit by bit where no slack is shared and nothing preempts.
 */
class NonInterferenceTest {
    private static final long RAM = MachineSpec.RAM_BASE;
    private static final int SIZE = 4 << 20;
    private static final int FRAMES = 60;
    /** Stores the counter and the cycle count, over and over, into a ring of 64 KB: a user that does nothing but look at the time. */
    private static final int[] OBSERVER = {
        0xd2a8_0041, // mov x1, #0x4002_0000
        0xd53b_e040, // mrs x0, cntvct_el0
        0xd53b_9d02, // mrs x2, pmccntr_el0
        0xa881_0820, // stp x0, x2, [x1], #16
        0xf240_3c3f, // tst x1, #0xffff
        0x54ff_ff81, // b.ne to the loads
        0xd2a8_0041, // mov x1, #0x4002_0000
        0x17ff_fffa}; // b to the loads

    private static Machine machine(int gic, int cores, boolean slack) {
        GuestSpec user = new GuestSpec("user", 1, 1, RAM, SIZE, OptionalLong.empty(), Handset.boot("user"), List.of(Handset.uart()),
                List.of(new GuestSpec.Window(Handset.RADIO_WINDOW, Handset.FRAME - Handset.RADIO_WINDOW)), slack, false, false);
        GuestSpec radio = Handset.radio(Handset.boot("gsm"));
        Machine machine = new Machine(new MachineSpec("handset", cores, 100, radio.memory() + SIZE, gic, 1, MachineSpec.Charges.DEFAULT,
                Optional.of(new MachineSpec.Schedule(Handset.FRAME)), List.of(radio, user)));
        Guest guest = machine.guest("user");
        ByteBuffer code = ByteBuffer.allocate(4 * OBSERVER.length).order(ByteOrder.LITTLE_ENDIAN);
        for (int word : OBSERVER) {
            code.putInt(word);
        }
        machine.memory().write(guest.physical(RAM + 0x10000), code.array(), 0, code.capacity());
        guest.cpus().getFirst().pc = RAM + 0x10000;
        return machine;
    }

    /** Makes it a radio with a secret: what is in its memory, and a network that keeps it busy. */
    private static Machine busy(Machine machine) {
        Guest radio = machine.guest("radio");
        for (long at = RAM + 0x10_0000; at < RAM + 0x20_0000; at += 8) {
            machine.memory().write(radio.physical(at), new byte[] {1, 2, 3, 4, 5, 6, 7, 8}, 0, 8);
        }
        machine.radio().orElseThrow().happen(new AirEvent.CellAdded(new Cell(62, 262, 1, 7, 9, -60)));
        return machine;
    }

    /** What the user is at each of many moments, all within its own windows. */
    private static List<StateHash> trace(Machine machine) {
        List<StateHash> trace = new ArrayList<>();
        for (int frame = 0; frame < FRAMES; frame++) {
            machine.run(frame * Handset.FRAME + Handset.FRAME / 2 + frame * 10_000L);
            trace.add(machine.hash(machine.guest("user")));
        }
        return trace;
    }

    @ParameterizedTest
    @CsvSource({"2, 1", "3, 1", "3, 2"})
    void whatTheRadioKnowsAndDoesIsNotSeen(int gic, int cores) {
        Machine idle = machine(gic, cores, false);
        Machine busy = busy(machine(gic, cores, false));
        assertEquals(trace(idle), trace(busy));
        assertTrue(busy.guest("radio").cpus().getFirst().retired > idle.guest("radio").cpus().getFirst().retired, "the radios differed in what they did");
        assertNotEquals(idle.hash(idle.guest("radio")), busy.hash(busy.guest("radio")));
        assertTrue(busy.guest("user").cpus().getFirst().retired > 1_000_000, "the user looked at the time");
    }

    /** Slack is what others leave, and tells how much that is: the check above would notice. */
    @Test
    void whoSharesSlackSeesWhatTheRadioLeaves() {
        assertNotEquals(trace(machine(3, 1, true)), trace(busy(machine(3, 1, true))));
    }
}
