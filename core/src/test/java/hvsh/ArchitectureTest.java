package hvsh;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.INTERFACES;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The layering of core: a package may use those that stand before it here. */
class ArchitectureTest {
    /** Lowest first; a list of its own for packages that stand side by side and do not know each other. */
    private static final List<List<String>> LAYERS = List.of(
            List.of("hvsh.isa", "hvsh.time", "hvsh.probe"),
            List.of("hvsh.memory"),
            List.of("hvsh.cpu"),
            List.of("hvsh.cpu.op"),
            List.of("hvsh.cpu.mmu"),
            List.of("hvsh.cpu.interp"),
            List.of("hvsh.cpu.jit"),
            List.of("hvsh.irq"),
            List.of("hvsh.timer", "hvsh.device"),
            List.of("hvsh.virtio"),
            List.of("hvsh.gsm"),
            List.of("hvsh.network"),
            List.of("hvsh.radio"),
            List.of("hvsh.modem"),
            List.of("hvsh.hypervisor"),
            List.of("hvsh.symbol"),
            List.of("hvsh.snapshot"),
            List.of("hvsh.machine"),
            List.of("hvsh.replay"),
            List.of("hvsh.trace", "hvsh.persona", "hvsh.display", "hvsh.gdb"));

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("hvsh");

    /** A CPU's own semantics and its state know each other: the table of rows calls operations, these change the state. */
    private static final List<String> ONE_HOUSE = List.of("hvsh.cpu", "hvsh.cpu.op");

    private static final String[] DEVICES =
            {"hvsh.device..", "hvsh.virtio..", "hvsh.timer..", "hvsh.radio..", "hvsh.modem.."};
    private static final DescribedPredicate<JavaClass> CONCRETE_DEVICE =
            assignableTo("hvsh.device.Device").and(not(INTERFACES)).as("a concrete device");

    private static Stream<String> packages() {
        return LAYERS.stream().flatMap(List::stream);
    }

    private static DynamicTest test(String name, ArchRule rule) {
        return DynamicTest.dynamicTest(name, () -> rule.allowEmptyShould(true).check(CORE));
    }

    @TestFactory
    Stream<DynamicTest> noPackageUsesAHigherOneOrOneBesideIt() {
        List<DynamicTest> tests = new ArrayList<>();
        List<String> lower = new ArrayList<>();
        for (List<String> layer : LAYERS) {
            for (String name : layer) {
                String[] forbidden = packages().filter(other -> !lower.contains(other) && !other.equals(name))
                        .filter(other -> !(ONE_HOUSE.contains(name) && ONE_HOUSE.contains(other))).toArray(String[]::new);
                tests.add(test(name, noClasses().that(resideInAPackage(name)).should()
                        .dependOnClassesThat(resideInAnyPackage(forbidden))));
            }
            lower.addAll(layer);
        }
        return tests.stream();
    }

    @TestFactory
    Stream<DynamicTest> theNevers() {
        return Stream.of(
                test("isa, time and probe use the JDK alone",
                        classes().that().resideInAnyPackage("hvsh.isa", "hvsh.time", "hvsh.probe")
                                .should().onlyDependOnClassesThat(resideInAnyPackage("java..", "hvsh.isa", "hvsh.time",
                                        "hvsh.probe"))),
                test("cpu knows no interrupt controller, timer or device", never("hvsh.cpu..",
                        "hvsh.irq..", "hvsh.timer..", "hvsh.device..", "hvsh.virtio..")),
                test("the hypervisor names no concrete device", never("hvsh.hypervisor..", DEVICES)),
                test("a device sees no CPU, hypervisor or machine", noClasses().that().resideInAnyPackage(DEVICES)
                        .should().dependOnClassesThat(resideInAnyPackage("hvsh.cpu..", "hvsh.hypervisor..",
                                "hvsh.machine.."))),
                test("only the machine names concrete devices", noClasses().that().resideOutsideOfPackage("hvsh.machine")
                        .and().resideOutsideOfPackages(DEVICES).should().dependOnClassesThat(CONCRETE_DEVICE)),
                test("core sees no polyglot, YAML or JLine", never("hvsh..",
                        "org.graalvm..", "org.yaml..", "org.jline..", "picocli..")),
                test("nothing asks the host for the time or for chance, but who waits for HotSpot or compares what it made", noClasses()
                        .that().doNotHaveFullyQualifiedName("hvsh.cpu.jit.Background").and().doNotHaveFullyQualifiedName("hvsh.cpu.jit.Trial").should().dependOnClassesThat(resideInAnyPackage("java.util.random", "java.time..")
                                .or(belongToAnyOf(Random.class, Date.class, Calendar.class)))
                        .orShould().callMethod(System.class, "nanoTime")
                        .orShould().callMethod(System.class, "currentTimeMillis")
                        .orShould().callMethod(System.class, "identityHashCode", Object.class)
                        .orShould().callMethod(Math.class, "random")),
                test("nothing but the translator, whose work nobody waits for, runs threads of its own",
                        noClasses().that().resideOutsideOfPackage("hvsh.cpu.jit")
                                .should().dependOnClassesThat(resideInAnyPackage("java.util.concurrent"))));
    }

    private static ArchRule never(String who, String... what) {
        return noClasses().that().resideInAPackage(who).should().dependOnClassesThat(resideInAnyPackage(what));
    }

    /** A device that knows another would be wired by itself instead of by the machine. */
    @Test
    void noDeviceKnowsAnother() {
        List<JavaClass> devices = CORE.stream().filter(CONCRETE_DEVICE).toList();
        assertTrue(devices.size() >= 5);
        for (JavaClass device : devices) {
            List<String> others = device.getDirectDependenciesFromSelf().stream().map(Dependency::getTargetClass)
                    .filter(target -> devices.contains(target) && !target.equals(device)).map(JavaClass::getName).toList();
            assertEquals(List.of(), others, device.getName());
        }
    }

    @Test
    void everyPackageHasItsPlace() {
        TreeSet<String> known = new TreeSet<>(packages().toList());
        TreeSet<String> homeless = new TreeSet<>();
        CORE.forEach(c -> homeless.add(c.getPackageName()));
        homeless.removeAll(known);
        homeless.remove("hvsh");
        assertEquals(new TreeSet<>(), homeless, "give these a line in LAYERS");
    }

    @Test
    void theRulesCatchWhatTheyAreFor() {
        ArchRule wrong = noClasses().that().resideInAPackage("hvsh.machine").should()
                .dependOnClassesThat(resideInAPackage("hvsh.snapshot"));
        assertThrows(AssertionError.class, () -> wrong.check(CORE));
    }
}
