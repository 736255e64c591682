package hvsh.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hvsh.gsm.CcMessage;
import hvsh.gsm.Channel;
import hvsh.gsm.LapdmFrame;
import hvsh.gsm.MmMessage;
import hvsh.gsm.RrMessage;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Mobiles that do what they should not. */
class HostileTest {
    private final Network network = new Network();
    private final Mobile mobile = new Mobile(network, "001010000000001");

    private void connect() {
        mobile.update();
        assertTrue(mobile.until(10, mobile::isIdle));
        mobile.request(1);
        assertTrue(mobile.until(10, () -> mobile.last(MmMessage.Plain.class).isPresent()));
        mobile.received.clear();
    }

    private void say(int... octets) {
        byte[] message = new byte[octets.length];
        for (int i = 0; i < octets.length; i++) {
            message[i] = (byte) octets[i];
        }
        mobile.send(0, message);
        mobile.run(160);
    }

    @Test
    void unknownMessagesAreAnsweredAsTheirProtocolsSay() {
        connect();
        say(0x06, 0x77);
        assertEquals(new RrMessage.Status(97), mobile.received.removeLast());
        say(0x06, 0x27, 0x07, 0x09);
        assertEquals(new RrMessage.Status(96), mobile.received.removeLast());
        say(0x05, 0x3a);
        assertEquals(new MmMessage.Refusal(MmMessage.STATUS, 97), mobile.received.removeLast());
        say(0x05, 0x08, 0x70);
        assertEquals(new MmMessage.Refusal(MmMessage.STATUS, 96), mobile.received.removeLast());
        assertTrue(mobile.until(20, mobile::isIdle));
        connect();
        say(0x23, 0x3a);
        assertEquals(97, ((CcMessage.Clearing) mobile.received.removeLast()).cause().orElseThrow());
        say(0x33, 0x25, 0x02, 0xe0, 0x90);
        assertEquals(81, ((CcMessage.Clearing) mobile.received.removeLast()).cause().orElseThrow());
        say(0x03, 0x05, 0x04, 0x01, 0xa0);
        assertEquals(96, mobile.last(CcMessage.Clearing.class).orElseThrow().cause().orElseThrow());
        assertTrue(mobile.until(20, mobile::isIdle));
        connect();
        for (int protocol : new int[] {0, 1, 2, 4, 7, 8, 10, 15}) {
            say(protocol, 1, 2, 3);
        }
        say(0x05);
        say(0x73, 0x05);
        assertEquals(List.of(), mobile.received);
    }

    @Test
    void floodOfAccessBurstsIsBounded() {
        for (int i = 0; i < 10_000; i++) {
            mobile.step();
            network.access(Mobile.CELL, mobile.frame, i & 0xff, 0);
            network.access(Mobile.CELL, mobile.frame, 255 - i & 0xff, 63);
            assertTrue(network.view().connections() <= Channel.DEDICATED);
            assertTrue(network.save().grants().size() <= Access.MOST);
        }
        mobile.run(2000);
        assertEquals(0, network.view().connections());
        mobile.update();
        assertTrue(mobile.until(10, () -> network.view().subscribers().getFirst().attached()));
    }

    @Test
    void messageWithoutAnEndCostsTheLink() {
        connect();
        mobile.send(0, new byte[255]);
        mobile.run(2000);
        assertTrue(network.view().connections() <= 1);
        assertTrue(network.save().connections().stream().allMatch(c -> c.signalling().assembled().length <= 251));
    }

    @Test
    void impossibleAcknowledgementEndsTheLink() {
        connect();
        network.uplink(Mobile.CELL, mobile.frame, new Channel(Channel.Kind.DEDICATED, mobile.sub),
                LapdmFrame.of(0, false, LapdmFrame.Kind.RR, true, 5).encode(23));
        mobile.run(3);
        assertEquals(0, network.view().connections());
    }

    @Test
    void wrongSendNumberIsRejectedOnce() {
        connect();
        Channel channel = new Channel(Channel.Kind.DEDICATED, mobile.sub);
        int expected = network.save().connections().getFirst().signalling().outbox().next();
        for (int i = 0; i < 3; i++) {
            network.uplink(Mobile.CELL, mobile.frame, channel, new LapdmFrame(0, false, LapdmFrame.Kind.I, false, expected, 6, new byte[] {5, 8}, false).encode(23));
        }
        Link.State link = network.save().connections().getFirst().signalling();
        assertEquals(List.of(LapdmFrame.Kind.REJ, LapdmFrame.Kind.RR, LapdmFrame.Kind.RR), link.answers().stream().map(LapdmFrame::kind).toList());
    }

    @Test
    void networkIsTheSameInEveryRunAndAfterEverySave() {
        assertEquals(fuzz(1, 6_000, false), fuzz(1, 6_000, false));
        assertEquals(fuzz(2, 6_000, false), fuzz(2, 6_000, true));
    }

    @Test
    void noOctetsBreakIt() {
        for (int seed = 10; seed < 20; seed++) {
            fuzz(seed, 8_000, false);
        }
    }

    /** Access bursts, frames and messages of chance, on all channels. What they did to the network. */
    private static String fuzz(int seed, int frames, boolean saves) {
        Random random = new Random(seed);
        Network network = new Network();
        Mobile mobile = new Mobile(network, "001010000000001");
        mobile.update();
        for (int i = 0; i < frames; i++) {
            if (saves && i % 100 == 0) {
                Network again = new Network();
                again.load(network.save());
                network = again;
            }
            long frame = i + 1;
            if (network.next() <= frame) {
                network.tick(frame, List.of(Mobile.CELL));
            }
            if (random.nextInt(40) == 0) {
                network.access(Mobile.CELL, frame, random.nextInt(256), random.nextInt(64));
            }
            if (random.nextInt(300) == 0) {
                network.apply(new NetworkEvent.TextSent("123", "+15550001", "x".repeat(random.nextInt(300))), frame);
            }
            for (int n = 0; n < 2; n++) {
                network.uplink(Mobile.CELL, frame, new Channel(random.nextInt(9) == 0 ? Channel.Kind.ASSOCIATED : Channel.Kind.DEDICATED, random.nextInt(8)),
                        block(random));
            }
            assertTrue(network.save().connections().stream().allMatch(c -> c.signalling().answers().size() < 5 && c.signalling().outbox().queue().size() <= 32));
        }
        return network.view().toString().replaceAll("\\[B@[0-9a-f]+", "");
    }

    private static byte[] block(Random random) {
        byte[] block = new byte[23];
        random.nextBytes(block);
        LapdmFrame.Kind[] kinds = LapdmFrame.Kind.values();
        if (random.nextInt(8) > 0) {
            byte[] data = new byte[random.nextInt(21)];
            random.nextBytes(data);
            if (data.length > 2) {
                data[0] = (byte) (random.nextInt(4) << 4 | List.of(3, 5, 6, 9).get(random.nextInt(4)));
                data[1] &= 0x3f;
            }
            LapdmFrame.Kind kind = kinds[random.nextInt(kinds.length)];
            boolean carries = kind == LapdmFrame.Kind.I || kind == LapdmFrame.Kind.SABM || kind == LapdmFrame.Kind.UI;
            return new LapdmFrame(random.nextInt(4) == 0 ? 3 : 0, random.nextInt(6) == 0, kind, random.nextBoolean(), random.nextInt(3), random.nextInt(3),
                    carries ? data : new byte[0], kind == LapdmFrame.Kind.I && data.length == 20).encode(23);
        }
        return block;
    }
}
