package hvsh.dsl.api;

import hvsh.cpu.Cpu;
import hvsh.cpu.SystemRegisters;
import hvsh.hypervisor.Partition;
import hvsh.isa.Disassembler;
import hvsh.machine.RunResult;
import hvsh.replay.Input;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import org.graalvm.polyglot.Value;

/** A virtual CPU. What is set takes effect before the next instruction. */
@Described(name = "cpu", type = "Cpu", value = "A CPU of a partition: registers, disassembly, single steps.")
final class CpuApi extends Thing {
    private static final int MOST_INSTRUCTIONS = 10_000;
    private static final int MOST_STEPS = 1_000_000_000;
    private static final int LINES = 8;
    private static final int MOST_FRAMES = 64;
    private static final int LISTED = 10;
    private static final int MOST_LISTED = 10_000;
    private static final long LOW_HALF = 0xffff_ffffL;

    private final PartitionApi partition;
    private final Cpu cpu;
    private final SysregApi sysreg;
    private final CodeView code;
    private final HookVerbs verbs;
    private final RegisterMarks marks;

    CpuApi(PartitionApi partition, Cpu cpu) {
        super(partition.realm);
        this.partition = partition;
        this.cpu = cpu;
        sysreg = new SysregApi(partition, cpu);
        code = new CodeView(partition, cpu);
        marks = new RegisterMarks(cpu);
        verbs = new HookVerbs(new EventPattern.Context(partition.machine(), partition, cpu.vcpu()));
    }

    Cpu cpu() {
        return cpu;
    }

    PartitionApi partition() {
        return partition;
    }

    /** What messages call it. */
    String shown() {
        return partition.guest().name() + "/cpu" + cpu.vcpu();
    }

    RegisterMarks marks() {
        return marks;
    }

    /** Source around the next instruction; none if it is not to be had. */
    List<String> source(int lines) {
        return code.source(lines);
    }

    /** Instructions around the next one, as far as memory can be read. */
    List<String> around(int count) {
        List<String> lines = new ArrayList<>();
        for (long at = cpu.pc - count / 3 * 4L; lines.size() < count; at += 4) {
            byte[] word = partition.virtual(cpu.vcpu()).tryRead(at, 4);
            int insn = word == null ? 0 : Bytes.word(word, 0);
            lines.add(word == null ? "  %s  not mapped".formatted(Show.hex64(at))
                    : new InstructionApi(realm, at, insn, Disassembler.disassemble(insn, at), partition.symbols(), at == cpu.pc).toString());
        }
        return lines;
    }

    private String register(int n) {
        return "%-3s%s%s".formatted("x" + n, marks.of(n), Show.hex64(cpu.x[n]));
    }

    private String status() {
        String symbol = partition.symbols().place(cpu.pc);
        return "pc  %s  %sEL%d  nzcv=%s daif=%s%s".formatted(Show.hex64(cpu.pc),
                symbol.isEmpty() ? "" : symbol + "  ", cpu.el, flags("NZCV", cpu.nzcv), flags("DAIF", cpu.daif),
                cpu.off ? "  off" : cpu.waiting ? "  waiting" : "");
    }

    private void set(Input.Kind kind, int number, long value) {
        set(kind, number, value, 0);
    }

    private void set(Input.Kind kind, int number, long low, long high) {
        partition.machine().enter(new Input.Register(partition.guest().number(), cpu.vcpu(), kind, number, low, high));
    }

    @Override
    MachineApi owner() {
        return partition.machine();
    }

    @Member(value = "General-purpose register, a BigInt.", type = "bigint", accepts = "Integer",
            count = 31, example = "user.cpu.x0 = 42n; user.cpu.x0")
    Object x(int n) {
        return realm.big(cpu.x[n]);
    }

    void setX(int n, Value value) {
        set(Input.Kind.X, n, realm.bits("x" + n, value));
    }

    @Member(value = "The low 32 bits of a general-purpose register, a BigInt; setting it clears the high ones.",
            type = "bigint", accepts = "Integer", count = 31,
            example = "user.cpu.w0 = 7n; user.cpu.x0")
    Object w(int n) {
        return realm.big(cpu.x[n] & LOW_HALF);
    }

    void setW(int n, Value value) {
        set(Input.Kind.X, n, realm.bits("w" + n, value) & LOW_HALF);
    }

    @Member(value = "SIMD and floating-point register, a BigInt of 128 bits.", type = "bigint", accepts = "Integer",
            count = 32, example = "user.cpu.q0 = 1n << 100n; user.cpu.q0")
    Object q(int n) {
        return realm.big(cpu.v[2 * n + 1], cpu.v[2 * n]);
    }

    void setQ(int n, Value value) {
        BigInteger bits = realm.wideBits("q" + n, value);
        set(Input.Kind.V, n, bits.longValue(), bits.shiftRight(64).longValue());
    }

    @Member(value = "The stack pointer in use, a BigInt.", type = "bigint", accepts = "Integer", example = "user.cpu.sp")
    Object sp() {
        return realm.big(cpu.x[Cpu.SP]);
    }

    void setSp(Value value) {
        set(Input.Kind.SP, 0, realm.bits("sp", value));
    }

    @Member(value = "Address of the next instruction, a BigInt; can be set to an address or symbol.", type = "bigint", accepts = "Address",
            example = "user.cpu.pc")
    Object pc() {
        return realm.big(cpu.pc);
    }

    void setPc(Value value) {
        set(Input.Kind.PC, 0, value.isString() ? partition.symbols().address(value.asString()) : realm.bits("pc", value));
    }

    @Member(value = "The flags: N, Z, C and V in bits 3 to 0, a Number.", type = "number", accepts = "Integer", example = "user.cpu.nzcv")
    Object nzcv() {
        return cpu.nzcv;
    }

    void setNzcv(Value value) {
        set(Input.Kind.NZCV, 0, fourBits("nzcv", value));
    }

    @Member(value = "The masks: D, A, I and F in bits 3 to 0, a Number; a set bit masks.", type = "number", accepts = "Integer",
            example = "user.cpu.daif")
    Object daif() {
        return cpu.daif;
    }

    void setDaif(Value value) {
        set(Input.Kind.DAIF, 0, fourBits("daif", value));
    }

    private int fourBits(String what, Value value) {
        long bits = realm.bits(what, value);
        if (bits < 0 || bits > 15) {
            throw new ApiException(what + " has four bits: set it to 0 to 15");
        }
        return (int) bits;
    }

    @Member(value = "The exception level, a Number from 0 to 2.", type = "number", example = "user.cpu.el")
    Object el() {
        return cpu.el;
    }

    @Member(value = "Its number in its partition.", type = "number", example = "user.cpu.number")
    Object number() {
        return cpu.vcpu();
    }

    @Member(value = "Instructions it has retired, a BigInt.", type = "bigint", example = "user.cpu.icount")
    Object icount() {
        return realm.big(cpu.retired);
    }

    @Member(value = "The system registers by name, each a BigInt, read and set without traps.", type = "SystemRegisters",
            example = "user.cpu.sysreg.VBAR_EL1")
    Object sysreg() {
        return sysreg;
    }

    @Member(value = "Instructions as text.", type = "(addr?: Address, n?: Integer) => List<Instruction>",
            params = {"addr: address or symbol (pc)", "n: how many (8)"},
            returns = "a list of { address, word, text, symbol }, which prints as a listing",
            errors = "the memory is not mapped, or is a device",
            example = "user.cpu.disassemble(user.cpu.pc, 4)[0].text; user.cpu.disassemble('main')")
    Object disassemble(Arguments a) {
        long from = a.has(0) ? a.address(0, partition.symbols()) : cpu.pc;
        int count = a.count(1, LINES, MOST_INSTRUCTIONS);
        byte[] bytes = partition.virtual(cpu.vcpu()).read(from, 4 * count);
        List<InstructionApi> list = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            long at = from + 4L * i;
            int word = Bytes.word(bytes, 4 * i);
            list.add(new InstructionApi(realm, at, word, Disassembler.disassemble(word, at), partition.symbols(), at == cpu.pc));
        }
        return new ListApi(realm, list);
    }

    @Member(value = """
            The functions that were entered and have not returned, innermost first.
            Callers are found by call frame information where the program has it (-g), else by the chain of frame pointers.""",
            type = "(n?: Integer) => List<Frame>",
            params = "n: how many at most (64)", returns = "a list of { pc, symbol, source }, which prints as a listing",
            example = "radio.until('exception'); radio.cpu.backtrace()")
    Object backtrace(Arguments a) {
        return code.backtrace(a.count(0, MOST_FRAMES, 10 * MOST_FRAMES));
    }

    @Member(value = "The source around an address, with that line marked.", type = "(addr?: Address, n?: Integer) => Listing",
            params = {"addr: address, symbol or 'main.c:42' (pc)", "n: how many lines (10)"}, returns = "a listing",
            errors = "no line is known there (build with -g), or the file is not below the script's directory or the program's",
            example = "load('testdata/machines/calls.yaml').partitions.guest.cpu.list('walk', 3)")
    Object list(Arguments a) {
        return code.list(a, a.count(1, LISTED, MOST_LISTED));
    }

    @Member(value = """
            Executes n instructions of this CPU.
            Others run meanwhile as they would: virtual time passes for all alike.""",
            type = "(n?: Integer, max?: { max?: Time }) => Result",
            params = {"n: how many (1)", "{max}: { max: '10s' }, the most virtual time to spend (60 s)"}, returns = "how the run ended",
            errors = "the CPU executes nothing for so long (it waits, or is off)", example = "user.cpu.step(3)")
    Object step(Arguments a) {
        int count = a.count(0, 1, MOST_STEPS);
        long patience = a.timeOption(1, "max", List.of("max"), PartitionApi.PATIENCE);
        RunResult result = partition.machine().runner().run(partition.machine().after(patience), cpu, count);
        RunResultApi shown = partition.machine().result(result);
        if (result.reason() == RunResult.Reason.TIME || result.reason() == RunResult.Reason.IDLE || result.reason() == RunResult.Reason.OFF) {
            throw new ApiException("%s executed too few instructions within %s of virtual time: it %s"
                    .formatted(label(), Show.span(patience), why()));
        }
        return shown;
    }

    @Member(value = "Runs the machine until an event of this CPU comes, as partition.until does.",
            type = "(event: EventPattern, max?: { max?: Time }) => Result",
            params = {EventPattern.PARAMETER, HookVerbs.MAX}, returns = "how the run ended", errors = HookVerbs.WRONG + "; the time is over first",
            example = "radio.cpu.until('exception', { max: '10ms' })")
    Object until(Arguments a) {
        return verbs.until(a);
    }

    @Member(name = "break", value = "Stops the machine whenever an event of this CPU comes, as partition.break does.",
            type = "(event: EventPattern) => Hook",
            params = EventPattern.PARAMETER, returns = "the hook", errors = HookVerbs.WRONG, example = "radio.cpu.break({ interrupt: 'irq' })")
    Object breakOn(Arguments a) {
        return verbs.breakOn(a);
    }

    @Member(value = "Logs a line whenever an event of this CPU comes.", type = "(event: EventPattern) => Hook",
            params = EventPattern.PARAMETER, returns = "the hook; its lines are kept",
            errors = HookVerbs.WRONG, example = "radio.cpu.trace({ sysreg: 'ELR_EL1' }); machine.run('10ms')")
    Object trace(Arguments a) {
        return verbs.trace(a);
    }

    @Member(value = "Calls a function whenever an event of this CPU comes, as partition.on does.",
            type = "(event: EventPattern, callback: (event: Event) => void) => Hook",
            params = {EventPattern.PARAMETER, HookVerbs.FUNCTION}, returns = "the hook", errors = HookVerbs.WRONG,
            example = "radio.cpu.on('exception', e => print(e)); machine.run('10ms')")
    Object on(Arguments a) {
        return verbs.on(a);
    }

    @Member(value = """
            Goes back n instructions of this CPU, to the state that was: registers, memory, devices, the other CPUs.
            It comes to where the machine was stopped then, if it was, else right behind the instruction before. What entered
            since comes again when the machine runs on, as after machine.goto.""",
            type = "(n?: Integer) => Result",
            params = "n: how many (1)", returns = "where it is, like the result of a run", errors = "the history begins later",
            example = "user.cpu.step(3); user.cpu.back(2)")
    Object back(Arguments a) {
        return partition.machine().travel().back(this, a.count(0, 1, MOST_STEPS));
    }

    @Member(value = "The instruction that changed a register last, in this machine's past.", type = "(register: string) => Past | undefined",
            params = "register: 'x0' to 'x30', 'sp', 'nzcv' or the name of a system register",
            returns = "a place for machine.goto; undefined if nothing changed it since the history began", errors = "there is no such register",
            example = "user.cpu.step(9); user.cpu.lastChange('sp')")
    Object lastChange(Arguments a) {
        return partition.machine().travel().lastChange(cpu, register(a));
    }

    private static ToLongFunction<Cpu> register(Arguments a) {
        String name = a.text(0);
        if (name.matches("x([0-9]|[12][0-9]|30)")) {
            int number = Integer.parseInt(name.substring(1));
            return c -> c.x[number];
        }
        return switch (name) {
            case "sp" -> c -> c.x[Cpu.SP];
            case "nzcv" -> c -> c.nzcv;
            default -> {
                if (!SystemRegisters.has(name) || !SystemRegisters.isPlain(name)) {
                    throw a.wrong(0, "is no register whose changes are known; use x0 to x30, sp, nzcv or the name of a system register");
                }
                yield c -> SystemRegisters.read(c, name);
            }
        };
    }

    private String why() {
        if (partition.guest().power() != Partition.State.RUNNING) {
            return "belongs to a partition that is " + partition.state();
        }
        return cpu.off ? "is off" : cpu.waiting ? "waits for an interrupt" : "waits for its window";
    }

    private String label() {
        return partition.guest().name() + "/cpu" + cpu.vcpu();
    }

    /** The registers; in the shell an asterisk marks what has changed since the machine was stopped before. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(label()).append('\n');
        for (int i = 0; i < 31; i++) {
            text.append(register(i)).append(i % 3 == 2 ? "\n" : "  ");
        }
        return text.append("sp %s%s\n%s".formatted(marks.of(Cpu.SP), Show.hex64(cpu.x[Cpu.SP]), status())).toString();
    }

    /** Letters of the set bits, dashes for the others. */
    private static String flags(String letters, int bits) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            text.append((bits >>> 3 - i & 1) != 0 ? letters.charAt(i) : '-');
        }
        return text.toString();
    }

}
