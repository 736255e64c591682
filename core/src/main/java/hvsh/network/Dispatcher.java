package hvsh.network;

import hvsh.gsm.SystemInformation;
import java.util.List;
import java.util.Optional;

/** Brings calls, messages and the time to those who wait for them: on a connection that is there, else by paging. */
final class Dispatcher {
    /** Seconds without a sign of life after which a mobile is taken for gone: its period and four minutes (3GPP TS 24.008 §4.4.2). */
    private static final int GONE = SystemInformation.PERIOD * 360 + 240;

    private final Exchange exchange;
    private final List<Connection> connections;
    private final Paging paging;
    private final CallControl calls;

    Dispatcher(Exchange exchange, List<Connection> connections, Paging paging) {
        this.exchange = exchange;
        this.connections = connections;
        this.paging = paging;
        calls = new CallControl(exchange);
    }

    /** The connection of a subscriber; null if he has none. */
    static Connection of(String imsi, List<Connection> connections) {
        return connections.stream().filter(connection -> connection.belongsTo(imsi) && connection.phase() == Connection.Phase.ACTIVE).findFirst().orElse(null);
    }

    void tick() {
        long now = exchange.clock.frame();
        List.copyOf(exchange.calls).forEach(call -> calls.tick(of(call.imsi(), connections), call, now));
        paging.expire(now).forEach(this::notFound);
        exchange.subscribers.forEach(this::serve);
    }

    private void notFound(String imsi) {
        exchange.log.add("%s does not answer paging", imsi);
        exchange.calls(imsi).stream().filter(call -> call.phase() == Call.Phase.PAGING).forEach(call -> calls.clear(null, call, CallControl.NO_ANSWER));
        exchange.imsi(imsi).ifPresent(who -> {
            who.notified = false;
            due(who).ifPresent(message -> exchange.centre.failed(message.id()));
        });
    }

    private void serve(Subscriber who) {
        if (who.attached && exchange.clock.frame() - who.seen > NetworkClock.frames(GONE)) {
            who.attached = false;
            exchange.log.add("%s is not there any more", who.imsi);
        }
        Connection connection = connections.stream().filter(c -> c.belongsTo(who.imsi)).findFirst().orElse(null);
        if (connection != null) {
            paging.end(who.imsi);
            who.seen = exchange.clock.frame();
            serve(who, connection);
        } else if (!who.attached) {
            exchange.calls(who.imsi).forEach(call -> calls.clear(null, call, CallControl.NO_ANSWER));
        } else if (isWanted(who) && !paging.calls(who.imsi)) {
            paging.begin(who, who.called(), exchange.clock);
        }
    }

    private void serve(Subscriber who, Connection connection) {
        if (!connection.isOpen()) {
            return;
        }
        exchange.calls(who.imsi).stream().filter(call -> call.phase() == Call.Phase.PAGING).forEach(call -> calls.present(connection, call));
        if (!connection.transfers.delivers()) {
            due(who).ifPresent(connection.transfers::deliver);
        }
        if (who.notified) {
            who.notified = false;
            connection.send(connection.information());
        }
    }

    private Optional<ShortMessage> due(Subscriber who) {
        return who.full ? Optional.empty() : exchange.centre.due(who.number);
    }

    private boolean isWanted(Subscriber who) {
        return who.notified || due(who).isPresent() || exchange.calls(who.imsi).stream().anyMatch(call -> call.phase() == Call.Phase.PAGING);
    }

    /** The next frame in which somebody is to be served. */
    long next() {
        long soon = exchange.clock.frame() + 1;
        long next = exchange.calls.isEmpty() && paging.isEmpty() ? Network.NEVER : soon;
        for (Subscriber who : exchange.subscribers) {
            if (who.attached) {
                next = Math.min(next, isWanted(who) ? soon : who.seen + NetworkClock.frames(GONE) + 1);
                next = Math.min(next, who.full ? next : exchange.centre.next(who.number).map(frame -> Math.max(soon, frame)).orElse(next));
            }
        }
        return next;
    }
}
