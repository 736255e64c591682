package hvsh.machine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hvsh.hypervisor.Partition;
import hvsh.machine.Probe.Mode;
import hvsh.machine.Probe.Outcome;
import hvsh.machine.Probe.Owner;
import hvsh.time.Seeded;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A partition tries every kind of access all over the 48-bit space, and reaches nothing that is not its own. */
class IsolationTest {
    private static final long MEMORY = 64 << 20;
    private static final long RAM = MachineSpec.RAM_BASE;
    /** From here on the probe's own memory holds neither its program nor its table. */
    private static final long SAFE = RAM + (48 << 20);
    private static final int SWEEP = 200;
    /** Edges of what the machine has, at guest-physical and at physical addresses; some are the probe's own. */
    private static final long[] EDGES = {0, 0x0800_0000L, 0x0801_0000L, 0x0802_0000L, 0x0803_0000L, 0x080a_0000L,
            0x080c_0000L, 0x0900_0000L, 0x0900_1000L, 0x0901_0000L, 0x0a00_0000L, 0x0b00_0000L, 0x0b00_1000L,
            0x0b00_2000L, RAM, RAM + (16 << 20), RAM + MEMORY, RAM + (16 << 20) + MEMORY, 0x8000_0000L,
            0x80_0000_0000L, 0x80_0001_0000L, 0x80_0002_0000L, 1L << 40, 1L << 44, 1L << 48};
    private static final long[] STEPS = {0, 1, 2, 4, 8, 16, 64, 4096};

    private static Owner ownerWithGicV2(long address) {
        return in(address, RAM, MEMORY) ? Owner.OWN_RAM
                : in(address, 0x0800_0000L, 0x2_0000) || in(address, Handset.UART, 0x1000) ? Owner.OWN_DEVICE
                : Owner.NOBODY;
    }

    private static Owner ownerWithGicV3(long address) {
        return in(address, RAM, MEMORY) ? Owner.OWN_RAM
                : in(address, 0x0800_0000L, 0x1_0000) || in(address, 0x080a_0000L, 0x2_0000)
                        || in(address, Handset.UART, 0x1000) ? Owner.OWN_DEVICE : Owner.NOBODY;
    }

    private static boolean in(long address, long base, long size) {
        return address >= base && address < base + size;
    }

    private static TreeSet<Long> addresses() {
        TreeSet<Long> all = new TreeSet<>();
        for (long edge : EDGES) {
            for (long step : STEPS) {
                all.add(edge + step);
                all.add(edge - step);
            }
        }
        for (int bit = 0; bit < 48; bit++) {
            for (long size : new long[] {0, 1, 2, 4, 8, 16, 32}) {
                all.add((1L << bit) - size);
            }
        }
        Seeded random = new Seeded(7);
        for (int i = 0; i < SWEEP; i++) {
            all.add((1L << 48) / SWEEP * i + (random.next() >>> 24));
        }
        all.removeIf(address -> address < 0 || address >= 1L << 48);
        return all;
    }

    private static List<Probe> probes(Probe.Layout layout, boolean writingToo) {
        List<Probe> probes = new ArrayList<>();
        for (long address : addresses()) {
            for (ProbeForm form : ProbeForm.ALL) {
                for (Mode mode : Mode.values()) {
                    Probe probe = new Probe(form, address, mode);
                    boolean oneAccess = form.parts().size() == 1 && !form.strict()
                            && form.kind() != ProbeForm.Kind.MAINTAIN && form.kind() != ProbeForm.Kind.ZERO
                            && !form.kind().unprivileged();
                    if ((mode != Mode.AS_TABLE || oneAccess) && !probe.isUseless(layout, SAFE)
                            && (writingToo || !form.kind().writes())) {
                        probes.add(probe);
                    }
                }
            }
        }
        return probes;
    }

    private static Handset attacked(int gic, boolean slack, boolean stopOnFault, List<Probe> probes) {
        GuestSpec user = Handset.user(Handset.boot("probe"), 1, MEMORY, slack, stopOnFault, List.of(Handset.uart()));
        Handset handset = new Handset(new Handset.Shape(gic, 1), Handset.radio(), user);
        ProbeTable.write(handset, probes);
        return handset;
    }

    private static void runUntilDone(Handset handset, int probes) {
        for (long done = -1; ProbeTable.done(handset) < probes; ) {
            assertTrue(ProbeTable.done(handset) > done, "the probe goes on; it is at " + done + " of " + probes);
            done = ProbeTable.done(handset);
            handset.machine.run(handset.machine.now() + 4 * Handset.FRAME);
        }
    }

    private static void check(Handset handset, List<Probe> probes, Probe.Layout layout) {
        long slot = Handset.symbols(Handset.program("probe")).get("slot");
        ByteBuffer entries = ProbeTable.entries(handset, probes.size());
        int refused = 0;
        for (int i = 0; i < probes.size(); i++) {
            Probe probe = probes.get(i);
            Outcome expected = probe.expected(layout);
            ProbeTable.Note note = ProbeTable.note(entries, i);
            assertEquals(Long.toHexString(expected.esr()), Long.toHexString(note.esr()), probe + ": ESR_EL1");
            if (expected != Outcome.NONE) {
                refused++;
                long pc = probe.form().kind() == ProbeForm.Kind.EXECUTE ? probe.va() : slot;
                assertEquals(Long.toHexString(expected.far()), Long.toHexString(note.far()), probe + ": FAR_EL1");
                assertEquals(Long.toHexString(pc), Long.toHexString(note.elr()), probe + ": ELR_EL1");
                assertTrue(note.registersKept(probe.va()), probe + " changes no register: " + note);
            }
        }
        assertTrue(refused > probes.size() / 2, "most are refused: " + refused + " of " + probes.size());
    }

    private static void assertNoBeatWasMissed(Handset handset) {
        long first = handset.radioWord("first_frame", 0) * 208;
        assertEquals((handset.machine.now() - first) / Handset.FRAME, handset.beats());
        for (long beat = Math.max(0, handset.beats() - 64); beat < handset.beats(); beat++) {
            assertTrue(handset.lateness(beat) >= 0 && handset.lateness(beat) < 2_000 * 13, "beat " + beat);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3})
    void everyAccessTakesTheAbortOfTheArchitectureAndRadioIsAsIfAlone(int gic) {
        Probe.Layout layout = gic == 2 ? IsolationTest::ownerWithGicV2 : IsolationTest::ownerWithGicV3;
        List<Probe> probes = probes(layout, true);
        Handset attacked = attacked(gic, false, false, probes);
        runUntilDone(attacked, probes.size());
        check(attacked, probes, layout);
        assertEquals(Partition.State.RUNNING, attacked.userGuest().power());
        assertNoBeatWasMissed(attacked);

        Handset alone = new Handset(new Handset.Shape(gic, 1), Handset.radio(),
                Handset.user(Handset.boot("user"), 1, MEMORY, false));
        alone.userGuest().pause();
        alone.machine.run(attacked.machine.now());
        assertArrayEquals(alone.ram(alone.radioGuest()), attacked.ram(attacked.radioGuest()));
        assertEquals(alone.radioGuest().cpus().getFirst().retired, attacked.radioGuest().cpus().getFirst().retired);
        assertEquals(alone.radioGuest().traps(), attacked.radioGuest().traps());
    }

    @Test
    void beatsAreKeptWhenTheAttackerUsesSlackToo() {
        List<Probe> probes = probes(IsolationTest::ownerWithGicV2, false);
        Handset attacked = attacked(2, true, false, probes);
        runUntilDone(attacked, probes.size());
        assertNoBeatWasMissed(attacked);
        assertEquals(Partition.State.RUNNING, attacked.radioGuest().power());
    }

    private static ProbeTable.Note tried(Handset handset, List<Probe> probes, int index) {
        return ProbeTable.note(ProbeTable.entries(handset, probes.size()), index);
    }

    @Test
    void deviceThatIsPassedThroughAnswersItsOwner() {
        List<Probe> probes = List.of(new Probe(ProbeForm.named("ldr w1, [x0]"), 0x0b00_0000L, Mode.MMU_OFF),
                new Probe(ProbeForm.named("ldr w1, [x0]"), 0x0b00_0004L, Mode.AS_DEVICE));
        GuestSpec owner = Handset.user(Handset.boot("probe"), 1, MEMORY, false, false,
                List.of(Handset.uart(), Handset.transceiver()));
        GuestSpec other = new GuestSpec("radio", 1, 1, RAM, 16 << 20, java.util.OptionalLong.empty(),
                Handset.boot("radio"), List.of(Handset.uart()), List.of(new GuestSpec.Window(0, Handset.RADIO_WINDOW)),
                false, false, false);
        Handset handset = new Handset(Handset.Shape.PLAIN, other, owner);
        ProbeTable.write(handset, probes);
        runUntilDone(handset, probes.size());
        assertEquals(0x4856_5254L, tried(handset, probes, 0).value());
        assertEquals(0x0002_0000L, tried(handset, probes, 1).value());
    }

    /** GICD_TYPER at 4: without a valid syndrome an access to an emulated device is an abort like to any other. */
    @Test
    void emulatedDeviceAnswersWhatItsSyndromeDescribesAndNothingElse() {
        List<Probe> probes = List.of(
                new Probe(ProbeForm.named("ldr w1, [x0]"), 0x0800_0004L, Mode.MMU_OFF),
                new Probe(ProbeForm.named("ldr x1, [x0], #8"), 0x0800_0000L, Mode.MMU_OFF),
                new Probe(ProbeForm.named("ldp x1, x3, [x0]"), 0x0800_0000L, Mode.MMU_OFF),
                new Probe(ProbeForm.named("ldr w1, [x0]"), 0x0800_0005L, Mode.MMU_OFF),
                new Probe(ProbeForm.named("ldr w1, [x0]"), 0x0800_0005L, Mode.AS_NORMAL),
                new Probe(ProbeForm.named("str w1, [x0]"), 0x07ff_fffeL, Mode.AS_NORMAL));
        Handset handset = attacked(2, false, false, probes);
        runUntilDone(handset, probes.size());
        assertEquals(0, tried(handset, probes, 0).esr());
        assertTrue(tried(handset, probes, 0).value() != 0);
        String[] expected = {"96000010", "96000010", "96000021", "96000010", "96000050"};
        for (int i = 0; i < expected.length; i++) {
            assertEquals(expected[i], Long.toHexString(tried(handset, probes, i + 1).esr()), probes.get(i + 1).toString());
        }
    }

    @Test
    void partitionThatStopsOnFaultsIsStoppedWithAReadableReportAndOthersGoOn() {
        Probe probe = new Probe(ProbeForm.named("str w1, [x0]"), 0x0b00_0010L, Mode.AS_NORMAL);
        Handset attacked = attacked(2, true, true, List.of(probe));
        attacked.machine.run(10 * Handset.FRAME);
        assertEquals(Partition.State.FAULTED, attacked.userGuest().power());
        long slot = Handset.symbols(Handset.program("probe")).get("slot");
        assertEquals(("user/cpu0 at pc 0x%x: write of 4 bytes of 0xc3c33c3c at guest-physical 0xb000010 (virtual 0x%x), "
                + "which the partition does not own").formatted(slot, probe.va()), attacked.userGuest().fault().text());
        assertNoBeatWasMissed(attacked);
        attacked.userGuest().restart();
        assertEquals(Partition.State.RUNNING, attacked.userGuest().power());
        assertEquals(null, attacked.userGuest().fault());
    }
}
