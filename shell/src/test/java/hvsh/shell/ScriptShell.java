package hvsh.shell;

/** The real command line over {@link ScriptWorkbench}, as a process of its own. */
final class ScriptShell {
    private ScriptShell() { }

    public static void main(String[] arguments) {
        System.exit(Main.run(Host.system(host -> new ScriptWorkbench(host.streams())), arguments));
    }
}
