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
        assertEnded(0, one);
        Outcome two = BenchGuest.run(kernel.name(), kernel.name() + " 2");
        assertEnded(0, two);
        assertEquals(kernel.instructions(), two.instructions() - one.instructions(), "instructions of the second round");
    }

    @Test
    void roundsMayStandAlone() throws IOException {
        Kernel wide = BenchGuest.kernels().stream().filter(k -> k.name().equals("wide")).findFirst().orElseThrow();
        Outcome one = BenchGuest.run("wide", "1");
        Outcome three = BenchGuest.run("wide", "3");
        assertEnded(0, three);
        assertEquals(2 * wide.instructions(), three.instructions() - one.instructions());
    }

    @Test
    void roundsThatAreNoNumberAreRefused() throws IOException {
        for (String rounds : new String[] {"many", "-1", "0", "1x"}) {
            Outcome outcome = BenchGuest.run("fib", "fib " + rounds);
            assertEnded(2, outcome);
            assertEquals("usage: fib [ROUNDS], a decimal number from 1\n", outcome.output());
        }
    }

    @Test
    void theSmallestGuestRetiresThreeInstructions() throws IOException {
        Outcome outcome = BenchGuest.run("start", "start");
        assertEnded(0, outcome);
        assertEquals(3, outcome.instructions());
    }

    @Test
    void aCommandLineTooLongIsRefused() throws IOException {
        assertEnded(2, BenchGuest.run("fib", "x".repeat(4095) + " 1"));
    }

    private static void assertEnded(int status, Outcome outcome) {
        assertEquals(RunResult.Reason.OFF, outcome.reason());
        assertEquals(status, outcome.status(), outcome.output());
    }
}
