package hvsh.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hvsh.gsm.CpMessage;
import hvsh.gsm.MalformedException;
import hvsh.gsm.MmMessage;
import hvsh.gsm.RpMessage;
import hvsh.gsm.SmsMessage;
import hvsh.gsm.SmsText;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ShortMessagesTest {
    private static final String OWN = "+15550001";
    private static final String OTHER = "+15559999";
    private final Network network = new Network();
    private final Mobile mobile = new Mobile(network, "001010000000001");

    @BeforeEach
    void register() {
        mobile.update();
        assertTrue(mobile.until(10, mobile::isIdle));
        mobile.log.clear();
        mobile.received.clear();
    }

    private RpMessage submit(byte[] relay) throws MalformedException {
        mobile.request(4);
        assertTrue(mobile.until(10, () -> mobile.last(MmMessage.Plain.class).isPresent()));
        mobile.establishForMessages();
        mobile.send(new CpMessage.Data(2, relay));
        assertTrue(mobile.until(10, () -> mobile.last(CpMessage.Data.class).isPresent()), mobile.log::toString);
        assertEquals(new CpMessage.Acknowledge(10), mobile.last(CpMessage.Acknowledge.class).get());
        RpMessage answer = RpMessage.decode(mobile.last(CpMessage.Data.class).get().relay());
        assertTrue(mobile.until(15, mobile::isIdle), mobile.log::toString);
        return answer;
    }

    private RpMessage send(String to, String text) throws MalformedException {
        byte[] message = new SmsMessage.Submit(false, 3, to, 0, SmsText.of(text, 0).getFirst()).encode();
        return submit(new RpMessage.Data(false, 9, "+15550000", message).encode());
    }

    private List<String> arrived() {
        return mobile.received.stream().filter(CpMessage.Data.class::isInstance).map(CpMessage.Data.class::cast).map(data -> {
            try {
                return RpMessage.decode(data.relay()) instanceof RpMessage.Data relay ? SmsMessage.decode(true, relay.message()).text().text() : "";
            } catch (MalformedException e) {
                throw new AssertionError(e);
            }
        }).filter(text -> !text.isEmpty()).toList();
    }

    private boolean delivered() {
        return network.view().messages().stream().allMatch(ShortMessage::delivered);
    }

    @Test
    void sentElsewhereIsKeptToBeRead() throws MalformedException {
        assertEquals(new RpMessage.Acknowledge(true, 9), send(OTHER, "hello world"));
        ShortMessage message = network.view().messages().getFirst();
        assertEquals(List.of(OWN, OTHER, "hello world"), List.of(message.from(), message.to(), message.text()));
        assertEquals(0, network.view().connections());
    }

    @Test
    void sentToTheOwnNumberComesBack() throws MalformedException {
        send("15550001", "to myself, with more than twenty octets of text");
        assertTrue(mobile.until(20, () -> delivered() && mobile.isIdle()));
        assertEquals(List.of("to myself, with more than twenty octets of text"), arrived());
    }

    @Test
    void severalArriveInTheirOrderOnOneConnection() {
        for (int i = 0; i < 3; i++) {
            network.apply(new NetworkEvent.TextSent(OTHER, OWN, "number " + i), mobile.frame);
        }
        assertTrue(mobile.until(60, () -> delivered() && mobile.isIdle()), mobile.log::toString);
        assertEquals(List.of("number 0", "number 1", "number 2"), arrived());
        assertEquals(1, mobile.log.stream().filter(line -> line.startsWith("channel")).count());
    }

    @Test
    void longTextComesInParts() {
        network.apply(new NetworkEvent.TextSent(OTHER, OWN, "x".repeat(400)), mobile.frame);
        assertTrue(mobile.until(120, () -> delivered() && mobile.isIdle()), mobile.log::toString);
        assertEquals(List.of(153, 153, 94), arrived().stream().map(String::length).toList());
    }

    @Test
    void waitsForWhoIsNotThere() {
        mobile.ask(new MmMessage.Detach(0x33, mobile.identity).encode());
        assertTrue(mobile.until(10, mobile::isIdle));
        network.apply(new NetworkEvent.TextSent(OTHER, OWN, "later"), mobile.frame);
        mobile.run(10_000);
        assertEquals(List.of(), arrived());
        mobile.update();
        assertTrue(mobile.until(30, this::delivered), mobile.log::toString);
        assertEquals(List.of("later"), arrived());
    }

    @Test
    void triesAgainWhenPagingFails() {
        mobile.answersPages = false;
        network.apply(new NetworkEvent.TextSent(OTHER, OWN, "again"), mobile.frame);
        mobile.run(4_000);
        assertTrue(!delivered());
        mobile.answersPages = true;
        assertTrue(mobile.until(60, this::delivered), () -> network.view().log().toString());
    }

    @Test
    void waitsUntilThereIsMemory() throws MalformedException {
        mobile.takesMessages = false;
        network.apply(new NetworkEvent.TextSent(OTHER, OWN, "full"), mobile.frame);
        assertTrue(mobile.until(20, () -> arrived().size() == 1 && mobile.isIdle()));
        mobile.run(100 * 650 / 3);
        assertEquals(1, arrived().size());
        mobile.takesMessages = true;
        mobile.received.clear();
        assertEquals(new RpMessage.Acknowledge(true, 44), submit(new RpMessage.MemoryAvailable(44).encode()));
        assertTrue(mobile.until(20, this::delivered));
    }

    @Test
    void messageAsItIsArrivesOctetByOctet() throws MalformedException {
        byte[] message = HexFormat.of().parseHex("04" + "08" + "9151558967" + "7f" + "f6" + "62101000000000" + "03010203");
        network.apply(new NetworkEvent.MessageSent(OWN, message), mobile.frame);
        assertTrue(mobile.until(20, this::delivered));
        RpMessage.Data data = (RpMessage.Data) RpMessage.decode(mobile.received.stream().filter(CpMessage.Data.class::isInstance)
                .map(CpMessage.Data.class::cast).findFirst().get().relay());
        assertEquals(HexFormat.of().formatHex(message), HexFormat.of().formatHex(data.message()));
        assertEquals("+15550000", data.centre());
        assertThrows(IllegalArgumentException.class, () -> network.apply(new NetworkEvent.MessageSent(OWN, new byte[] {1, 2, 3}), mobile.frame));
    }

    @Test
    void malformedIsAnsweredWithItsCause() throws MalformedException {
        assertEquals(new RpMessage.Error(true, 9, 96), submit(new RpMessage.Data(false, 9, "+15550000", new byte[] {1, 2}).encode()));
        mobile.received.clear();
        assertEquals(new RpMessage.Error(true, 7, 97), submit(new byte[] {7, 7, 0}));
        mobile.received.clear();
        assertEquals(new RpMessage.Error(true, 5, 96), submit(new byte[] {0, 5, 9}));
        assertEquals(0, network.view().messages().size());
    }

    @Test
    void timeThatIsSetIsTold() {
        network.apply(new NetworkEvent.TimeSet(1_800_000_000L, 8, 1), mobile.frame);
        assertTrue(mobile.until(20, () -> mobile.last(MmMessage.Information.class).isPresent()), mobile.log::toString);
        MmMessage.Information information = mobile.last(MmMessage.Information.class).get();
        assertEquals(1_800_000_000L + 7_200, information.time().seconds(), 10);
        assertEquals(8, information.time().quarters());
        assertEquals(1, information.time().summer());
    }
}
