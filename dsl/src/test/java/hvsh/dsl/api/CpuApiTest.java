package hvsh.dsl.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

final class CpuApiTest {
    @AutoClose
    private final Handset handset = new Handset();

    @Test
    void registersAreBigIntsAndKeepAllBits() {
        assertEquals("0xfedcba9876543210n", handset.show("user.cpu.x5 = 0xfedc_ba98_7654_3210n; user.cpu.x5"));
        assertEquals("0x76543210n", handset.show("user.cpu.w5"));
        assertEquals("0x1n", handset.show("user.cpu.w5 = 1; user.cpu.x5"));
        assertEquals("0xffffffffffffffffn", handset.show("user.cpu.x0 = -1n; user.cpu.x0"));
        assertEquals("0xf0000000000000000000000000000001n", handset.show("user.cpu.q31 = 0xfn << 124n | 1n; user.cpu.q31"));
        assertTrue(handset.fail("user.cpu.q0 = 1n << 128n").contains("does not fit in 128 bits"));
        assertTrue(handset.fail("user.cpu.x0 = 1n << 64n").contains("does not fit in 64 bits"));
        assertTrue(handset.fail("user.cpu.x0 = 2 ** 60").contains("beyond 2^53"));
        assertTrue(handset.fail("user.cpu.nzcv = 16").contains("four bits"));
    }

    @Test
    void aRegisterThatIsSetIsWhatTheGuestFinds() {
        handset.eval("radio.cpu.until('put_text'); radio.memory.write('stamps', 'hio\\n\\0'); radio.cpu.x0 = radio.break('stamps').address; machine.run('1ms')");
        assertEquals("'hio'", handset.show("radio.uart.output.text.trim()"));
    }

    @Test
    void untilStopsBeforeTheInstructionAndGoesOnFromThere() {
        assertTrue(handset.show("radio.cpu.until('exception')").startsWith("stopped  radio/cpu0  exception  00000000400000e0  a9bc7bfd  stp"));
        assertEquals("true", handset.show("a = radio.memory.readU64('beats'); radio.cpu.until('exception'); radio.memory.readU64('beats') === a + 1n"));
        assertTrue(handset.fail("radio.until(0x4000_0000n, { max: '1ms' })").matches("(?s).*radio did not come to \\w+ within 1ms of virtual time.*"));
    }

    @Test
    void aBreakpointStopsTheMachineEachTimeUntilItIsRemoved() {
        handset.eval("b = radio.break('exception')");
        assertEquals("'break'", handset.show("machine.run('50ms').reason"));
        assertEquals("'break'", handset.show("machine.run('50ms').reason"));
        assertEquals("2", handset.show("b.hits"));
        assertEquals("'time'", handset.show("b.remove(); machine.run('50ms').reason"));
    }

    @Test
    void breakpointsDoNotChangeWhatHappens() {
        handset.eval("f = machine.fork(); b = f.partitions.radio.break('exception'); u = f.partitions.user.break('put_text')");
        handset.eval("end = 40_000_000n; while (f.time < end) f.run({ until: () => f.time >= end, max: `${end - f.time}ns`, every: '100ms' })");
        handset.eval("machine.run('40ms')");
        assertEquals("true", handset.show("b.hits > 5 && u.hits === 1"));
        assertEquals("true", handset.show("f.time === machine.time && f.hash() === machine.hash()"));
    }

    @Test
    void stepsCountThisCpusInstructionsOnly() {
        assertEquals("0x3n", handset.show("before = user.cpu.icount; user.cpu.step(3); user.cpu.icount - before"));
        handset.eval("user.pause()");
        assertTrue(handset.fail("user.cpu.step(1, { max: '5ms' })").contains("belongs to a partition that is paused"));
    }

    @Test
    void disassemblyHasSymbolsAndMarksTheNextInstruction() {
        String listing = handset.show("radio.cpu.until('exception'); radio.cpu.disassemble('exception', 2)");
        assertTrue(listing.matches("> 00000000400000e0 {2}a9bc7bfd {2}stp x29, x30, \\[sp, #-64]! +exception\n"
                + "  00000000400000e4 .* exception\\+0x4"), listing);
        assertEquals("'stp x29, x30, [sp, #-64]!'", handset.show("radio.cpu.disassemble(radio.cpu.pc)[0].text"));
        assertTrue(handset.fail("radio.cpu.disassemble(0)").contains("is not memory of 'radio'"));
    }

    @Test
    void systemRegistersAreReadAndSetByName() {
        assertEquals("0x40001000n", handset.show("user.cpu.sysreg.VBAR_EL1 = 0x4000_1000; user.cpu.sysreg.VBAR_EL1"));
        assertTrue(handset.fail("user.cpu.sysreg.TTBR9_EL1").contains("there is no system register 'TTBR9_EL1'; did you mean 'TTBR"));
        assertTrue(handset.fail("user.cpu.sysreg.MIDR_EL1 = 1").contains("MIDR_EL1 is read only"));
        assertTrue(handset.fail("user.cpu.sysreg.ICC_IAR1_EL1").contains("would take away"));
    }

    @Test
    void theRegisterTableShowsAllInEightyColumns() {
        String table = handset.show("user.cpu");
        assertTrue(table.startsWith("user/cpu0\nx0  0000"), table);
        assertTrue(table.lines().allMatch(line -> line.length() <= 88), table);
        assertTrue(table.contains("EL1  nzcv=---- daif=DAIF"), table);
    }
}
