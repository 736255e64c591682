package hvsh.dsl.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CountDownLatch;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

final class MachineApiTest {
    @AutoClose
    private final Handset handset = new Handset();

    @Test
    void aConversationOnTheSerialPort() {
        assertEquals("camped on 868", handset.show("m = radio.uart.waitFor(/camped on (\\d+)/)"));
        assertEquals("'868'", handset.show("m[1]"));
        handset.eval("user.uart.waitFor('user$ '); user.uart.send('uname -a\\n')");
        assertEquals("hvsh-user aarch64", handset.show("user.uart.waitFor(/hvsh-user \\w+/)"));
        assertEquals("'hvsh-user aarch64'", handset.show("machine.run('1ms'); user.uart.output.at(-2)"));
    }

    @Test
    void runSaysHowItEnded() {
        assertEquals("'time'", handset.show("machine.run('5ms').reason"));
        assertEquals("0x4c4b40n", handset.show("machine.time"));
        handset.eval("r = machine.run('1ms')");
        assertEquals("'string number bigint bigint'",
                handset.show("`${typeof r.partition} ${typeof r.cpu} ${typeof r.pc} ${typeof r.icount}`"));
    }

    @Test
    void runStopsWhenAFunctionSaysSoOrTheTimeIsOver() {
        assertEquals("'until'", handset.show("machine.run({ until: () => machine.time >= 2_000_000n, every: '500us' }).reason"));
        assertEquals("0x1e8480n", handset.show("machine.time"));
        assertEquals("'time'", handset.show("machine.run({ until: () => false, max: '3ms' }).reason"));
        assertEquals("0x4c4b40n", handset.show("machine.time"));
    }

    @Test
    void runStopsExactlyAtAnInstructionCount() {
        assertEquals("'instructions'", handset.show("machine.run({ until: { icount: 1000 } }).reason"));
        assertEquals("0x3e8n", handset.show("machine.icount"));
    }

    @Test
    void aHandleIsTheSameEachTime() {
        assertEquals("true", handset.show("user.cpu === machine.partitions.user.cpus[0] && machine.run === machine.run"));
        assertEquals("1", handset.show("user.cpus.length"));
    }

    @Test
    void handlesStayValidAcrossRestore() {
        handset.eval("cpu = radio.cpu; s = machine.snapshot('start'); machine.run('20ms'); before = radio.memory.readU64('beats'); machine.restore(s)");
        assertEquals("0x0n", handset.show("radio.memory.readU64('beats')"));
        handset.eval("machine.run('20ms')");
        assertEquals("true", handset.show("radio.memory.readU64('beats') === before && before > 3n"));
        assertEquals("''", handset.show("machine.restore(s); user.uart.output.text"));
    }

    @Test
    void aForkGoesItsOwnWay() {
        handset.eval("f = machine.fork(); f.run('10ms')");
        assertEquals("0x0n", handset.show("machine.time"));
        assertEquals("true", handset.show("machine.run('10ms'); machine.hash() === f.hash()"));
    }

    @Test
    void partitionsPauseAndResume() {
        assertEquals("'paused'", handset.show("radio.pause(); radio.state"));
        assertTrue(handset.fail("radio.pause()").contains("partition 'radio' does not run (it is paused)"));
        assertEquals("'running'", handset.show("radio.resume(); radio.state"));
    }

    @Test
    void wrongArgumentsAreNamedWithAnExample() {
        assertTrue(handset.fail("machine.run(5)").contains("must be an object like { until: … }, not 5; for example machine.run('5ms')"));
        assertTrue(handset.fail("machine.run('5 parsecs')").contains("'5 parsecs' is not a time"));
        assertTrue(handset.fail("machine.run({ untl: 1 })").contains("did you mean 'until'?"));
        assertTrue(handset.fail("machine.run({ until: { pc: 'main' } })").contains("needs 'partition', one of radio, user"));
        assertTrue(handset.fail("machine.run({ until: () => false, every: '0ms' })").contains("no time would pass"));
        assertTrue(handset.fail("machine.restore(1)").contains("must be a snapshot"));
        assertTrue(handset.fail("machine.nme = 1").contains("there is no machine.nme to set; did you mean 'name'?"));
        assertTrue(handset.fail("machine.icount = 1").contains("read only"));
    }

    @Test
    void statsAreOfTheHostAndDoNotChangeTheHash() {
        assertEquals("true", handset.show("machine.run('1ms'); h = machine.hash(); machine.stats.mips > 0 && machine.stats.seconds > 0 && h === machine.hash()"));
    }

    @Test
    void anInterruptedRunEndsSoonAndTheSessionGoesOn() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        handset.engine.bind("begun", (ProxyExecutable) _ -> {
            begun.countDown();
            return null;
        });
        Thread other = Thread.ofPlatform().start(() -> {
            try {
                begun.await();
            } catch (InterruptedException e) {
                return;
            }
            handset.engine.interrupt();
        });
        String problem = handset.fail("begun(); machine.run()");
        other.join();
        assertTrue(problem.contains("interrupted"), problem);
        assertTrue(handset.api.lastStop().matches("(interrupted {2}\\w+/cpu0.*)?"), handset.api.lastStop());
        assertEquals("'time'", handset.show("machine.run('1ms').reason"));
    }
}
