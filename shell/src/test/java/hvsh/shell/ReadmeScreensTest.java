package hvsh.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every screen in the README, a block marked {@code screen NAME}, is what a terminal of 80×24 shows after the keys of that
 * name; an ellipsis stands for anything in its line. Lines above its first, and empty ones, do not count. Skipped where there is no tmux.
 */
final class ReadmeScreensTest {
    private static final Path ROOT = Path.of(System.getProperty("hvsh.root", "..")).toAbsolutePath().normalize();
    private static final Pattern BLOCK = Pattern.compile("^```screen (\\w+)\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Map<String, Typed> TYPED = Map.of(
            "completion", new Typed("radio.uart.waitFor(/camped on (\\d+)/)", "\ncamped on 868\nhvsh>", List.of("radio.uart.", "Tab"), "waitFor (Runs"),
            "top", new Typed("machine.run('20ms').reason", "\n'time'\nhvsh>", List.of(".top", "Enter"), " of real time, "));

    /** An input with its answer, then keys, and what shows that they have been answered. */
    private record Typed(String input, String answer, List<String> keys, String shown) { }

    @TempDir
    private Path home;

    @AutoClose
    private Tmux terminal;

    @Test
    void everyScreenIsWhatATerminalShows() throws Exception {
        Matcher block = BLOCK.matcher(Files.readString(ROOT.resolve("README.md")));
        int blocks = 0;
        while (block.find()) {
            blocks++;
            check(block.group(1), block.group(2));
        }
        assertEquals(TYPED.size(), blocks);
    }

    private void check(String name, String expected) throws IOException, InterruptedException {
        terminal = Tmux.start(Files.createDirectory(home.resolve(name)), Main.class, ROOT.resolve("testdata/machines/handset.yaml").toString());
        terminal.waitFor("help: ?\nhvsh>");
        Typed typed = TYPED.get(name);
        terminal.type(typed.input, "Enter");
        terminal.waitFor(typed.answer);
        terminal.type(typed.keys.toArray(String[]::new));
        terminal.waitFor(typed.shown);
        String screen = terminal.screen();
        terminal.close();
        assertTrue(pattern(expected).matcher(lines(screen)).find(), () -> name + " shows\n" + screen + "\nand not\n" + expected);
    }

    private static String lines(String text) {
        return text.lines().map(String::stripTrailing).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n", "", "\n"));
    }

    private static Pattern pattern(String expected) {
        return Pattern.compile(lines(expected).lines().map(line -> Arrays.stream(line.split("…", -1)).map(Pattern::quote)
                .collect(Collectors.joining("[^\n]*"))).collect(Collectors.joining("\n", "(?:^|\n)", "\n$")));
    }
}
