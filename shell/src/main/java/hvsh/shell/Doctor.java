package hvsh.shell;

import com.sun.management.OperatingSystemMXBean;
import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jline.terminal.spi.TerminalProvider;

/** Looks at everything hvsh depends on outside of itself. */
final class Doctor {
    private static final int NEEDED_JAVA = 25;
    private static final long MEBIBYTE = 1 << 20;
    /** The handset's 512 MiB, its forks and the engine. */
    private static final long GOOD_HEAP = 1024 * MEBIBYTE;

    private final Host host;

    Doctor(Host host) {
        this.host = host;
    }

    List<Finding> examine() {
        return Stream.concat(
                Stream.of(java(), maven(), memory(), terminal(), nativeTerminal(),
                        directory("cache directory", host.cache(), "XDG_CACHE_HOME"),
                        directory("state directory", host.state(), "XDG_STATE_HOME")),
                Guest.ALL.stream().map(this::guest)).toList();
    }

    private Finding java() {
        String detail = Runtime.version() + ", " + System.getProperty("java.home");
        return Runtime.version().feature() >= NEEDED_JAVA ? Finding.ok("Java", detail)
                : Finding.missing("Java", detail, "install a JDK " + NEEDED_JAVA + " or later and let JAVA_HOME point to it");
    }

    private Finding maven() {
        return onPath("mvn").map(p -> Finding.ok("Maven", p.toString()))
                .orElseGet(() -> Finding.limited("Maven", "no 'mvn' on the PATH",
                        "install Maven 3.8 or later to build and test; what is built already runs without it"));
    }

    private Finding memory() {
        long heap = Runtime.getRuntime().maxMemory();
        long total = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getTotalMemorySize();
        String detail = heap / MEBIBYTE + " MiB heap of " + total / MEBIBYTE + " MiB";
        return heap >= GOOD_HEAP ? Finding.ok("memory", detail)
                : Finding.limited("memory", detail, "Linux guests want 1 GiB of heap: set JAVA_TOOL_OPTIONS=-Xmx1g, or use a larger machine");
    }

    private Finding terminal() {
        if (!host.terminal()) {
            return Finding.limited("terminal", "standard input or output is not one",
                    "for the interactive shell start hvsh in a terminal; without one it reads scripts from its input");
        }
        String type = host.environment().getOrDefault("TERM", "");
        return type.isEmpty() || type.equals("dumb")
                ? Finding.limited("terminal", "TERM is '" + type + "': no colour, no menus", "set TERM=xterm-256color if it can do that")
                : Finding.ok("terminal", type + (host.colour() ? ", colour" : ", no colour (NO_COLOR is set)"));
    }

    private Finding nativeTerminal() {
        try {
            TerminalProvider.load("jni");
            return Finding.ok("native terminal", "JLine's JNI provider loads");
        } catch (IOException | LinkageError e) {
            return Finding.limited("native terminal", "JLine's JNI provider does not load: " + e.getMessage(),
                    "the shell starts more slowly; make java.io.tmpdir writable and executable, and allow native access");
        }
    }

    private static Finding directory(String what, Path directory, String variable) {
        try {
            Files.createDirectories(directory);
        } catch (IOException e) {
            return Finding.missing(what, directory + " cannot be made", "let " + variable + " name a directory that you may write");
        }
        return Files.isWritable(directory) ? Finding.ok(what, directory.toString())
                : Finding.missing(what, directory + " is not writable", "let " + variable + " name a directory that you may write");
    }

    private Finding guest(Guest guest) {
        String what = "guest " + guest.name();
        return guest.isCached(host.cache()) ? Finding.ok(what, guest.directory(host.cache()).toString())
                : Finding.limited(what, "not fetched", "hvsh guests fetch " + guest.name());
    }

    private Optional<Path> onPath(String program) {
        return Stream.of(host.environment().getOrDefault("PATH", "").split(File.pathSeparator))
                .filter(d -> !d.isEmpty()).map(d -> Path.of(d, program)).filter(Files::isExecutable).findFirst();
    }
}
