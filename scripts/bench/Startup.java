import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Measures shells in a pseudo-terminal: from their start to the prompt, and to the answer to what is typed then. */
final class Startup {
    private static final String TYPED = "40+2";
    private static final String ANSWER = "42";
    private static final int ROUNDS = 11;

    /** A shell; one without a prompt only answers. */
    private record Shell(String name, String command, String prompt) { }

    private record Times(double prompt, double answer) { }

    private Startup() { }

    public static void main(String[] arguments) throws Exception {
        Path root = Path.of(arguments[0]);
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : ROUNDS;
        Path script = Files.writeString(Files.createTempFile("startup", ".js"), "print(" + TYPED + ");\n");
        String hvsh = root.resolve("scripts/hvsh").toString();
        List<Shell> shells = List.of(new Shell("hvsh", hvsh + " --no-init", "hvsh>"),
                new Shell("hvsh handset.yaml", hvsh + " --no-init " + root.resolve("testdata/machines/handset.yaml"), "hvsh>"),
                new Shell("hvsh run, `print(40+2)`", hvsh + " run " + script, null),
                new Shell("node", "node", "> "), new Shell("jshell", "jshell", "jshell>"));
        System.out.println("| shell | prompt, ms | first answer, ms |\n|---|---|---|");
        for (Shell shell : shells) {
            if (isThere(shell)) {
                measure(shell, rounds);
            } else {
                System.out.println("| " + shell.name + " | not installed | |");
            }
        }
        Files.delete(script);
    }

    private static boolean isThere(Shell shell) throws IOException, InterruptedException {
        return new ProcessBuilder("sh", "-c", "command -v " + shell.command.split(" ")[0]).redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start().waitFor() == 0;
    }

    /** One round, which does not count, fills the host's caches. */
    private static void measure(Shell shell, int rounds) throws IOException, InterruptedException {
        List<Double> prompts = new ArrayList<>();
        List<Double> answers = new ArrayList<>();
        for (int i = 0; i <= rounds; i++) {
            Times times = round(shell);
            if (i > 0) {
                prompts.add(times.prompt);
                answers.add(times.answer);
            }
        }
        System.out.println("| " + shell.name + " | " + (shell.prompt == null ? "–" : range(prompts)) + " | " + range(answers) + " |");
    }

    private static Times round(Shell shell) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder("script", "-qfec", "stty cols 80 rows 24; exec " + shell.command, "/dev/null").redirectErrorStream(true);
        builder.environment().put("TERM", "xterm-256color");
        long begin = System.nanoTime();
        Process process = builder.start();
        double prompt = 0;
        try (InputStream in = process.getInputStream()) {
            if (shell.prompt != null) {
                await(in, shell.prompt);
                prompt = since(begin);
                process.getOutputStream().write((TYPED + "\r").getBytes(StandardCharsets.UTF_8));
                process.getOutputStream().flush();
            }
            await(in, ANSWER);
            return new Times(prompt, since(begin));
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly().waitFor();
        }
    }

    private static void await(InputStream in, String text) throws IOException {
        StringBuilder seen = new StringBuilder();
        byte[] bytes = new byte[4096];
        while (seen.indexOf(text) < 0) {
            int n = in.read(bytes);
            if (n < 0) {
                throw new IOException("it never showed '" + text + "' but: " + seen);
            }
            seen.append(new String(bytes, 0, n, StandardCharsets.UTF_8));
        }
    }

    private static double since(long begin) {
        return (System.nanoTime() - begin) / 1e6;
    }

    private static String range(List<Double> times) {
        List<Double> sorted = times.stream().sorted().toList();
        return String.format(Locale.ROOT, "%.0f (%.0f–%.0f)", sorted.get(sorted.size() / 2), sorted.getFirst(), sorted.getLast());
    }
}
