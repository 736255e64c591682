package hvsh.replay;

import hvsh.cpu.Cpu;
import hvsh.machine.Machine;
import hvsh.probe.Hit;
import hvsh.probe.Hook;
import hvsh.probe.Range;
import hvsh.probe.Space;
import java.util.List;
import java.util.function.ToLongFunction;

/** Looks for events on a stretch of a history, going along it with a machine of its own. */
final class Search {
    /** Every instruction, wherever it is. */
    private static final Hook EVERY = new Hook.Pc(Range.ALL, Space.VIRTUAL);

    private final Course course;
    private final Position end;
    private Found last;

    /** @param course stands where the stretch begins; nobody else uses it */
    Search(Course course, Position end) {
        this.course = course;
        this.end = end;
    }

    /** The last time that one of some hooks hits before the end; null if none does. */
    Found last(List<Hook> hooks, int partition, int cpu) {
        hooks.forEach(hook -> course.machine.hooks().add(hook, partition, cpu, this::note));
        course.runTo(end);
        return last;
    }

    private void note(Hit hit) {
        Position here = course.position();
        if (here.compareTo(end) < 0) {
            last = new Found(hit, here);
        }
    }

    /** The last instruction of a CPU on the stretch after which something in it was different; null if it never was. */
    Found lastChange(int guest, int number, ToLongFunction<Cpu> what) {
        Machine machine = course.machine;
        Cpu cpu = machine.guests().get(guest).cpus().get(number);
        var watch = new Object() {
            long value = what.applyAsLong(cpu);
            Found instruction;

            void look() {
                long now = what.applyAsLong(cpu);
                if (now != value && instruction != null) {
                    last = instruction;
                }
                value = now;
            }
        };
        machine.hooks().add(EVERY, guest, number, hit -> {
            watch.look();
            watch.instruction = new Found(hit, course.position());
        });
        course.runTo(end);
        watch.look();
        return last;
    }
}
