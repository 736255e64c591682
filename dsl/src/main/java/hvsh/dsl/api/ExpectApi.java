package hvsh.dsl.api;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.graalvm.polyglot.Value;

/** An expectation of a value. */
@Described(name = "expectation", type = "Expectation", value = "What a value is expected to be. A function of it throws where that is not so; .not turns it round.")
final class ExpectApi extends Thing {
    private static final int LONGEST = 60;
    private static final String NUMBER = "number: a Number or BigInt";
    private static final String TEXT = "text: text or regular expression";

    private final Value subject;
    private final boolean soft;
    private final boolean negated;
    private final ValueMatchers values;
    private final MachineMatchers machines;

    ExpectApi(Realm realm, Value subject, boolean soft, boolean negated) {
        super(realm);
        this.subject = subject;
        this.soft = soft;
        this.negated = negated;
        values = new ValueMatchers(realm, subject);
        machines = new MachineMatchers(realm, subject);
    }

    @Member(value = "The opposite expectation.", type = "Expectation", example = "expect(1).not.toBe(2)")
    Object not() {
        return new ExpectApi(realm, subject, soft, !negated);
    }

    @Member(value = "It is this very value, as by Object.is.", type = "(value: unknown) => void",
            params = "value: anything", example = "expect(radio.cpu.el).toBe(1)")
    Object toBe(Arguments a) {
        return check("toBe", a, () -> realm.equality().is(subject, values.argument(a)));
    }

    @Member(value = """
            It has equal contents: members, elements, bytes.
            The difference is shown by path, of texts by line, of Uint8Arrays as a hexadecimal dump.""",
            type = "(value: unknown) => void", params = "value: anything",
            example = "expect(radio.memory.read('beats', 2)).toEqual(new Uint8Array([0, 0])); expect({ a: [1n] }).toEqual({ a: [1n] })")
    Object toEqual(Arguments a) {
        return check("toEqual", a, () -> realm.equality().equal(subject, values.argument(a)));
    }

    @Member(value = "It is greater than a number.", type = "(number: Integer) => void",
            params = NUMBER, example = "machine.run('1ms'); expect(machine.icount).toBeGreaterThan(0)")
    Object toBeGreaterThan(Arguments a) {
        return check("toBeGreaterThan", a, () -> values.compare(a, ">", "greater than"));
    }

    @Member(value = "It is greater than a number, or equal.", type = "(number: Integer) => void",
            params = NUMBER, example = "expect(machine.time).toBeGreaterThanOrEqual(0n)")
    Object toBeGreaterThanOrEqual(Arguments a) {
        return check("toBeGreaterThanOrEqual", a, () -> values.compare(a, ">=", "at least"));
    }

    @Member(value = "It is less than a number.", type = "(number: Integer) => void",
            params = NUMBER, example = "expect(machine.time).toBeLessThan(1_000_000_000n)")
    Object toBeLessThan(Arguments a) {
        return check("toBeLessThan", a, () -> values.compare(a, "<", "less than"));
    }

    @Member(value = "It is less than a number, or equal.", type = "(number: Integer) => void",
            params = NUMBER, example = "expect(radio.cpu.el).toBeLessThanOrEqual(1)")
    Object toBeLessThanOrEqual(Arguments a) {
        return check("toBeLessThanOrEqual", a, () -> values.compare(a, "<=", "at most"));
    }

    @Member(value = "It counts as true.", type = "() => void", example = "expect(radio.uart).toBeTruthy()")
    Object toBeTruthy(Arguments a) {
        return check("toBeTruthy", a, () -> values.truth("!!v", "something that counts as true"));
    }

    @Member(value = "It counts as false.", type = "() => void", example = "expect(radio.fault).toBeFalsy()")
    Object toBeFalsy(Arguments a) {
        return check("toBeFalsy", a, () -> values.truth("!v", "something that counts as false"));
    }

    @Member(value = "It is undefined.", type = "() => void", example = "expect(radio.uart.output.at(99)).toBeUndefined()")
    Object toBeUndefined(Arguments a) {
        return check("toBeUndefined", a, () -> values.truth("v === undefined", "undefined"));
    }

    @Member(value = "It is a text with this in it, or an array with an element equal to this.", type = "(value: unknown) => void",
            params = "value: a text, or anything",
            example = "expect('camped on 868').toContain('868'); expect([1, 2]).toContain(2)")
    Object toContain(Arguments a) {
        return check("toContain", a, () -> values.contain(a));
    }

    @Member(value = "It has so many elements or characters.", type = "(n: Integer) => void",
            params = "n: a Number", example = "expect(user.cpus).toHaveLength(1)")
    Object toHaveLength(Arguments a) {
        return check("toHaveLength", a, () -> values.length(a));
    }

    @Member(value = "It is a text that has this in it, or that the regular expression matches.", type = "(text: string | RegExp) => void",
            params = TEXT, example = "expect(machine.hash()).toMatch(/^[0-9a-f]{32}$/)")
    Object toMatch(Arguments a) {
        return check("toMatch", a, () -> values.match(a));
    }

    @Member(value = "It is a function that throws.", type = "(text?: string | RegExp) => void",
            params = "text: text or regular expression that the message has or matches (any message)",
            example = "expect(() => radio.memory.readU8('nothing')).toThrow('no symbol')")
    Object toThrow(Arguments a) {
        return check("toThrow", a, () -> values.throwing(a));
    }

    @Member(value = """
            Shown as text, it is what the golden file of this name holds, in goldens/SUITE beside the suite.
            hvsh test --update-goldens writes the files; nothing else does.""",
            type = "(name: string) => void", params = "name: of letters, digits, '.', '_' and '-'",
            errors = "no test is running; the name is none", example = "expect('camped on 868').toMatchGolden('camped')")
    Object toMatchGolden(Arguments a) {
        return check("toMatchGolden", a, () -> values.golden(a));
    }

    @Member(value = "A serial port, or a partition's first, has written this, whenever it was.", type = "(text: string | RegExp) => void",
            params = TEXT,
            example = "radio.uart.waitFor(/camped on \\d+/); expect(radio.uart).toHaveOutput(/camped on \\d+/)")
    Object toHaveOutput(Arguments a) {
        return check("toHaveOutput", a, () -> machines.output(a));
    }

    @Member(value = """
            A partition runs, and goes on: in a fork, it executes instructions or waits for an interrupt.
            It neither faults then, nor only branches to itself. Who waits counts as alive, as a console does that waits for
            input; { waits: false } asks for work. The machine itself stays where it is.""",
            type = "(options?: { within?: Time, waits?: boolean }) => void", params = "{options}: { within: '100ms' }, the virtual time to watch it for; { waits: false }: it must execute something",
            example = "expect(radio).toBeAlive()")
    Object toBeAlive(Arguments a) {
        return check("toBeAlive", a, () -> machines.alive(a));
    }

    @Member(value = "A partition is in this state.", type = "(state: State) => void",
            params = "state: 'running', 'paused', 'off' or 'faulted'", example = "expect(user).toHaveState('running')")
    Object toHaveState(Arguments a) {
        return check("toHaveState", a, () -> machines.state(a));
    }

    @Member(value = "Registers of a CPU have these values, which may be symbols.", type = "(registers: { [name: string]: Address }) => void",
            params = "registers: an object like { x0: 1n, pc: 'main' }; of system registers too",
            example = "radio.until('exception'); expect(radio.cpu).toHaveRegisters({ pc: 'exception', el: 1 })")
    Object toHaveRegisters(Arguments a) {
        return check("toHaveRegisters", a, () -> machines.registers(a));
    }

    @Member(value = "A hook, such as a watch or a trace, was hit so often.", type = "(n?: Integer) => void", params = "n: a Number (at least once)",
            example = "const leak = user.memory.watch({ access: 'write', by: radio }); machine.run('20ms'); expect(leak).toHaveHits(0)")
    Object toHaveHits(Arguments a) {
        return check("toHaveHits", a, () -> machines.hits(a));
    }

    @Member(value = "A machine or snapshot has this state hash, that is: the same state.", type = "(other: Machine | Snapshot | string) => void",
            params = "other: a machine, a snapshot, or a hash",
            example = "expect(machine.fork()).toHaveHash(machine)")
    Object toHaveHash(Arguments a) {
        return check("toHaveHash", a, () -> machines.hash(a));
    }

    @Member(value = """
            A partition's memory was not written by a partition since the test began, that is: since its machine was loaded or forked.
            It is found in the machine's past, so that no watch was needed.""",
            type = "(by: Partition, range?: { at?: Address, size?: Integer }) => void",
            params = {"by: the partition", "{range}: { at, size } of the memory that counts (all)"},
            example = "machine.run('20ms'); expect(user.memory).toHaveNoWritesBy(radio)")
    Object toHaveNoWritesBy(Arguments a) {
        return check("toHaveNoWritesBy", a, () -> machines.noWrites(a));
    }

    @Member(value = "A partition or CPU took such an exception since the test began.",
            type = "(kind?: ExceptionClass | 'any', levels?: { from?: Integer, to?: Integer }) => void",
            params = {"kind: of exception, as for { exception: kind } ('any')", "{levels}: { from, to } exception levels"},
            example = "machine.run('20ms'); expect(radio).not.toHaveException('svc')")
    Object toHaveException(Arguments a) {
        return check("toHaveException", a, () -> machines.exception(a));
    }

    private Object check(String matcher, Arguments a, Supplier<Verdict> judge) {
        Verdict verdict = judge.get();
        if (verdict.holds() != negated) {
            return null;
        }
        String call = "expect%s(%s)%s.%s(%s)".formatted(soft ? ".soft" : "", shown(subject), negated ? ".not" : "", matcher,
                Arrays.stream(a.all()).map(ExpectApi::shown).collect(Collectors.joining(", ")));
        Mismatch mismatch = new Mismatch(call, negated ? verdict.opposite() : verdict.expected(), verdict.got(),
                negated ? List.of() : verdict.detail());
        if (!soft) {
            throw new ExpectationException(mismatch);
        }
        realm.trial().note(new TestFailure(a.place(), mismatch.toString(), mismatch, List.of()));
        return null;
    }

    private static String shown(Value value) {
        String text = value.isProxyObject() && value.asProxyObject() instanceof Thing thing ? MachineMatchers.name(thing) : Equality.show(value);
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }

    @Override
    public String toString() {
        return "an expectation" + (negated ? ", negated" : "") + " of " + shown(subject);
    }
}
