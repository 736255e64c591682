package hvsh.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hvsh.machine.BenchGuest.Kernel;
import hvsh.machine.BenchGuest.Outcome;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class BenchGuestTest {
    @TestFactory
    Stream<DynamicTest> everyKernelChecksItselfAndTakesTheInstructionsItsTableSays() throws IOException {
        return BenchGuest.kernels().stream().map(kernel -> DynamicTest.dynamicTest(kernel.name(), () -> check(kernel)));
    }

    private static void check(Kernel kernel) throws IOException {
        Outcome one = BenchGuest.run(kernel.name(), kernel.name() + " 1");
        assertEquals(kernel.name() + " " + kernel.checksum() + "\n", one.output());
        assertEquals(0, one.status());
        Outcome two = BenchGuest.run(kernel.name(), kernel.name() + " 2");
        assertEquals(0, two.status(), two.output());
        assertEquals(kernel.instructions(), two.instructions() - one.instructions(), "instructions of the second round");
    }

    @Test
    void roundsMayStandAlone() throws IOException {
        Kernel wide = BenchGuest.kernels().stream().filter(k -> k.name().equals("wide")).findFirst().orElseThrow();
        Outcome one = BenchGuest.run("wide", "1");
        Outcome three = BenchGuest.run("wide", "3");
        assertEquals(0, three.status());
        assertEquals(2 * wide.instructions(), three.instructions() - one.instructions());
    }

    @Test
    void roundsThatAreNoNumberAreRefused() throws IOException {
        for (String rounds : new String[] {"many", "-1", "0", "1x"}) {
            Outcome outcome = BenchGuest.run("fib", "fib " + rounds);
            assertEquals(2, outcome.status(), rounds);
            assertEquals("usage: fib [ROUNDS], a decimal number from 1\n", outcome.output());
        }
    }

    @Test
    void theSmallestGuestRetiresThreeInstructions() throws IOException {
        Outcome outcome = BenchGuest.run("start", "start");
        assertEquals(0, outcome.status());
        assertEquals(3, outcome.instructions());
    }
}
