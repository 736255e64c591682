package hvsh.dsl.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** A partition that is given another program, and the hash of a partition. */
final class OtherProgramTest {
    private static final String TALK = Handset.ROOT.resolve("testdata/guests/talk/talk.elf").toString();

    @AutoClose
    private final Handset handset = new Handset();

    @Test
    void anotherProgramRunsInMemoryThatWasZero() {
        handset.eval("user.uart.waitFor('user$ '); user.memory.writeU64(0x4300_0000, 42n); user.boot('" + TALK + "')");
        handset.eval("user.uart.waitFor('talk')");
        assertEquals("0x0n", handset.show("user.memory.readU64(0x4300_0000)"));
        handset.eval("before = user.uart.output.text.length; user.reset()");
        assertTrue(handset.show("user.uart.waitFor('user$ ')").contains("user$"), "a reset brings the descriptor's back");
    }

    @Test
    void theHistoryHasIt() {
        handset.eval("machine.run('5ms'); user.boot('" + TALK + "'); machine.run('5ms'); h = machine.hash(); machine.goto('1ms'); machine.goto('10ms')");
        assertEquals("true", handset.show("machine.hash() === h"));
    }

    @Test
    void whatIsNoProgramOrDoesNotFitIsRefusedAndChangesNothing() {
        handset.eval("machine.run('5ms'); h = machine.hash()");
        assertTrue(handset.fail("user.boot('" + Handset.ROOT.resolve("README.md") + "')").contains("is not an ELF file"));
        assertTrue(handset.fail("user.boot('nowhere.elf')").contains("nowhere.elf"));
        String bare = Handset.ROOT.resolve("testdata/guests/semihosting/semihosting.elf").toString();
        assertEquals("no failure but undefined", handset.fail("f = machine.fork(); f.partitions.user.boot('" + bare + "')"));
        assertTrue(handset.fail("load('" + Handset.ROOT.resolve("testdata/machines/attacked.yaml") + "').partitions.peer.boot('"
                + Handset.ROOT.resolve("testdata/guests/bench/chase8m.elf") + "')").contains("outside of the RAM of 'peer' (4 MiB from 0x40000000)"));
        assertEquals("true", handset.show("machine.hash() === h"));
    }

    @Test
    void aPartitionsHashIsItsOwnBusiness() {
        handset.eval("machine.run('20ms'); f = machine.fork()");
        assertEquals("true", handset.show("radio.hash() === f.partitions.radio.hash() && user.hash() === f.partitions.user.hash()"));
        handset.eval("f.partitions.user.memory.writeU8(0x4300_0001, 1)");
        assertEquals("true false", handset.eval("`${radio.hash() === f.partitions.radio.hash()} ${user.hash() === f.partitions.user.hash()}`").asString());
        handset.eval("f.partitions.user.memory.writeU8(0x4300_0001, 0); f.partitions.radio.cpu.x28 = 7n");
        assertEquals("false true", handset.eval("`${radio.hash() === f.partitions.radio.hash()} ${user.hash() === f.partitions.user.hash()}`").asString());
        assertNotEquals(handset.show("radio.hash()"), handset.show("user.hash()"));
    }
}
