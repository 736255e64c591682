package hvsh.dsl.dap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hvsh.dsl.api.GuestFiles;
import hvsh.dsl.script.Json;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.debug.ConfigurationDoneArguments;
import org.eclipse.lsp4j.debug.ContinueArguments;
import org.eclipse.lsp4j.debug.DisconnectArguments;
import org.eclipse.lsp4j.debug.EvaluateArguments;
import org.eclipse.lsp4j.debug.FunctionBreakpoint;
import org.eclipse.lsp4j.debug.InitializeRequestArguments;
import org.eclipse.lsp4j.debug.NextArguments;
import org.eclipse.lsp4j.debug.OutputEventArguments;
import org.eclipse.lsp4j.debug.PauseArguments;
import org.eclipse.lsp4j.debug.ReadMemoryArguments;
import org.eclipse.lsp4j.debug.ReverseContinueArguments;
import org.eclipse.lsp4j.debug.ScopesArguments;
import org.eclipse.lsp4j.debug.SetFunctionBreakpointsArguments;
import org.eclipse.lsp4j.debug.SetVariableArguments;
import org.eclipse.lsp4j.debug.StackFrame;
import org.eclipse.lsp4j.debug.StackTraceArguments;
import org.eclipse.lsp4j.debug.StepBackArguments;
import org.eclipse.lsp4j.debug.SteppingGranularity;
import org.eclipse.lsp4j.debug.StoppedEventArguments;
import org.eclipse.lsp4j.debug.VariablesArguments;
import org.eclipse.lsp4j.debug.launch.DSPLauncher;
import org.eclipse.lsp4j.debug.services.IDebugProtocolClient;
import org.eclipse.lsp4j.debug.services.IDebugProtocolServer;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Conversations with the debug adapter, by lsp4j's own client and by hand. */
final class DebugAdapterTest {
    private static final Path ROOT = Path.of(System.getProperty("hvsh.root", "..")).toAbsolutePath().normalize();
    private static final GuestFiles GUESTS = GuestFiles.cached(Path.of("nowhere"));

    private final BlockingQueue<StoppedEventArguments> stops = new LinkedBlockingQueue<>();
    private final StringBuffer output = new StringBuffer();
    private IDebugProtocolServer server;
    private Thread serving;

    private final class Editor implements IDebugProtocolClient {
        @Override
        public void stopped(StoppedEventArguments event) {
            stops.add(event);
        }

        @Override
        public void output(OutputEventArguments event) {
            output.append(event.getOutput());
        }
    }

    @BeforeEach
    void begin() throws IOException {
        PipedOutputStream toServer = new PipedOutputStream();
        PipedOutputStream toClient = new PipedOutputStream();
        PipedInputStream atServer = new PipedInputStream(toServer, 1 << 20);
        PipedInputStream atClient = new PipedInputStream(toClient, 1 << 20);
        serving = Thread.ofPlatform().daemon().start(() -> DebugAdapter.serve(atServer, toClient, GUESTS, output::append));
        Launcher<IDebugProtocolServer> launcher = DSPLauncher.createClientLauncher(new Editor(), atClient, toServer);
        launcher.startListening();
        server = launcher.getRemoteProxy();
    }

    @AfterEach
    void end() throws InterruptedException {
        server.disconnect(new DisconnectArguments());
        serving.join(10_000);
        assertFalse(serving.isAlive(), "the adapter ends when the client leaves");
    }

    private void launch(String program) throws Exception {
        server.initialize(new InitializeRequestArguments()).get();
        server.launch(Map.of("program", ROOT.resolve(program).toString())).get();
        server.configurationDone(new ConfigurationDoneArguments()).get();
        assertEquals("entry", stop());
    }

    private String stop() throws InterruptedException {
        StoppedEventArguments event = stops.poll(60, TimeUnit.SECONDS);
        return event == null ? "nothing" : event.getReason();
    }

    private StackFrame top() throws Exception {
        StackTraceArguments arguments = new StackTraceArguments();
        arguments.setThreadId(1);
        return server.stackTrace(arguments).get().getStackFrames()[0];
    }

    private boolean breakAt(String name) throws Exception {
        FunctionBreakpoint point = new FunctionBreakpoint();
        point.setName(name);
        SetFunctionBreakpointsArguments arguments = new SetFunctionBreakpointsArguments();
        arguments.setBreakpoints(new FunctionBreakpoint[] {point});
        return server.setFunctionBreakpoints(arguments).get().getBreakpoints()[0].isVerified();
    }

    private void goOn() throws Exception {
        ContinueArguments arguments = new ContinueArguments();
        arguments.setThreadId(1);
        server.continue_(arguments).get();
    }

    @Test
    void aProgramIsSteppedForthAndBack() throws Exception {
        launch("testdata/machines/calls.yaml");
        assertTrue(server.threads().get().getThreads()[0].getName().endsWith("/cpu0"));
        assertFalse(breakAt("nonesuch"));
        assertTrue(breakAt("walk"));
        goOn();
        assertEquals("breakpoint", stop());
        StackFrame walk = top();
        assertTrue(walk.getName().equals("walk") && walk.getSource().getPath().endsWith("calls/calls.c"), walk::toString);
        NextArguments next = new NextArguments();
        next.setThreadId(1);
        server.next(next).get();
        assertEquals("step", stop());
        assertTrue(top().getLine() != walk.getLine(), () -> output.toString());
        StepBackArguments back = new StepBackArguments();
        back.setThreadId(1);
        back.setGranularity(SteppingGranularity.INSTRUCTION);
        server.stepBack(back).get();
        assertEquals("step", stop());
        ReverseContinueArguments reverse = new ReverseContinueArguments();
        reverse.setThreadId(1);
        server.reverseContinue(reverse).get();
        assertEquals("breakpoint", stop());
        assertEquals(walk.getInstructionPointerReference(), top().getInstructionPointerReference());
    }

    @Test
    void registersAndMemoryAreSeenAndSet() throws Exception {
        launch("testdata/machines/handset.yaml");
        ScopesArguments scopes = new ScopesArguments();
        scopes.setFrameId(top().getId());
        VariablesArguments registers = new VariablesArguments();
        registers.setVariablesReference(server.scopes(scopes).get().getScopes()[0].getVariablesReference());
        SetVariableArguments set = new SetVariableArguments();
        set.setVariablesReference(registers.getVariablesReference());
        set.setName("x7");
        set.setValue("0x123n");
        assertEquals("0x123", server.setVariable(set).get().getValue());
        assertEquals("0x123", server.variables(registers).get().getVariables()[7].getValue());
        assertEquals("0x123n", evaluate("radio.cpu.x7"));
        ReadMemoryArguments read = new ReadMemoryArguments();
        read.setMemoryReference("main");
        read.setCount(4);
        assertEquals(8, server.readMemory(read).get().getData().length());
        goOn();
        PauseArguments pause = new PauseArguments();
        pause.setThreadId(1);
        server.pause(pause).get();
        assertEquals("pause", stop());
        assertEquals("7", evaluate("3 + 4"));
    }

    private String evaluate(String text) throws Exception {
        EvaluateArguments arguments = new EvaluateArguments();
        arguments.setExpression(text);
        return server.evaluate(arguments).get().getResult();
    }

    private String refusal(Callable request) {
        try {
            request.call();
            return "no refusal";
        } catch (ExecutionException e) {
            return e.getCause().getMessage();
        } catch (Exception e) {
            return e.toString();
        }
    }

    private interface Callable {
        void call() throws Exception;
    }

    @Test
    void whatCannotBeIsRefusedInALine(@TempDir Path directory) throws Exception {
        server.initialize(new InitializeRequestArguments()).get();
        Path broken = Files.writeString(directory.resolve("broken.hvbug"), "no zip");
        Path wrong = Files.writeString(directory.resolve("wrong.yaml"), "machine: [");
        List<String> said = new ArrayList<>();
        for (String program : List.of(directory.resolve("absent.yaml").toString(), broken.toString(), wrong.toString(), directory.toString(), "", "\0")) {
            said.add(refusal(() -> server.launch(Map.of("program", program)).get()));
        }
        said.add(refusal(() -> server.launch(Map.of()).get()));
        said.add(refusal(() -> evaluate("1")));
        said.add(refusal(() -> server.restart(null).get()));
        said.forEach(line -> assertTrue(!line.equals("no refusal") && !line.contains("\tat ") && !line.contains("internal error")
                && !line.contains("Exception"), line));
        assertTrue(said.get(0).contains("absent.yaml"), said.get(0));
    }

    private static String framed(String body) {
        return "Content-Length: " + body.length() + "\r\n\r\n" + body;
    }

    private static List<String> byHand(String bytes) {
        ByteArrayOutputStream answers = new ByteArrayOutputStream();
        List<String> problems = new ArrayList<>();
        DebugAdapter.serve(new ByteArrayInputStream(bytes.getBytes(StandardCharsets.UTF_8)), answers, GUESTS, problems::add);
        return List.of(answers.toString(StandardCharsets.UTF_8), String.join("; ", problems));
    }

    @Test
    void hostileMessagesEndTheConversationOrAreRefused() {
        assertEquals(List.of("", "a message of 9999999999 bytes is announced, and may have 16777216"), byHand("Content-Length: 9999999999\r\n\r\n"));
        assertEquals(List.of("", "the input ended in the middle of a header"), byHand("Content-Len"));
        assertEquals(List.of("", "the input ended in the middle of a message"), byHand("Content-Length: 50\r\n\r\n{"));
        assertEquals(List.of("", "a header has no Content-Length"), byHand("Length: 50\r\n\r\n{"));
        assertEquals(List.of("", "a header has more than 4096 bytes"), byHand("x".repeat(10_000)));
        for (String body : List.of("{", "[]", "null", "{\"seq\": 1, \"type\": \"request\", \"command\": \"nonesuch\"}", "{\"type\": 5}", "{".repeat(100_000))) {
            List<String> said = byHand(framed(body));
            assertFalse(said.toString().contains("\\tat ") || said.toString().contains("\tat "), () -> Json.write(said));
        }
        assertTrue(byHand(framed("{\"seq\": 1, \"type\": \"request\", \"command\": \"nonesuch\"}")).getFirst().contains("\"success\":false"));
    }
}
