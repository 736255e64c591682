package hvsh.replay;

import hvsh.machine.Guest;
import hvsh.machine.Machine;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Where runs began and ended. Between two instructions of a CPU a machine can be at many moments; whoever goes back by
 * instructions is to come where he has been, if he was there.
 */
final class Landmarks {
    private static final int MOST = 4096;

    private record Landmark(Journal inputs, Position position, long[] retired) {
        boolean isOn(Journal line) {
            return inputs.begins(line)
                    && (inputs.size() == line.size() || position.moment().compareTo(line.get(inputs.size()).at()) <= 0);
        }
    }

    private final Deque<Landmark> known = new ArrayDeque<>();

    void add(Course course) {
        Position position = course.position();
        if (!known.isEmpty() && known.peekLast().position.equals(position)) {
            known.removeLast();
        }
        if (known.size() == MOST) {
            known.removeFirst();
        }
        long[] retired = course.machine.guests().stream().map(Guest::cpus).flatMap(cpus -> cpus.stream().mapToLong(c -> c.retired).boxed())
                .mapToLong(Long::longValue).toArray();
        known.addLast(new Landmark(course.line.first(course.applied), position, retired));
    }

    /** The latest place before the present one where a CPU had retired so many instructions; null if none is known. */
    Position find(Course present, int guest, int cpu, long retired) {
        int index = index(present.machine, guest, cpu);
        Position now = present.position();
        return known.stream().filter(l -> l.retired[index] == retired && l.position.compareTo(now) < 0 && l.isOn(present.line))
                .map(Landmark::position).max(Position::compareTo).orElse(null);
    }

    private static int index(Machine machine, int guest, int cpu) {
        return machine.guests().subList(0, guest).stream().mapToInt(g -> g.cpus().size()).sum() + cpu;
    }
}
