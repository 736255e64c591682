package hvsh.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import hvsh.gsm.CcMessage;
import hvsh.gsm.CcMessage.Type;
import hvsh.gsm.Channel;
import hvsh.gsm.CpMessage;
import hvsh.gsm.MmMessage;
import hvsh.gsm.OctetWriter;
import hvsh.gsm.RpMessage;
import hvsh.gsm.SmsMessage;
import hvsh.gsm.SmsText;
import hvsh.radio.Pcap;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes over the air, dissected by tshark, which knows nothing of this network. */
class DissectionTest {
    @TempDir
    private Path directory;
    private final OctetWriter file = new OctetWriter().put(Pcap.header());

    private void record(Channel channel, int slot, long frame, boolean uplink, byte[] data) {
        file.put(Pcap.record(frame * 60_000, new OctetWriter().octet(2, 4, 1, slot).pair(62 | (uplink ? 0x4000 : 0)).octet(-60, 20)
                .pair((int) (frame >>> 16)).pair((int) frame).octet(channel.kind().tap(), 0, channel.sub(), 0).put(data).toBytes()));
    }

    private static boolean isThere() {
        try {
            return new ProcessBuilder("tshark", "-v").redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
        } catch (IOException | InterruptedException e) {
            return false;
        }
    }

    private String dissect(String... options) throws IOException, InterruptedException {
        Path path = directory.resolve("air.pcap");
        Files.write(path, file.toBytes());
        List<String> command = new ArrayList<>(List.of("tshark", "-r", path.toString(), "-n"));
        command.addAll(List.of(options));
        Path out = directory.resolve("out.txt");
        Process tshark = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).redirectOutput(out.toFile()).start();
        assertEquals(0, tshark.waitFor());
        return Files.readString(out, StandardCharsets.UTF_8);
    }

    /** Registration, a call each way, a message each way. */
    private void talk() {
        Network network = new Network();
        Mobile mobile = new Mobile(network, "001010000000001");
        mobile.tap = this::record;
        mobile.update();
        assertTrue(mobile.until(10, mobile::isIdle));
        mobile.request(1);
        assertTrue(mobile.until(10, () -> mobile.last(MmMessage.Plain.class).isPresent()));
        mobile.send(new CcMessage.Setup(0, "+15559999", ""));
        assertTrue(mobile.until(10, () -> mobile.log.contains("Plain ALERTING")));
        network.apply(new NetworkEvent.CallChanged("+15559999", NetworkEvent.Deed.ACCEPT), mobile.frame);
        assertTrue(mobile.until(10, () -> mobile.log.contains("Plain CONNECT")));
        mobile.run(300);
        network.apply(new NetworkEvent.CallChanged("+15559999", NetworkEvent.Deed.CANCEL), mobile.frame);
        assertTrue(mobile.until(10, mobile::isIdle));
        network.apply(new NetworkEvent.CallBegun("+15559999", "+15550001"), mobile.frame);
        assertTrue(mobile.until(10, () -> mobile.log.contains("Setup SETUP")));
        mobile.send(new CcMessage.Clearing(8, Type.RELEASE_COMPLETE, OptionalInt.of(17)));
        assertTrue(mobile.until(10, mobile::isIdle));
        network.apply(new NetworkEvent.TextSent("+15559999", "+15550001", "hello handset"), mobile.frame);
        assertTrue(mobile.until(20, () -> network.view().messages().stream().allMatch(ShortMessage::delivered) && mobile.isIdle()));
        mobile.received.clear();
        mobile.request(4);
        assertTrue(mobile.until(10, () -> mobile.last(MmMessage.Plain.class).isPresent()));
        mobile.establishForMessages();
        byte[] message = new SmsMessage.Submit(false, 3, "+15559999", 0, SmsText.of("hello network", 0).getFirst()).encode();
        mobile.send(new CpMessage.Data(0, new RpMessage.Data(false, 9, "+15550000", message).encode()));
        assertTrue(mobile.until(15, mobile::isIdle));
    }

    @Test
    void everyMessageIsWhatItShouldBeAndNoneIsMalformed() throws IOException, InterruptedException {
        assumeTrue(isThere(), "tshark is not installed");
        talk();
        String info = dissect();
        TreeSet<String> missing = new TreeSet<>(List.of("System Information Type 1", "System Information Type 2", "System Information Type 3", "System Information Type 4",
                "System Information Type 5", "System Information Type 6", "Immediate Assignment", "Paging Request Type 1", "Paging Response", "Location Updating Request",
                "Location Updating Accept", "TMSI Reallocation Complete", "MM Information", "CM Service Request", "CM Service Accept", "Setup", "Call Proceeding", "Alerting",
                "Connect", "Connect Acknowledge", "Disconnect", "Release", "Release Complete", "Channel Release", "CP-DATA", "CP-ACK", "RP-DATA (Network to MS)",
                "RP-DATA (MS to Network)", "RP-ACK (Network to MS)", "RP-ACK (MS to Network)", "SABM", "UA", "DISC"));
        missing.removeIf(info::contains);
        assertEquals(new TreeSet<>(), missing, info);
        assertEquals("", dissect("-Y", "_ws.malformed || _ws.expert.severity >= 8388608"));
    }

    @Test
    void fieldsAreThoseThatWereMeant() throws IOException, InterruptedException {
        assumeTrue(isThere(), "tshark is not installed");
        talk();
        assertEquals(List.of("hello handset", "hello network"), dissect("-Y", "gsm_sms", "-T", "fields", "-e", "gsm_sms.sms_text").lines().distinct().toList());
        assertEquals("15559999", dissect("-Y", "gsm_a.dtap.msg_cc_type == 0x05", "-T", "fields", "-e", "gsm_a.dtap.cld_party_bcd_num").strip());
        assertEquals("hvsh", dissect("-Y", "gsm_a.dtap.msg_mm_type == 0x32", "-T", "fields", "-e", "gsm_a.dtap.text_string").lines().findFirst().orElse("").split(",")[0]);
        assertEquals("262", dissect("-Y", "gsm_a.dtap.msg_mm_type == 0x02", "-T", "fields", "-e", "e212.lai.mcc").strip());
    }
}
