package hvsh.dsl.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hvsh.machine.CoreTime;
import hvsh.machine.Machine;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The account of the cores' and the radio's time, and the model that charges it. */
final class EnergyApiTest {
    private static Machine machine(Handset handset) {
        return ((MachineApi) handset.eval("machine").asProxyObject()).machine();
    }

    /** The parts of the cores' time, each possible, make up the whole. */
    private static void assertAddsUp(Machine machine, int cores) {
        CoreTime time = machine.coreTime();
        long own = time.guests().stream().mapToLong(CoreTime.Share::own).sum();
        assertEquals(time.total(), own + time.hypervisor() + time.idle());
        assertTrue(time.idle() >= 0, () -> "" + time);
        assertTrue(time.guests().stream().allMatch(share -> share.own() >= 0 && share.hypervisor() >= 0), () -> "" + time);
        assertTrue(time.total() >= cores * machine.now() - cores * 10_000L * 13_000, () -> time + " at " + machine.now());
    }

    @Test
    void partitionsHypervisorAndIdleAddUpWhereverARunStops() {
        try (Handset handset = new Handset()) {
            Machine machine = machine(handset);
            assertAddsUp(machine, 1);
            for (int i = 1; i < 400; i++) {
                handset.eval("machine.run({ until: { icount: machine.icount + " + i % 17 + "n }, max: '3ms' })");
                assertAddsUp(machine, 1);
                assertEquals(machine.now(), machine.coreTime().total());
            }
            handset.eval("user.uart.waitFor('user$ '); user.uart.send('help\\n'); user.reset(); machine.run('20ms'); user.restart(); machine.run('20ms'); user.pause(); machine.run('20ms')");
            assertAddsUp(machine, 1);
            assertTrue(handset.eval("const e = machine.energy(); e.ticks === e.partitions.radio.ticks + e.partitions.user.ticks + e.hypervisor.ticks + e.idle").asBoolean());
            assertTrue(handset.eval("e.partitions.user.cycles > 0n && e.hypervisor.cycles > 0n && e.idle > 0n").asBoolean());
            assertTrue(handset.eval("e.hypervisor.cycles === e.partitions.radio.overhead + e.partitions.user.overhead").asBoolean());
            assertTrue(handset.eval("e.partitions.user.idle + e.partitions.user.ticks + e.partitions.user.overhead * 13n === e.ticks").asBoolean());
        }
    }

    @Test
    void severalCoresAddUpTooAlsoInTheMiddleOfAnInterval(@TempDir Path directory) throws Exception {
        Path file = Files.writeString(directory.resolve("smp.yaml"), """
                machine: smp
                cpu: { cores: 2, mips: 500 }
                memory: 64M
                hypervisor: { frame: 60/13ms }
                partitions:
                  many: { image: %s/guests/smp/smp.elf, memory: 16M, vcpus: 2, window: { at: 0us, for: rest } }
                """.formatted(Handset.ROOT.resolve("testdata")));
        try (Handset handset = new Handset()) {
            handset.api.open(file);
            Machine machine = machine(handset);
            for (int i = 1; i < 300; i++) {
                handset.eval("machine.run({ until: { icount: machine.icount + " + (i * 7 % 101) + "n }, max: '1ms' })");
                assertAddsUp(machine, 2);
            }
            handset.eval("machine.run('5ms')");
            assertAddsUp(machine, 2);
        }
    }

    @Test
    void theAccountFollowsForksSnapshotsAndTimeTravelAndIsPartOfNoRun() {
        try (Handset handset = new Handset("testdata/machines/gsm.yaml")) {
            handset.eval("machine.radio.inject('cell.add', { arfcn: 62, mcc: 262, mnc: 1 }); machine.run('300ms'); s = machine.snapshot(); f = machine.fork()");
            String then = handset.eval("String(machine.energy())").asString();
            assertEquals(then, handset.eval("String(f.energy())").asString());
            handset.eval("f.run('500ms'); f.energy(); machine.run('250ms'); machine.energy({ core: 1 }); machine.run('250ms')");
            assertTrue(handset.eval("f.hash() === machine.hash()").asBoolean());
            assertEquals(handset.eval("String(f.energy())").asString(), handset.eval("String(machine.energy())").asString());
            handset.eval("machine.goto(s)");
            assertEquals(then, handset.eval("String(machine.energy())").asString());
        }
    }

    @Test
    void theRadiosTimeIsThatOfItsWindows() {
        try (Handset handset = new Handset("testdata/machines/gsm.yaml")) {
            handset.eval("machine.radio.inject('cell.add', { arfcn: 62, mcc: 262, mnc: 1 }); machine.run('1s'); e = machine.energy()");
            long emitted = handset.eval("Number(machine.radio.emitted)").asLong();
            assertTrue(emitted > 10);
            long on = handset.eval("let sum = 0n; for (const dbm of Object.keys(e.transmitting)) if (typeof e.transmitting[dbm] === 'bigint') sum += e.transmitting[dbm]; Number(sum)").asLong();
            long window = ((MachineApi) handset.eval("machine").asProxyObject()).machine().radio().orElseThrow().antenna().last().getFirst().length();
            assertEquals(emitted * window, on, "all windows of this program have one length");
            assertTrue(handset.eval("e.receiving > 0n").asBoolean());
        }
    }

    @Test
    void theModelIsLinearAndItsCoefficientsAreTheDescriptors(@TempDir Path directory) throws Exception {
        String text = Files.readString(Handset.MACHINES.resolve("gsm.yaml")).replace("../", Handset.ROOT.resolve("testdata") + "/");
        Path file = Files.writeString(directory.resolve("energy.yaml"), text + "energy: { core: 250, radioIdle: 0.5, source: a bench }\n");
        try (Handset handset = new Handset()) {
            handset.api.open(file);
            handset.eval("machine.run('100ms'); e = machine.energy()");
            assertEquals("'250 uW/MHz/V2 (given: a bench)'", handset.show("e.coefficients.core"));
            assertTrue(handset.show("e.coefficients.idle").startsWith("'28.6 mA (a published power_profile.xml"));
            assertTrue(handset.show("e").startsWith("a model, not a measurement; 100.000 ms of virtual time\n"), handset.show("e"));
            assertEquals(0.0, handset.eval("machine.energy({ battery: 0, core: 0, modemCore: 0 }).joules").asDouble());
            double cycles = handset.eval("Number(e.partitions.radio.cycles)").asDouble();
            assertEquals(cycles * 1e-12, handset.eval("machine.energy({ battery: 0, core: 1 }).partitions.radio.joules").asDouble(), 1e-18);
            double sum = handset.eval("Object.keys(e.sensitivity).filter(k => typeof e.sensitivity[k] === 'number' && k !== 'battery' && k !== 'coreVoltage')"
                    + ".reduce((s, k) => s + e.sensitivity[k], 0)").asDouble();
            assertEquals(10, sum, 1e-6, "what each coefficient adds makes up the whole");
            assertTrue(handset.fail("machine.energy({ cor: 1 })").contains("did you mean 'core'?"));
            assertTrue(handset.fail("machine.energy({ core: -1 })").contains("no number from 0 to 1000000"));
            assertEquals(0.5 * 3.7e-3, handset.eval("machine.energy({ receive: 0 }).joules - machine.energy({ receive: 0, radioIdle: 0 }).joules").asDouble()
                    / (0.1 - handset.eval("Number(e.receiving)").asDouble() / 13e6), 1e-9);
        }
    }

    @Test
    void aSavedMachineHasItsAccountAndTheDefaults(@TempDir Path directory) {
        try (Handset handset = new Handset()) {
            handset.engine.bind("file", directory.resolve("m.hvsnap").toString());
            handset.eval("machine.run('50ms'); machine.save(file); o = open(file)");
            assertEquals(handset.show("machine.energy()"), handset.show("o.energy()"));
        }
    }
}
