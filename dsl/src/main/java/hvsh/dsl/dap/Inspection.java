package hvsh.dsl.dap;

import hvsh.dsl.api.Api;
import hvsh.dsl.script.Printer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.debug.DisassembleArguments;
import org.eclipse.lsp4j.debug.DisassembleResponse;
import org.eclipse.lsp4j.debug.DisassembledInstruction;
import org.eclipse.lsp4j.debug.EvaluateArguments;
import org.eclipse.lsp4j.debug.EvaluateResponse;
import org.eclipse.lsp4j.debug.ReadMemoryArguments;
import org.eclipse.lsp4j.debug.ReadMemoryResponse;
import org.eclipse.lsp4j.debug.Scope;
import org.eclipse.lsp4j.debug.ScopesArguments;
import org.eclipse.lsp4j.debug.ScopesResponse;
import org.eclipse.lsp4j.debug.SetVariableArguments;
import org.eclipse.lsp4j.debug.SetVariableResponse;
import org.eclipse.lsp4j.debug.Source;
import org.eclipse.lsp4j.debug.StackFrame;
import org.eclipse.lsp4j.debug.StackTraceArguments;
import org.eclipse.lsp4j.debug.StackTraceResponse;
import org.eclipse.lsp4j.debug.Thread;
import org.eclipse.lsp4j.debug.ThreadsResponse;
import org.eclipse.lsp4j.debug.Variable;
import org.eclipse.lsp4j.debug.VariablesArguments;
import org.eclipse.lsp4j.debug.VariablesResponse;
import org.eclipse.lsp4j.debug.WriteMemoryArguments;
import org.eclipse.lsp4j.debug.WriteMemoryResponse;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyArray;

/** Requests that look at a stopped machine, or change its registers and memory. */
abstract class Inspection extends Conversation {
    private static final List<String> GROUPS = List.of("general", "system", "vectors");
    private static final int MOST_BYTES = 1 << 20;
    private static final int MOST_INSTRUCTIONS = 10_000;

    private final Map<Integer, Integer> frameThreads = new HashMap<>();

    @Override
    public CompletableFuture<ThreadsResponse> threads() {
        return on(() -> {
            List<Thread> all = new ArrayList<>();
            if (debugged != null) {
                debugged.list(Value::asString, "threads").forEach(name -> {
                    Thread thread = new Thread();
                    thread.setId(all.size() + 1);
                    thread.setName(name);
                    all.add(thread);
                });
            }
            ThreadsResponse response = new ThreadsResponse();
            response.setThreads(all.toArray(Thread[]::new));
            return response;
        });
    }

    @Override
    public CompletableFuture<StackTraceResponse> stackTrace(StackTraceArguments a) {
        return on(() -> {
            machine();
            int thread = thread(a.getThreadId());
            List<StackFrame> all = new ArrayList<>();
            debugged.list(f -> f, "frames", thread).forEach(f -> {
                long pc = f.getMember("pc").asBigInteger().longValue();
                StackFrame frame = new StackFrame();
                frame.setId(thread * 1000 + all.size() + 1);
                frame.setName(f.getMember("name").asString());
                frame.setInstructionPointerReference("0x" + Long.toHexString(pc));
                debugged.source(thread, all.isEmpty() ? pc : pc - 4).ifPresent(place -> place(frame, place));
                frameThreads.put(frame.getId(), thread);
                all.add(frame);
            });
            int from = Math.clamp(a.getStartFrame() == null ? 0 : a.getStartFrame(), 0, all.size());
            int most = a.getLevels() == null || a.getLevels() <= 0 ? all.size() : a.getLevels();
            StackTraceResponse response = new StackTraceResponse();
            response.setStackFrames(all.subList(from, Math.min(all.size(), from + Math.min(most, all.size()))).toArray(StackFrame[]::new));
            response.setTotalFrames(all.size());
            return response;
        });
    }

    private static void place(StackFrame frame, Api.SourcePlace place) {
        Source source = new Source();
        source.setPath(place.path());
        source.setName(place.path().substring(place.path().lastIndexOf('/') + 1));
        frame.setSource(source);
        frame.setLine(place.line());
        frame.setColumn(1);
    }

    @Override
    public CompletableFuture<ScopesResponse> scopes(ScopesArguments a) {
        return on(() -> {
            machine();
            Integer thread = frameThreads.get(a.getFrameId());
            if (thread == null) {
                throw new IllegalArgumentException("there is no frame " + a.getFrameId());
            }
            List<String> names = List.of("Registers", "System registers", "Vector registers");
            Scope[] scopes = new Scope[GROUPS.size()];
            for (int i = 0; i < scopes.length; i++) {
                scopes[i] = new Scope();
                scopes[i].setName(names.get(i));
                scopes[i].setVariablesReference(thread * GROUPS.size() + i + 1);
                scopes[i].setExpensive(i > 0);
                scopes[i].setPresentationHint("registers");
            }
            ScopesResponse response = new ScopesResponse();
            response.setScopes(scopes);
            return response;
        });
    }

    /** Which thread's registers, of which group, a reference means. */
    private record Group(int thread, String name) { }

    private Group group(int reference) {
        if (reference < 1 || reference > GROUPS.size() * debugged.ask("threads").getArraySize()) {
            throw new IllegalArgumentException("there are no variables " + reference);
        }
        return new Group((reference - 1) / GROUPS.size(), GROUPS.get((reference - 1) % GROUPS.size()));
    }

    @Override
    public CompletableFuture<VariablesResponse> variables(VariablesArguments a) {
        return on(() -> {
            machine();
            Group group = group(a.getVariablesReference());
            String function = group.name().equals("general") ? "registers" : group.name();
            VariablesResponse response = new VariablesResponse();
            response.setVariables(debugged.list(pair -> {
                Variable variable = new Variable();
                variable.setName(pair.getArrayElement(0).asString());
                variable.setValue(pair.getArrayElement(1).asString());
                boolean address = variable.getName().matches("x\\d+|sp|pc");
                variable.setMemoryReference(address ? variable.getValue() : null);
                return variable;
            }, function, group.thread()).toArray(Variable[]::new));
            return response;
        });
    }

    @Override
    public CompletableFuture<SetVariableResponse> setVariable(SetVariableArguments a) {
        return on(() -> {
            machine();
            Group group = group(a.getVariablesReference());
            if (!a.getName().matches("\\w+")) {
                throw new IllegalArgumentException("there is no register '" + a.getName() + "'");
            }
            SetVariableResponse response = new SetVariableResponse();
            response.setValue(debugged.ask("setRegister", group.thread(), group.name(), a.getName(), debugged.evaluate(a.getValue())).asString());
            return response;
        });
    }

    @Override
    public CompletableFuture<EvaluateResponse> evaluate(EvaluateArguments a) {
        return on(() -> {
            machine();
            EvaluateResponse response = new EvaluateResponse();
            response.setResult(Printer.show(debugged.evaluate(a.getExpression())));
            tellOutput();
            return response;
        });
    }

    @Override
    public CompletableFuture<DisassembleResponse> disassemble(DisassembleArguments a) {
        return on(() -> {
            machine();
            int count = Math.clamp(a.getInstructionCount(), 0, MOST_INSTRUCTIONS);
            int skipped = a.getInstructionOffset() == null ? 0 : a.getInstructionOffset();
            String from = address(address(a.getMemoryReference(), a.getOffset()), 4 * skipped);
            DisassembleResponse response = new DisassembleResponse();
            response.setInstructions(debugged.list(each -> {
                DisassembledInstruction instruction = new DisassembledInstruction();
                instruction.setAddress(each.getMember("address").asString());
                instruction.setInstruction(each.getMember("text").asString());
                instruction.setInstructionBytes(each.getMember("word").asString());
                return instruction;
            }, "disassemble", lastThread, from, count).toArray(DisassembledInstruction[]::new));
            return response;
        });
    }

    @Override
    public CompletableFuture<ReadMemoryResponse> readMemory(ReadMemoryArguments a) {
        return on(() -> {
            machine();
            int count = Math.clamp(a.getCount(), 0, MOST_BYTES);
            String from = address(a.getMemoryReference(), a.getOffset());
            List<Integer> bytes = count == 0 ? List.of() : debugged.list(Value::asInt, "read", lastThread, from, count);
            byte[] content = new byte[bytes.size()];
            for (int i = 0; i < content.length; i++) {
                content[i] = bytes.get(i).byteValue();
            }
            ReadMemoryResponse response = new ReadMemoryResponse();
            response.setAddress(from);
            response.setData(Base64.getEncoder().encodeToString(content));
            response.setUnreadableBytes(count - content.length);
            return response;
        });
    }

    @Override
    public CompletableFuture<WriteMemoryResponse> writeMemory(WriteMemoryArguments a) {
        return on(() -> {
            machine();
            byte[] content = Base64.getDecoder().decode(a.getData());
            Object[] numbers = new Object[content.length];
            for (int i = 0; i < content.length; i++) {
                numbers[i] = content[i] & 0xff;
            }
            debugged.ask("write", lastThread, address(a.getMemoryReference(), a.getOffset()), ProxyArray.fromArray(numbers));
            WriteMemoryResponse response = new WriteMemoryResponse();
            response.setBytesWritten(content.length);
            return response;
        });
    }
}
