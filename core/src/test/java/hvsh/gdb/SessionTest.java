package hvsh.gdb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hvsh.cpu.Cpu;
import hvsh.cpu.SystemRegisters;
import hvsh.machine.Boards;
import hvsh.machine.Machine;
import hvsh.machine.MachineSpec;
import hvsh.replay.History;
import hvsh.snapshot.StateHash;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What each packet of the protocol does to a machine, and is answered with. */
@Timeout(120)
class SessionTest {
    private static final String AT_FIRST = "T05thread:1;";

    private static Client client() {
        return new Client(Radio.handset());
    }

    @Test
    void saysWhatItCanDo() {
        try (Client client = client()) {
            String features = client.ask("qSupported:multiprocess+;swbreak+;hwbreak+;qRelocInsn+;xmlRegisters=i386");
            for (String feature : List.of("PacketSize=4000", "QStartNoAckMode+", "QNonStop-", "swbreak+", "hwbreak+", "vContSupported+",
                    "qXfer:features:read+", "qXfer:threads:read+", "qXfer:memory-map:read+", "ReverseStep+", "ReverseContinue+")) {
                assertTrue(List.of(features.split(";")).contains(feature), features);
            }
            assertEquals("vCont;c;C;s;S;r", client.ask("vCont?"));
            assertEquals("1", client.ask("qAttached"));
            assertEquals("OK", client.ask("qSymbol::"));
            for (String unknown : List.of("vMustReplyEmpty", "vFile:setfs:0", "qTStatus", "qUnheardOf", "QUnheardOf:1", "!", "y", "Z9,0,4", "qOffsets")) {
                assertEquals("", client.ask(unknown), unknown);
            }
        }
    }

    @Test
    void threadsAreTheCpusOfAllPartitions() {
        try (Client client = client()) {
            assertEquals(AT_FIRST, client.ask("?"));
            assertEquals("QC1", client.ask("qC"));
            assertEquals("m1,2", client.ask("qfThreadInfo"));
            assertEquals("l", client.ask("qsThreadInfo"));
            assertEquals(Hex.of("user/cpu0 EL1"), client.ask("qThreadExtraInfo,2"));
            String list = client.ask("qXfer:threads:read::0,1000");
            assertTrue(list.contains("<thread id=\"1\" core=\"0\" name=\"radio/cpu0\">") && list.contains("name=\"user/cpu0\""), list);
            assertEquals("OK", client.ask("T2"));
            client.refused("T3");
            client.refused("T0");
            client.refused("Hg7");
            client.refused("Hx1");
            assertEquals("OK", client.ask("Hg2"));
            assertEquals("QC2", client.ask("qC"));
            assertEquals("OK", client.ask("Hc-1"));
            assertEquals("OK", client.ask("Hg0"));
        }
    }

    @Test
    void theDescriptionNamesEachRegisterOnce() {
        Machine machine = Radio.handset();
        try (Client client = new Client(machine)) {
            StringBuilder text = new StringBuilder();
            String piece = "m";
            while (piece.charAt(0) == 'm') {
                piece = client.ask("qXfer:features:read:target.xml:%x,7ff".formatted(text.length()));
                text.append(piece.substring(1));
            }
            List<String> names = text.toString().lines().filter(l -> l.startsWith("<reg ")).map(l -> l.replaceFirst("<reg name=\"(\\w+)\".*", "$1")).toList();
            assertEquals(names.size(), names.stream().distinct().count());
            assertEquals(List.of("x30", "sp", "pc", "cpsr", "v0"), names.subList(30, 35));
            assertEquals(List.of("v31", "fpsr", "fpcr"), names.subList(65, 68));
            Cpu cpu = machine.guests().getFirst().cpus().getFirst();
            assertEquals(SystemRegisters.read(cpu, "MIDR_EL1"), client.register(names.indexOf("MIDR_EL1")));
            assertEquals(cpu.pc, client.register(names.indexOf("pc")));
            assertFalse(names.contains("ICC_IAR1_EL1") || names.contains("RNDR"), "reading these takes something away");
            client.refused("p%x".formatted(names.size()));
            assertEquals("E00", client.ask("qXfer:features:read:other.xml:0,10"));
            client.refused("qXfer:features:read:target.xml:ffffff,10");
            assertTrue(client.ask("qXfer:memory-map:read::0,1000").contains("<memory type=\"ram\""));
        }
    }

    @Test
    void registersAreReadAndSet() {
        Machine machine = Radio.handset();
        try (Client client = new Client(machine)) {
            assertEquals(31 * 16 + 16 + 16 + 8 + 32 * 32 + 8 + 8, client.ask("g").length());
            assertEquals("OK", client.ask("P5=8877665544332211"));
            assertEquals(0x1122334455667788L, client.register(5));
            assertEquals("OK", client.ask("P23=" + "01".repeat(8) + "02".repeat(8)));
            assertEquals("01".repeat(8) + "02".repeat(8), client.ask("p23"));
            assertEquals("OK", client.ask("P21=" + Hex.little(0x8000_0005L | 0xf << 6, 4)));
            assertEquals(0x8000_0005L | 0xf << 6, client.register(TargetRegisters.CPSR) & 0xffff_ffffL);
            client.refused("P21=" + Hex.little(0x8000_0009L, 4));
            String all = client.ask("g");
            assertEquals("OK", client.ask("G" + "ff".repeat(8) + all.substring(16)));
            assertEquals(-1, client.register(0));
            int inputs = client.history.inputs().size();
            assertEquals("OK", client.ask("G" + client.ask("g")));
            assertEquals(inputs, client.history.inputs().size(), "nothing differed, nothing entered");
            for (String wrong : List.of("P5=88", "P5", "Pfff=00", "G00", "G", "P5=8877665544332xxx", "pxyz", "p")) {
                client.refused(wrong);
            }
            assertEquals("OK", client.ask("P20=" + Hex.little(0x4000_0004L, 8)));
            assertEquals(0x4000_0004L, client.pc());
        }
    }

    @Test
    void memoryIsThatOfTheThread() {
        try (Client client = client()) {
            long beats = Radio.address("beats");
            assertEquals("OK", client.ask("M%x,4:01020304".formatted(beats)));
            assertEquals("01020304", client.ask("m%x,4".formatted(beats)));
            assertEquals("OK", client.ask("Hg2"));
            assertNotEquals("01020304", client.ask("m%x,4".formatted(beats)), "another partition has other memory there");
            assertEquals("OK", client.ask("Hg1"));
            assertEquals("OK", client.ask("X%x,0:".formatted(beats)));
            client.raw(Client.framed("X%x,3:a}\u0003b".formatted(beats)));
            assertEquals("OK", client.answer());
            assertEquals("612362", client.ask("m%x,3".formatted(beats)));
            assertEquals("", client.ask("m%x,0".formatted(beats)));
            long end = 0x4000_0000L + (4 << 20);
            assertEquals(32, client.ask("m%x,100".formatted(end - 16)).length(), "as much as there is");
            for (String wrong : List.of("m%x,4".formatted(end), "m9000000,4", "m0,1", "mffffffffffffffff,10", "m40000000,ffffffffffffffff", "m,", "m40000000",
                    "m12345678901234567,1", "M%x,4:0102".formatted(beats), "M%x,8:%s".formatted(end - 4, "00".repeat(8)), "X40000000,2:a", "m40000000,4junk")) {
                client.refused(wrong);
            }
            assertEquals("0".repeat(8), client.ask("m%x,4".formatted(end - 4)), "all of what is written, or nothing");
        }
    }

    @Test
    void breakpointsStopBeforeTheirInstruction() {
        try (Client client = client()) {
            client.ask("qSupported:swbreak+;hwbreak+");
            byte[] before = client.history.machine().hash().toString().getBytes();
            assertEquals("OK", client.ask(Radio.point('Z', 0, "main", 4)));
            assertEquals("OK", client.ask(Radio.point('Z', 1, "exception", 4)));
            assertEquals(new String(before), client.monitor("hash").strip(), "breakpoints are nothing that a guest could see");
            client.monitor("only radio");
            assertEquals("T05thread:1;swbreak:;", client.ask("vCont;c"));
            assertEquals(Radio.address("main"), client.pc());
            assertEquals("T05thread:1;hwbreak:;", client.ask("vCont;c"));
            assertEquals(Radio.address("exception"), client.pc());
            assertEquals("OK", client.ask(Radio.point('z', 1, "exception", 4)));
            assertEquals("OK", client.ask(Radio.point('z', 1, "exception", 4)), "removing it again is no error");
            client.refused("Z0,40000000,2");
            client.refused("Z0,40000000");
            client.refused("Z2,40000000,0");
            client.refused("Z2,ffffffffffffffff,2");
        }
    }

    @Test
    void aBreakpointConcernsAllPartitionsUnlessItIsRestricted() {
        try (Client client = client()) {
            assertEquals("OK", client.ask("Z0,40000004,4"));
            assertEquals("T05thread:1;", client.ask("c"));
            assertEquals("T05thread:2;", client.ask("c"));
            assertEquals("breakpoints and watchpoints concern 'user' only\n", client.monitor("only user"));
            client.monitor("reset radio");
            assertEquals("OK", client.ask("Z0,%x,4".formatted(Radio.address("exception"))));
            assertEquals("OK", client.ask("Z2,%x,8".formatted(Radio.address("beats"))));
            client.monitor("reset user");
            assertEquals("T05thread:2;", client.ask("c"));
        }
    }

    @Test
    void stepsExecuteOneInstructionOfOneCpu() {
        try (Client client = client()) {
            long pc = client.pc();
            assertEquals("T05thread:1;", client.ask("vCont;s:1;c"));
            assertEquals(pc + 4, client.pc());
            assertEquals("T05thread:2;", client.ask("vCont;s:2"));
            assertEquals(0x4000_0004L, client.pc());
            assertEquals("T05thread:2;", client.ask("s"));
            assertEquals(0x4000_0008L, client.pc());
            assertEquals("T05thread:1;", client.ask("vCont;S05:1"));
            assertEquals("T05thread:1;", client.ask("S05;40000000"));
            assertEquals(0x4000_0004L, client.pc());
            for (String wrong : List.of("vCont;", "vCont;x", "vCont;s:9", "vCont;t", "vCont;r1", "vCont;c:", "vCont", "cxyz")) {
                assertTrue(client.ask(wrong).matches("E..|"), wrong);
            }
        }
    }

    @Test
    void eachOfSeveralCpusIsSteppedAndUndone() {
        MachineSpec smp = Boards.bare("smp/smp", 1, 2, 2);
        try (Client client = new Client(new Machine(smp))) {
            client.ask("Z0,%x,4".formatted(Radio.address(smp, "work")));
            Set<String> stops = Set.of(client.ask("c"), client.ask("c"));
            assertEquals(Set.of("T05thread:1;", "T05thread:2;"), stops);
            client.ask("z0,%x,4".formatted(Radio.address(smp, "work")));
            for (int thread = 1; thread <= 2; thread++) {
                String stop = "T05thread:%d;".formatted(thread);
                String before = client.monitor("hash");
                client.ask("Hg" + thread);
                long pc = client.pc();
                assertEquals(stop, client.ask("vCont;s:%d".formatted(thread)));
                assertNotEquals(pc, client.pc());
                client.ask("Hc" + thread);
                assertEquals(stop, client.ask("bs"));
                assertEquals(pc, client.pc());
                assertEquals(before, client.monitor("hash"));
            }
        }
    }

    @Test
    void withTheMmuOnAddressesAreVirtual() {
        MachineSpec mmu = Boards.bare("mmu/mmu", 1, 1, 2);
        long window = 0x7fe0_0000L;
        try (Client client = new Client(new Machine(mmu))) {
            client.refused("m%x,8".formatted(window));
            client.ask("Z0,%x,4".formatted(Radio.address(mmu, "check")));
            client.ask("c");
            assertEquals(0x1111, client.word(window), "the program checks that the first page is mapped");
            client.ask("c");
            client.ask("c");
            assertEquals(0x2222, client.word(window), "then the second");
            assertEquals("OK", client.ask("M%x,4:78563412".formatted(window + 0xffc)));
            assertEquals("78563412", client.ask("m%x,4".formatted(Radio.address(mmu, "second") + 0xffc)));
            String before = client.monitor("hash");
            for (long address : new long[] {0, window + 0x1000, 0xffff_ff80_0000_0000L, -8, 1L << 47, 0x00ff_0000_0000_0000L}) {
                client.refused("m%x,20".formatted(address));
            }
            client.refused("M%x,8:%s".formatted(window + 0xffc, "00".repeat(8)));
            assertEquals(before, client.monitor("hash"), "who looks in vain leaves no trace");
        }
    }

    @Test
    void aRangeIsSteppedThroughAtOnce() {
        try (Client client = client()) {
            long main = Radio.address("main");
            client.monitor("only radio");
            client.ask(Radio.point('Z', 0, "main", 4));
            client.ask("c");
            client.ask(Radio.point('z', 0, "main", 4));
            assertEquals("T05thread:1;", client.ask("vCont;r%x,%x:1".formatted(main, main + 0x100)));
            assertEquals(Radio.address("uart_start"), client.pc(), "a call leaves the range");
            assertEquals("T05thread:1;", client.ask("vCont;r0,4:1"));
            assertEquals(Radio.address("uart_start") + 4, client.pc(), "outside of its range a step is one step");
            client.ask(Radio.point('Z', 0, "gic_start", 4));
            assertEquals("T05thread:1;", client.ask("vCont;r0,ffffffffffffffff:1"));
            assertEquals(Radio.address("gic_start"), client.pc(), "breakpoints count in a range, too");
        }
    }

    @Test
    void theStepThatGdbMakesOverAWatchedAccessHasBeenMade() {
        try (Client client = client()) {
            client.monitor("only radio");
            client.ask(Radio.point('Z', 2, "beats", 8));
            String hit = "T05thread:1;watch:%x;".formatted(Radio.address("beats"));
            assertEquals(hit, client.ask("c"), "start-up clears it");
            client.ask("c");
            long pc = client.pc();
            assertEquals("T05thread:1;", client.ask("vCont;s:1"));
            assertEquals(pc, client.pc());
            assertEquals("T05thread:1;", client.ask("vCont;s:1"));
            assertNotEquals(pc, client.pc());
            client.ask(Radio.point('z', 2, "beats", 8));
            client.ask(Radio.point('Z', 3, "beats", 8));
            assertEquals("rwatch", client.ask("c").replaceFirst(".*;(\\w*):.*", "$1"));
            client.ask(Radio.point('z', 3, "beats", 8));
            client.ask(Radio.point('Z', 4, "stamps", 64));
            assertEquals("awatch", client.ask("c").replaceFirst(".*;(\\w*):.*", "$1"));
        }
    }

    @Test
    void itGoesBackAsItCame() {
        try (Client client = client()) {
            client.monitor("only radio");
            client.ask(Radio.point('Z', 0, "exception", 4));
            client.ask("c");
            String first = client.monitor("hash");
            client.ask("c");
            String second = client.monitor("hash");
            client.ask("vCont;s:1");
            client.ask("vCont;s:1");
            assertEquals("OK", client.ask("Hc1"));
            assertEquals("T05thread:1;", client.ask("bs"));
            assertEquals("T05thread:1;", client.ask("bs"));
            assertEquals(second, client.monitor("hash"));
            assertEquals("T05thread:1;", client.ask("bc"));
            assertEquals(first, client.monitor("hash"));
            client.refused("bx");
            client.refused("bcx");
            assertEquals("T05thread:1;replaylog:begin;", client.ask("bc"));
            assertEquals(0x4000_0000L, client.pc());
            assertEquals("T05thread:1;replaylog:begin;", client.ask("bs"));
            client.ask("c");
            assertEquals(first, client.monitor("hash"));
        }
    }

    @Test
    void watchpointsAreMetGoingBack() {
        try (Client client = client()) {
            client.monitor("only radio");
            client.ask(Radio.point('Z', 2, "beats", 8));
            String hit = "T05thread:1;watch:%x;".formatted(Radio.address("beats"));
            client.ask("c");
            client.ask("c");
            assertEquals(hit, client.ask("c"));
            assertEquals(2, client.word(Radio.address("beats")));
            assertEquals(hit, client.ask("bc"));
            assertEquals(1, client.word(Radio.address("beats")), "before the access, which is behind it going back");
            long pc = client.pc();
            assertEquals("T05thread:1;", client.ask("bs"), "the step back that GDB makes over it has been made");
            assertEquals(pc, client.pc());
            assertEquals(hit, client.ask("vCont;s:1"));
            assertEquals(2, client.word(Radio.address("beats")));
            assertEquals(hit, client.ask("bs"));
            assertEquals(1, client.word(Radio.address("beats")));
        }
    }

    @Test
    void whatIsSetIsPartOfTheHistory() {
        try (Client client = client()) {
            client.ask("M%x,8:0500000000000000".formatted(0x4000_0800L));
            client.ask("P0=" + Hex.little(7, 8));
            client.ask("vCont;s:1");
            String after = client.monitor("hash");
            client.ask("bc");
            assertNotEquals(7, client.register(0));
            client.monitor("only radio");
            client.ask("vCont;s:1");
            assertEquals(after, client.monitor("hash"), "what was set comes again");
        }
    }

    @Test
    void aRunIsBrokenOff() {
        try (Client client = client()) {
            client.raw(Client.framed("vCont;c"));
            client.raw("\u0003");
            assertTrue(client.answer().startsWith("T02thread:"));
            client.raw("\u0003");
            assertEquals("OK", client.ask("Hg1"), "a break while the machine stands still means nothing");
            assertEquals("T05thread:1;", client.ask("vCont;s:1"));
        }
    }

    @Test
    void theEndIsToldTwice() {
        try (Client client = new Client(new Machine(Boards.bare("hello/exit", 1, 1, 2)))) {
            assertEquals("T0fthread:1;", client.ask("c"));
            assertTrue(client.shown.toString().contains("every partition is off"), client.shown.toString());
            assertEquals("T05thread:1;replaylog:begin;", client.ask("bc"));
            assertEquals("T0fthread:1;", client.ask("c"));
            assertEquals("W07", client.ask("c"));
            assertEquals(Session.End.EXITED, client.end.join());
        }
    }

    @Test
    void whatWaitsForEverIsTold() {
        try (Client client = new Client(new Machine(Boards.bare("user/user", 1, 1, 2)))) {
            assertTrue(client.ask("c").startsWith("T02"));
            assertTrue(client.shown.toString().startsWith("hvsh: every CPU waits"), client.shown.toString());
        }
    }

    @Test
    void aDebuggerLetsGoOrKills() {
        for (String packet : List.of("D", "D;1")) {
            Client client = client();
            client.ask(Radio.point('Z', 0, "main", 4));
            assertEquals("OK", client.ask(packet));
            assertEquals(Session.End.DETACHED, client.end.join());
            assertEquals(10_000, client.history.runOn(null, 10_000).icount(), "no breakpoint is left, and the machine goes on");
        }
        Client killed = client();
        assertEquals("OK", killed.ask("vKill;1"));
        assertEquals(Session.End.KILLED, killed.end.join());
        Client silently = client();
        silently.raw(Client.framed("k"));
        assertEquals(Session.End.KILLED, silently.end.join());
        Client gone = client();
        gone.raw(Client.framed("c"));
        gone.close();
        assertEquals(Session.End.GONE, gone.end.join());
    }

    @Test
    void nonStopIsRefused() {
        try (Client client = client()) {
            client.refused("QNonStop:1");
            assertEquals("OK", client.ask("QNonStop:0"));
            client.refused("QNonStop:7");
            client.refused("QNonStop");
        }
    }

    @Test
    void whoeverLooksChangesNothing() {
        Machine machine = Radio.handset();
        History history = new History(machine);
        history.runOn(null, 1000);
        StateHash before = machine.hash();
        try (Client client = new Client(history)) {
            client.ask("qSupported:swbreak+");
            for (int thread = 1; thread <= 2; thread++) {
                client.ask("Hg" + thread);
                client.ask("g");
                for (int i = 0; client.ask("p%x".formatted(i)).charAt(0) != 'E'; i++) { }
                client.ask("m40000000,1000");
            }
            client.ask("qXfer:threads:read::0,1000");
            client.monitor("info");
            client.monitor("memory");
            assertEquals("OK", client.ask("D"));
        }
        assertEquals(before, machine.hash());
        assertEquals(0, history.inputs().size());
        history.runOn(null, 1000);
        Machine alone = Radio.handset();
        new History(alone).runOn(null, 2000);
        assertEquals(alone.hash(), machine.hash());
    }

    @Test
    void aStoppedRunIsTheSameRun() {
        try (Client client = client()) {
            client.ask(Radio.point('Z', 0, "exception", 4));
            client.ask(Radio.point('Z', 2, "beats", 8));
            for (int i = 0; i < 12; i++) {
                client.ask("c");
                client.ask("s");
            }
            Machine alone = Radio.handset();
            alone.runTo(client.history.machine().icount());
            client.ask("D");
            assertEquals(Session.End.DETACHED, client.end.join());
            History history = new History(alone);
            history.runOn(null, 500);
            client.history.runOn(null, 500);
            assertEquals(alone.hash(), client.history.machine().hash());
        }
    }
}
