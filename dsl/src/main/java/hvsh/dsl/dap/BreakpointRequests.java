package hvsh.dsl.dap;

import hvsh.dsl.script.Json;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.eclipse.lsp4j.debug.Breakpoint;
import org.eclipse.lsp4j.debug.DataBreakpointAccessType;
import org.eclipse.lsp4j.debug.DataBreakpointInfoArguments;
import org.eclipse.lsp4j.debug.DataBreakpointInfoResponse;
import org.eclipse.lsp4j.debug.ExceptionFilterOptions;
import org.eclipse.lsp4j.debug.SetBreakpointsArguments;
import org.eclipse.lsp4j.debug.SetBreakpointsResponse;
import org.eclipse.lsp4j.debug.SetDataBreakpointsArguments;
import org.eclipse.lsp4j.debug.SetDataBreakpointsResponse;
import org.eclipse.lsp4j.debug.SetExceptionBreakpointsArguments;
import org.eclipse.lsp4j.debug.SetExceptionBreakpointsResponse;
import org.eclipse.lsp4j.debug.SetFunctionBreakpointsArguments;
import org.eclipse.lsp4j.debug.SetFunctionBreakpointsResponse;
import org.eclipse.lsp4j.debug.SetInstructionBreakpointsArguments;
import org.eclipse.lsp4j.debug.SetInstructionBreakpointsResponse;
import org.eclipse.lsp4j.debug.SourceBreakpoint;

/** Requests that set breakpoints: each replaces those of its group. */
abstract class BreakpointRequests extends Inspection {
    private Breakpoint[] set(String group, Stream<Map<String, Object>> wanted) {
        launched();
        return debugged.list(each -> {
            Breakpoint breakpoint = new Breakpoint();
            breakpoint.setVerified(each.getMember("verified").asBoolean());
            String message = each.getMember("message").asString();
            breakpoint.setMessage(message.isEmpty() ? null : message);
            String address = each.getMember("address").asString();
            breakpoint.setInstructionReference(address.isEmpty() ? null : address);
            return breakpoint;
        }, "setBreakpoints", group, Json.write(wanted.toList())).toArray(Breakpoint[]::new);
    }

    private static Map<String, Object> point(String kind, String condition, Object... pairs) {
        Map<String, Object> point = new LinkedHashMap<>();
        point.put("kind", kind);
        point.put("condition", condition == null ? "" : condition);
        for (int i = 0; i < pairs.length; i += 2) {
            point.put((String) pairs[i], pairs[i + 1]);
        }
        return point;
    }

    @Override
    public CompletableFuture<SetBreakpointsResponse> setBreakpoints(SetBreakpointsArguments a) {
        return on(() -> {
            String path = a.getSource() == null || a.getSource().getPath() == null ? "" : a.getSource().getPath();
            SourceBreakpoint[] points = a.getBreakpoints() == null ? new SourceBreakpoint[0] : a.getBreakpoints();
            SetBreakpointsResponse response = new SetBreakpointsResponse();
            response.setBreakpoints(set("lines of " + path,
                    Arrays.stream(points).map(p -> point("line", p.getCondition(), "path", path, "line", p.getLine()))));
            return response;
        });
    }

    @Override
    public CompletableFuture<SetFunctionBreakpointsResponse> setFunctionBreakpoints(SetFunctionBreakpointsArguments a) {
        return on(() -> {
            SetFunctionBreakpointsResponse response = new SetFunctionBreakpointsResponse();
            response.setBreakpoints(set("functions", Arrays.stream(a.getBreakpoints()).map(p -> point("function", p.getCondition(), "name", p.getName()))));
            return response;
        });
    }

    @Override
    public CompletableFuture<SetInstructionBreakpointsResponse> setInstructionBreakpoints(SetInstructionBreakpointsArguments a) {
        return on(() -> {
            SetInstructionBreakpointsResponse response = new SetInstructionBreakpointsResponse();
            response.setBreakpoints(set("instructions", Arrays.stream(a.getBreakpoints()).map(p -> point("pc", p.getCondition(),
                    "address", address(p.getInstructionReference(), p.getOffset())))));
            return response;
        });
    }

    @Override
    public CompletableFuture<DataBreakpointInfoResponse> dataBreakpointInfo(DataBreakpointInfoArguments a) {
        return on(() -> {
            machine();
            DataBreakpointInfoResponse response = new DataBreakpointInfoResponse();
            try {
                String id = address(a.getName(), 0) + "/" + (a.getBytes() == null ? 8 : a.getBytes());
                response.setDataId(id);
                response.setDescription(a.getName() + " at " + id);
                response.setAccessTypes(DataBreakpointAccessType.values());
            } catch (RuntimeException e) {
                response.setDescription(Problems.text(e)); // without an id: it cannot be watched
            }
            return response;
        });
    }

    @Override
    public CompletableFuture<SetDataBreakpointsResponse> setDataBreakpoints(SetDataBreakpointsArguments a) {
        return on(() -> {
            SetDataBreakpointsResponse response = new SetDataBreakpointsResponse();
            response.setBreakpoints(set("data", Arrays.stream(a.getBreakpoints()).map(p -> {
                if (!p.getDataId().matches("0x[0-9a-f]{1,16}/\\d{1,9}")) {
                    throw new IllegalArgumentException("'" + p.getDataId() + "' is no place; ask with dataBreakpointInfo");
                }
                String[] parts = p.getDataId().split("/");
                String access = p.getAccessType() == DataBreakpointAccessType.READ ? "read"
                        : p.getAccessType() == DataBreakpointAccessType.READ_WRITE ? "any" : "write";
                return point("data", p.getCondition(), "address", parts[0], "size", Integer.parseInt(parts[1]), "access", access);
            })));
            return response;
        });
    }

    @Override
    public CompletableFuture<SetExceptionBreakpointsResponse> setExceptionBreakpoints(SetExceptionBreakpointsArguments a) {
        return on(() -> {
            ExceptionFilterOptions[] options = a.getFilterOptions() == null ? new ExceptionFilterOptions[0] : a.getFilterOptions();
            SetExceptionBreakpointsResponse response = new SetExceptionBreakpointsResponse();
            response.setBreakpoints(set("exceptions", Stream.concat(Arrays.stream(a.getFilters()).map(name -> point("exception", "", "name", name)),
                    Arrays.stream(options).map(o -> point("exception", o.getCondition(), "name", o.getFilterId())))));
            return response;
        });
    }
}
