package hvsh.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The names that Debian's kernel has for its own functions, against what it says itself. Skipped where it was not fetched. */
final class KernelSymbolsTest {
    private static final Path ROOT = Path.of(System.getProperty("hvsh.root", "..")).toAbsolutePath().normalize();
    private static final String LOAD = "const machine = load('" + ROOT.resolve("testdata/machines/debian.yaml") + "'); const { user } = machine.partitions;\n";

    @TempDir
    private Path directory;

    private String run(String script) throws IOException {
        DebianImages.file("Image");
        Path file = Files.writeString(directory.resolve("script.js"), LOAD + script);
        CommandRun run = CommandRun.of(System.getenv(), Optional.empty(), DslWorkbench::new, "", "run", file.toString());
        assertEquals("", run.err());
        assertEquals(0, run.status());
        return run.out();
    }

    @Test
    void aKernelStopsAtItsFirstFunctionsWhereverItWillMoveItself() throws IOException {
        String out = run("""
                print(user.until('primary_entry'));
                print(user.until('start_kernel'));
                print(user.cpu.backtrace());
                print(hex(user.symbols.address('start_kernel')), hex(user.cpu.pc));
                print(user.cpu.disassemble('start_kernel', 1)[0].symbol);
                """);
        assertTrue(out.matches("""
                (?s)stopped  user/cpu0  primary_entry  0000000041\\w{6}  .*
                stopped  user/cpu0  start_kernel  ffff\\w{12}  .*
                #0  ffff\\w{12}  start_kernel
                #1  ffff\\w{12}  __primary_switched\\+0x\\w+
                (0xffff\\w{12}) \\1
                start_kernel
                """), out);
    }

    @Test
    @Tag("guests")
    void everySampledLineOfProcKallsymsHasItsNameHere() throws IOException {
        String out = run("""
                user.uart.waitFor('hvsh: busybox is up', { max: '60s' });
                user.uart.waitFor('~ # ');
                user.uart.send("busybox awk 'NR % 97 == 0 && !/\\\\[/' /proc/kallsyms; busybox echo the end\\n");
                user.uart.waitFor(/\\nthe end/, { max: '60s' });
                let named = 0, found = 0, all = 0;
                for (const [, address, type, name] of user.uart.output.text.matchAll(/^([0-9a-f]{16}) (\\w) (\\S+)\\r?$/gm)) {
                  const at = user.symbols.at(BigInt('0x' + address)).symbol;
                  all++;
                  if (!at.includes('+')) named++;
                  if (at === name || type === type.toLowerCase() || user.symbols.address(name) === BigInt('0x' + address)) found++;
                }
                print(all > 400, all === named, all === found);
                """);
        assertEquals("true true true\n", out);
    }

    @Test
    @Tag("guests")
    void backTracesGoFromASystemCallAndThroughAnInterrupt() throws IOException {
        String out = run("""
                user.uart.waitFor('hvsh: busybox is up', { max: '60s' });
                user.uart.waitFor('~ # ');
                const b = user.break('do_sys_openat2');
                user.uart.send('busybox cat /proc/version\\n');
                machine.run('1s');
                b.remove();
                print([...user.cpu.backtrace()].map(f => f.symbol.replace(/\\+.*/, '')).join(' '));
                const handlers = user.symbols.addresses('gic_handle_irq');
                handlers.forEach(at => user.break(at));
                machine.run('1s');
                print(handlers.length > 1);
                print([...user.cpu.backtrace()].map(f => f.symbol.replace(/\\+.*/, '')).join(' '));
                """);
        String[] lines = out.split("\n");
        assertEquals("true", lines[1]);
        assertTrue(lines[0].matches("do_sys_openat2 .*el0_svc el0t_64_sync_handler el0t_64_sync"), out);
        assertTrue(lines[2].matches("gic_handle_irq .*(el1h_64_irq \\w+.*|el0t_64_irq)"), out);
    }
}
