package hvsh.dsl.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hvsh.dsl.descriptor.DescriptorException;
import hvsh.dsl.script.ScriptEngine;
import hvsh.dsl.script.ScriptException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can be wrong with images is told once, at the place in the descriptor. */
final class LoadTest {
    private static final Path USER = Handset.ROOT.resolve("testdata/guests/user/user.elf");

    @TempDir
    Path directory;

    private String error(String yaml, byte[] image) throws IOException {
        Files.write(directory.resolve("image"), image);
        Path file = Files.writeString(directory.resolve("m.yaml"), yaml);
        GuestFiles none = GuestFiles.cached(directory.resolve("cache"));
        String message = assertThrows(DescriptorException.class, () -> Api.check(file, none)).getMessage();
        assertEquals(1, message.lines().count(), message);
        return message.replace(file.toString(), "m.yaml").replace(directory.toString(), "DIR");
    }

    private static String bare(String keys) {
        return "machine: m\nmemory: 2M\npartitions:\n  guest: { " + keys + " }\n";
    }

    @Test
    void aTruncatedElfIsRefusedAtAnyLength() throws IOException {
        byte[] elf = Files.readAllBytes(USER);
        for (int length : new int[] {5, 63, 64, 200, elf.length / 2, elf.length - 1}) {
            String message = error(bare("image: image"), Arrays.copyOf(elf, length));
            assertTrue(message.startsWith("m.yaml:4:19: image: "), message);
            assertTrue(message.contains("truncated or damaged"), message);
        }
    }

    @Test
    void anImageLargerThanItsPartitionIsRefused() throws IOException {
        assertTrue(error(bare("image: image"), new byte[3 << 20]).startsWith("m.yaml:4:19: the image needs 3670016 bytes of RAM and there are 2097152;"),
                () -> "");
        String message = error("""
                machine: m
                memory: 64M
                hypervisor: { frame: 10ms }
                partitions:
                  a:
                    memory: 4K
                    window: { at: 0us, for: rest }
                    image: image
                """, Files.readAllBytes(USER));
        assertTrue(message.matches("m.yaml:8:12: image: 0x\\w+-0x\\w+ lies outside of the RAM of 'a' .*; give it more memory.*"), message);
    }

    @Test
    void anEmptyImageAndAnInitrdThatDoesNotFitAreRefused() throws IOException {
        assertTrue(error(bare("image: image"), new byte[0]).startsWith("m.yaml:4:19: DIR/image is empty; build or copy it again"));
        Files.write(directory.resolve("big"), new byte[4 << 20]);
        String message = error(bare("kernel: image, initrd: big"), new byte[64]);
        assertTrue(message.startsWith("m.yaml:4:35: initramfs of guest: "), message);
    }

    @Test
    void moreDevicesThanThereAreInterruptsAreRefused() throws IOException {
        StringBuilder devices = new StringBuilder("devices:\n");
        for (int i = 0; i < 160; i++) {
            devices.append("  u%d: { type: pl011 }\n".formatted(i));
        }
        assertEquals("m.yaml:1:10: there is no interrupt left for device 'u153'; use fewer devices",
                error(bare("image: image").replace("partitions", devices + "partitions"), Files.readAllBytes(USER)));
    }

    @Test
    void aGuestThatIsNotFetchedIsNamedWithTheCommand() throws IOException {
        Path file = Files.writeString(directory.resolve("m.yaml"), bare("kernel: guest:debian/Image"));
        GuestFiles none = GuestFiles.cached(directory);
        assertEquals("images not checked: fetch them with 'hvsh guests fetch debian'", Api.check(file, none));
        try (ScriptEngine engine = new ScriptEngine(directory, s -> { }, s -> { })) {
            Api api = new Api(engine, directory, none);
            String message = assertThrows(DescriptorException.class, () -> api.open(file)).getMessage();
            assertTrue(message.matches(".*m.yaml:4:20: guest:debian/Image is not in .*; fetch it with: hvsh guests fetch debian"), message);
        }
    }

    @Test
    void aScriptThatLoadsWhatIsWrongFailsAsWrongInputUnlessItCatches() throws IOException {
        Path script = Files.writeString(directory.resolve("s.js"), "load('./absent.yaml')");
        try (ScriptEngine engine = new ScriptEngine(directory, s -> { }, s -> { })) {
            new Api(engine, directory, GuestFiles.cached(directory));
            ScriptException e = assertThrows(ScriptException.class, () -> engine.run(script));
            assertEquals(ScriptException.Kind.INPUT, e.kind());
            assertTrue(e.getMessage().contains("s.js:1:1: ") && e.getMessage().contains("absent.yaml: no such file"), e.getMessage());
        }
    }

    @Test
    void pathsWithADotAreTheScriptsOthersThePresentDirectorys() {
        try (Handset handset = new Handset()) {
            assertEquals("'handset'", handset.show("load('./testdata/machines/handset.yaml').name"));
            String absolute = Handset.MACHINES.resolve("handset.yaml").toString();
            assertEquals("'handset'", handset.show("load('" + absolute + "').name"));
            assertTrue(handset.fail("load('testdata/machines/nowhere.yaml')").contains("no such file"));
        }
    }

    @Test
    void aSerialLineHasBothEndsAndTheTransceiverIsThere() {
        try (Handset handset = new Handset()) {
            handset.eval("machine.run('1ms')");
            assertEquals("modem  modem of radio: 0 bytes written, last: nothing", handset.show("radio.uarts").lines().skip(1).findFirst().get());
            assertEquals("'pl011          at 0x0b001000, SPI 49'", handset.show("machine.devices['radio.modem']"));
            }
    }

    @Test
    void aLineThatCannotBeIsRefusedWhereItIsDeclared() throws IOException {
        String text = """
                machine: m
                memory: 64M
                hypervisor: { frame: 10ms }
                partitions:
                  a: { image: %1$s, memory: 16M, window: { at: 0us, for: 5ms }, devices: { line: { type: pl011%2$s } } }
                  b: { image: %1$s, memory: 16M, window: { at: 5ms, for: rest }, devices: { line: { type: pl011, connect: %3$s } } }
                """;
        assertEquals(":6:%d: device 'line' connects 'b' to itself; name another partition", refusal(text, "", "b"));
        assertEquals(":6:%d: device 'line' connects to 'a', which has a device of that name that does not connect to 'b'; rename one of them",
                refusal(text, "", "a"));
        assertEquals("none", refusal(text, ", connect: b", "a"));
    }

    /** The message, with %d for the column, which depends on where the repository is. */
    private String refusal(String text, Object... parts) throws IOException {
        Path image = Handset.ROOT.resolve("testdata/guests/radio/radio.elf");
        Path file = Files.writeString(directory.resolve("m.yaml"), text.formatted(image, parts[0], parts[1]));
        try (ScriptEngine engine = new ScriptEngine(directory, s -> { }, s -> { })) {
            new Api(engine, directory, GuestFiles.cached(directory)).open(file);
            return "none";
        } catch (hvsh.dsl.descriptor.DescriptorException e) {
            return e.getMessage().substring(file.toString().length()).replaceFirst(":6:\\d+", ":6:%d");
        }
    }

    @Test
    void everyGuestProgramIsItsOwnBareMachine() throws IOException {
        for (String program : new String[] {"hello/hello.elf", "el/el.elf", "mmu/mmu.elf"}) {
            Path image = Handset.ROOT.resolve("testdata/guests").resolve(program);
            Path file = Files.writeString(directory.resolve("m.yaml"),
                    "machine: m\nmemory: 64M\ngic: 2\ndevices: { uart0: { type: pl011 } }\npartitions:\n  guest: { image: " + image + " }\n");
            try (ScriptEngine engine = new ScriptEngine(directory, s -> { }, s -> { })) {
                Api api = new Api(engine, directory, GuestFiles.cached(directory));
                assertTrue(api.open(file).startsWith("m: 1 partition (guest) on 1 core, 64 MiB, 1 device — `machine`, `guest`"));
                engine.evaluate("machine.run('10ms')", "line");
                assertTrue(engine.evaluate("guest.uart.output.text.length > 0", "line").asBoolean(), program);
            }
        }
    }

    @Test
    void policiesThatAreNotTheOwnersAreRefusedWhereTheyAreNamed() throws IOException {
        Path policies = Handset.ROOT.resolve("testdata/policies");
        Files.copy(policies.resolve("test-maker.pub"), directory.resolve("maker.pub"));
        Files.copy(policies.resolve("handset.txt"), directory.resolve("unsigned"));
        String altered = Files.readString(policies.resolve("handset.policy")).replace("33dBm", "39dBm");
        Files.writeString(directory.resolve("altered"), altered);
        String yaml = "machine: m\nmemory: 64M\ndevices: { radio0: { type: transceiver } }\npolicy: { owner: %s, signed: %s }\npartitions: { guest: { image: image } }\n";
        byte[] user = Files.readAllBytes(USER);
        assertTrue(error(yaml.formatted("maker.pub", "altered"), user)
                .startsWith("m.yaml:4:37: the policy's signature is not its owner's, or the policy was altered"));
        assertTrue(error(yaml.formatted("maker.pub", "unsigned"), user).startsWith("m.yaml:4:37: the policy is not signed"));
        assertTrue(error(yaml.formatted("unsigned", "altered"), user).startsWith("m.yaml:4:18: the policy's key is no public Ed25519 key"));
    }
}
