package hvsh.replay;

import hvsh.cpu.Cpu;
import hvsh.isa.Disassembler;
import hvsh.machine.EngineFactory;
import hvsh.machine.Guest;
import hvsh.machine.Hooks;
import hvsh.machine.Machine;
import hvsh.machine.RunResult;
import hvsh.memory.Page;
import hvsh.probe.Hit;
import hvsh.probe.Hook;
import hvsh.probe.Range;
import hvsh.probe.Space;
import hvsh.snapshot.Snapshot;
import hvsh.snapshot.StateDiff;
import hvsh.snapshot.StateHash;
import hvsh.time.Ticks;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Executes a stretch of a history under two engines from one state and finds where they come apart. Every probe runs from the
 * beginning of the stretch in one go: run in small steps a translator would leave the work to its interpreter.
 */
final class Bisection {
    /** Parts of a stretch that are looked at in order, so that engines that agree again later are still found apart. */
    private static final int PARTS = 16;
    /** How much longer than in the recording a stretch may take. */
    private static final long PATIENCE = 20 * Ticks.PER_MILLISECOND;
    /** Instructions of a stretch whose part before the difference is not executed again and again. */
    private static final long LONG = 1_000_000;
    private static final int MOST = 12;
    private static final long PAGE_BITS = 0xffff_ffff_f000L;

    /** Where both are known to agree. */
    private Checkpoint begin;
    private final Journal line;
    private final Mark end;

    Bisection(Checkpoint begin, Journal line, Mark end) {
        this.begin = begin;
        this.line = line;
        this.end = end;
    }

    private Course course(EngineFactory engines) {
        return new Course(Machine.of(begin.snapshot(), engines), line, begin.inputs().size());
    }

    private long patience() {
        return end.position().moment().now() + PATIENCE;
    }

    /** The hash at the end of the stretch; null if the machine does not come there. */
    StateHash end(EngineFactory engines) {
        Course course = course(engines);
        try {
            RunResult result = course.run(patience(), null, Long.MAX_VALUE, end.position());
            return result.reason() == RunResult.Reason.MOMENT ? course.machine.hash() : null;
        } catch (RuntimeException _) {
            return null;
        }
    }

    /** A machine that has retired so many instructions, or as many as it does. */
    private Machine at(EngineFactory engines, long icount) {
        return reach(engines, icount).machine;
    }

    private Course reach(EngineFactory engines, long icount) {
        Course course = course(engines);
        try {
            course.run(patience(), null, icount - begin.icount(), null);
        } catch (RuntimeException _) {
            return course; // where it left the history
        }
        return course;
    }

    private boolean agree(EngineFactory one, EngineFactory other, long icount) {
        return at(one, icount).hash().equals(at(other, icount).hash());
    }

    /** The first instruction found after which the two are in different states; null if there is none. */
    Divergence.Step first(EngineFactory one, EngineFactory other) {
        long from = begin.icount();
        long to = Math.max(from, end.icount());
        if (from == to || agree(one, other, to)) {
            return null;
        }
        while (to - from > 1) {
            long low = from;
            long high = to;
            for (int part = 1; part < PARTS; part++) {
                long here = low + (high - low) * part / PARTS;
                if (here > from && !agree(one, other, here)) {
                    to = here;
                    break;
                }
                from = Math.max(from, here);
            }
            if (to - from >= LONG && from > begin.icount()) {
                begin = reach(other, from).checkpoint();
            }
        }
        return step(one, other, from);
    }

    private Divergence.Step step(EngineFactory one, EngineFactory other, long icount) {
        Machine before = at(EngineFactory.INTERPRETER, icount);
        Hit hit = executed(before.fork());
        Snapshot first = at(one, icount + 1).snapshot();
        Snapshot second = at(other, icount + 1).snapshot();
        if (hit == null) {
            return new Divergence.Step(icount, 0, "  no instruction is executed there", details(first, second));
        }
        Guest guest = before.guests().get(hit.partition());
        String where = "  %s/cpu%d  %016x  %s".formatted(guest.name(), hit.cpu(), hit.pc(), instruction(before, guest, hit));
        Cpu mine = Machine.of(first).guests().get(hit.partition()).cpus().get(hit.cpu());
        Cpu its = Machine.of(second).guests().get(hit.partition()).cpus().get(hit.cpu());
        return new Divergence.Step(icount, hit.pc(), where, registers(mine, its) + details(first, second));
    }

    /** What the machine executes next. */
    private static Hit executed(Machine machine) {
        Hit[] last = new Hit[1];
        machine.hooks().add(new Hook.Pc(Range.ALL, Space.VIRTUAL), Hooks.ANY, Hooks.ANY, hit -> last[0] = hit);
        machine.run(machine.now() + PATIENCE, null, 1);
        return last[0];
    }

    private static String instruction(Machine machine, Guest guest, Hit hit) {
        Cpu cpu = guest.cpus().get(hit.cpu());
        byte[] word = new byte[Integer.BYTES];
        try {
            long par = cpu.memory().translateForGuest(hit.pc(), 1, cpu.el, false, false);
            if ((par & 1) != 0) {
                return "(not mapped)";
            }
            machine.memory().read(guest.physical(par & PAGE_BITS | hit.pc() & Page.MASK), word, 0, word.length);
        } catch (RuntimeException _) {
            return "(cannot be read)";
        }
        int bits = ByteBuffer.wrap(word).order(ByteOrder.LITTLE_ENDIAN).getInt();
        return "%08x  %s".formatted(bits, Disassembler.disassemble(bits, hit.pc()));
    }

    private static String registers(Cpu mine, Cpu its) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i <= Cpu.SP; i++) {
            text.append(register(i == Cpu.SP ? "sp" : "x" + i, mine.x[i], its.x[i]));
        }
        return text.append(register("pc", mine.pc, its.pc)).append(register("nzcv", mine.nzcv, its.nzcv)).toString();
    }

    private static String register(String name, long mine, long its) {
        return "  %-4s  %016x  %016x%s%n".formatted(name, mine, its, mine == its ? "" : "  differs");
    }

    private static String details(Snapshot first, Snapshot second) {
        StringBuilder text = new StringBuilder();
        StateDiff.of(first.state(), second.state()).stream().limit(MOST)
                .forEach(c -> text.append("  %s: %s, %s%n".formatted(c.path(), c.before(), c.after())));
        first.memory().differences(second.memory(), MOST)
                .forEach(r -> text.append("  memory at 0x%x, %d bytes%n".formatted(r.address(), r.length())));
        return text.toString().stripTrailing();
    }
}
