package hvsh.dsl.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hvsh.dsl.script.ScriptException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What expectations say where they do not hold, and that they hold where they should. */
final class ExpectTest {
    private static Handset handset;

    @BeforeAll
    static void open() throws IOException {
        handset = new Handset();
        Path script = Files.writeString(Files.createTempFile(Handset.ROOT.resolve("dsl/target"), "expect", ".js"),
                "import { expect } from 'hvsh'; globalThis.expect = expect;");
        handset.engine.run(script);
        Files.delete(script);
        handset.eval("machine.run('20ms'); leak = user.memory.watch({ access: 'write', by: radio }); ready = machine.snapshot()");
    }

    @AfterAll
    static void close() {
        handset.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"toBe(1)", "not.toBe(2)", "not.toBe(1n)", "toEqual(1)", "toBeGreaterThan(0n)", "toBeGreaterThanOrEqual(1)", "toBeLessThan(2)",
        "toBeLessThanOrEqual(1n)", "toBeTruthy()", "not.toBeFalsy()", "not.toBeUndefined()", "not.toBeGreaterThan(1)"})
    void holdsForOne(String call) {
        handset.eval("expect(1)." + call);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "expect(NaN).toBe(NaN)", "expect([1, [2n, { a: undefined }]]).toEqual([1, [2n, { a: undefined }]])", "expect({ a: undefined }).not.toEqual({})",
        "expect(new Map([[1, { a: 1 }]])).toEqual(new Map([[1, { a: 1 }]]))", "expect(new Set([1])).not.toEqual(new Set([2]))", "expect([]).not.toEqual({})",
        "expect(new Date(0)).not.toEqual(new Date(1))", "expect(/a/g).not.toEqual(/a/)", "expect(machine).toEqual(machine)", "expect(machine).not.toEqual(machine.fork())",
        "const a = []; a.push(a); const b = []; b.push(b); expect(a).toEqual(b)", "expect(null).not.toEqual({})", "expect('abc').toContain('b')",
        "expect([{ a: 1 }]).toContain({ a: 1 })", "expect('abc').toHaveLength(3)", "expect('abc').toMatch(/B/i)", "expect(() => { throw new TypeError('x') }).toThrow(/TypeError: x/)",
        "expect(() => 1).not.toThrow()", "expect(leak).toHaveHits(0)", "expect(leak).not.toHaveHits()", "expect(radio).toBeAlive({ within: '20ms' })", "expect(user).toBeAlive()",
        "expect(radio).toHaveOutput(/camped on \\d+/)", "expect(machine).toHaveHash(ready)", "expect(ready).toHaveHash(machine.hash())", "expect(user).toHaveNoWritesBy('radio')",
        "expect(radio.memory).not.toHaveNoWritesBy(radio, { at: 'beats', size: 8 })", "expect(radio.cpu).toHaveRegisters({ el: 1, VBAR_EL1: 'vectors' })",
        "expect(radio.cpu).toHaveException('data-abort', { to: 2 })", "expect(radio).not.toHaveException('svc')",
        "const t = radio.trace('exception'); expect(t.lines).toEqual([])"})
    void holds(String line) {
        handset.eval("machine.restore(ready)");
        handset.eval(line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', value = {
        "expect(5n).toBe(5)~expected 5 (a Number), got 0x5n (a BigInt)",
        "expect([1]).toBe([1])~got [1] (an equal one; toEqual compares contents)",
        "expect(1).not.toBe(1)~expect(1).not.toBe(1): expected not 1, got 1",
        "expect('x').toBeGreaterThan(1)~expected greater than 1, got 'x'",
        "expect(1).toBeLessThan('x')~'number' must be a Number or BigInt, not 'x'; for example",
        "expect(radio).toHaveState('off')~expected 'off', got 'running'",
        "expect(leak).toHaveHits(2)~expected 2 hits, got 0 hits of { access: 'write', by: radio }",
        "expect(radio.uart).toHaveOutput('never')~expected output of radio.uart0, a text with 'never', got other output; its last lines:",
        "expect(machine).toHaveHash(user)~'other' must be a machine, a snapshot or a hash",
        "expect(1).toHaveHits(0)~toHaveHits() wants a hook, such as memory.watch() gives, not 1",
        "expect(1).toBeAlive()~toBeAlive() wants a partition, not 1",
        "expect(1).toThrow()~toThrow() wants a function",
        "expect(radio.cpu).toHaveRegisters({ x99: 1 })~names 'x99', which is no register",
        "expect(radio.cpu).toHaveRegisters({})~must be an object like { x0: 1n, pc: 'main' }",
        "expect(radio.memory).toHaveNoWritesBy(radio, { at: 'beats', size: 8 })~got one by radio/cpu0  exception+0xf0",
        "expect(user).toHaveNoWritesBy(7)~has 'by', which must be a partition of this machine",
        "expect(user).toHaveException('nix')~nix",
        "expect('a').toMatch(1)~must be a text or regular expression, not 1",
        "expect(1).toMatchGolden('a')~toMatchGolden() compares only in a test that hvsh test runs",
    })
    void saysWhatItFound(String line, String expected) {
        handset.eval("machine.restore(ready)");
        String problem = handset.fail(line);
        assertTrue(problem.contains(expected), problem);
    }

    @Test
    void aDeadPartitionIsTold() {
        handset.eval("machine.restore(ready); user.cpu.daif = 15n; user.memory.writeU32(user.cpu.pc, 0x14000000)");
        assertTrue(handset.fail("expect(user).toBeAlive()").contains("got that it only branches to itself at 0x"));
        handset.eval("user.pause()");
        assertTrue(handset.fail("expect(user).toBeAlive()").contains("got that it is 'paused'"));
        handset.eval("machine.restore(ready)");
        assertTrue(handset.fail("expect(radio).not.toBeAlive()").contains("got that it does"));
        handset.eval("expect(radio).toBeAlive({ waits: false })");
        handset.eval("expect(user).toBeAlive({ within: '1ms' })"); // it waits for input
        assertTrue(handset.fail("expect(user).toBeAlive({ within: '1ms', waits: false })").contains("expected that it runs, and executes something within 1ms"));
        assertTrue(handset.fail("expect(user).toBeAlive({ within: '1ms', waits: false })").contains("got that it only waits, at 0x"));
        assertTrue(handset.fail("expect(user).toBeAlive({ waits: 1 })").contains("'options' has 'waits': 1; write true or false"));
    }

    @Test
    void differencesAreShownByPathByLineAndAsADump() {
        String[][] cases = {
            {"expect({ a: [1, { b: 2n }], c: 1 }).toEqual({ a: [1, { b: 3n }], d: 1 })",
                "at .a[1].b: expected 0x3n, got 0x2n\nat .d: expected 1, got nothing there\nat .c: expected nothing there, got 1"},
            {"expect('a\\nb\\nc\\nd\\n').toBe('a\\nc\\nD\\n')", "  a\n+ b\n  c\n- D\n+ d"},
            {"expect(new Uint8Array([1, 65])).toEqual(new Uint8Array([1, 66, 0]))", """
                bytes differ (- expected, + got)
                - 0000   01 42 00                                          |.B.|
                + 0000   01 41                                             |.A|"""},
        };
        for (String[] each : cases) {
            ScriptException e = assertThrows(ScriptException.class, () -> handset.eval(each[0]));
            assertEquals(each[1], String.join("\n", ((ExpectationException) e.getCause()).mismatch().detail()));
        }
    }

    @Test
    void hugeValuesMakeShortMessages() {
        String problem = handset.fail("expect('x'.repeat(10_000_000)).toBe(Array.from({ length: 1e5 }, (_, i) => i))");
        assertTrue(problem.length() < 1000, () -> problem.length() + " characters");
        assertTrue(handset.fail("expect(Array.from({ length: 1e5 }, (_, i) => 'line ' + i).join('\\n')).toBe('')").length() < 1000);
    }
}
