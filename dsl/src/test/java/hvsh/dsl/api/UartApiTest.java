package hvsh.dsl.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

final class UartApiTest {
    @AutoClose
    private final Handset handset = new Handset();

    @Test
    void theMachineStopsRightAfterTheLastByte() {
        assertEquals("hvsh us", handset.show("user.uart.waitFor('hvsh us')"));
        assertEquals("'hvsh us'", handset.show("user.uart.output.text"));
        assertEquals("er partition", handset.show("user.uart.waitFor(/er .*?tition/)"));
        assertEquals("'hvsh user partition'", handset.show("user.uart.output.text"));
    }

    @Test
    void aMatchThatCouldGrowIsDecidedByTheByteBehindItOrBySilence() {
        assertEquals("'868'", handset.show("radio.uart.waitFor(/on (\\d+)/)[1]"));
        assertEquals("user$ ", handset.show("user.uart.waitFor(/user\\$ */)"));
        assertEquals("'user$ '", handset.show("user.uart.output.at(-1)"));
    }

    @Test
    void whatWasWrittenBeforeCountsButOnlyOnce() {
        handset.eval("machine.run('5ms'); t = machine.time");
        assertEquals("camped", handset.show("radio.uart.waitFor('camped')"));
        assertEquals("on 868", handset.show("radio.uart.waitFor(/on \\d+/)"));
        assertEquals("true", handset.show("machine.time === t"));
        assertTrue(handset.fail("radio.uart.waitFor('camped', { max: '5ms' })").contains(
                "radio.uart0 did not write 'camped' within 5ms of virtual time; its last output: 'camped on 868'"));
    }

    @Test
    void namedGroupsDestructuringAndFlagsWork() {
        assertEquals("'868'", handset.show("radio.uart.waitFor(/CAMPED on (?<arfcn>\\d+)/gi).groups.arfcn"));
        assertEquals("'partition'", handset.show("[, word] = user.uart.waitFor(/user (\\w+)\\r?\\n/); word"));
    }

    @Test
    void waitingForMoreThanEverComesEndsWithTheMachine() {
        handset.eval("user.uart.waitFor('user$ '); user.uart.send('poweroff\\n'); radio.pause(); machine.run('10ms')");
        assertEquals("'off'", handset.show("user.state"));
        assertTrue(handset.fail("user.uart.waitFor('x', { max: '50ms' })").contains("did not write 'x'"));
        assertTrue(handset.fail("user.uart.waitFor('')").contains("is empty"));
        assertTrue(handset.fail("user.uart.waitFor(5)").contains("must be a text or regular expression"));
        assertTrue(handset.fail("user.uart.send(5)").contains("must be a text"));
    }

    @Test
    void theOutputFollowsARestore() {
        handset.eval("user.uart.waitFor('hvsh'); s = machine.snapshot(); user.uart.waitFor('user$ '); machine.restore(s)");
        assertEquals("'hvsh'", handset.show("user.uart.output.text"));
        assertEquals("user$ ", handset.show("user.uart.waitFor('user$ ')"));
    }

    @Test
    void linesCountFromBothEnds() {
        handset.eval("user.uart.waitFor('user$ ')");
        assertEquals("['hvsh user partition', 'user$ ', undefined]",
                handset.show("o = user.uart.output; [o.at(0), o.at(-1), o.at(5)]"));
        assertEquals("2", handset.show("o.lines.length"));
    }
}
