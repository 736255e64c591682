package hvsh.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hvsh.gsm.CcMessage;
import hvsh.gsm.CcMessage.Type;
import hvsh.gsm.MmMessage;
import hvsh.network.NetworkEvent.Deed;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CallsTest {
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

    private void happen(NetworkEvent event) {
        network.apply(event, mobile.frame);
    }

    private void change(Deed deed) {
        happen(new NetworkEvent.CallChanged(OTHER, deed));
    }

    private boolean got(Type type) {
        return mobile.until(10, () -> mobile.last(CcMessage.class).filter(call -> call.type() == type).isPresent());
    }

    private Call.Phase phase() {
        return network.view().calls().getFirst().phase();
    }

    private void dial(String number) {
        mobile.received.clear();
        mobile.request(1);
        assertTrue(mobile.until(10, () -> mobile.last(MmMessage.Plain.class).filter(plain -> plain.type() == MmMessage.SERVICE_ACCEPT).isPresent()));
        mobile.send(new CcMessage.Setup(0, number, ""));
    }

    private void ringing() {
        happen(new NetworkEvent.CallBegun(OTHER, "+15550001"));
        assertTrue(got(Type.SETUP), mobile.log::toString);
        assertEquals(OTHER, ((CcMessage.Setup) mobile.last(CcMessage.class).get()).calling());
        mobile.send(new CcMessage.Plain(8, Type.CONFIRMED));
        mobile.send(new CcMessage.Plain(8, Type.ALERTING));
        assertTrue(mobile.until(10, () -> phase() == Call.Phase.RECEIVED));
    }

    private void idle() {
        assertTrue(mobile.until(15, mobile::isIdle), mobile.log::toString);
        assertEquals(0, network.view().calls().size());
    }

    @Test
    void outgoingCallIsAnsweredAndHungUpThere() {
        dial(OTHER);
        assertTrue(got(Type.ALERTING));
        assertTrue(mobile.log.contains("Plain PROCEEDING"));
        change(Deed.ACCEPT);
        assertTrue(got(Type.CONNECT));
        assertTrue(mobile.until(5, () -> phase() == Call.Phase.ACTIVE));
        mobile.run(5000);
        change(Deed.CANCEL);
        idle();
        assertEquals(16, ((CcMessage.Clearing) mobile.received.stream().filter(m -> m instanceof CcMessage c && c.type() == Type.DISCONNECT).findFirst().get())
                .cause().orElseThrow());
    }

    @Test
    void outgoingCallIsHungUpHere() {
        dial("5559999");
        assertTrue(got(Type.ALERTING));
        mobile.send(new CcMessage.Clearing(0, Type.DISCONNECT, OptionalInt.of(16)));
        assertTrue(got(Type.RELEASE));
        mobile.send(new CcMessage.Clearing(0, Type.RELEASE_COMPLETE, OptionalInt.empty()));
        idle();
    }

    @Test
    void otherPartyIsBusy() {
        dial(OTHER);
        assertTrue(got(Type.ALERTING));
        change(Deed.BUSY);
        assertTrue(got(Type.DISCONNECT));
        assertEquals(OptionalInt.of(17), ((CcMessage.Clearing) mobile.last(CcMessage.class).get()).cause());
        idle();
    }

    @Test
    void ownNumberIsBusyAndNobodyAnswersForAMinute() {
        dial("+15550001");
        assertTrue(got(Type.DISCONNECT));
        idle();
        dial(OTHER);
        assertTrue(got(Type.ALERTING));
        mobile.run(61 * 650 / 3);
        assertTrue(got(Type.DISCONNECT) || mobile.isIdle());
        idle();
    }

    @Test
    void incomingCallRingsIsAnsweredHeldAndEnds() {
        ringing();
        mobile.send(new CcMessage.Plain(8, Type.CONNECT));
        assertTrue(got(Type.CONNECT_ACKNOWLEDGE));
        assertEquals(Call.Phase.ACTIVE, phase());
        mobile.send(new CcMessage.Plain(8, Type.HOLD));
        assertTrue(got(Type.HOLD_ACKNOWLEDGE));
        assertTrue(network.view().calls().getFirst().held());
        mobile.send(new CcMessage.Plain(8, Type.RETRIEVE));
        assertTrue(got(Type.RETRIEVE_ACKNOWLEDGE));
        change(Deed.HOLD);
        assertTrue(got(Type.NOTIFY));
        change(Deed.ACCEPT);
        assertTrue(mobile.until(5, () -> mobile.received.stream().filter(m -> m instanceof CcMessage c && c.type() == Type.NOTIFY).count() == 2));
        mobile.send(new CcMessage.Indication(8, Type.START_DTMF, '5'));
        assertTrue(got(Type.START_DTMF_ACKNOWLEDGE));
        mobile.send(new CcMessage.Plain(8, Type.STATUS_ENQUIRY));
        assertTrue(got(Type.STATUS));
        assertEquals(10, ((CcMessage.Status) mobile.last(CcMessage.class).get()).state());
        change(Deed.CANCEL);
        idle();
    }

    @Test
    void incomingCallIsRejectedOrGivenUp() {
        ringing();
        mobile.send(new CcMessage.Clearing(8, Type.DISCONNECT, OptionalInt.of(21)));
        assertTrue(got(Type.RELEASE));
        mobile.send(new CcMessage.Clearing(8, Type.RELEASE_COMPLETE, OptionalInt.empty()));
        idle();
        ringing();
        change(Deed.CANCEL);
        idle();
    }

    @Test
    void whoDoesNotAnswerPagingIsNotReached() {
        mobile.answersPages = false;
        happen(new NetworkEvent.CallBegun(OTHER, "+15550001"));
        mobile.run(20 * 650 / 3);
        assertEquals(0, network.view().calls().size());
        assertTrue(network.view().log().stream().anyMatch(line -> line.text().contains("does not answer paging")));
    }

    @Test
    void secondCallComesOnTheSameConnection() {
        ringing();
        mobile.received.clear();
        happen(new NetworkEvent.CallBegun("112233", "+15550001"));
        assertTrue(got(Type.SETUP));
        CcMessage.Setup setup = (CcMessage.Setup) mobile.last(CcMessage.class).get();
        assertEquals("112233", setup.calling());
        assertEquals(1, setup.transaction());
        assertEquals(2, network.view().calls().size());
        assertEquals(1, network.view().connections());
    }

    @Test
    void emergencyCallNeedsNoSubscriberAndIsKnownToTheGuard() {
        Mobile stranger = new Mobile(network, "262019999999999");
        stranger.request(2);
        assertTrue(stranger.until(10, () -> stranger.last(MmMessage.Plain.class).isPresent()), stranger.log::toString);
        stranger.send(0, new byte[] {0x03, 0x0e});
        assertTrue(stranger.until(10, network::isEmergency));
        assertTrue(stranger.until(10, () -> stranger.log.contains("Plain ALERTING")));
        network.apply(new NetworkEvent.CallChanged("112", Deed.CANCEL), stranger.frame);
        assertTrue(stranger.until(15, stranger::isIdle), stranger.log::toString);
        assertTrue(!network.isEmergency());
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> change(Deed.ACCEPT));
        assertThrows(IllegalArgumentException.class, () -> happen(new NetworkEvent.CallBegun(OTHER, "+4912345")));
        ringing();
        assertThrows(IllegalArgumentException.class, () -> change(Deed.ACCEPT));
        assertThrows(IllegalArgumentException.class, () -> change(Deed.BUSY));
        assertThrows(IllegalArgumentException.class, () -> new NetworkEvent.CallBegun("no number", OTHER));
    }

    @Test
    void serviceIsRefusedToWhoIsNotThere() {
        Mobile stranger = new Mobile(network, "262019999999999");
        stranger.request(1);
        assertTrue(stranger.until(10, stranger::isIdle));
        assertEquals(4, stranger.last(MmMessage.Refusal.class).orElseThrow().cause());
        happen(new NetworkEvent.Rejection("001010000000001", NetworkEvent.Procedure.SERVICE, 17));
        mobile.frame = stranger.frame;
        mobile.request(1);
        assertTrue(mobile.until(10, mobile::isIdle));
        assertEquals(17, mobile.last(MmMessage.Refusal.class).orElseThrow().cause());
    }
}
