package hvsh.shell;

import hvsh.dsl.api.LiveMachine;
import java.util.ArrayList;
import java.util.List;

/** Registers, and instructions and source around the next one, of the CPU that ran last. */
final class PanelView implements View {
    /** Lines beside the instructions: title, registers, empty ones and keys. */
    private static final int OTHERS = 18;
    private static final int FEWEST = 3;
    private static final int MOST = 20;

    private final LiveMachine machine;
    private String ended;

    PanelView(LiveMachine machine) {
        this.machine = machine;
    }

    @Override
    public List<String> lines(int columns, int rows) {
        List<String> lines = new ArrayList<>(List.of("%s  %s  icount=%s".formatted(machine.name(), machine.time(), TopView.grouped(machine.icount()))));
        lines.addAll(machine.panel(Math.clamp(rows - OTHERS, FEWEST, MOST)));
        lines.add("");
        if (ended != null) {
            lines.add(ended);
        }
        return lines.stream().map(line -> View.cut(line, columns)).toList();
    }

    @Override
    public String advance(long nanoseconds) {
        machine.beginInput();
        ended = machine.run(nanoseconds).map(LiveMachine.Ended::text).orElse(null);
        return ended;
    }

    @Override
    public boolean runs() {
        return false;
    }

    @Override
    public boolean key(int key, boolean running) {
        if (key == 's') {
            machine.beginInput();
            machine.step();
            ended = null;
            return false;
        }
        return (key == ' ') != running;
    }
}
