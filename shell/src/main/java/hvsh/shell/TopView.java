package hvsh.shell;

import hvsh.dsl.api.LiveMachine;
import hvsh.dsl.api.LiveMachine.Load;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What partitions use of the machine: since it began, and while it is watched since the last look. A partition's part of its
 * windows passes 100 % where it uses time that others leave.
 */
final class TopView implements View {
    private static final double BILLION = 1e9;
    private static final String ROW = "%-10s %-8s %4s %6s %8s %9s %9s %s";

    private final LiveMachine machine;
    private final long began = System.nanoTime();
    private final long begin;
    private final long first;
    private List<Load> before = List.of();
    private long then;
    private String ended;

    TopView(LiveMachine machine) {
        this.machine = machine;
        begin = machine.nanoseconds();
        first = machine.icount();
    }

    @Override
    public List<String> lines(int columns, int rows) {
        List<String> lines = new ArrayList<>(List.of(title(), "",
                ROW.formatted("PARTITION", "STATE", "CPUS", "%CPU", "%WINDOW", "TRAPS/S", "INSN/S", "AT")));
        List<Load> now = machine.loads();
        double seconds = (machine.nanoseconds() - then) / BILLION;
        for (int i = 0; i < now.size(); i++) {
            lines.add(row(now.get(i), before.isEmpty() ? null : before.get(i), seconds));
        }
        if (machine.nanoseconds() > then) {
            before = now;
            then = machine.nanoseconds();
        }
        machine.margin().ifPresent(lines::add);
        lines.add("");
        if (ended != null) {
            lines.add(ended);
        }
        return lines.stream().map(line -> View.cut(line, columns)).toList();
    }

    private String title() {
        double host = (System.nanoTime() - began) / BILLION;
        String speed = machine.nanoseconds() == begin ? ""
                : String.format(Locale.ROOT, "  %.2f of real time, %.1f MIPS", (machine.nanoseconds() - begin) / BILLION / host,
                        (machine.icount() - first) / host / 1e6);
        return "%s  %s  icount=%s%s".formatted(machine.name(), machine.time(), grouped(machine.icount()), speed);
    }

    /** Rates since the last look, or since the machine began for the first. */
    private static String row(Load load, Load last, double seconds) {
        double used = (load.nanoseconds() - (last == null ? 0 : last.nanoseconds())) / BILLION;
        long traps = load.traps() - (last == null ? 0 : last.traps());
        long instructions = load.instructions() - (last == null ? 0 : last.instructions());
        boolean timeless = seconds <= 0;
        return ROW.formatted(load.name(), load.state(), load.cpus(), timeless ? "-" : percent(used / seconds),
                timeless || load.share() == 0 ? "-" : percent(used / seconds / load.share()),
                timeless ? "-" : rate(traps / seconds), timeless ? "-" : rate(instructions / seconds), load.place()).stripTrailing();
    }

    private static String percent(double part) {
        return String.format(Locale.ROOT, "%.2f", Math.max(0, part) * 100);
    }

    private static String rate(double number) {
        double shown = Math.max(0, number);
        return shown < 100_000 ? grouped(Math.round(shown))
                : String.format(Locale.ROOT, "%.1f %s", shown / (shown < 1e8 ? 1e6 : 1e9), shown < 1e8 ? "M" : "G");
    }

    /** {@code 12 480 331}. */
    static String grouped(long number) {
        return String.format(Locale.ROOT, "%,d", number).replace(',', ' ');
    }

    @Override
    public String advance(long nanoseconds) {
        ended = machine.run(nanoseconds).map(LiveMachine.Ended::text).orElse(null);
        return ended;
    }

    @Override
    public boolean runs() {
        return true;
    }

    @Override
    public boolean key(int key, boolean running) {
        return (key == ' ') != running;
    }
}
