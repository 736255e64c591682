/** The command line and the interactive shell. */
@SuppressWarnings({"requires-automatic", "requires-transitive-automatic"}) // the JLine bundle has no module descriptor of its own
module hvsh.shell {
    requires hvsh.dsl;
    requires info.picocli;
    requires java.management;
    requires jdk.management;
    requires org.graalvm.polyglot;
    requires org.jline;

    opens hvsh.shell to info.picocli;
}
