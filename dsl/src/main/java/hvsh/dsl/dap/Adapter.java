package hvsh.dsl.dap;

import hvsh.dsl.api.GuestFiles;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.eclipse.lsp4j.debug.Capabilities;
import org.eclipse.lsp4j.debug.ConfigurationDoneArguments;
import org.eclipse.lsp4j.debug.ContinueArguments;
import org.eclipse.lsp4j.debug.ContinueResponse;
import org.eclipse.lsp4j.debug.DisconnectArguments;
import org.eclipse.lsp4j.debug.ExceptionBreakpointsFilter;
import org.eclipse.lsp4j.debug.GotoArguments;
import org.eclipse.lsp4j.debug.GotoTarget;
import org.eclipse.lsp4j.debug.GotoTargetsArguments;
import org.eclipse.lsp4j.debug.GotoTargetsResponse;
import org.eclipse.lsp4j.debug.InitializeRequestArguments;
import org.eclipse.lsp4j.debug.NextArguments;
import org.eclipse.lsp4j.debug.OutputEventArgumentsCategory;
import org.eclipse.lsp4j.debug.PauseArguments;
import org.eclipse.lsp4j.debug.ReverseContinueArguments;
import org.eclipse.lsp4j.debug.StepBackArguments;
import org.eclipse.lsp4j.debug.StepInArguments;
import org.eclipse.lsp4j.debug.StepOutArguments;
import org.eclipse.lsp4j.debug.SteppingGranularity;
import org.eclipse.lsp4j.debug.StoppedEventArguments;
import org.eclipse.lsp4j.debug.TerminateArguments;
import org.eclipse.lsp4j.debug.TerminatedEventArguments;
import org.graalvm.polyglot.Value;

/**
 * The debug adapter: launches a machine and moves it. Runs are cut into spans, so that between them others have their turn.
 */
final class Adapter extends BreakpointRequests {
    private static final String SPAN = "5ms";
    private static final long FAREWELL_MILLIS = 200;
    private static final List<String> CLASSES = List.of("undefined", "svc", "hvc", "smc", "sysreg", "instruction-abort", "data-abort",
            "pc-alignment", "sp-alignment", "illegal-state", "brk", "fp-access", "branch-target", "pointer-authentication");

    private final GuestFiles guests;
    private final Runnable end;
    private volatile boolean pausing;
    private volatile boolean ended;
    private boolean stopOnEntry;
    private final List<String> gotoPlaces = new ArrayList<>();

    /** @param end is called when the conversation is over */
    Adapter(GuestFiles guests, Runnable end) {
        this.guests = guests;
        this.end = end;
    }

    @Override
    public CompletableFuture<Capabilities> initialize(InitializeRequestArguments args) {
        Capabilities can = new Capabilities();
        can.setSupportsConfigurationDoneRequest(true);
        can.setSupportsFunctionBreakpoints(true);
        can.setSupportsConditionalBreakpoints(true);
        can.setSupportsInstructionBreakpoints(true);
        can.setSupportsDataBreakpoints(true);
        can.setSupportsDataBreakpointBytes(true);
        can.setSupportsStepBack(true);
        can.setSupportsSetVariable(true);
        can.setSupportsSteppingGranularity(true);
        can.setSupportsDisassembleRequest(true);
        can.setSupportsReadMemoryRequest(true);
        can.setSupportsWriteMemoryRequest(true);
        can.setSupportsGotoTargetsRequest(true);
        can.setSupportsTerminateRequest(true);
        can.setSupportsEvaluateForHovers(false);
        can.setExceptionBreakpointFilters(CLASSES.stream().map(name -> {
            ExceptionBreakpointsFilter filter = new ExceptionBreakpointsFilter();
            filter.setFilter(name);
            filter.setLabel("exception: " + name);
            filter.setSupportsCondition(true);
            return filter;
        }).toArray(ExceptionBreakpointsFilter[]::new));
        return CompletableFuture.completedFuture(can);
    }

    @Override
    public CompletableFuture<Void> launch(Map<String, Object> args) {
        return doing(() -> {
            if (debugged != null) {
                throw new IllegalStateException("a machine is there already; disconnect first");
            }
            if (!(args.get("program") instanceof String program) || program.isBlank()) {
                throw new IllegalArgumentException("launch needs 'program': a descriptor, a saved machine, a bug report, a recording or an ELF file");
            }
            stopOnEntry = !Boolean.FALSE.equals(args.get("stopOnEntry"));
            debugged = new Debugged(path(program), guests, line -> tell(OutputEventArgumentsCategory.CONSOLE, line + "\n"));
            tell(OutputEventArgumentsCategory.CONSOLE, debugged.greeting() + "\n");
            client.initialized();
        });
    }

    private static Path path(String text) {
        try {
            Path path = Path.of(text);
            if (path.getFileName() == null) {
                throw new IllegalArgumentException("'" + text + "' is no file");
            }
            if (!Files.isRegularFile(path)) {
                throw new IllegalArgumentException("there is no file '" + text + "'");
            }
            return path;
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException("'" + text + "' cannot be the path of a file");
        }
    }

    @Override
    public CompletableFuture<Void> configurationDone(ConfigurationDoneArguments args) {
        return doing(() -> {
            machine();
            if (stopOnEntry) {
                stopped("entry", 0, "");
            } else {
                begin();
            }
        });
    }

    private void stopped(String reason, int thread, String text) {
        tellOutput();
        running = false;
        StoppedEventArguments event = new StoppedEventArguments();
        event.setReason(reason);
        event.setThreadId(thread + 1);
        event.setAllThreadsStopped(true);
        event.setText(text);
        client.stopped(event);
    }

    private void begin() {
        pausing = false;
        running = true;
        worker.execute(this::go);
    }

    private void go() {
        if (ended) {
            return;
        }
        try {
            long hits = debugged.ask("hits").asLong();
            Value result = debugged.ask("run", SPAN);
            String reason = result.getMember("reason").asString();
            boolean hit = debugged.ask("hits").asLong() != hits;
            int thread = Math.max(0, debugged.ask("threadOf", result).asInt());
            tellOutput();
            if (hit) {
                stopped("breakpoint", thread, reason);
            } else if (pausing) {
                stopped("pause", thread, "");
            } else if (reason.equals("time")) {
                worker.execute(this::go);
            } else if (reason.equals("off")) {
                running = false;
                client.terminated(new TerminatedEventArguments());
            } else {
                stopped(reason, thread, reason.equals("idle") ? "every CPU waits for what never comes" : reason);
            }
        } catch (RejectedExecutionException e) {
            running = false;
        } catch (RuntimeException e) {
            stopped(pausing ? "pause" : "exception", lastThread, Problems.text(e));
        }
    }

    @Override
    public CompletableFuture<ContinueResponse> continue_(ContinueArguments args) {
        return on(() -> {
            machine();
            begin();
            ContinueResponse all = new ContinueResponse();
            all.setAllThreadsContinued(true);
            return all;
        });
    }

    @Override
    public CompletableFuture<Void> pause(PauseArguments args) {
        pausing = true;
        Debugged known = debugged;
        if (known != null) {
            known.interrupt();
        }
        return CompletableFuture.completedFuture(null);
    }

    /** Answers at once; the client hears of the end as a stop. */
    private CompletableFuture<Void> move(String reason, int threadId, Supplier<Value> way) {
        return doing(() -> {
            machine();
            thread(threadId);
            pausing = false;
            running = true;
            worker.execute(() -> moved(reason, threadId, way));
        });
    }

    private void moved(String reason, int threadId, Supplier<Value> way) {
        long hits = debugged.ask("hits").asLong();
        try {
            Value result = way.get();
            int thread = debugged.ask("threadOf", result).asInt();
            boolean hit = debugged.ask("hits").asLong() != hits;
            stopped(hit ? "breakpoint" : pausing ? "pause" : reason, hit && thread >= 0 ? thread : threadId - 1, "");
        } catch (RuntimeException e) {
            tell(OutputEventArgumentsCategory.IMPORTANT, Problems.text(e) + "\n");
            stopped(pausing ? "pause" : reason, threadId - 1, Problems.text(e));
        }
    }

    private static boolean byLine(SteppingGranularity granularity) {
        return granularity != SteppingGranularity.INSTRUCTION;
    }

    @Override
    public CompletableFuture<Void> next(NextArguments a) {
        return move("step", a.getThreadId(), () -> debugged.ask("step", a.getThreadId() - 1, byLine(a.getGranularity()), "over"));
    }

    @Override
    public CompletableFuture<Void> stepIn(StepInArguments a) {
        return move("step", a.getThreadId(), () -> debugged.ask("step", a.getThreadId() - 1, byLine(a.getGranularity()), "in"));
    }

    @Override
    public CompletableFuture<Void> stepOut(StepOutArguments a) {
        return move("step", a.getThreadId(), () -> debugged.ask("step", a.getThreadId() - 1, false, "out"));
    }

    @Override
    public CompletableFuture<Void> stepBack(StepBackArguments a) {
        return move("step", a.getThreadId(), () -> debugged.ask("back", a.getThreadId() - 1, byLine(a.getGranularity())));
    }

    @Override
    public CompletableFuture<Void> reverseContinue(ReverseContinueArguments a) {
        return move("breakpoint", a.getThreadId(), () -> debugged.ask("reverse"));
    }

    @Override
    public CompletableFuture<GotoTargetsResponse> gotoTargets(GotoTargetsArguments a) {
        return on(() -> {
            machine();
            String path = a.getSource() == null || a.getSource().getPath() == null ? "" : a.getSource().getPath();
            List<GotoTarget> targets = debugged.list(Value::asString, "places", lastThread, path, a.getLine()).stream().map(at -> {
                GotoTarget target = new GotoTarget();
                target.setId(gotoPlaces.size());
                target.setLabel(at);
                target.setLine(a.getLine());
                target.setInstructionPointerReference(at);
                gotoPlaces.add(at);
                return target;
            }).toList();
            GotoTargetsResponse response = new GotoTargetsResponse();
            response.setTargets(targets.toArray(GotoTarget[]::new));
            return response;
        });
    }

    @Override
    public CompletableFuture<Void> goto_(GotoArguments a) {
        return doing(() -> {
            machine();
            int thread = thread(a.getThreadId());
            if (a.getTargetId() < 0 || a.getTargetId() >= gotoPlaces.size()) {
                throw new IllegalArgumentException("there is no target " + a.getTargetId() + "; ask with gotoTargets");
            }
            debugged.ask("setRegister", thread, "general", "pc", debugged.evaluate(gotoPlaces.get(a.getTargetId()) + "n"));
            stopped("goto", thread, "");
        });
    }

    @Override
    public CompletableFuture<Void> terminate(TerminateArguments args) {
        finish();
        client.terminated(new TerminatedEventArguments());
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public CompletableFuture<Void> disconnect(DisconnectArguments args) {
        finish();
        CompletableFuture.delayedExecutor(FAREWELL_MILLIS, TimeUnit.MILLISECONDS).execute(end); // behind the answer
        return CompletableFuture.completedFuture(null);
    }

    /** Stops what runs, and lets nothing more be done. */
    void finish() {
        ended = true;
        Debugged known = debugged;
        if (known != null) {
            known.interrupt();
        }
    }
}
