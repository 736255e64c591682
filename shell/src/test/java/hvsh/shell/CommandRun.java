package hvsh.shell;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What one run of the command line did. */
record CommandRun(int status, String out, String err) {
    static CommandRun of(String... arguments) {
        return of(Map.of("HOME", "/nonexistent"), "", arguments);
    }

    static CommandRun withInput(String input) {
        return of(Map.of("HOME", "/nonexistent"), input);
    }

    static CommandRun of(InputStream input) {
        return of(Map.of("HOME", "/nonexistent"), Optional.empty(), host -> new ScriptWorkbench(host.streams()), input);
    }

    static CommandRun of(Map<String, String> environment, String input, String... arguments) {
        return of(environment, Optional.empty(), input, arguments);
    }

    static CommandRun of(Map<String, String> environment, Optional<Path> home, String input, String... arguments) {
        return of(environment, home, host -> new ScriptWorkbench(host.streams()), input, arguments);
    }

    /** The same with the real machinery, and nothing in the cache. */
    static CommandRun real(String input, String... arguments) {
        return of(Map.of("HOME", "/nonexistent"), Optional.empty(), DslWorkbench::new, input, arguments);
    }

    static CommandRun of(Map<String, String> environment, Optional<Path> home, Function<Host, Workbench> machinery, String input,
            String... arguments) {
        return of(environment, home, machinery, new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), arguments);
    }

    private static CommandRun of(Map<String, String> environment, Optional<Path> home, Function<Host, Workbench> machinery, InputStream input,
            String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        Streams streams = new Streams(input, printing(out), printing(err));
        int status = Main.run(new Host(streams, environment, false, home, machinery), arguments);
        return new CommandRun(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream printing(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
