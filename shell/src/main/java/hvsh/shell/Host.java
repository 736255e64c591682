package hvsh.shell;

import java.io.Console;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What surrounds a command: its streams, environment, whether a person sits at a terminal, and the machinery behind it.
 *
 * @param machinery makes the workbench when a command first needs it, so that {@code --help} stays fast
 * @param initial whether the shell begins with the user's own file
 * @param home the project's root, from which scripts are started; empty without a launcher
 */
record Host(Streams streams, Map<String, String> environment, boolean terminal, Optional<Path> home,
            Function<Host, Workbench> machinery, boolean initial) {
    Host(Streams streams, Map<String, String> environment, boolean terminal, Optional<Path> home, Function<Host, Workbench> machinery) {
        this(streams, environment, terminal, home, machinery, true);
    }

    /** The real process. The launcher tells the project's root in the system property {@code hvsh.home}. */
    static Host system(Function<Host, Workbench> machinery) {
        Console console = System.console();
        return new Host(Streams.system(), System.getenv(), console != null && console.isTerminal(),
                Optional.ofNullable(System.getProperty("hvsh.home")).map(Path::of), machinery);
    }

    Workbench workbench() {
        return machinery.apply(this);
    }

    /** Whether output may have colour: a terminal that can, and a user who did not set NO_COLOR (no-color.org). */
    boolean colour() {
        return terminal && environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !"dumb".equals(environment.get("TERM"));
    }

    /** Guest images live here, per the XDG base directory specification. */
    Path cache() {
        return xdg("XDG_CACHE_HOME", ".cache");
    }

    /** History lives here. */
    Path state() {
        return xdg("XDG_STATE_HOME", ".local/state");
    }

    /** What the user has the shell evaluate when it starts at a terminal, if it is wanted and there. */
    Optional<Path> init() {
        return initial ? Optional.of(xdg("XDG_CONFIG_HOME", ".config").resolve("init.js")) : Optional.empty();
    }

    /** The same without the user's own file. */
    Host withoutInit() {
        return new Host(streams, environment, terminal, home, machinery, false);
    }

    /** Whether the terminal obeys more than text and newlines. */
    boolean controls() {
        return terminal && !"dumb".equals(environment.get("TERM"));
    }

    private Path xdg(String variable, String underHome) {
        String value = environment.getOrDefault(variable, "");
        // The specification says to ignore a relative path.
        Path base = value.startsWith("/") ? Path.of(value)
                : Path.of(environment.getOrDefault("HOME", System.getProperty("user.home"))).resolve(underHome);
        return base.resolve("hvsh");
    }
}
