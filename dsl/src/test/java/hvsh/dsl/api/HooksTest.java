package hvsh.dsl.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scripts' hooks: the four verbs on every kind of event, functions, filters, and what is refused. */
final class HooksTest {
    private Handset handset;

    @BeforeEach
    void open() {
        handset = new Handset();
    }

    @AfterEach
    void close() {
        handset.close();
    }

    @Test
    void aStoreIsToldWithItsValueAndWhatItReplaced() {
        handset.eval("seen = []; h = radio.on({ write: 'beats', size: 8, min: 1 }, e => seen.push(`${e.kind} ${e.size} ${e.old} ${e.value} ${e.pc.symbol}`))");
        handset.eval("machine.run('20ms')");
        assertEquals("'write 8 0 1 exception+0xf0,write 8 1 2 exception+0xf0,write 8 2 3 exception+0xf0,write 8 3 4 exception+0xf0'",
                handset.show("seen.join()"));
        assertEquals("4", handset.show("h.hits"));
    }

    @Test
    void aStoreBreaksBehindItself() {
        assertEquals("'break'", handset.show("b = radio.break({ write: 'beats', size: 8, min: 2 }); r = machine.run('50ms'); r.reason"));
        assertEquals("0x2n", handset.show("radio.memory.readU64('beats')"));
        assertEquals("'break'", handset.show("machine.run('50ms').reason"));
        assertEquals("0x3n", handset.show("radio.memory.readU64('beats')"));
        assertEquals("'time'", handset.show("b.remove(); machine.run('50ms').reason"));
    }

    @Test
    void filtersOfNumbersNeverEnterTheScript() {
        handset.eval("asked = 0; h = radio.on({ write: 'beats', size: 8, value: 3, if: () => { asked++; return true; } }, () => {}); machine.run('50ms')");
        assertEquals("'1 1'", handset.show("`${asked} ${h.hits}`"));
        assertEquals("0", handset.show("radio.break({ write: 'beats', width: 4, size: 8 }).hits"));
    }

    @Test
    void aConditionIsAskedWithTheMachineStoppedAndSeesIt() {
        handset.eval("h = radio.break({ pc: 'exception', if: e => radio.memory.readU64('beats') === 2n && e.cpu.pc === e.pc.address })");
        assertEquals("'break'", handset.show("machine.run('100ms').reason"));
        assertEquals("'0x2 1'", handset.show("`${hex(radio.memory.readU64('beats'))} ${h.hits}`"));
    }

    @Test
    void aFunctionOnAPlaceIsCalledOnceBeforeItsInstruction() {
        handset.eval("n = 0; radio.on('exception', e => { n++; if (e.cpu.pc !== e.pc.address) throw new Error('late'); })");
        handset.eval("machine.run('20ms')");
        assertEquals("true", handset.show("BigInt(n) === radio.memory.readU64('beats') && n > 3"));
    }

    @Test
    void aFunctionMayChangeWhatTheGuestFinds() {
        handset.eval("radio.on('put_text', e => { e.cpu.pc = e.cpu.x30; }); machine.run('5ms')");
        assertEquals("''", handset.show("radio.uart.output.text"));
    }

    @Test
    void hooksDoNotChangeWhatTheMachineDoes() {
        handset.eval("""
                f = machine.fork(); n = 0; const count = () => { n++; };
                for (const e of ['exception', { pc: ['main', 'main+0x100'] }, { write: 'beats', size: 8 }, { read: 'beats', size: 8 },
                    { sysreg: 'any' }, { exception: 'any' }, { interrupt: 'any' }, { hypercall: 'any' }, { text: /\\w/ },
                    { access: 'any', at: 0x0900_0000, size: 4096, as: 'ipa' }, { fault: 'stage2' }])
                    for (const p of Object.values(f.partitions)) if (e !== 'exception' || p.name === 'radio')
                        if (p.name === 'radio' || !(e.write || e.read)) p.on(e, count)""");
        handset.eval("f.run('30ms'); machine.run('30ms')");
        assertEquals("true", handset.show("n > 100 && f.time === machine.time && f.icount === machine.icount && f.hash() === machine.hash()"));
    }

    @Test
    void anExceptionInAFunctionEndsTheRunWithItsLine() {
        String problem = handset.fail("radio.on('exception', () => {\n  throw new Error('enough');\n}); machine.run('50ms')");
        assertTrue(problem.contains("enough"), problem);
        assertEquals("'line:2'", handset.show("let where; try { machine.run('50ms') } catch (e) { where = e.stack.match(/line:\\d+/)[0] } where"));
        assertEquals("'enough'", handset.show("let said; try { machine.run('50ms') } catch (e) { said = e.message } said"));
    }

    @Test
    void allFunctionsOfAnEventAreCalledThoughOneThrows() {
        handset.eval("n = 0; radio.on('exception', () => { throw new Error('first') }); radio.on('exception', () => { n++ })");
        assertTrue(handset.fail("machine.run('50ms')").contains("first"));
        assertEquals("1", handset.show("n"));
    }

    @Test
    void aFunctionCannotRunTheMachineButAForkOfIt() {
        for (String run : new String[] {"machine.run('1ms')", "user.cpu.step()", "radio.until('main')", "radio.uart.waitFor('x')"}) {
            String problem = handset.fail("h = radio.on('exception', () => " + run + "); try { machine.run('50ms') } finally { h.remove() }");
            assertTrue(problem.contains("a hook's function cannot run the machine"), problem);
        }
        assertTrue(handset.fail("s = machine.snapshot(); h = radio.on('exception', () => machine.restore(s)); try { machine.run('50ms') } finally { h.remove() }")
                .contains("a hook's function cannot restore a snapshot"));
        assertEquals("true", handset.show("let t; h = radio.on('exception', () => { const f = machine.fork(); f.run('1ms'); t = f.time > machine.time });"
                + " machine.run('50ms'); t"));
    }

    @Test
    void hooksComeAndGoWithinFunctions() {
        handset.eval("n = 0; first = radio.on('exception', () => { first.remove(); radio.on('exception', () => { n++; }); }); machine.run('20ms')");
        assertEquals("true", handset.show("first.hits === 1 && BigInt(n) === radio.memory.readU64('beats') - 1n"));
        assertTrue(handset.show("first").endsWith("removed"));
    }

    @Test
    void eachStepTellsOfItsInstruction() {
        handset.eval("radio.until('exception'); t = radio.trace({ pc: ['exception', 'exception+0x40'] }); n = 0; radio.on({ pc: ['exception', 'exception+0x40'] }, () => n++)");
        handset.eval("for (let i = 0; i < 5; i++) radio.cpu.step()");
        assertEquals("'4 4 4'", handset.show("`${t.hits} ${n} ${t.lines.length}`"), "the first was told to until, and is not again");
        assertEquals("4", handset.show(String.valueOf(handset.err.size())));
    }

    @Test
    void aBreakpointWhereARunsTimeWasOverIsNotPassedUnseen() {
        handset.eval("s = machine.snapshot(); radio.until('exception'); t = machine.time; machine.restore(s); b = radio.break('exception')");
        assertEquals("'time'", handset.show("machine.run(`${t}ns`).reason"));
        assertEquals("'break exception'", handset.show("r = machine.run('10ms'); `${r.reason} ${radio.cpu.disassemble()[0].symbol}`"));
        handset.eval("machine.restore(s); seen = 0; radio.on('exception', () => seen++); b.remove()");
        handset.eval("machine.run({ until: () => false, every: '7us', max: '20ms' })");
        assertEquals("true", handset.show("BigInt(seen) === radio.memory.readU64('beats')"));
    }

    @Test
    void aTraceLogsLinesAndKeepsThem() {
        handset.eval("t = radio.trace({ write: 'beats', size: 8, min: 1 }); radio.trace({ interrupt: 'irq' }); machine.run('10ms')");
        String line = handset.show("t.lines[0]");
        assertTrue(line.matches("'\\d+\\.\\d{3} ms  radio/cpu0  exception\\+0xf0 00000000400\\w+  write 0x4000\\w+ size 8 value 0x1 was 0x0'"), line);
        assertTrue(handset.err.stream().anyMatch(l -> l.contains("interrupt irq 27 EL1 to EL1")), handset.err::toString);
        assertEquals("2", handset.show("t.lines.length"));
        handset.eval("m = user.trace({ exception: 'any' }); machine.run('1s')");
        assertEquals("true", handset.show("m.hits === m.lines.length || m.lines.length === 1000"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "{ exception: 'data-abort', to: 2 }          | e.from === 1 && e.exception === 'data-abort'",
            "{ exception: 0x24, from: 1 }                | e.to === 2 && e.syndrome > 0 && e.address > 0n",
            "{ sysreg: 'CNTV_CVAL_EL0', access: 'write' }| e.register === 'CNTV_CVAL_EL0' && e.value > 0n",
            "{ sysreg: 'ICC_IAR1_EL1' }                  | e.access === 'read' && e.value === 27n",
            "{ interrupt: 27 }                           | e.line === 'irq' && e.to === 1",
            "{ text: 'camped' }                          | e.text === 'camped' && e.uart === 'uart0'",
            "{ text: /on (\\d+)/ }                       | e.text === 'on 868'",
            "{ access: 'write', at: 0x0900_0000, as: 'ipa' } | e.ipa === 0x900_0000n && e.old === null",
            "{ access: 'execute', at: 'exception', cpu: 0 }  | e.kind === 'pc' && e.pc.symbol === 'exception'",
            "{ pc: ['exception', 'exception+8'] }        | e.pc.symbol === 'exception'",
    })
    void eachKindOfEventIsToldByAllVerbs(String event, String condition) {
        handset.eval("h = radio.on(" + event + ", e => { if (h.hits === 1) got = e; }); t = radio.trace(" + event + "); c = radio.cpu.trace(" + event
                + "); m = machine.on({ ..." + (event.startsWith("{") ? event : "{}") + ", partition: 'radio' }, () => {}); s = machine.snapshot()");
        handset.eval("machine.run('20ms')");
        assertEquals("true", handset.show("e = got; " + condition), () -> handset.show("String(got)"));
        assertEquals("true", handset.show("h.hits > 0 && h.hits === t.hits && h.hits === m.hits && h.hits === c.hits"));
        handset.eval("machine.restore(s); r = radio.until(" + event + "); time = machine.time");
        assertEquals("'until'", handset.show("r.reason"));
        handset.eval("machine.restore(s); b = radio.break(" + event + "); r = machine.run('20ms')");
        assertEquals("'break 1 true'", handset.show("`${r.reason} ${b.hits} ${machine.time === time}`"));
    }

    @Test
    void aTextIsNotFoundAcrossARestore() {
        handset.eval("n = 0; radio.on({ text: /campedcam/ }, () => n++); s = machine.snapshot(); radio.uart.waitFor('camped'); machine.restore(s); machine.run('5ms')");
        assertEquals("0", handset.show("n"));
        handset.eval("radio.on({ text: /c[a-z]+d on \\d+/ }, e => { n++; t = e.text }); machine.restore(s); machine.run('5ms'); machine.restore(s); machine.run('5ms')");
        assertEquals("'2 camped on 868'", handset.show("`${n} ${t}`"));
    }

    @Test
    void hypercallsHaveNames() {
        handset.eval("got = []; user.on({ hypercall: 'any' }, e => got.push(e.call)); h = user.on({ hypercall: 'SYSTEM_OFF' }, () => {})");
        handset.eval("user.uart.waitFor('user$ '); user.uart.send('poweroff\\n'); machine.run('50ms')");
        assertEquals("'SYSTEM_OFF 1 off'", handset.show("`${got.at(-1)} ${h.hits} ${user.state}`"));
    }

    @Test
    void anUntilThatNeverComesSaysSo() {
        String problem = handset.fail("radio.until({ write: 'beats', size: 8, value: 0xffff }, { max: '5ms' })");
        assertTrue(problem.contains("radio had no { write: 'beats', size: 8, value: 65535 } within 5ms of virtual time"), problem);
        assertEquals("'time'", handset.show("machine.run({ until: { partition: 'radio', interrupt: 'fiq' }, max: '5ms' }).reason"));
        assertEquals("'until'", handset.show("machine.run({ until: { partition: 'radio', write: 'beats', size: 8 }, max: '15ms' }).reason"));
    }

    @Test
    void aWatchCountsWhoTouchesWhat() {
        handset.eval("leak = user.memory.watch({ access: 'write', by: radio }); own = radio.memory.watch({ access: 'write', by: 'radio', at: 'beats', size: 8 });"
                + " all = machine.memory.watch({ by: user })");
        handset.eval("machine.run('20ms')");
        assertEquals("'0 5 true'", handset.show("`${leak.hits} ${own.hits} ${all.hits > 0}`"));
        assertTrue(handset.fail("radio.memory.watch({ at: 0x0900_0000, size: 4 })").contains("accesses to devices are events"));
        assertTrue(handset.fail("radio.memory.watch({ by: 'nobody' })").contains("one of radio, user"));
        assertTrue(handset.fail("radio.memory.watch({ acces: 'read' })").contains("did you mean 'access'?"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "radio.on({ wrte: 'beats' }, () => {})                 | did you mean 'write'?",
            "radio.on({ write: 'beats', sze: 8 }, () => {})        | did you mean 'size'?",
            "radio.on({ write: 'beats', read: 'beats' }, () => {}) | one object is one event: use two",
            "radio.on({ write: 'bets' }, () => {})                 | has no symbol 'bets'; did you mean 'beats'?",
            "radio.on({ write: 'beats', size: 0 }, () => {})       | must be a number of bytes from 1 on",
            "radio.on({ write: -1n, size: 2 }, () => {})           | ends within 64 bits",
            "radio.on({ write: 'beats', width: 3 }, () => {})      | the bytes of one access: 1, 2, 4, 8",
            "radio.on({ write: 'beats', value: 1, min: 2 }, () => {}) | excludes min and max",
            "radio.on({ write: 'beats', min: 3, max: 2 }, () => {}) | is above max",
            "radio.on({ write: 'beats', if: 1 }, () => {})         | must be a function like e => e.value > 5n",
            "radio.on({ write: 'beats', cpu: 1 }, () => {})        | must be a CPU's number from 0 to 0, not 1",
            "radio.on({ write: 'beats', partition: 'user' }, () => {}) | must be this one",
            "radio.on({ write: 'beats', as: 'ip' }, () => {})      | did you mean 'ipa'?",
            "radio.on({ pc: ['main'] }, () => {})                  | [first, last], both included",
            "radio.on({ pc: [8, 4] }, () => {})                    | ends before it begins",
            "radio.on({ sysreg: 'TTBR0_EL' }, () => {})            | did you mean 'TTBR0_EL1'?",
            "radio.on({ exception: 'data-abrt' }, () => {})        | did you mean 'data-abort'?",
            "radio.on({ exception: 'irq' }, () => {})              | is an interrupt: { interrupt: 'irq' }",
            "radio.on({ exception: 64 }, () => {})                 | must be a class from 0 to 63",
            "radio.on({ exception: 'svc', to: 3 }, () => {})       | must be an exception level, 0 to 2",
            "radio.on({ interrupt: 'irk' }, () => {})              | did you mean 'irq'?",
            "radio.on({ interrupt: 1020 }, () => {})               | must be an INTID",
            "radio.on({ fault: 'stage1' }, () => {})               | must be 'stage2'; faults of stage 1 are exceptions",
            "radio.on({ hypercall: 'CONSOLE_PUT' }, () => {})      | did you mean 'CONSOLE_PUTC'?",
            "radio.on({ text: '' }, () => {})                      | is empty",
            "radio.on({ text: 'x', uart: 'uart' }, () => {})       | did you mean 'uart0'?",
            "radio.on({ radio: 'burst' }, () => {})                | arrive with the radio network",
            "radio.on({ radio: {} }, () => {})                     | there is 'frame', 'reception', 'emission', 'refusal', 'late', and",
            "radio.on({ radio: 'frame', size: 4 }, () => {})       | has no 'size'",
            "radio.on({}, () => {})                                | is empty; use one of: ",
            "radio.on(() => {}, () => {})                          | must be an address, a symbol or an object like",
            "radio.on('exception', 1)                              | must be a function like e => print(e)",
            "radio.on('exception')                                 | 'callback' is missing",
            "machine.on({ write: 'beats' }, () => {})              | it needs 'partition', one of radio, user",
            "machine.on({ write: 1, partition: 'usr' }, () => {})  | must be one of radio, user",
    })
    void aWrongPatternIsRefusedWithARemedy(String line, String remedy) {
        String problem = handset.fail(line);
        assertTrue(problem.contains(remedy), problem);
    }

    @Test
    void framesOfTheTransceiverAreEvents() {
        handset.eval("pager = load('./testdata/machines/pager.yaml'); plain = pager.fork(); guest = pager.partitions.guest; seen = []");
        handset.eval("h = guest.on({ radio: 'frame' }, e => seen.push([e.kind, e.frame, e.time])); pager.run('50ms'); plain.run('50ms')");
        assertEquals("true", handset.show("h.hits === 10 && BigInt(h.hits) === guest.memory.readU64('frames') && pager.hash() === plain.hash()"));
        assertEquals("[['radio', 1, 0x466cd8n], ['radio', 2, 0x8cd9b1n]]", handset.show("seen.slice(0, 2)"));
        assertEquals("'trace of guest/{ radio: \\'frame\\' }, 1 hit'", handset.show("h.remove(); t = guest.trace({ radio: 'frame' }); pager.run('4ms'); String(t)"));
        assertTrue(handset.show("t.lines[0]").contains("ms  guest  radio frame 11"), handset.show("t.lines[0]"));
        assertEquals("'until'", handset.show("plain.run({ until: { radio: 'frame' } }).reason"));
        assertEquals("0xan", handset.show("plain.partitions.guest.memory.readU64('frames')"));
        assertEquals("['reverse', 0x9n]", handset.show("pager.goto('50ms'); [pager.reverse({ until: { radio: 'frame' } }).reason, guest.memory.readU64('frames')]"));
    }
}
