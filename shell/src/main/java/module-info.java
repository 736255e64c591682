/** The command line and the interactive shell. */
module hvsh.shell {
    requires hvsh.dsl;
    requires info.picocli;
    requires org.jline;
}
