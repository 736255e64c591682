/** The command line and the interactive shell. */
@SuppressWarnings("requires-automatic") // the JLine bundle has no module descriptor of its own
module hvsh.shell {
    requires hvsh.dsl;
    requires info.picocli;
    requires org.jline;
}
