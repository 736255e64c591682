/** Machine descriptors, the JavaScript API and the script engine. */
module hvsh.dsl {
    requires hvsh.core;
    requires transitive org.graalvm.polyglot;
    requires org.yaml.snakeyaml;

    exports hvsh.dsl.api;
    exports hvsh.dsl.board;
    exports hvsh.dsl.bench;
    exports hvsh.dsl.descriptor;
    exports hvsh.dsl.script;
}
