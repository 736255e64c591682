package hvsh.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hvsh.cpu.Cpu;
import hvsh.cpu.Sys;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Semihosting by a guest that makes every call, and by a few instructions that misuse it. */
class SemihostingTest {
    private static final long ENOUGH = 1_000_000;
    private static final int HLT = 0xd45e0000;
    private static final int HERE = 0x14000000; // b .

    @Test
    void everyCallIsAnsweredAsTheGuestExpects() throws IOException {
        BoardSession session = BoardSession.of("semihosting/semihosting.elf", 1, 2, 1);
        session.type("one\ntwo\n");
        session.uart.endInput();
        assertEquals(0, session.runToEnd(ENOUGH), session.uart.text());
        assertEquals("""
                write0
                write
                command line: semihosting/semihosting.elf first second
                RAM ends at 0x50000000
                time 1767225600, clock 0, ticks per second 62500000
                one
                two
                end of input
                """, session.uart.text());
    }

    @Test
    void whatIsRefusedIsToldOnce() throws IOException {
        BoardSession session = BoardSession.of("semihosting/semihosting.elf", 2, 3, 1);
        session.uart.endInput();
        session.runToEnd(ENOUGH);
        assertEquals(List.of(
                "'guest' asked for a file of the host by semihosting; it can have :tt and :semihosting-features only",
                "'guest' made semihosting call 0x99, which is not offered; it got -1",
                "'guest' gave semihosting call 0x4 an address that it may not use itself; it got -1"), session.diagnostics);
    }

    @Test
    void readingSleepsUntilInputComes() throws IOException {
        BoardSession session = BoardSession.of("semihosting/semihosting.elf", 1, 2, 1);
        assertEquals(RunResult.Reason.IDLE, session.run(ENOUGH).reason());
        session.type("late\n");
        assertEquals(RunResult.Reason.IDLE, session.run(ENOUGH).reason());
        assertTrue(session.uart.text().endsWith("late\n"), session.uart.text());
        session.uart.endInput();
        assertEquals(0, session.runToEnd(ENOUGH));
    }

    @ParameterizedTest
    @CsvSource({"0x20026, 300, 300", "0x20026, -1, -1", "0x20023, 0, 1", "0, 5, 1"})
    void exitTakesItsStatusFromTheBlock(String reason, long subcode, int status) {
        BoardSession session = program(true, 0x18, 24, Long.decode(reason), subcode);
        assertEquals(status, session.runToEnd(100));
        assertEquals(status == 1 ? 1 : 0, session.diagnostics.size());
    }

    @Test
    void exitWithABlockThatIsNowhereFailsAndTheGuestGoesOn() {
        BoardSession session = program(true, 0x20, 0x0f00_0000 - 0x4008_0000L);
        assertEquals(RunResult.Reason.INSTRUCTIONS, session.run(100).reason());
        assertEquals(-1, x0(session));
        assertEquals(OptionalInt.empty(), session.machine.guests().getFirst().exitStatus());
    }

    @Test
    void nameOfUnlimitedLengthIsRefused() {
        BoardSession session = program(true, 0x01, 24, 0x4008_0000L + 48, 4, 3, 0x74743a); // open ":tt"
        session.run(100);
        assertEquals(1, x0(session));
        BoardSession endless = program(true, 0x01, 24, 0x4008_0000L + 48, 4, Long.MAX_VALUE, 0x74743a);
        endless.run(100);
        assertEquals(-1, x0(endless));
    }

    @Test
    void textWithoutAnEndIsRefused() {
        BoardSession session = program(true, 0x04, 0x8_0000);
        byte[] text = new byte[SemihostingCalls.LARGEST];
        Arrays.fill(text, (byte) 'x');
        session.machine.memory().write(0x4010_0000L, text, 0, text.length);
        session.run(100);
        assertEquals(-1, x0(session));
        assertEquals(List.of("'guest' printed a text without an end by semihosting"), session.diagnostics);
        assertEquals("", session.uart.text());
    }

    @Test
    void whereItIsNotOfferedTheInstructionIsUndefined() {
        BoardSession session = program(false, 0x18, 24, 0x2_0026, 0);
        RunResult result = session.run(100);
        assertEquals(RunResult.Reason.STUCK, result.reason());
        assertEquals("ESR_EL1 0x2000000, ELR_EL1 0x200, FAR_EL1 0x0", result.detail());
        assertEquals(3, result.icount());
        Cpu cpu = session.machine.guests().getFirst().cpus().getFirst();
        assertEquals(0x0200_0000, cpu.sys[Sys.ESR_EL1]);
        assertEquals(0x18, cpu.x[0]);
    }

    @Test
    void stateIsSavedAndLoaded() throws IOException {
        BoardSession session = BoardSession.of("semihosting/semihosting.elf", 1, 2, 1);
        session.run(ENOUGH);
        SemihostingCalls calls = session.machine.guests().getFirst().semihosting();
        SemihostingCalls.State state = calls.save();
        assertEquals(1, state.handles().size());
        calls.reset();
        assertEquals(List.of(), calls.save().handles());
        calls.load(state);
        assertEquals(state, calls.save());
    }

    @Test
    void forkThatWaitsForInputGoesOnAsItsOriginal() throws IOException {
        BoardSession session = BoardSession.of("semihosting/semihosting.elf", 1, 2, 1);
        session.run(ENOUGH);
        Machine fork = session.machine.fork();
        Uart uart = fork.guests().getFirst().uarts().getFirst();
        session.type("both\n");
        uart.send("both\n".getBytes(StandardCharsets.UTF_8));
        session.uart.endInput();
        uart.endInput();
        assertEquals(session.run(ENOUGH), fork.runTo(fork.icount() + ENOUGH));
        assertEquals(session.machine.hash(), fork.hash());
        assertTrue(uart.text().endsWith("both\nend of input\n"), uart.text());
    }

    private static long x0(BoardSession session) {
        return session.machine.guests().getFirst().cpus().getFirst().x[0];
    }

    /** mov w0, operation; x1 = address of the program + block; hlt; b . and, at offset 24, words. */
    private static BoardSession program(boolean offered, int operation, long block, long... words) {
        ByteBuffer code = ByteBuffer.allocate(24 + 8 * words.length + 8).order(ByteOrder.LITTLE_ENDIAN);
        long address = 0x4008_0000L + block;
        code.putInt(0x52800000 | operation << 5);
        code.putInt(0xd2800001 | (int) (address & 0xffff) << 5);
        code.putInt(0xf2a00001 | (int) (address >>> 16 & 0xffff) << 5);
        code.putInt(HLT).putInt(HERE).putInt(HERE);
        for (long word : words) {
            code.putLong(word);
        }
        BootSpec boot = new BootSpec("program", code.array(), new byte[0], "");
        MachineSpec machine = new VirtBoard(1, 1, 64 << 20, 2, boot, Optional.empty()).spec();
        return new BoardSession(offered ? machine : without(machine));
    }

    private static MachineSpec without(MachineSpec m) {
        GuestSpec g = m.guests().getFirst();
        GuestSpec guest = new GuestSpec(g.name(), g.el(), g.vcpus(), g.base(), g.memory(), g.pinned(), g.boot(), g.devices(),
                g.windows(), g.slack(), g.stopOnFault(), false);
        return new MachineSpec(m.name(), m.cpu(), m.cores(), m.mips(), m.memory(), m.gic(), m.seed(), m.charges(), m.hypervisor(),
                List.of(guest));
    }
}
