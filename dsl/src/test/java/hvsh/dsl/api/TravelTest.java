package hvsh.dsl.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Time travel as scripts have it. */
class TravelTest {
    @AutoClose
    private final Handset handset = new Handset();

    @Test
    void backUndoesStepsAndTheSameComesAgain() {
        handset.eval("radio.until('exception'); h = machine.hash(); radio.cpu.step(40); after = machine.hash()");
        assertEquals("true", handset.show("radio.cpu.back(40); machine.hash() === h"));
        assertEquals("true", handset.show("radio.cpu.step(40); machine.hash() === after"));
        assertEquals("'back'", handset.show("radio.cpu.back(2).reason"));
        assertEquals("true", handset.show("radio.cpu.step(2); machine.hash() === after"));
    }

    @Test
    void gotoTakesCountsTimesAndSnapshots() {
        handset.eval("machine.run('7ms'); s = machine.snapshot('seven'); machine.run('30ms')");
        assertEquals("0x64n", handset.show("machine.goto(100); machine.icount"));
        assertEquals("0x64n", handset.show("machine.goto(100n); machine.icount"));
        assertEquals("true", handset.show("machine.goto('31ms'); machine.time >= 31_000_000n && machine.time < 31_010_000n"));
        assertEquals("true", handset.show("machine.goto(s); machine.hash() === s.hash()"));
        assertEquals("true", handset.show("machine.run('30ms'); machine.goto(0n); machine.icount === 0n && radio.uart.output.text === ''"));
    }

    @Test
    void whatWasTypedAndSetComesAgainUntilSomethingNewIsSet() {
        handset.eval("user.uart.waitFor('user$ '); early = machine.icount; machine.run('1ms'); user.uart.send('uname -a\\n')");
        handset.eval("machine.run('20ms'); radio.memory.writeU64('beats', 1000n); machine.run('20ms'); late = machine.hash(); end = machine.time");
        handset.eval("machine.goto(early); machine.run(`${end - machine.time}ns`)");
        assertEquals("true", handset.show("machine.hash() === late"));
        assertEquals("true", handset.show("user.uart.output.text.includes('hvsh-user')"));
        handset.eval("machine.goto(early); user.cpu.x20 = 5n; machine.run('41ms')");
        assertEquals("false", handset.show("user.uart.output.text.includes('hvsh-user')"));
    }

    @Test
    void hooksHearNothingOfThePast() {
        handset.eval("n = 0; radio.on('exception', () => n++); b = radio.break('exception'); machine.run('20ms'); machine.run('20ms'); before = [n, b.hits]");
        assertEquals("true", handset.show("machine.goto(50n); machine.goto('19ms'); `${before}` === `${[n, b.hits]}`"));
        assertEquals("true", handset.show("machine.run('20ms'); n > before[0]"));
    }

    @Test
    void lastWriteFindsTheInstructionThatWroteAndTheScript() {
        handset.eval("machine.run('20ms'); w = radio.memory.lastWrite('beats', 8)");
        assertTrue(handset.show("w").matches("radio/cpu0  exception\\+0x\\w+  [0-9a-f]{16}  icount=[\\d ]+  at [\\d.]+ ms"), handset.show("w"));
        assertEquals("0x4n", handset.show("w.value"));
        assertEquals("true", handset.show("machine.goto(w); radio.cpu.pc === w.pc && radio.memory.readU64('beats') === 3n"));
        assertEquals("0x4n", handset.show("radio.cpu.step(); radio.memory.readU64('beats')"));
        handset.eval("radio.memory.writeU64('beats', 77n)");
        assertTrue(handset.show("radio.memory.lastWrite('beats', 8)").startsWith("written from outside at"));
        assertEquals("undefined", handset.show("radio.memory.lastWrite('stamps+4088')"));
        assertTrue(handset.fail("radio.memory.lastWrite(0x0900_0000)").contains("belongs to the device"));
    }

    @Test
    void lastChangeFindsWhatSetARegister() {
        handset.eval("user.uart.waitFor('user$ '); c = user.cpu.lastChange('sp')");
        assertEquals("true", handset.show("sp = user.cpu.sp; machine.goto(c); different = user.cpu.sp !== sp; user.cpu.step(); different && user.cpu.sp === sp"));
        assertEquals("true", handset.show("c = user.cpu.lastChange('VBAR_EL1'); machine.goto(c); user.cpu.disassemble(user.cpu.pc, 1)[0].text.startsWith('msr vbar_el1')"));
        assertTrue(handset.fail("user.cpu.lastChange('x31')").contains("is no register"));
    }

    @Test
    void reverseGoesToTheLastTimeAnEventCame() {
        handset.eval("machine.run('20ms'); t = machine.time");
        assertTrue(handset.show("machine.reverse({ until: { pc: 'exception', partition: 'radio' } })").startsWith("stopped  radio/cpu0  exception  00000000400000e0"));
        assertEquals("true", handset.show("first = machine.time; machine.reverse({ until: { pc: 'exception', partition: 'radio' } }); machine.time < first"));
        assertTrue(handset.fail("machine.reverse({ until: { sysreg: 'DBGWVR0_EL1' } })").contains("there was no"));
        assertTrue(handset.fail("machine.reverse({ until: { pc: 0, if: () => true } })").contains("JavaScript in the past"));
        assertTrue(handset.fail("machine.reverse({})").contains("needs 'until'"));
    }

    @Test
    void whatDoesNotExistIsRefusedAndNothingChanges() {
        handset.eval("machine.run('2ms'); h = machine.snapshot()");
        assertTrue(handset.fail("user.cpu.back(1_000_000_000)").contains("history of this machine begins"));
        assertTrue(handset.fail("machine.goto(-1)").contains("negative"));
        assertTrue(handset.fail("machine.goto('soon')").contains("goto"));
        assertTrue(handset.fail("other = load('./testdata/machines/handset.yaml'); other.partitions.user.cpu.x0 = 1n; machine.goto(other.snapshot())").contains("does not come by"));
        assertTrue(handset.fail("machine.goto(user)").contains("must be an instruction count"));
        assertEquals("''", handset.show("machine.diff(h).text"));
    }

    @Test
    void diffSaysInAUsersTermsWhatDiffers() {
        handset.eval("machine.run('20ms'); s = machine.snapshot()");
        assertEquals("''", handset.show("machine.diff(s).text"));
        handset.eval("user.cpu.x7 = 7n; radio.memory.writeU8('beats', 0xee); user.cpu.sysreg.TPIDR_EL0 = 9n");
        String text = handset.eval("machine.diff(s).text").asString();
        assertTrue(text.contains("user/cpu0 x7"), text);
        assertTrue(text.contains("user/cpu0 TPIDR_EL0"), text);
        assertTrue(text.matches("(?s).*radio 0x4000\\w+ beats \\(1 byte\\) +ee → 04.*"), text);
        assertEquals(3, text.lines().count(), text);
        assertTrue(handset.fail("machine.diff(3)").contains("must be a machine or a snapshot"));
    }
}
