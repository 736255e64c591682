/** Machine descriptors, the JavaScript API and the script engine. */
@SuppressWarnings("requires-automatic") // lsp4j's jars have no module descriptors
module hvsh.dsl {
    requires hvsh.core;
    requires java.logging;
    requires com.google.gson; // lsp4j needs it and cannot say so
    requires java.xml;
    requires org.eclipse.lsp4j.debug;
    requires org.eclipse.lsp4j.jsonrpc;
    requires org.eclipse.lsp4j.jsonrpc.debug;
    requires transitive org.graalvm.polyglot;
    requires org.yaml.snakeyaml;
    requires static org.junit.platform.commons; // only where JUnit runs suites
    requires static org.junit.platform.engine;

    exports hvsh.dsl.api;
    exports hvsh.dsl.board;
    exports hvsh.dsl.bench;
    exports hvsh.dsl.dap;
    exports hvsh.dsl.descriptor;
    exports hvsh.dsl.doc;
    exports hvsh.dsl.junit;
    exports hvsh.dsl.lcov;
    exports hvsh.dsl.line;
    exports hvsh.dsl.script;
    exports hvsh.dsl.test;

    provides hvsh.device.Behaviour.Maker with hvsh.dsl.device.DeviceScripts;
    provides org.junit.platform.engine.TestEngine with hvsh.dsl.junit.HvshTestEngine;
}
