package hvsh.network;

import java.util.List;
import java.util.Optional;

/**
 * What is going on in the network.
 *
 * @param connections how many dedicated channels are in use
 */
public record NetworkView(List<Member> subscribers, List<Call> calls, List<ShortMessage> messages, List<NetworkLog.Line> log, int connections, long utc) {
    /**
     * A subscriber.
     *
     * @param tmsi eight hexadecimal digits, or empty
     * @param lac  of the location area; -1 if he has never been there
     */
    public record Member(String imsi, String number, String tmsi, boolean attached, int lac, int cell) { }

    static NetworkView of(Exchange exchange, List<Connection> connections) {
        return new NetworkView(exchange.subscribers.stream().map(NetworkView::member).toList(), List.copyOf(exchange.calls), exchange.centre.messages(),
                exchange.log.save(), connections.size(), exchange.clock.utc());
    }

    private static Member member(Subscriber who) {
        return new Member(who.imsi, who.number, who.tmsi == 0 ? "" : "%08x".formatted(who.tmsi), who.attached,
                Optional.ofNullable(who.area.orElse(null)).map(area -> area.lac()).orElse(-1), who.cell);
    }
}
