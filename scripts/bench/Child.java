import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs one command to its end, or to its marker, under bash's {@code time}, which alone knows the CPU time of ended children. */
final class Child {
    private static final String TIMED = "exec 3>\"$1\"; shift; TIMEFORMAT='%3R %3U %3S'; { time \"$@\" 2>&1; } 2>&3";

    private Child() {}

    static Sample run(List<String> command, Workload workload, int timeoutSeconds) throws IOException, InterruptedException {
        Path times = Files.createTempFile("bench", ".times");
        try {
            List<String> timed = new ArrayList<>(List.of("bash", "-c", TIMED, "bench", times.toString()));
            timed.addAll(command);
            Process process = new ProcessBuilder(timed).redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                    .redirectErrorStream(true).start();
            Watchdog watchdog = new Watchdog(process, timeoutSeconds);
            String output = read(process, workload);
            int status = process.waitFor();
            if (watchdog.bit()) {
                throw new Failure("took more than " + timeoutSeconds + " s (--timeout): " + String.join(" ", command));
            }
            check(command, workload, output, status);
            return parse(Files.readAllLines(times));
        } finally {
            Files.delete(times);
        }
    }

    /** Everything said; where the workload ends at its marker, everything up to it. */
    private static String read(Process process, Workload workload) throws IOException {
        StringBuilder output = new StringBuilder();
        InputStream in = process.getInputStream();
        byte[] buffer = new byte[8192];
        for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
            output.append(new String(buffer, 0, count, StandardCharsets.ISO_8859_1));
            if (workload.endsAtMarker() && output.indexOf(workload.marker()) >= 0) {
                kill(process);
            }
        }
        return output.toString();
    }

    /** The children only, so that bash lives to say what they took. */
    private static void kill(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
    }

    private static void check(List<String> command, Workload workload, String output, int status) {
        boolean said = output.contains(workload.marker());
        if (!said || status != 0 && !workload.endsAtMarker()) {
            String all = output.strip();
            String end = all.length() > 500 ? "..." + all.substring(all.length() - 500) : all;
            throw new Failure("status " + status + (said ? "" : ", and never said '" + workload.marker() + "'") + ": "
                    + String.join(" ", command) + (end.isEmpty() ? "" : "\n" + end));
        }
    }

    /** The last line; bash may tell of a killed child before it. */
    private static Sample parse(List<String> lines) {
        String[] words = lines.isEmpty() ? new String[0] : lines.getLast().replace(',', '.').split(" ");
        if (words.length != 3) {
            throw new Failure("bash's time said " + lines);
        }
        return new Sample(Double.parseDouble(words[1]) + Double.parseDouble(words[2]), Double.parseDouble(words[0]));
    }

    /** Kills what takes too long. */
    private static final class Watchdog implements Runnable {
        private final Process process;
        private final int seconds;
        private volatile boolean bit;

        Watchdog(Process process, int seconds) {
            this.process = process;
            this.seconds = seconds;
            Thread.ofVirtual().start(this);
        }

        @Override
        public void run() {
            try {
                if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
                    bit = true;
                    kill(process);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        boolean bit() {
            return bit;
        }
    }
}
