package hvsh.gdb;

import hvsh.machine.Hooks;
import hvsh.probe.Happening;
import hvsh.probe.Hit;
import hvsh.probe.Hook;
import hvsh.probe.Range;
import hvsh.probe.Space;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Breakpoints and watchpoints that GDB has set, as hooks of the machine: its memory is never patched. Addresses are
 * virtual ones, in whichever address space a CPU is.
 */
final class Points {
    /** More are refused, so that a client cannot fill the host's memory. */
    private static final int MOST = 1000;
    private static final int INSTRUCTION = 4;

    /** The types of {@code Z} in the order of their numbers, and what stop replies call them. */
    enum Type {
        SOFTWARE("swbreak"), HARDWARE("hwbreak"), WRITE("watch"), READ("rwatch"), ACCESS("awatch");

        final String reason;

        Type(String reason) {
            this.reason = reason;
        }

        boolean isWatch() {
            return compareTo(WRITE) >= 0;
        }
    }

    /** One that was set; watchpoints have a size in bytes. */
    record Point(Type type, long address, long size) {
        Hook hook() {
            return type.isWatch()
                    ? new Hook.Memory(Range.of(address, size), Space.VIRTUAL, type != Type.WRITE, type != Type.READ, 0, null)
                    : Hook.Pc.at(address);
        }
    }

    /** A point that was hit, and how. */
    record Stop(Point point, Hit hit) {
        /** The watched address that was touched first. */
        long address() {
            long accessed = ((Happening.MemoryAccess) hit.what()).address();
            return Long.compareUnsigned(accessed, point.address) > 0 ? accessed : point.address;
        }
    }

    private final Hooks hooks;
    private final Runnable onHit;
    private final Map<Point, Hooks.Installed> installed = new LinkedHashMap<>();
    private int partition = Hooks.ANY;
    private Stop first;

    /** @param onHit is called when one is hit, in the middle of things */
    Points(Hooks hooks, Runnable onHit) {
        this.hooks = hooks;
        this.onHit = onHit;
    }

    /** Number of the partition that they concern, {@link Hooks#ANY} for all. */
    int partition() {
        return partition;
    }

    /** Lets them all, also those that are set later, concern one partition, or all. */
    void restrict(int number) {
        partition = number;
        List<Point> points = List.copyOf(installed.keySet());
        clear();
        points.forEach(this::install);
    }

    /** Carries out {@code Z} or {@code z}; gives the reply. */
    String change(boolean set, Fields packet) {
        int number = packet.count(15);
        packet.expect(',');
        long address = packet.number();
        packet.expect(',');
        long size = packet.number();
        packet.end();
        if (number >= Type.values().length) {
            return "";
        }
        Type type = Type.values()[number];
        Point point = new Point(type, address, size);
        if (type.isWatch() ? size == 0 || Long.compareUnsigned(address + size - 1, address) < 0 : size != INSTRUCTION) {
            throw Refusal.malformed();
        }
        if (set) {
            install(point);
        } else if (installed.containsKey(point)) {
            installed.remove(point).remove();
        }
        return "OK";
    }

    private void install(Point point) {
        if (installed.size() >= MOST) {
            throw Refusal.tooMany();
        }
        installed.computeIfAbsent(point, p -> hooks.add(p.hook(), partition, Hooks.ANY, hit -> note(p, hit)));
    }

    private void note(Point point, Hit hit) {
        if (first == null) {
            first = new Stop(point, hit);
        }
        onHit.run();
    }

    /** A run begins: nothing was hit yet. */
    void begin() {
        first = null;
    }

    /** What was hit first in the run; null if nothing was. */
    Stop stop() {
        return first;
    }

    /** Hooks for all of them, to look for in the past. */
    List<Hook> hooks() {
        return installed.keySet().stream().map(Point::hook).distinct().toList();
    }

    /** Hooks for the watchpoints among them. */
    List<Hook> watches() {
        return hooks().stream().filter(h -> h instanceof Hook.Memory).toList();
    }

    /** What a hit of one of {@link #hooks} is of. */
    Stop of(Hit hit) {
        Point point = installed.keySet().stream().filter(p -> p.hook().equals(hit.hook())).findFirst().orElseThrow();
        return new Stop(point, hit);
    }

    /** Removes them all. */
    void clear() {
        installed.values().forEach(Hooks.Installed::remove);
        installed.clear();
    }
}
