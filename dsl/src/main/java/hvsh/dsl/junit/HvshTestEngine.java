package hvsh.dsl.junit;

import hvsh.dsl.api.GuestFiles;
import hvsh.dsl.test.BrokenInputException;
import hvsh.dsl.test.TestOptions;
import hvsh.dsl.test.TestRun;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.platform.engine.EngineDiscoveryRequest;
import org.junit.platform.engine.ExecutionRequest;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestEngine;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.discovery.ClassSelector;
import org.junit.platform.engine.discovery.DirectorySelector;
import org.junit.platform.engine.discovery.FileSelector;
import org.junit.platform.engine.discovery.UniqueIdSelector;
import org.junit.platform.engine.support.descriptor.EngineDescriptor;

/**
 * Runs suites under the JUnit Platform: those of classes with {@link Suites}, and files and directories that are selected.
 * A suite's unique identifier holds all that is needed to find it again.
 */
@SuppressWarnings("exports") // who calls it has JUnit
public final class HvshTestEngine implements TestEngine {
    static final String ID = "hvsh";

    public HvshTestEngine() { }

    @Override
    public String getId() {
        return ID;
    }

    @Override
    public TestDescriptor discover(EngineDiscoveryRequest request, UniqueId id) {
        EngineDescriptor root = new EngineDescriptor(id, "hvsh");
        for (ClassSelector selector : request.getSelectorsByType(ClassSelector.class)) {
            addClass(root, selector.getJavaClass());
        }
        request.getSelectorsByType(FileSelector.class).stream().filter(s -> s.getRawPath().endsWith(".js"))
                .forEach(s -> addPath(root, s.getPath()));
        request.getSelectorsByType(DirectorySelector.class).forEach(s -> addPath(root, s.getPath()));
        for (UniqueIdSelector selector : request.getSelectorsByType(UniqueIdSelector.class)) {
            addIdentified(root, selector.getUniqueId());
        }
        return root;
    }

    private static void addClass(TestDescriptor root, Class<?> type) {
        Suites suites = type.getAnnotation(Suites.class);
        if (suites != null) {
            List<Path> paths = Arrays.stream(suites.value()).map(Path::of).toList();
            TestOptions one = TestOptions.of(paths, Path.of(suites.results()));
            add(root, RunDescriptor.of(root, type, one.withJobs(suites.jobs())));
        }
    }

    private static void addPath(TestDescriptor root, Path path) {
        add(root, RunDescriptor.of(root, path, TestOptions.of(List.of(path), Path.of("target/hvsh-test-results"))));
    }

    /** What an IDE asks for that runs a test again. */
    private static void addIdentified(TestDescriptor root, UniqueId wanted) {
        if (!wanted.hasPrefix(root.getUniqueId()) || wanted.getSegments().size() < 2) {
            return;
        }
        UniqueId.Segment first = wanted.getSegments().get(1);
        if (first.getType().equals(RunDescriptor.CLASS)) {
            try {
                addClass(root, Class.forName(first.getValue(), true, Thread.currentThread().getContextClassLoader()));
            } catch (ClassNotFoundException _) {
                return; // of another project: nobody's
            }
        } else {
            addPath(root, Path.of(first.getValue()));
        }
        root.getDescendants().stream().toList().forEach(d -> {
            boolean related = d.getUniqueId().hasPrefix(wanted) || wanted.hasPrefix(d.getUniqueId());
            if (!related && d.getUniqueId().getSegments().get(1).equals(first)) {
                d.removeFromHierarchy();
            }
        });
    }

    private static void add(TestDescriptor root, RunDescriptor run) {
        root.addChild(run);
        try (TestRun loading = new TestRun(run.options(), guests(), new Listening(Map.of(), null))) {
            loading.load();
            run.fill(loading);
        } catch (BrokenInputException e) {
            run.fail(e);
        }
    }

    @Override
    public void execute(ExecutionRequest request) {
        TestDescriptor root = request.getRootTestDescriptor();
        request.getEngineExecutionListener().executionStarted(root);
        for (TestDescriptor child : List.copyOf(root.getChildren())) {
            ((RunDescriptor) child).execute(request.getEngineExecutionListener());
        }
        request.getEngineExecutionListener().executionFinished(root, TestExecutionResult.successful());
    }

    /** Images that were fetched, where {@code hvsh guests} keeps them. */
    static GuestFiles guests() {
        String cache = System.getenv("XDG_CACHE_HOME");
        Path base = cache != null && cache.startsWith("/") ? Path.of(cache) : Path.of(System.getProperty("user.home"), ".cache");
        return GuestFiles.cached(base.resolve("hvsh"));
    }
}
