package hvsh.dsl.gdb;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Debian's GDB, run on a list of commands. Tests that want it are skipped where it is not there. */
public final class Gdb {
    private static final Path ROOT = Path.of(System.getProperty("hvsh.root", "..")).toAbsolutePath().normalize();
    private static final int PATIENCE_SECONDS = 120;

    private final Process process;
    private final CompletableFuture<String> printed;

    private Gdb(Process process) {
        this.process = process;
        printed = CompletableFuture.supplyAsync(() -> {
            try {
                return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                return "" + e;
            }
        });
    }

    /** Starts it with a guest's symbols; it tries to connect until somebody listens. */
    public static Gdb start(String program, int port, String... commands) throws IOException {
        List<String> line = new ArrayList<>(List.of("gdb-multiarch", "-nx", "-batch", "-ex", "set confirm off", "-ex", "file testdata/guests/" + program,
                "-ex", "target remote :" + port));
        for (String command : commands) {
            line.addAll(List.of("-ex", command));
        }
        try {
            return new Gdb(new ProcessBuilder(line).directory(ROOT.toFile()).redirectErrorStream(true).start());
        } catch (IOException e) {
            return abort("needs gdb-multiarch: " + e.getMessage());
        }
    }

    /** What it printed until its end. */
    public String finish() throws InterruptedException {
        boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
        process.destroyForcibly();
        String text = printed.join();
        assertTrue(ended, text);
        return text;
    }

    /** A port that nobody listens at. */
    public static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
