package hvsh.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hvsh.gsm.MmMessage;
import hvsh.gsm.MobileIdentity;
import hvsh.gsm.RrMessage;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LocationUpdatingTest {
    private final Network network = new Network();
    private final Mobile mobile = new Mobile(network, "001010000000001");

    private NetworkView.Member member() {
        return network.view().subscribers().getFirst();
    }

    private void update() {
        mobile.update();
        assertTrue(mobile.until(10, mobile::isIdle), mobile.log::toString);
    }

    @Test
    void acceptedWithATmsiAndTheTime() {
        update();
        assertEquals(List.of("channel 0", "LocationAccept", "Information", "ChannelRelease"), mobile.log);
        assertTrue(member().attached());
        assertEquals(7, member().lac());
        assertEquals(mobile.identity, MobileIdentity.tmsi(Integer.parseUnsignedInt(member().tmsi(), 16)));
        MmMessage.Information information = mobile.last(MmMessage.Information.class).orElseThrow();
        assertEquals("hvsh", information.fullName());
        assertEquals(1_767_225_600L, information.time().seconds(), 10);
        mobile.run(1000);
        assertEquals(0, network.view().connections());
    }

    @Test
    void everyUpdateGivesANewTmsi() {
        update();
        String before = member().tmsi();
        update();
        assertEquals(2, mobile.log.stream().filter("LocationAccept"::equals).count());
        assertTrue(!before.equals(member().tmsi()));
    }

    @Test
    void unknownTmsiIsAskedForItsImsi() {
        mobile.identity = MobileIdentity.tmsi(0x12345678);
        update();
        assertEquals(List.of("channel 0", "IdentityRequest", "LocationAccept", "Information", "ChannelRelease"), mobile.log);
        assertTrue(member().attached());
    }

    @Test
    void strangersAreRejected() {
        Mobile stranger = new Mobile(network, "262011234567890");
        stranger.update();
        assertTrue(stranger.until(10, stranger::isIdle));
        assertEquals(2, stranger.last(MmMessage.Refusal.class).orElseThrow().cause());
        assertEquals(List.of("channel 0", "Refusal", "ChannelRelease"), stranger.log);
    }

    @Test
    void causeOfRejectionIsTheEvents() {
        network.apply(new NetworkEvent.Rejection("001010000000001", NetworkEvent.Procedure.LOCATION, 11), 0);
        update();
        assertEquals(11, mobile.last(MmMessage.Refusal.class).orElseThrow().cause());
        assertTrue(!member().attached());
        network.apply(new NetworkEvent.Rejection("001010000000001", NetworkEvent.Procedure.LOCATION, 0), mobile.frame);
        update();
        assertTrue(member().attached());
    }

    @Test
    void whoDetachesIsGone() {
        update();
        mobile.ask(new MmMessage.Detach(0x33, mobile.identity).encode());
        assertTrue(mobile.until(10, mobile::isIdle));
        assertTrue(!member().attached());
    }

    @Test
    void whoIsSilentForLongIsGoneToo() {
        update();
        mobile.run(600 * 650 / 3 - 1000);
        assertTrue(member().attached());
        mobile.run(2000);
        assertTrue(!member().attached());
    }

    @Test
    void lostBlocksComeAgain() {
        Random random = new Random(11);
        mobile.loses = _ -> random.nextInt(4) == 0;
        mobile.update();
        assertTrue(mobile.until(60, mobile::isIdle), mobile.log::toString);
        assertTrue(member().attached(), mobile.log::toString);
        assertTrue(mobile.log.containsAll(List.of("LocationAccept", "Information", "ChannelRelease")));
        assertEquals(1, mobile.received.stream().filter(RrMessage.ChannelRelease.class::isInstance).count());
    }
}
