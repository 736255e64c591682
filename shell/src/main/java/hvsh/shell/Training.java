package hvsh.shell;

import java.io.InputStream;
import java.nio.file.Path;

/**
 * What the launcher runs once after a build, so that the JVM learns what to load and compile at every later start (JEP 483,
 * JEP 515): a program on the bare board, then a script with machines, then, at a terminal, the shell with what is typed there.
 */
final class Training {
    /** Far longer than it takes: a launcher that waits for ever would be worse than one that starts slowly. */
    private static final long LONGEST_MILLIS = 60_000;

    private Training() { }

    public static void main(String[] arguments) {
        Thread.ofPlatform().daemon().start(Training::giveUp);
        Host host = Host.system(DslWorkbench::new);
        Path home = host.home().orElseThrow(() -> new IllegalStateException("only the launcher may start this"));
        Host quiet = new Host(nothingTyped(host.streams()), host.environment(), false, host.home(), DslWorkbench::new);
        int status = Main.run(quiet, "exec", home.resolve("testdata/guests/bench/start.elf").toString());
        if (status == 0) {
            status = Main.run(quiet, "run", home.resolve("scripts/train.js").toString());
        }
        if (status == 0 && host.terminal()) {
            status = Main.run(host, "--no-init", home.resolve("testdata/machines/handset.yaml").toString());
        }
        host.streams().out().flush();
        System.exit(status);
    }

    private static void giveUp() {
        try {
            Thread.sleep(LONGEST_MILLIS);
        } catch (InterruptedException e) {
            return;
        }
        Runtime.getRuntime().halt(Problem.FAILED);
    }

    /** What waits at the terminal is for the shell. */
    private static Streams nothingTyped(Streams streams) {
        return new Streams(InputStream.nullInputStream(), streams.out(), streams.err());
    }
}
