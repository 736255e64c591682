package hvsh.dsl.test;

import hvsh.dsl.api.TestFailure;
import hvsh.dsl.script.Json;
import hvsh.dsl.test.TestResult.Status;
import hvsh.time.Ticks;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The report for programs: a line of JSON for the beginning, each broken suite, each test, and the end. */
public final class JsonReport implements Reporter {
    private final PrintStream out;

    public JsonReport(PrintStream out) {
        this.out = out;
    }

    private void print(Map<String, Object> event) {
        out.println(Json.write(event));
    }

    private static Map<String, Object> event(String name) {
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("event", name);
        return event;
    }

    @Override
    public void begin(int tests) {
        Map<String, Object> event = event("begin");
        event.put("tests", tests);
        print(event);
    }

    @Override
    public void broken(BrokenSuite suite) {
        Map<String, Object> event = event("broken");
        event.put("suite", suite.suite().toString());
        event.put("message", suite.problem());
        event.put("output", suite.output());
        print(event);
    }

    @Override
    public void test(TestResult result) {
        Map<String, Object> event = event("test");
        event.put("suite", result.suite().toString());
        event.put("groups", result.test().groups());
        event.put("name", result.test().name());
        event.put("status", result.status().name().toLowerCase(Locale.ROOT));
        event.put("seeds", result.test().seeds());
        event.put("seconds", result.nanos() / 1e9);
        event.put("virtualNanoseconds", result.ticks() / Ticks.PER_NANOSECOND);
        event.put("output", result.output());
        if (result.status() == Status.FAILED) {
            event.put("failures", result.failures().stream().map(JsonReport::failure).toList());
            event.put("seed", result.seed());
            event.put("reports", result.reports().stream().map(Object::toString).toList());
            event.put("again", result.again());
        }
        print(event);
    }

    private static Map<String, Object> failure(TestFailure failure) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("message", failure.message());
        if (failure.place() != null) {
            map.put("file", failure.place().file());
            map.put("line", failure.place().line());
            map.put("column", failure.place().column());
        }
        if (failure.found() != null) {
            map.put("expected", failure.found().expected());
            map.put("got", failure.found().got());
            map.put("detail", failure.found().detail());
        }
        map.put("frames", List.copyOf(failure.frames()));
        return map;
    }

    @Override
    public void end(Summary summary) {
        Map<String, Object> event = event("end");
        event.put("passed", summary.count(Status.PASSED));
        event.put("failed", summary.count(Status.FAILED));
        event.put("skipped", summary.count(Status.SKIPPED));
        event.put("notRun", summary.notRun());
        event.put("leftOut", summary.leftOut());
        event.put("broken", summary.broken().size());
        event.put("goldens", summary.goldens());
        event.put("seconds", summary.nanos() / 1e9);
        print(event);
        out.flush();
    }
}
