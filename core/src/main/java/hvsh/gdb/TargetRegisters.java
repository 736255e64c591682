package hvsh.gdb;

import hvsh.cpu.Cpu;
import hvsh.cpu.GuestException;
import hvsh.cpu.SystemRegisters;
import hvsh.machine.Machine;
import hvsh.replay.History;
import hvsh.replay.Input;
import java.util.Arrays;
import java.util.List;

/**
 * The registers by the numbers that {@link TargetDescription} gives them: X0 to X30, SP, PC and CPSR, V0 to V31, FPSR and
 * FPCR, and from {@link #SYSTEM} on the system registers. What is set enters through the machine's history.
 */
final class TargetRegisters {
    static final int SP = 31;
    static final int PC = 32;
    static final int CPSR = 33;
    static final int V = 34;
    static final int FPSR = 66;
    static final int FPCR = 67;
    static final int SYSTEM = 68;

    private static final int FLAGS_SHIFT = 28;
    private static final int MASKS_SHIFT = 6;
    /** N, Z, C, V and D, A, I, F: what of CPSR can be set. The rest is changed by exceptions and returns only. */
    private static final int SETTABLE = 0xf << FLAGS_SHIFT | 0xf << MASKS_SHIFT;

    private final History history;
    private final List<String> system;

    TargetRegisters(History history) {
        this.history = history;
        system = system(history.machine());
    }

    /** Those that some CPU has and can read without consequences; SP_EL0 cannot be read while it is SP. */
    private static List<String> system(Machine machine) {
        List<Cpu> cpus = machine.guests().stream().flatMap(g -> g.cpus().stream()).toList();
        return SystemRegisters.names().stream()
                .filter(name -> SystemRegisters.isPlain(name) && !name.equals("FPCR") && !name.equals("FPSR"))
                .filter(name -> cpus.stream().anyMatch(cpu -> SystemRegisters.isReadable(cpu, name)
                        && (name.equals("SP_EL0") || !systemRegister(cpu, name).startsWith("x")))).toList();
    }

    /** Names of the system registers in the order of their numbers. */
    List<String> system() {
        return system;
    }

    int count() {
        return SYSTEM + system.size();
    }

    private static int size(int number) {
        return number >= V && number < FPSR ? 16 : number == CPSR || number == FPSR || number == FPCR ? 4 : 8;
    }

    /** Digits of a register, {@code x} where it cannot be read now. */
    String read(Cpu cpu, int number) {
        if (number < SP) {
            return Hex.little(cpu.x[number], 8);
        }
        if (number >= V && number < FPSR) {
            return Hex.little(cpu.v[2 * (number - V)], 8) + Hex.little(cpu.v[2 * (number - V) + 1], 8);
        }
        return switch (number) {
            case SP -> Hex.little(cpu.x[Cpu.SP], 8);
            case PC -> Hex.little(cpu.pc, 8);
            case CPSR -> Hex.little(cpsr(cpu), 4);
            case FPSR -> Hex.little(cpu.fpsr, 4);
            case FPCR -> Hex.little(cpu.fpcr, 4);
            default -> systemRegister(cpu, system.get(number - SYSTEM));
        };
    }

    /** PSTATE laid out as in SPSR_ELx. */
    private static int cpsr(Cpu cpu) {
        return cpu.nzcv << FLAGS_SHIFT | cpu.daif << MASKS_SHIFT | (cpu.softwareStep ? 1 << 21 : 0)
                | (cpu.illegalState ? 1 << 20 : 0) | cpu.el << 2 | (cpu.spsel ? 1 : 0);
    }

    private static String systemRegister(Cpu cpu, String name) {
        try {
            return Hex.little(SystemRegisters.read(cpu, name), 8);
        } catch (GuestException _) {
            return "x".repeat(16);
        }
    }

    /** What {@code g} gives: the system registers are asked for one by one. */
    String readAll(Cpu cpu) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < SYSTEM; i++) {
            digits.append(read(cpu, i));
        }
        return digits.toString();
    }

    /** Sets all registers that differ from what {@code G} says. */
    void writeAll(Threads.Vcpu vcpu, byte[] values) {
        int at = 0;
        for (int i = 0; i < SYSTEM; at += size(i++)) {
            if (at + size(i) > values.length) {
                throw Refusal.malformed();
            }
        }
        if (at != values.length) {
            throw Refusal.malformed();
        }
        at = 0;
        for (int i = 0; i < SYSTEM; at += size(i++)) {
            byte[] value = Arrays.copyOfRange(values, at, at + size(i));
            if (!Hex.of(value).equals(read(vcpu.cpu(), i))) {
                write(vcpu, i, value);
            }
        }
    }

    void write(Threads.Vcpu vcpu, int number, byte[] value) {
        if (value.length != size(number)) {
            throw Refusal.malformed();
        }
        long low = Hex.number(value, 0, Math.min(8, value.length));
        if (number < SP) {
            enter(vcpu, Input.Kind.X, number, low, 0);
        } else if (number >= V && number < FPSR) {
            enter(vcpu, Input.Kind.V, number - V, low, Hex.number(value, 8, 8));
        } else {
            switch (number) {
                case SP -> enter(vcpu, Input.Kind.SP, 0, low, 0);
                case PC -> enter(vcpu, Input.Kind.PC, 0, low, 0);
                case CPSR -> writeCpsr(vcpu, (int) low);
                case FPSR -> enter(vcpu, "FPSR", low);
                case FPCR -> enter(vcpu, "FPCR", low);
                default -> enter(vcpu, system.get(number - SYSTEM), low);
            }
        }
    }

    private void writeCpsr(Threads.Vcpu vcpu, int value) {
        if (((value ^ cpsr(vcpu.cpu())) & ~SETTABLE) != 0) {
            throw Refusal.impossible();
        }
        enter(vcpu, Input.Kind.NZCV, 0, value >>> FLAGS_SHIFT, 0);
        enter(vcpu, Input.Kind.DAIF, 0, value >>> MASKS_SHIFT & 0xf, 0);
    }

    private void enter(Threads.Vcpu vcpu, Input.Kind kind, int number, long low, long high) {
        history.enter(new Input.Register(vcpu.guest().number(), vcpu.cpu().vcpu(), kind, number, low, high));
    }

    private void enter(Threads.Vcpu vcpu, String name, long value) {
        try {
            history.enter(new Input.SystemRegister(vcpu.guest().number(), vcpu.cpu().vcpu(), name, value));
        } catch (IllegalArgumentException | GuestException _) {
            throw Refusal.impossible();
        }
    }
}
