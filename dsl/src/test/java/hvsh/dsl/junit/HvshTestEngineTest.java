package hvsh.dsl.junit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectDirectory;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectFile;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectUniqueId;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Suites under the JUnit Platform's launcher, which finds the engine by itself. */
final class HvshTestEngineTest {
    @TempDir
    Path directory;

    private record Event(String id, String name, String outcome) { }

    private static List<Event> run(DiscoverySelector selector) {
        List<Event> events = new ArrayList<>();
        LauncherFactory.create().execute(LauncherDiscoveryRequestBuilder.request().selectors(selector).filters(EngineFilter.includeEngines("hvsh")).build(),
                new TestExecutionListener() {
                    @Override
                    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                        events.add(new Event(test.getUniqueId(), test.getDisplayName(),
                                result.getThrowable().map(t -> t.getMessage() + " @" + place(t)).orElse(result.getStatus().toString())));
                    }

                    @Override
                    public void executionSkipped(TestIdentifier test, String reason) {
                        events.add(new Event(test.getUniqueId(), test.getDisplayName(), reason));
                    }
                });
        return events;
    }

    private static int place(Throwable thrown) {
        return thrown.getStackTrace().length == 0 ? 0 : thrown.getStackTrace()[0].getLineNumber();
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), "import { test, describe, expect } from 'hvsh';\n" + text);
    }

    private static List<String> names(List<Event> events) {
        return events.stream().map(Event::name).toList();
    }

    @Test
    void aDirectoryIsATreeOfSuitesAndTests() throws IOException {
        write("a.js", "test('one', () => {});\ndescribe('g', () => test('two', () => {\n  expect(1).toBe(2); }));\ntest.skip('three', () => {});");
        write("b.js", "throw new Error('broken');");
        List<Event> events = run(selectDirectory(directory.toFile()));
        assertEquals(List.of("loading", "b.js", "one", "g > two", "three", "a.js", directory.toString(), "hvsh"), names(events));
        assertEquals("SUCCESSFUL", events.get(2).outcome());
        assertTrue(events.get(3).outcome().contains("expected  2\ngot       1") && events.get(3).outcome().endsWith("@4"), events.get(3)::toString);
        assertEquals("test.skip", events.get(4).outcome());
        assertTrue(events.getFirst().outcome().contains("b.js:2:7: Error: broken"), events.getFirst()::toString);
    }

    @Test
    void aTestRunsAgainByItsIdentifier() throws IOException {
        Path file = write("a.js", "test('one', () => {});\ntest('two', () => {});");
        List<Event> all = run(selectFile(file.toFile()));
        assertEquals(List.of("one", "two", "a.js", file.toString(), "hvsh"), names(all));
        assertEquals(List.of("two", "a.js", file.toString(), "hvsh"), names(run(selectUniqueId(all.get(1).id()))));
    }

    @Suites("absent")
    private static final class Absent { }

    @Test
    void aClassWhoseSuitesAreNotThereFails() {
        List<Event> events = run(selectClass(Absent.class));
        assertTrue(events.getFirst().outcome().startsWith("there is no suite 'absent'"), events::toString);
    }

    @Test
    void aClassWithoutSuitesIsNobodys() {
        assertEquals(List.of("hvsh"), names(run(selectClass(HvshTestEngineTest.class))));
    }
}
