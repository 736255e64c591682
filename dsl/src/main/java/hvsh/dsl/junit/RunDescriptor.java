package hvsh.dsl.junit;

import hvsh.dsl.test.BrokenInputException;
import hvsh.dsl.test.BrokenSuite;
import hvsh.dsl.test.Plan;
import hvsh.dsl.test.TestOptions;
import hvsh.dsl.test.TestRun;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.platform.engine.EngineExecutionListener;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.descriptor.AbstractTestDescriptor;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.FilePosition;
import org.junit.platform.engine.support.descriptor.FileSource;

/** What is run at once: the suites of a class, of a directory, or one; below it are the suites, and below those their tests. */
final class RunDescriptor extends AbstractTestDescriptor {
    static final String CLASS = "class";
    private static final String PATH = "path";
    private static final String SUITE = "suite";
    private static final String TEST = "test";

    private final TestOptions options;
    private BrokenInputException problem;

    private RunDescriptor(UniqueId id, String name, TestSource source, TestOptions options) {
        super(id, name, source);
        this.options = options;
    }

    static RunDescriptor of(TestDescriptor root, Class<?> type, TestOptions options) {
        return new RunDescriptor(root.getUniqueId().append(CLASS, type.getName()), type.getSimpleName(), ClassSource.from(type), options);
    }

    static RunDescriptor of(TestDescriptor root, Path path, TestOptions options) {
        return new RunDescriptor(root.getUniqueId().append(PATH, path.toString()), path.toString(), FileSource.from(path.toFile()), options);
    }

    TestOptions options() {
        return options;
    }

    @Override
    public Type getType() {
        return Type.CONTAINER;
    }

    @Override
    public boolean mayRegisterTests() {
        return problem != null; // else it would be left out as empty, and the problem with it
    }

    /** There is nothing below it, for a reason. */
    void fail(BrokenInputException why) {
        problem = why;
    }

    /** A suite, or a test of one. */
    private static final class Part extends AbstractTestDescriptor {
        private final Type type;

        Part(UniqueId id, String name, TestSource source, Type type) {
            super(id, name, source);
            this.type = type;
        }

        @Override
        public Type getType() {
            return type;
        }
    }

    /** Adds what a run has loaded. */
    void fill(TestRun run) {
        Map<Path, Part> suites = new LinkedHashMap<>();
        for (BrokenSuite broken : run.broken()) {
            Part suite = suites.computeIfAbsent(broken.suite(), this::suite);
            suite.addChild(new Part(suite.getUniqueId().append(TEST, "loading"), "loading", suite.getSource().orElseThrow(), Type.TEST));
        }
        for (Plan.Planned planned : run.load().tests()) {
            Part suite = suites.computeIfAbsent(planned.file(), this::suite);
            var place = planned.test().place();
            TestSource source = place == null ? suite.getSource().orElseThrow()
                    : FileSource.from(Path.of(place.file()).toFile(), FilePosition.from(place.line(), place.column()));
            suite.addChild(new Part(suite.getUniqueId().append(TEST, Integer.toString(planned.number())), planned.test().fullName(), source, Type.TEST));
        }
        suites.values().forEach(this::addChild);
    }

    private Part suite(Path file) {
        return new Part(getUniqueId().append(SUITE, file.toString()), file.getFileName().toString(), FileSource.from(file.toFile()), Type.CONTAINER);
    }

    /** Runs what is still below it. */
    void execute(EngineExecutionListener listener) {
        listener.executionStarted(this);
        if (problem != null) {
            listener.executionFinished(this, TestExecutionResult.failed(problem));
            return;
        }
        Map<String, TestDescriptor> tests = new HashMap<>();
        for (TestDescriptor suite : getChildren()) {
            suite.getChildren().forEach(test -> tests.put(test.getUniqueId().toString(), test));
        }
        Listening listening = new Listening(tests, listener);
        try (TestRun run = new TestRun(options, HvshTestEngine.guests(), listening)) {
            run.choose(planned -> tests.containsKey(id(planned.file(), Integer.toString(planned.number()))));
            listening.identify((file, test) -> id(file, test));
            run.run();
        }
        listening.close();
        listener.executionFinished(this, TestExecutionResult.successful());
    }

    private String id(Path file, String test) {
        return getUniqueId().append(SUITE, file.toString()).append(TEST, test).toString();
    }
}
