package hvsh.shell;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A terminal of 80×24 in which a Java program runs: a private tmux server. */
final class Tmux {
    private static final long PATIENCE_MILLIS = 120_000;

    private final Path socket;

    private Tmux(Path socket) {
        this.socket = socket;
    }

    /** Starts the program; its exit status is shown as {@code status=N}, then how it left the terminal. */
    static Tmux start(Path home, Class<?> program, String... arguments) throws IOException, InterruptedException {
        Tmux tmux = new Tmux(home.resolve("tmux"));
        Path script = Files.writeString(home.resolve("start"), """
                trap : INT
                env -u NO_COLOR -u XDG_STATE_HOME -u XDG_CACHE_HOME -u XDG_CONFIG_HOME HOME='%s' '%s' --enable-native-access=ALL-UNNAMED \
                --sun-misc-unsafe-memory-access=allow -Dpolyglot.engine.WarnInterpreterOnly=false -XX:TieredStopAtLevel=1 \
                -XX:+UseSerialGC -cp '%s' %s %s
                echo status=$?
                stty -a | grep -o '.*isig.*icanon'
                sleep 60
                """.formatted(home, Path.of(System.getProperty("java.home"), "bin", "java"), classPath(), program.getName(),
                String.join(" ", arguments)));
        try {
            tmux.tell("-f", "/dev/null", "new-session", "-d", "-x", "80", "-y", "24", "sh " + script);
        } catch (IOException e) {
            abort("needs tmux: " + e.getMessage());
        }
        return tmux;
    }

    /** Everything the test itself sees, whether Maven put it on the module path or the class path. */
    private static String classPath() {
        return String.join(File.pathSeparator, Path.of("target/test-classes").toAbsolutePath().toString(),
                System.getProperty("jdk.module.path", ""), System.getProperty("java.class.path"));
    }

    /** Types texts and named keys (Enter, Tab, C-c). */
    void type(String... keys) throws IOException, InterruptedException {
        for (String key : keys) {
            boolean named = key.matches("Enter|Tab|C-.");
            tell(named ? new String[] {"send-keys", key} : new String[] {"send-keys", "-l", key});
            if (named) {
                Thread.sleep(100); // a person's pace: pasted keys are read as text, not as commands
            }
        }
    }

    /** Waits until the screen contains the text; trailing spaces of lines do not count. */
    void waitFor(String text) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE_MILLIS * 1_000_000;
        String wanted = text.stripTrailing();
        while (!screen().contains(wanted)) {
            if (System.nanoTime() > end) {
                fail("the screen never shows '" + text + "':\n" + screen());
            }
            Thread.sleep(50);
        }
    }

    /** Makes the terminal another size. */
    void resize(int columns, int rows) throws IOException, InterruptedException {
        tell("resize-window", "-x", String.valueOf(columns), "-y", String.valueOf(rows));
    }

    /** Ends the program as {@code kill} does. */
    void terminate() throws IOException, InterruptedException {
        long shell = Long.parseLong(tell("list-panes", "-F", "#{pane_pid}").strip());
        ProcessHandle.of(shell).orElseThrow().descendants().filter(p -> p.info().command().orElse("").endsWith("java"))
                .forEach(ProcessHandle::destroy);
    }

    String screen() throws IOException, InterruptedException {
        return tell("capture-pane", "-p");
    }

    void close() throws IOException, InterruptedException {
        tell("kill-server");
    }

    private String tell(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("tmux", "-u", "-S", socket.toString()));
        command.addAll(List.of(words));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }
}
