/** Machine descriptors, the JavaScript API and the script engine. */
module hvsh.dsl {
    requires hvsh.core;
    requires org.graalvm.polyglot;
    requires org.yaml.snakeyaml;

    exports hvsh.dsl.descriptor;
}
