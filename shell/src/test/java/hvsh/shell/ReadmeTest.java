package hvsh.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every transcript in the README and on its pages is what happens. In blocks marked {@code console}, lines after {@code $} are run by
 * bash through the launcher and lines after {@code hvsh>} or {@code (gdb)} are typed; an ellipsis stands for anything, alone
 * in a line for any lines. Blocks marked {@code console debian} need Debian's images and run in the profile {@code guests},
 * those marked {@code console gdb} need GDB.
 */
final class ReadmeTest {
    private static final Path ROOT = Path.of(System.getProperty("hvsh.root", "..")).toAbsolutePath().normalize();
    private static final Pattern BLOCK = Pattern.compile("^```console( debian| gdb)?\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern LOADED = Pattern.compile("scripts/hvsh (\\S+\\.(?:yaml|hvsnap))");
    private static final String TYPED = "hvsh> ";
    private static final String TYPED_TO_GDB = "(gdb) ";
    /** The port of the examples; the test has another. */
    private static final String PORT = "1234";
    private static final String MARK = "\u0001";
    private static final int PATIENCE_SECONDS = 300;

    @TempDir
    static Path directory;

    private static Path launcher;
    private static String port;

    /** A command with what is typed to it, and what it prints. */
    private record Step(String command, List<String> typed, List<String> greeting, List<String> printed) {
        Step(String command) {
            this(command, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }
    }

    @BeforeAll
    static void layOut() throws IOException {
        launcher = Launched.project(directory);
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = String.valueOf(socket.getLocalPort());
        }
        Files.createSymbolicLink(Files.createDirectories(directory.resolve("bin")).resolve("hvsh"), launcher);
    }

    @AfterAll
    static void clear() throws IOException {
        Launched.clear(directory);
    }

    @TestFactory
    Stream<DynamicTest> everyTranscriptIsWhatHappens() throws IOException {
        return blocks("");
    }

    @TestFactory
    Stream<DynamicTest> everyTranscriptWithGdbIsWhatHappens() throws IOException {
        return blocks(" gdb");
    }

    @TestFactory
    @Tag("guests")
    Stream<DynamicTest> everyTranscriptWithDebianIsWhatHappens() throws IOException {
        return blocks(" debian");
    }

    @Test
    void thereAreTranscriptsOfAllKinds() throws IOException {
        assertTrue(blocks("").count() >= 5 && blocks(" debian").count() >= 2 && blocks(" gdb").count() >= 1);
    }

    @Test
    void everyFileThatIsLinkedToIsThere() throws IOException {
        for (Path page : pages()) {
            Matcher link = Pattern.compile("]\\(([^)#:]+)\\)").matcher(Files.readString(page));
            while (link.find()) {
                assertTrue(Files.exists(page.resolveSibling(link.group(1))), () -> page + " links to " + link.group(1));
            }
        }
    }

    @Test
    void theReadmeLinksToEveryPage() throws IOException {
        String readme = Files.readString(ROOT.resolve("README.md"));
        for (Path page : pages()) {
            assertTrue(page.endsWith("README.md") || readme.contains("](" + ROOT.relativize(page) + ")"), page::toString);
        }
    }

    /** README first. */
    private static List<Path> pages() throws IOException {
        try (Stream<Path> pages = Files.list(ROOT.resolve("shell/src/site/markdown"))) {
            return Stream.concat(Stream.of(ROOT.resolve("README.md")), pages.sorted()).toList();
        }
    }

    private static Stream<DynamicTest> blocks(String kind) throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Path page : pages()) {
            Matcher block = BLOCK.matcher(Files.readString(page));
            while (block.find()) {
                if (kind.equals(block.group(1) == null ? "" : block.group(1))) {
                    List<Step> steps = steps(block.group(2));
                    tests.add(DynamicTest.dynamicTest(page.getFileName() + ": " + steps.getFirst().command, () -> check(steps, kind)));
                }
            }
        }
        return tests.stream();
    }

    private static boolean isThere(String program) {
        return Stream.of(System.getenv("PATH").split(":")).anyMatch(directory -> Files.isExecutable(Path.of(directory, program)));
    }

    private static List<Step> steps(String block) {
        List<Step> steps = new ArrayList<>();
        for (String line : block.lines().toList()) {
            Step last = steps.isEmpty() ? null : steps.getLast();
            if (line.startsWith("$ ")) {
                steps.add(new Step(line.substring(2)));
            } else if (line.startsWith(TYPED)) {
                if (last.typed.isEmpty()) {
                    last.greeting.addAll(last.printed);
                    last.printed.clear();
                }
                last.typed.add(line.substring(TYPED.length()));
            } else if (line.startsWith(TYPED_TO_GDB)) {
                last.typed.add(line.substring(TYPED_TO_GDB.length()));
            } else {
                last.printed.add(line);
            }
        }
        return steps;
    }

    private static void check(List<Step> steps, String kind) throws IOException, InterruptedException {
        boolean debian = kind.equals(" debian");
        if (debian) {
            DebianImages.file("Image");
        }
        if (kind.equals(" gdb")) {
            assumeTrue(isThere("gdb-multiarch"), "needs gdb-multiarch");
        }
        String[] printed = run(steps, debian).split(MARK, -1);
        assertEquals(steps.size() + 1, printed.length, () -> "the commands did not all run: " + String.join("", printed));
        for (int i = 0; i < steps.size(); i++) {
            String actual = printed[i + 1].replace("\r", "").replace(TYPED_TO_GDB, "").replace(port, PORT).lines().map(String::stripTrailing).collect(Collectors.joining("\n"));
            assertTrue(pattern(steps.get(i).printed).matcher(actual).matches(),
                    steps.get(i).command + " prints\n" + actual + "\nand not\n" + String.join("\n", steps.get(i).printed));
            if (!steps.get(i).greeting.isEmpty()) {
                assertEquals(String.join("\n", steps.get(i).greeting), greeting(steps.get(i).command));
            }
        }
    }

    /** Lines with their ellipses as a regular expression; ends of lines do not count. */
    private static Pattern pattern(List<String> lines) {
        StringBuilder regex = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).stripTrailing();
            String end = i == lines.size() - 1 ? "" : "\n";
            regex.append(line.equals("…") ? "(?:[^\n]*\n)*?[^\n]*" : Stream.of(line.split("…", -1)).map(Pattern::quote)
                    .collect(Collectors.joining("[^\n]*"))).append(end);
        }
        return Pattern.compile(regex.toString());
    }

    /** What a person at a terminal sees first; through a pipe it is not said. */
    private static String greeting(String command) {
        Matcher loaded = LOADED.matcher(command);
        assertTrue(loaded.matches(), command);
        Host host = new Host(Streams.system(), Map.of("HOME", directory.toString()), false, Optional.empty(), DslWorkbench::new);
        return new DslWorkbench(host).open(Optional.of(ROOT.resolve(ofTest(loaded.group(1))))).greeting();
    }

    /** With the test's own directory for temporary files, and its port. */
    private static String ofTest(String text) {
        return text.replace("/tmp/", directory + "/").replaceAll("\\b" + PORT + "\\b", port);
    }

    /** What the commands print, with a mark before each. */
    private static String run(List<Step> steps, boolean debian) throws IOException, InterruptedException {
        StringBuilder script = new StringBuilder("exec 2>&1\n");
        for (Step step : steps) {
            script.append("status=$?; printf '").append(MARK).append("'; (exit $status)\n")
                    .append(ofTest(step.command).replace("scripts/hvsh ", launcher + " "));
            script.append(step.typed.isEmpty() ? "\n" : " <<'END'\n" + ofTest(String.join("\n", step.typed)) + "\nEND\n");
        }
        Path file = Files.writeString(Files.createTempFile(directory, "block", ".sh"), script);
        ProcessBuilder builder = new ProcessBuilder("bash", file.toString()).directory(ROOT.toFile()).redirectErrorStream(true)
                .redirectInput(Path.of("/dev/null").toFile());
        builder.environment().merge("PATH", directory.resolve("bin") + ":", (old, first) -> first + old);
        builder.environment().put("HVSH_JAVA_HOME", System.getProperty("java.home"));
        if (!debian) {
            builder.environment().put("XDG_CACHE_HOME", directory.resolve("cache").toString());
            builder.environment().put("HVSH_JAVA_OPTS", "-XX:TieredStopAtLevel=1");
        }
        Process bash = builder.start();
        var timer = Thread.ofVirtual().start(() -> end(bash));
        String printed = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(bash.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS), printed);
        timer.interrupt();
        return printed;
    }

    private static void end(Process process) {
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroy);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
