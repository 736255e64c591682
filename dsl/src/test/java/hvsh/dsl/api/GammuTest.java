package hvsh.dsl.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** gammu converses with the phone's modem on a pseudoterminal. Skipped where it is not installed (Debian: apt-get install gammu). */
@Timeout(60)
final class GammuTest {
    @TempDir
    Path directory;

    @AutoClose
    private final Handset handset = new Handset("testdata/machines/phone.yaml");

    private static boolean isThere() {
        try {
            return new ProcessBuilder("gammu", "--version").redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
        } catch (IOException | InterruptedException e) {
            return false;
        }
    }

    /** Runs gammu, and the machine for it as fast as that goes; what it printed. */
    private String gammu(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("gammu", "-c", directory.resolve("gammurc").toString()));
        command.addAll(List.of(arguments));
        Path out = directory.resolve("out");
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out.toFile()).start();
        try {
            while (process.isAlive()) {
                handset.eval("machine.run('20ms')");
            }
        } finally {
            process.destroyForcibly();
        }
        String printed = Files.readString(out, StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), printed);
        return printed;
    }

    private static void assertMatches(String regex, String text) {
        assertTrue(text.matches("(?s).*" + regex + ".*"), text);
    }

    @Test
    void identifiesReadsTheNetworkSendsAndReads() throws IOException, InterruptedException {
        assumeTrue(isThere(), "gammu is not installed");
        handset.eval("machine.radio.inject('cell.add', { arfcn: 62, plmn: '00101', lac: 7, ci: 9, dbm: -70 }); radio.uart.waitFor('registered')");
        String device = handset.eval("radio.uarts.modem.pty().address").asString();
        Files.writeString(directory.resolve("gammurc"), "[gammu]\ndevice = " + device + "\nconnection = at115200\n");
        assertMatches("Manufacturer +: hvsh\n.*Firmware +: 1\n.*IMEI +: 004999010640000\nSIM IMSI +: 001010000000001\n", gammu("identify"));
        assertMatches("Network state +: home network\nNetwork +: 001 01 .*, LAC 0007, CID 0009\n", gammu("networkinfo"));
        assertMatches("OK, message reference=1\n", gammu("sendsms", "TEXT", "+15551234", "-text", "hello world"));
        assertEquals("+15550001 to +15551234: hello world", handset.eval("machine.radio.network.messages.map(m => `${m.from} to ${m.to}: ${m.text}`).join()").asString());
        handset.eval("machine.radio.inject('sms.send', { from: '+15551234', text: 'how are you?' }); radio.uart.waitFor('message from')");
        assertMatches("Remote number +: \"\\+15551234\"\n.*\nhow are you\\?\n.*1 SMS parts in 1 SMS sequences\n", gammu("getallsms"));
        assertEquals("0x0n", handset.show("machine.radio.late"));
    }
}
