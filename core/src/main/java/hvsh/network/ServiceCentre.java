package hvsh.network;

import hvsh.gsm.NetworkTime;
import hvsh.gsm.PartyNumber;
import hvsh.gsm.SmsMessage;
import hvsh.gsm.SmsText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The service centre of short messages: keeps each until it is delivered, and the last ones after that. */
final class ServiceCentre {
    static final String NUMBER = "+15550000";
    /** Messages that wait at most. */
    static final int MOST = 500;
    private static final int KEPT = 64;
    private static final byte[] NOTHING = {};
    /** Seconds to the next attempt, by how many there were. */
    private static final int[] PAUSES = {5, 30, 60, 300};

    /** Everything that changes. */
    record State(List<ShortMessage> messages, long next) { }

    private final NetworkClock clock;
    private final List<ShortMessage> messages = new ArrayList<>();
    private long next = 1;

    ServiceCentre(NetworkClock clock) {
        this.clock = clock;
    }

    /** Whether more messages fit. */
    boolean hasRoom(int more) {
        return messages.stream().filter(message -> !message.delivered()).count() + more <= MOST;
    }

    /** Takes a message of a mobile. */
    void submit(String from, SmsMessage.Submit message, boolean isHere) {
        deliver(from, message.to(), message.protocol(), message.text(), isHere);
    }

    /** Takes a text for a mobile, in as many messages as it needs. */
    void send(String from, String to, String text) {
        SmsText.of(text, (int) next).forEach(part -> deliver(from, to, 0, part, true));
    }

    private void deliver(String from, String to, int protocol, SmsText text, boolean isHere) {
        NetworkTime sent = clock.time();
        byte[] message = isHere ? new SmsMessage.Deliver(false, from, protocol, sent, text).encode() : NOTHING;
        keep(from, to, text.text(), message, isHere);
    }

    /** Takes a message as it is. */
    void keep(String from, String to, String text, byte[] message, boolean isHere) {
        messages.add(new ShortMessage(next++, from, to, text, message, clock.frame(), !isHere, 0, 0));
        long old = messages.stream().filter(ShortMessage::delivered).count() - KEPT;
        if (old > 0) {
            messages.remove(messages.stream().filter(ShortMessage::delivered).findFirst().orElseThrow());
        }
    }

    /** The oldest message that waits for a number and may be tried now. */
    Optional<ShortMessage> due(String number) {
        return messages.stream().filter(message -> isFor(message, number) && message.next() <= clock.frame()).findFirst();
    }

    private static boolean isFor(ShortMessage message, String number) {
        return !message.delivered() && sameNumber(message.to(), number);
    }

    /** Whether two are one number, however international they are written. */
    static boolean sameNumber(String one, String other) {
        String a = one.replaceFirst("^(\\+|00)", "");
        String b = other.replaceFirst("^(\\+|00)", "");
        return PartyNumber.isNumber(one) && a.equals(b);
    }

    /** When the next message for a number may be tried, if one waits. */
    Optional<Long> next(String number) {
        return messages.stream().filter(message -> isFor(message, number)).map(ShortMessage::next).min(Long::compare);
    }

    Optional<ShortMessage> get(long id) {
        return messages.stream().filter(message -> message.id() == id).findFirst();
    }

    void arrived(long id) {
        messages.replaceAll(message -> message.id() == id ? message.arrived() : message);
    }

    void failed(long id) {
        messages.replaceAll(message -> message.id() == id
                ? message.later(clock.in(PAUSES[Math.min(PAUSES.length - 1, message.attempts())])) : message);
    }

    /** The mobile is there again, or has memory: what waits for it may be tried at once. */
    void retry(String number) {
        messages.replaceAll(message -> isFor(message, number) ? new ShortMessage(message.id(), message.from(), message.to(), message.text(), message.message(),
                message.submitted(), false, message.attempts(), 0) : message);
    }

    List<ShortMessage> messages() {
        return List.copyOf(messages);
    }

    State save() {
        return new State(messages(), next);
    }

    void load(State s) {
        messages.clear();
        messages.addAll(s.messages);
        next = s.next;
    }
}
