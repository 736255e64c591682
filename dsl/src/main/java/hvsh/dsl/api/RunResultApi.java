package hvsh.dsl.api;

import hvsh.isa.Disassembler;
import hvsh.machine.Guest;
import hvsh.machine.RunResult;
import java.util.Locale;
import java.util.Set;

/** How a run ended. */
@Described(name = "result", type = "Result", value = "How a run ended, and where: the CPU that ran last.")
final class RunResultApi extends Thing {
    /** Reasons that a script asked for, so that it needs no telling. */
    private static final Set<String> STOPS = Set.of(Runner.UNTIL, Runner.BREAK, Runner.TEXT, Travel.GOTO, Travel.BACK, Travel.REVERSE,
            Debugging.DETACHED, Debugging.KILLED, Debugging.GONE, Debugging.NOBODY, PortApi.CLOSED, "instructions");

    private final RunResult result;
    private final PartitionApi partition;
    private final String place;

    RunResultApi(PartitionApi partition, RunResult result) {
        super(partition.realm);
        this.partition = partition;
        this.result = result;
        place = place();
    }

    @Member(value = """
            Why the run ended, a text.
            'time': the time has passed. 'instructions': they have been executed. 'until', 'break', 'text': what was
            waited for came. 'goto', 'back', 'reverse': it is there. 'off': every partition is off. 'idle': all wait for what never comes. 'stuck': they take exceptions and nothing else. 'interrupted': Ctrl-C.
            'detached', 'killed', 'gone', 'nobody', 'closed': how machine.gdb or port.serve ended.""",
            type = "Reason",
            example = "machine.run('1ms').reason")
    String reason() {
        return result.reason() == RunResult.Reason.REQUESTED ? result.detail() : result.reason().name().toLowerCase(Locale.ROOT);
    }

    @Member(value = "Name of the partition whose CPU ran last.", type = "string", example = "machine.partitions[machine.run('1ms').partition].state")
    Object partition() {
        return partition.guest().name();
    }

    @Member(value = "Number of that CPU in its partition.", type = "number", example = "machine.run('1ms').cpu")
    Object cpu() {
        return result.cpu();
    }

    @Member(value = "Its program counter, a BigInt.", type = "bigint", example = "hex(machine.run('1ms').pc)")
    Object pc() {
        return realm.big(result.pc());
    }

    @Member(value = "Instructions the machine has retired, a BigInt.", type = "bigint", example = "machine.run('1ms').icount")
    Object icount() {
        return realm.big(result.icount());
    }

    private String place() {
        Guest guest = partition.guest();
        String symbol = partition.symbols().place(result.pc());
        String instruction = "";
        if (partition.cpuAt(result.cpu()).cpu().pc == result.pc()) {
            byte[] word = partition.virtual(result.cpu()).tryRead(result.pc(), 4);
            if (word != null) {
                int insn = Bytes.word(word, 0);
                instruction = "  %08x  %s".formatted(insn, Disassembler.disassemble(insn, result.pc()));
            }
        }
        return "%s/cpu%d  %s%s%s".formatted(guest.name(), result.cpu(), symbol.isEmpty() ? "" : symbol + "  ",
                Show.hex64(result.pc()), instruction);
    }

    @Override
    public String toString() {
        String word = STOPS.contains(reason()) ? "stopped" : reason();
        return "%s  %s      icount=%s".formatted(word, place, Show.grouped(result.icount()));
    }
}
