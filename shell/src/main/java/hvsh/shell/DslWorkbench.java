package hvsh.shell;

import hvsh.dsl.descriptor.DescriptorException;
import hvsh.dsl.descriptor.DescriptorReader;
import hvsh.dsl.descriptor.MachineDescriptor;
import hvsh.dsl.script.ScriptEngine;
import hvsh.dsl.script.ScriptException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The workbench over the descriptor reader and script engine of {@code hvsh.dsl}. */
final class DslWorkbench implements Workbench {
    private static final long MEBIBYTE = 1 << 20;

    private final Streams streams;

    DslWorkbench(Streams streams) {
        this.streams = streams;
    }

    @Override
    public String check(Path descriptor) {
        return summary(read(descriptor));
    }

    @Override
    public int run(Path script, List<String> arguments) {
        try (ScriptEngine engine = engine(script.toAbsolutePath().getParent())) {
            engine.args(arguments);
            engine.run(script);
            return 0;
        } catch (ScriptException e) {
            throw problem(e);
        }
    }

    @Override
    public int exec(ExecOptions options, boolean interactive) {
        return new BoardRun(options, streams).run(interactive);
    }

    @Override
    public Session open(Optional<Path> machine) {
        String greeting = machine.map(this::read).map(DslWorkbench::summary).orElse("");
        return new DslSession(engine(Path.of("").toAbsolutePath()), greeting);
    }

    private ScriptEngine engine(Path jail) {
        return new ScriptEngine(jail, streams.out()::println, streams.err()::println);
    }

    private MachineDescriptor read(Path descriptor) {
        try {
            return DescriptorReader.read(descriptor);
        } catch (DescriptorException e) {
            throw Problem.wrongInput(e.getMessage(), e);
        }
    }

    private static String summary(MachineDescriptor machine) {
        return "%s: %s (%s) on %s, %d MiB, %s".formatted(machine.name(), count(machine.partitions().size(), "partition"),
                String.join(", ", machine.partitions().keySet()), count(machine.cpu().cores(), "core"),
                machine.memory() / MEBIBYTE, count(machine.devices().size(), "device"));
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /** A script that does not parse is wrong input; one that throws, or is stopped, failed. */
    static Problem problem(ScriptException e) {
        return e.kind() == ScriptException.Kind.SYNTAX || e.kind() == ScriptException.Kind.INCOMPLETE
                ? Problem.wrongInput(e.getMessage(), e) : Problem.failed(e.getMessage(), e);
    }
}
