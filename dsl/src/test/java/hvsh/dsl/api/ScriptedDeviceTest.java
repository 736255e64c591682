package hvsh.dsl.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hvsh.dsl.descriptor.DescriptorException;
import hvsh.dsl.script.ScriptException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Devices that scripts describe, touched by instructions of a partition. */
@Timeout(60)
final class ScriptedDeviceTest {
    /** Stores and loads by instructions of the user's, wherever it was. */
    private static final String TOUCH = """
            const at = m => { const c = m.partitions.user.cpu; c.daif = 15;
              m.partitions.user.memory.writeU32(0x4020_0000n, 0xb9000001, { as: 'ipa' });
              m.partitions.user.memory.writeU32(0x4020_0008n, 0xb9400002, { as: 'ipa' });
              for (const n of [4n, 12n]) m.partitions.user.memory.writeU32(0x4020_0000n + n, 0x14000000, { as: 'ipa' }); return c; };
            const store = (m, offset, value) => { const c = at(m); c.x0 = 0x0b10_0000n + BigInt(offset); c.x1 = BigInt(value); c.pc = 0x4020_0000n; c.step(); };
            const fetch = (m, offset) => { const c = at(m); c.x0 = 0x0b10_0000n + BigInt(offset); c.pc = 0x4020_0008n; c.step(); return Number(c.x2); };
            """;
    /** Reads the first register again and again, writes it to the second, and adds it to x3. */
    private static final String LOOP = """
            { const { cpu, memory } = m.partitions.user || m.partitions.guest;
              [0xb9400002, 0xb9000402, 0x8b020063, 0x17fffffd].forEach((word, i) => memory.writeU32(0x4020_1000 + 4 * i, word, { as: 'ipa' }));
              cpu.daif = 15; cpu.x0 = 0x0b10_0000n; cpu.x3 = 0; cpu.pc = 0x4020_1000n; }
            """;
    private static final String SENSOR = """
            const sensor = device({
              name: 'sensor', at: 0x0b10_0000, spi: 60,
              registers: {
                DATA:   { at: 0x0, access: 'ro', onRead: (name, value, device) => ++device.state.reads },
                LIMIT:  { at: 0x4, mask: 0xffff, reset: 7 },
                STATUS: { at: 0x8, access: 'w1c', mask: 1 },
                KICK:   { at: 0xc, access: 'wo', onWrite(name, value, device) {
                  if (value === 13) throw new Error('no luck');
                  if (value === 14) for (;;);
                  device.STATUS = 1; device.state.log.push(BigInt(value)); } },
              },
              state: { reads: 0, log: [] },
              irq: device => device.STATUS === 1,
            });
            globalThis.m = load(yaml, { devices: { 'user.sensor': sensor } });
            m.partitions.user.until('main');
            """;

    @AutoClose
    private final Handset handset = new Handset();

    @BeforeEach
    void sayWhereTheDescriptorIs() {
        handset.engine.bind("yaml", Handset.MACHINES.resolve("handset.yaml").toString());
    }

    private void make() {
        handset.eval(TOUCH + "globalThis.store = store; globalThis.fetch = fetch;");
        handset.eval(SENSOR);
    }

    @Test
    void itsTableAndItsFunctionsAnswer() {
        make();
        assertTrue(handset.show("m.devices").contains("user.sensor"), handset.show("m.devices"));
        assertTrue(handset.show("load(yaml, { devices: { user: device({ name: 'gauge', registers: { A: { at: 0 } } }) } }).devices").contains("user.gauge"));
        assertEquals("[1, 2, 7]", handset.show("[fetch(m, 0), fetch(m, 0), fetch(m, 4)]"));
        assertEquals("65535", handset.show("store(m, 4, 0x1_ffff); fetch(m, 4)"), "what the mask lets through");
        assertEquals("3", handset.show("store(m, 0, 99); fetch(m, 0)"), "a read-only register is not written");
        assertEquals("[0, 1, 0]", handset.show("const a = fetch(m, 8); store(m, 12, 5); const b = fetch(m, 8); store(m, 8, 1); [a, b, fetch(m, 8)]"));
        assertEquals("0", handset.show("fetch(m, 12)"));
    }

    @Test
    void itsStateFollowsForksSnapshotsTimeTravelAndFiles(@TempDir Path directory) {
        make();
        handset.engine.bind("file", directory.resolve("m.hvsnap").toString());
        handset.eval("fetch(m, 0); store(m, 12, 7); s = m.snapshot(); h = m.hash(); f = m.fork()");
        assertEquals("true", handset.show("f.hash() === h"));
        assertEquals("[2, 2, 3]", handset.show("[fetch(m, 0), fetch(f, 0), fetch(f, 0)]"), "each has its own");
        assertEquals("false", handset.show("m.hash() === f.hash()"));
        assertEquals("true", handset.show("store(m, 12, 8); m.restore(s); m.hash() === h"));
        assertEquals("2", handset.show("fetch(m, 0)"));
        handset.eval("m.run('5ms'); now = m.hash(); t = m.snapshot(); m.goto(s); m.goto(t)");
        assertEquals("true", handset.show("m.hash() === now"), "what it did comes again");
        assertEquals("true", handset.show("m.save(file); o = open(file); o.hash() === now"));
        assertEquals("3", handset.show("fetch(o, 0)"));
        assertEquals("1", handset.show("fetch(o, 8)"));
        assertTrue(handset.show("m.diff(s)").contains("sensor"), handset.show("m.diff(s)"));
    }

    @Test
    void aRecordingAndAReportHaveItToo(@TempDir Path directory) {
        make();
        Path recording = directory.resolve("run.hvrec");
        Path report = directory.resolve("run.hvbug");
        handset.engine.bind("files", org.graalvm.polyglot.proxy.ProxyArray.fromArray(recording.toString(), report.toString()));
        handset.eval("m.record(files[0]); fetch(m, 0); store(m, 12, 7)");
        handset.eval(LOOP + "m.run('2ms'); m.stopRecording(); m.bug(files[1], { title: 'x' })");
        assertTrue(handset.eval("Number(m.partitions.user.cpu.x3)").asLong() > 10_000, "it has read often");
        String hash = handset.eval("m.hash()").asString();
        try (Handset again = new Handset()) {
            for (Api.Engine engine : Api.Engine.values()) {
                assertTrue(again.api.replay(recording, engine, List.of()).whole(), engine::name);
                assertEquals(hash, again.eval("machine.hash()").asString(), engine::name);
            }
            again.api.replay(report);
            assertEquals(hash, again.eval("machine.hash()").asString());
        }
    }

    @Test
    void itsInterruptIsRaised() {
        make();
        String pending = "c = m.partitions.user.cpu, c.x0 = 0x0800_0208n, c.pc = 0x4020_0008n, c.step(), Number(c.x2 >> 28n & 1n)";
        handset.eval("fetch(m, 8)");
        assertEquals("0", handset.show(pending));
        handset.eval("store(m, 12, 1)");
        assertEquals("1", handset.show(pending), "INTID 92 in GICD_ISPENDR2");
        handset.eval("f = m.fork(); store(m, 8, 1)");
        assertEquals("0", handset.show(pending), "a level");
        handset.eval("m = f; fetch(m, 8)");
        assertEquals("1", handset.show(pending));
    }

    @Test
    void aFunctionThatThrowsStopsTheRunWithItsPlace() {
        make();
        handset.eval("before = m.snapshot()");
        String message = handset.fail("store(m, 12, 13)");
        assertTrue(message.contains("user.sensor: line:8: Error: no luck"), message);
        String endless = handset.fail("store(m, 12, 14)");
        assertTrue(endless.contains("carried out more than 10000000 statements"), endless);
        assertEquals("'time'", handset.show("m.run('1ms').reason"), "the machine goes on");
        handset.eval("now = m.hash(); after = m.snapshot(); m.goto(before); m.goto(after)");
        assertEquals("true", handset.show("m.hash() === now"), "and comes by the failures again");
    }

    @Test
    void aFunctionThatThrowsInALongRunStopsItThere() {
        handset.eval("""
                globalThis.m = load(yaml, { devices: { user: device({ name: 'sensor', at: 0x0b10_0000, registers: {
                  DATA: { at: 0, access: 'ro',
                    onRead(name, value, device) { if (++device.state.reads % 100 === 0) throw new RangeError('often'); return 3; } },
                  COPY: { at: 4 } }, state: { reads: 0 } }) } });
                m.partitions.user.until('main');""" + LOOP);
        assertTrue(handset.fail("m.run('5ms')").contains("user.sensor: line:3: RangeError: often"));
        assertEquals("0x129n", handset.show("m.partitions.user.cpu.x3"), "99 reads of 3; the one that failed has not come to the addition");
        assertTrue(handset.fail("m.run('5ms')").contains("RangeError: often"));
        assertEquals("0x252n", handset.show("m.partitions.user.cpu.x3"), "what it got is what the register holds: 0");
    }

    @Test
    void aMachineWithoutHypervisorHasItToo() {
        handset.eval("globalThis.m = load('" + Handset.MACHINES.resolve("calls.yaml") + "', { devices: { guest: device({ name: 'sensor', at: 0x0b10_0000, registers: {"
                + " DATA: { at: 0, access: 'ro', onRead: (name, value, device) => ++device.state.reads }, COPY: { at: 4 } }, state: { reads: 0 } }) } });" + LOOP);
        handset.eval("f = m.fork(); m.run('1ms'); f.run('400us'); f.run('600us')");
        assertEquals("true", handset.show("m.hash() === f.hash()"));
        assertTrue(handset.eval("Number(m.partitions.guest.cpu.x3)").asLong() > 10_000, "it has read often");
        handset.eval("now = m.hash(); t = m.snapshot(); m.goto('333us'); m.goto(t)");
        assertEquals("true", handset.show("m.hash() === now"));
    }

    @Test
    void itSeesNothingButItself() {
        handset.eval(TOUCH + "globalThis.store = store; globalThis.fetch = fetch; outer = 5;");
        for (String body : List.of("outer", "Date.now()", "Math.random()", "performance.now()", "machine.icount", "load('x')", "globalThis.kept = 1",
                "(Array.prototype.kept = 1)", "Math.kept = 1", "print(1)", "(Object.getPrototypeOf(function* () {}).kept = 1)", "(Object.getPrototypeOf([].values()).kept = 1)",
                "(made.kept = 1)", "(function f() { f.caller.kept = 1 })()", "(1.5).toLocaleString()", "'a'.localeCompare('b')", "RegExp.$1.length.x.y", "new WeakRef({})", "device.KICK = 'x'", "(device.other = 1)", "'a text'", "NaN")) {
            String message = handset.fail("m = load(yaml, { devices: { 'user.sensor': device({ at: 0x0b10_0000,"
                    + " registers: { DATA: { at: 0, onRead: (n, v, device) => " + body + " }, KICK: { at: 4 } } }) } }); m.partitions.user.until('main'); fetch(m, 0)");
            assertTrue(message.contains("user.sensor: "), body + ": " + message);
        }
    }

    @Test
    void stateThatIsNoPlainDataIsRefused() {
        handset.eval(TOUCH + "globalThis.store = store; globalThis.fetch = fetch;");
        for (String body : List.of("() => 1", "new Map()", "device", "Symbol()", "undefined", "[, 1]", "NaN", "({ $: '5' })",
                "Object.freeze({})", "(x => [x, x])({})", "(x => x.push(x) && x)([])", "({ get x() { return 1; } })", "Object.assign([1], { x: 1 })", "({ [Symbol.iterator]: 1 })")) {
            handset.eval("m = load(yaml, { devices: { 'user.sensor': device({ at: 0x0b10_0000,"
                    + " registers: { DATA: { at: 0, onRead: (n, v, device) => { device.state = " + body + "; } } } }) } }); m.partitions.user.until('main'); fetch(m, 0)");
            assertTrue(handset.fail("m.hash()").contains("user.sensor: "), () -> body + ": " + handset.fail("m.hash()"));
        }
    }

    @Test
    void wrongTablesAreRefusedWithWhatToDo() {
        String[][] wrong = {
            {"{}", "it has no registers; write for example"},
            {"{ registers: {} }", "it has no registers"},
            {"{ registers: { A: 5 } }", "register A is no object"},
            {"{ registers: { A: {} } }", "register A needs 'at', a multiple of 4 below 0x1000"},
            {"{ registers: { A: { at: 2 } } }", "register A needs 'at'"},
            {"{ registers: { A: { at: 0x1000 } } }", "register A needs 'at'"},
            {"{ registers: { A: { at: 0 }, B: { at: 0 } } }", "register B is at 0x0, where another is"},
            {"{ registers: { A: { at: 0, acces: 'ro' } } }", "register A has no 'acces'"},
            {"{ registers: { A: { at: 0, access: 'r' } } }", "register A has 'access' that is none; use 'rw', 'ro', 'wo' or 'w1c'"},
            {"{ registers: { A: { at: 0, reset: -1 } } }", "'reset' of register A is no whole number"},
            {"{ registers: { A: { at: 0, mask: 2 ** 32 } } }", "'mask' of register A is no whole number"},
            {"{ registers: { A: { at: 0, access: 'wo', reset: 1 } } }", "write-only"},
            {"{ registers: { 'a b': { at: 0 } } }", "register a b has a name that is none"},
            {"{ registers: { state: { at: 0 } } }", "register state has a name that is none"},
            {"{ registers: { A: { at: 0, onRead: 1 } } }", "'onRead' of register A is no function"},
            {"{ registers: { A: { at: 0 } }, irq: true }", "'irq' of the device is no function"},
            {"{ registers: { A: { at: 0 } }, onread: () => 1 }", "a device has no 'onread'"},
            {"{ registers: { A: { at: 0 } }, spi: 500 }", "has 'spi' that is no number from 0 to 198"},
            {"{ registers: { A: { at: 0 } }, name: 'a b' }", "has 'name'"},
            {"5", "must be an object with registers"}};
        for (String[] each : wrong) {
            String message = handset.fail("device(" + each[0] + ")");
            assertTrue(message.contains(each[1]), each[0] + ": " + message);
        }
        handset.eval("const one = device({ registers: { A: { at: 0 } } }); globalThis.one = one; globalThis.low = device({ at: 0x123, registers: { A: { at: 0 } } })");
        assertTrue(handset.fail("load(yaml, { devices: { sensor: one } })").contains("says no partition"));
        assertTrue(handset.fail("load(yaml, { devices: { 'usr.sensor': one } })").contains("did you mean 'user'?"));
        assertTrue(handset.fail("load(yaml, { devices: { 'user.modem': one } })").contains("choose another name"));
        assertTrue(handset.fail("load(yaml, { devices: { 'user.sensor': {} } })").contains("what is no device"));
        assertTrue(handset.fail("load(yaml, { devices: { 'user.sensor': low } })").contains("a multiple of 0x1000"));
    }

    @Test
    void aDescriptorNamesAScript(@TempDir Path directory) throws Exception {
        Files.writeString(directory.resolve("counter.js"), """
                // counts
                device({
                  registers: { COUNT: { at: 0, access: 'ro', onRead: (name, value, device) => {
                    if (device.state.n > 1) throw new Error('enough');
                    return ++device.state.n;
                  } } },
                  state: { n: 0 },
                });
                """);
        String text = Files.readString(Handset.MACHINES.resolve("handset.yaml")).replace("../", Handset.ROOT.resolve("testdata") + "/");
        Path file = Files.writeString(directory.resolve("m.yaml"), text.stripTrailing() + "\n      counter: { type: script, at: 0x0b10_0000, script: counter.js }\n");
        handset.api.open(file);
        handset.eval(TOUCH + "globalThis.fetch = fetch; machine.partitions.user.until('main')");
        assertEquals("[1, 2]", handset.show("[fetch(machine, 0), fetch(machine, 0)]"));
        String message = handset.fail("fetch(machine, 0)");
        assertTrue(message.contains("user.counter: counter.js:4: Error: enough"), message);
        Files.writeString(directory.resolve("counter.js"), "device({ registers: {\n ( } })");
        try {
            handset.api.open(file);
            assertEquals("refused", "opened");
        } catch (DescriptorException | ScriptException e) {
            assertTrue(e.getMessage().endsWith("counter.js:2: SyntaxError: Expected ident but found (; correct the script"), e.getMessage());
        }
    }
}
