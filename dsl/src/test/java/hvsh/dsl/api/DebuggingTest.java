package hvsh.dsl.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hvsh.dsl.gdb.Gdb;
import hvsh.dsl.gdb.RawClient;
import hvsh.dsl.script.ScriptException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Debuggers of a script's machine, GDB itself among them. */
@Timeout(180)
final class DebuggingTest {
    private final Handset handset = new Handset();

    @AfterEach
    void close() {
        handset.close();
    }

    /** What GDB prints when it is let to the handset with the radio's symbols. */
    private String gdb(String... commands) throws Exception {
        int port = Gdb.freePort();
        Gdb gdb = Gdb.start("radio/radio.elf", port, commands);
        handset.eval("globalThis.r = machine.gdb(" + port + ", { wait: 60 })");
        return gdb.finish();
    }

    private static void assertInOrder(String printed, String... parts) {
        int from = 0;
        for (String part : parts) {
            int at = printed.indexOf(part, from);
            assertTrue(at >= 0, () -> "'" + part + "' does not come in its turn in\n" + printed);
            from = at + part.length();
        }
    }

    @Test
    void gdbStopsAndStepsInAPartition() throws Exception {
        String printed = gdb("info threads", "monitor only radio", "break main", "continue", "stepi", "x/i $pc", "break put_text", "continue", "bt",
                "finish", "info registers VBAR_EL1", "delete", "break exception", "continue", "step", "p $_thread", "detach");
        assertInOrder(printed, "* 1    Thread 1 \"radio/cpu0\" (EL1)", "2    Thread 2 \"user/cpu0\" (EL1)",
                "hit Breakpoint 1, 0x0000000040000288 in main ()", "in uart_start ()", "=> 0x40001040 <uart_start>:",
                "hit Breakpoint 2, 0x0000000040001154 in put_text ()", "in put_text ()", "in main ()",
                "in main ()", "VBAR_EL1       0x40000800", "hit Breakpoint 3, 0x00000000400000ec in exception ()",
                "Single stepping until exit from function exception", "in gic_end ()", "$1 = 1", "detached]");
        assertEquals("'detached'", handset.show("r.reason"));
        assertEquals("'time'", handset.show("machine.run('20ms').reason"), "no breakpoint is left");
        assertTrue(handset.eval("radio.memory.readU64('beats') >= 4n").asBoolean());
    }

    @Test
    void gdbWatchesAVariableAndGoesBack() throws Exception {
        String printed = gdb("monitor only radio", "break main", "continue", "watch *(long *) &beats", "continue", "x/i $pc - 4", "continue",
                "reverse-continue", "x/i $pc", "reverse-continue", "reverse-continue", "reverse-stepi", "x/i $pc", "delete", "reverse-continue");
        assertInOrder(printed, "hit Breakpoint 1", "Old value = 0\nNew value = 1\n", "str\tx1, [x0, #2016]", "Old value = 1\nNew value = 2\n",
                "Old value = 2\nNew value = 1\n", "=> 0x400001d0 <exception+240>:\tstr\tx1, [x0, #2016]", "Old value = 1\nNew value = 0\n",
                "hit Breakpoint 1, 0x0000000040000288 in main ()", "=> 0x40000284 <main+4>:\tmov\tx29, sp",
                "No more reverse-execution history.", "0x0000000040000000 in _start ()");
        assertEquals("0x0n", handset.show("machine.icount"));
    }

    @Test
    void gdbGoesFromOnePartitionToAnother() throws Exception {
        String printed = gdb("break *0x40000004", "continue", "continue", "delete", "thread 2", "symbol-file testdata/guests/user/user.elf", "monitor only user",
                "break put_text", "continue", "p/x *(char (*)[4]) $x0", "thread 1", "p $x0", "set var $x5 = 77", "p $x5", "detach");
        assertInOrder(printed, "Thread 1 \"radio/cpu0\" hit Breakpoint 1", "Thread 2 \"user/cpu0\" hit Breakpoint 1", "Switching to thread 2",
                "Thread 2 \"user/cpu0\" hit Breakpoint 2", "in put_text ()", "Switching to thread 1", "$3 = 77");
        assertEquals("0x4dn", handset.show("radio.cpu.x5"));
        handset.eval("globalThis.h = machine.hash(); machine.goto(machine.icount - 1n); machine.goto(machine.time / 1000n + 1n + 'us')");
        assertEquals("0x4dn", handset.show("radio.cpu.x5"), "what GDB set comes again");
    }

    @Test
    void theRunIsTheSameWithAndWithoutADebugger() throws Exception {
        handset.eval("globalThis.alone = machine.fork()");
        gdb("break exception", "continue", "continue", "stepi", "watch *(long *) &beats", "continue", "reverse-stepi", "continue", "info all-registers", "detach");
        handset.eval("for (const m of [machine, alone]) m.run({ until: { icount: 2000n } })");
        assertEquals("0x7d0n", handset.show("machine.icount"));
        assertTrue(handset.eval("machine.hash() === alone.hash()").asBoolean(), () -> handset.show("machine.diff(alone)"));
    }

    @Test
    void hooksOfTheScriptGoOn() throws Exception {
        int port = Gdb.freePort();
        CompletableFuture<String> client = CompletableFuture.supplyAsync(() -> {
            try (RawClient raw = new RawClient(port)) {
                return raw.ask("vCont;c") + raw.ask("vCont;c") + raw.ask("D");
            } catch (Exception e) {
                return "" + e;
            }
        });
        handset.eval("radio.on('exception', e => print(e.pc.symbol)); radio.break('gic_end'); machine.gdb(" + port + ")");
        assertEquals("T05thread:1;T05thread:1;OK", client.get(60, TimeUnit.SECONDS));
        assertEquals(java.util.List.of("exception", "exception"), handset.out);
    }

    @Test
    void oneDebuggerAtATime() throws Exception {
        int port = Gdb.freePort();
        CompletableFuture<String> client = CompletableFuture.supplyAsync(() -> {
            try (RawClient first = new RawClient(port)) {
                String answer = first.ask("?");
                try (RawClient second = new RawClient(port)) {
                    assertNull(second.answer());
                }
                first.sendPacket("vCont;c");
                first.send("\u0003");
                String stop = first.answer();
                first.sendPacket("k");
                return answer + stop.substring(0, 3);
            } catch (Exception e) {
                return "" + e;
            }
        });
        assertEquals("'killed'", handset.show("machine.gdb(" + port + ").reason"));
        assertEquals("T05thread:1;T02", client.get(60, TimeUnit.SECONDS));
    }

    @Test
    void anInterruptionEndsTheWaitAndTheConversation() throws Exception {
        int port = Gdb.freePort();
        for (String sent : new String[] {null, "?", "vCont;c"}) {
            CompletableFuture<Boolean> interrupted = CompletableFuture.supplyAsync(() -> {
                try (RawClient client = new RawClient(port)) {
                    if (sent != null) {
                        client.sendPacket(sent);
                    }
                    Thread.sleep(100);
                    return handset.engine.interrupt();
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            });
            assertEquals("interrupted", endOfConversation(port));
            assertTrue(interrupted.get(60, TimeUnit.SECONDS));
            assertEquals("'time'", handset.show("machine.run('1ms').reason"), "the machine is as usable as before");
        }
    }

    /** The conversation ends first, then JavaScript is interrupted: unless the line is over before that. */
    private String endOfConversation(int port) {
        try {
            return handset.eval("machine.gdb(" + port + ").reason").asString();
        } catch (ScriptException e) {
            return e.kind() == ScriptException.Kind.INTERRUPTED ? "interrupted" : e.getMessage();
        }
    }

    @Test
    void aClientThatGoesAwayEndsTheConversation() throws Exception {
        int port = Gdb.freePort();
        CompletableFuture.runAsync(() -> {
            try (RawClient client = new RawClient(port)) {
                client.sendPacket("Z0,40000004,4");
                client.sendPacket("vCont;c");
                client.send("$unfinished");
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        assertEquals("'gone'", handset.show("machine.gdb(" + port + ").reason"));
        assertEquals("'time'", handset.show("machine.run('1ms').reason"));
    }

    @Test
    void whatIsWrongIsSaid() throws Exception {
        assertTrue(handset.fail("machine.gdb()").contains("'port' is missing"));
        assertTrue(handset.fail("machine.gdb(65536)").contains("must be from 0 to 65535"));
        assertTrue(handset.fail("machine.gdb(0, { wait: 'long' })").contains("write a number of seconds"));
        assertTrue(handset.fail("machine.gdb(0, { address: 7 })").contains("has an address that is no text"));
        assertTrue(handset.fail("machine.gdb(0, { adress: '::1' })").contains("did you mean 'address'?"));
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertTrue(handset.fail("machine.gdb(" + taken.getLocalPort() + ")").contains("is not to be had"));
        }
        String inside = handset.fail("radio.on('exception', () => machine.gdb(0)); machine.run('20ms')");
        assertTrue(inside.contains("a hook's function cannot wait for a debugger"), inside);
        assertFalse(handset.err.stream().anyMatch(l -> l.contains("0.0.0.0")));
        assertEquals("'nobody'", handset.show("machine.gdb(0, { wait: 0 }).reason"));
        assertTrue(handset.err.getLast().matches("waiting for GDB at 127\\.0\\.0\\.1:\\d+; in gdb-multiarch: target remote :\\d+"), handset.err.getLast());
    }
}
