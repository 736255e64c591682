package hvsh.shell;

import java.nio.file.Path;

/**
 * What the launcher runs once after a build, so that the JVM learns what to load and compile at every later start (JEP 483,
 * JEP 515): a program on the bare board, then a script with machines.
 */
final class Training {
    private Training() { }

    public static void main(String[] arguments) {
        Host host = Host.system(DslWorkbench::new);
        Path home = host.home().orElseThrow(() -> new IllegalStateException("only the launcher may start this"));
        int status = Main.run(host, "exec", home.resolve("testdata/guests/bench/start.elf").toString());
        if (status == 0) {
            status = Main.run(host, "run", home.resolve("scripts/train.js").toString());
        }
        host.streams().out().flush();
        System.exit(status);
    }
}
