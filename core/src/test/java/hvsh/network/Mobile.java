package hvsh.network;

import hvsh.gsm.CcMessage;
import hvsh.gsm.Channel;
import hvsh.gsm.CpMessage;
import hvsh.gsm.LapdmFrame;
import hvsh.gsm.Layer3;
import hvsh.gsm.LocationArea;
import hvsh.gsm.MalformedException;
import hvsh.gsm.MmMessage;
import hvsh.gsm.MobileIdentity;
import hvsh.gsm.RpMessage;
import hvsh.gsm.RrMessage;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/** A mobile that talks to the network frame by frame, without a transceiver between. */
class Mobile {
    static final String CLASSMARK = "330886";
    static final NetworkCell CELL = new NetworkCell(62, new LocationArea(262, 1, 7), 9, List.of());

    final Network network;
    final String imsi;
    final List<Layer3> received = new ArrayList<>();
    final List<String> log = new ArrayList<>();
    MobileIdentity identity;
    long frame;
    /** Dedicated channel; -1: none. */
    int sub = -1;
    boolean answersPages = true;
    boolean takesMessages = true;
    /** Sees every block: channel, slot, last frame, whether it is the mobile's, and data. */
    interface Tap {
        void see(Channel channel, int slot, long frame, boolean uplink, byte[] data);
    }

    Tap tap = (channel, slot, frame, uplink, data) -> { };
    Predicate<byte[]> loses = block -> false;
    private MobileLink[] links;
    private byte[] first;
    private int reference;
    private long asked;

    Mobile(Network network, String imsi) {
        this.network = network;
        this.imsi = imsi;
        identity = MobileIdentity.imsi(imsi);
    }

    /** Goes on for a frame. */
    void step() {
        frame++;
        if (network.next() <= frame) {
            network.tick(frame, List.of(CELL));
        }
        long begin = frame - 3;
        if (begin < 0) {
            return;
        }
        network.downlink(CELL, begin, 0).ifPresent(block -> {
            tap.see(Channel.downlink(begin, 0).get(), 0, frame, false, block);
            common(block);
        });
        Optional<Channel> down = Channel.downlink(begin, 1);
        network.downlink(CELL, begin, 1).ifPresent(block -> tap.see(down.get(), 1, frame, false, block));
        if (sub >= 0 && down.isPresent() && down.get().kind() == Channel.Kind.DEDICATED && down.get().sub() == sub) {
            network.downlink(CELL, begin, 1).filter(block -> !loses.test(block)).ifPresent(this::dedicated);
        }
        Optional<Channel> up = Channel.uplink(begin);
        if (sub >= 0 && up.isPresent() && up.get().sub() == sub && up.get().kind() == Channel.Kind.DEDICATED) {
            links[0].next().or(() -> links[3].next()).filter(block -> !loses.test(block)).ifPresent(block -> {
                tap.see(up.get(), 1, frame, true, block);
                network.uplink(CELL, frame, up.get(), block);
            });
        }
        if (first != null && sub < 0 && frame - asked > 1300) {
            ask(first);
        }
    }

    void run(int frames) {
        for (int i = 0; i < frames; i++) {
            step();
        }
    }

    /** Goes on until something is so, at most for so many seconds. */
    boolean until(int seconds, BooleanSupplier is) {
        long end = frame + seconds * 650L / 3;
        while (!is.getAsBoolean() && frame < end) {
            step();
        }
        return is.getAsBoolean();
    }

    /** Asks for a channel, to begin there with a message. */
    void ask(byte[] message) {
        first = message;
        reference = (reference * 5 + 3) & 0x1f;
        asked = frame;
        network.access(CELL, frame, reference, 0);
    }

    void update() {
        ask(new MmMessage.LocationRequest(0, new LocationArea(0, 0, 0xfffe), 0x33, identity).encode());
    }

    void request(int service) {
        ask(new MmMessage.ServiceRequest(service, CLASSMARK, identity).encode());
    }

    void send(Layer3 message) {
        send(message instanceof CpMessage ? 3 : 0, message.encode());
    }

    void send(int sapi, byte[] message) {
        links[sapi].send(message);
    }

    void establishForMessages() {
        links[3].establish(new byte[0]);
    }

    boolean isIdle() {
        return sub < 0 && first == null;
    }

    <T extends Layer3> Optional<T> last(Class<T> type) {
        return received.stream().filter(type::isInstance).map(type::cast).reduce((a, b) -> b);
    }

    private void common(byte[] block) {
        String hex = HexFormat.of().formatHex(block);
        if (hex.startsWith("2d063f") && first != null && sub < 0) {
            String mine = hex.substring(14, 20);
            if (mine.equals("%02x%02x%02x".formatted(reference, asked / 1326 % 32 << 3 | asked % 51 >> 3, (asked % 51 << 5 | asked % 26) & 0xff))) {
                sub = (block[4] & 0xff) >> 3 & 7;
                links = new MobileLink[] {new MobileLink(0), null, null, new MobileLink(3)};
                links[0].establish(first);
                log.add("channel " + sub);
            }
        } else if (block[2] == 0x21 && answersPages && isIdle() && hex.contains(HexFormat.of().formatHex(identity.encode()))) {
            assertMine();
            ask(new RrMessage.PagingResponse(CLASSMARK, identity).encode());
        }
    }

    /** Pages come in the mobile's own group alone: multiframe and block by the last digits of the IMSI. */
    private void assertMine() {
        int group = Integer.parseInt(imsi.substring(imsi.length() - 3)) % 16;
        int[] ends = {15, 19, 25, 29, 35, 39, 45, 49};
        if (frame / 51 % 2 != group / 8 || frame % 51 != ends[group % 8]) {
            throw new AssertionError("paged in frame " + frame);
        }
    }

    private void dedicated(byte[] block) {
        try {
            LapdmFrame frame = LapdmFrame.decode(block);
            if (!MobileLink.isFill(frame)) {
                links[frame.sapi()].receive(frame).ifPresent(this::message);
            }
            if (sub >= 0 && links[0].isQuiet() && first == null && !links[0].up) {
                sub = -1;
            }
            if (sub >= 0 && links[0].up) {
                first = null;
            }
        } catch (MalformedException e) {
            throw new AssertionError(HexFormat.of().formatHex(block), e);
        }
    }

    private void message(byte[] octets) {
        try {
            Layer3 message = switch (Layer3.protocol(octets)) {
                case Layer3.RADIO_RESOURCES -> RrMessage.decode(octets);
                case Layer3.MOBILITY -> MmMessage.decode(octets);
                case Layer3.CALL_CONTROL -> CcMessage.decode(octets);
                default -> CpMessage.decode(octets);
            };
            received.add(message);
            log.add(message.toString().replaceFirst("\\[.*", "") + (message instanceof CcMessage call ? " " + call.type() : ""));
            react(message);
        } catch (MalformedException e) {
            throw new AssertionError(HexFormat.of().formatHex(octets), e);
        }
    }

    private void react(Layer3 message) throws MalformedException {
        switch (message) {
            case MmMessage.LocationAccept accept -> {
                accept.identity().ifPresent(tmsi -> identity = tmsi);
                send(new MmMessage.Plain(MmMessage.TMSI_COMPLETE));
            }
            case MmMessage.IdentityRequest _ -> send(new MmMessage.IdentityResponse(MobileIdentity.imsi(imsi)));
            case RrMessage.ChannelRelease _ -> links[0].disconnect();
            case CcMessage call when call.type() == CcMessage.Type.DISCONNECT ->
                    send(new CcMessage.Clearing(call.transaction() ^ 8, CcMessage.Type.RELEASE, OptionalInt.empty()));
            case CcMessage call when call.type() == CcMessage.Type.CONNECT -> send(new CcMessage.Plain(call.transaction() ^ 8, CcMessage.Type.CONNECT_ACKNOWLEDGE));
            case CpMessage.Data data -> {
                send(new CpMessage.Acknowledge(data.transaction() ^ 8));
                RpMessage relay = RpMessage.decode(data.relay());
                if (relay instanceof RpMessage.Data) {
                    RpMessage answer = takesMessages ? new RpMessage.Acknowledge(false, relay.reference()) : new RpMessage.Error(false, relay.reference(), 22);
                    send(new CpMessage.Data(data.transaction() ^ 8, answer.encode()));
                }
            }
            default -> { }
        }
    }
}
