package hvsh.network;

import hvsh.gsm.MalformedException;
import hvsh.gsm.MobileIdentity;
import hvsh.gsm.SmsMessage;
import java.util.List;

/** Carries out events: what the world beyond the network does. */
final class Outside {
    private static final int CALLS = 8;

    private final Exchange exchange;
    private final List<Connection> connections;
    private final Paging paging;
    private final CallControl calls;

    Outside(Exchange exchange, List<Connection> connections, Paging paging) {
        this.exchange = exchange;
        this.connections = connections;
        this.paging = paging;
        calls = new CallControl(exchange);
    }

    void apply(NetworkEvent event) {
        switch (event) {
            case NetworkEvent.SubscriberAdded e -> exchange.add(e.imsi(), e.number());
            case NetworkEvent.CallBegun e -> call(number(e.to()), e.from());
            case NetworkEvent.CallChanged e -> change(call(e.number()), e.deed());
            case NetworkEvent.TextSent e -> {
                roomFor(number(e.to()));
                exchange.centre.send(e.from(), e.to(), e.text());
            }
            case NetworkEvent.MessageSent e -> deliver(number(e.to()), e.message());
            case NetworkEvent.Paged e -> page(imsi(e.imsi()), e.byTmsi());
            case NetworkEvent.Rejection e -> reject(imsi(e.imsi()), e);
            case NetworkEvent.TimeSet e -> {
                exchange.clock.set(e.utc() < 0 ? exchange.clock.utc() : e.utc(), e.quarters(), e.summer());
                exchange.subscribers.forEach(who -> who.notified = who.attached);
            }
        }
    }

    private Subscriber number(String number) {
        return exchange.number(number).orElseThrow(() -> new IllegalArgumentException("nobody in the network has number " + number + "; there "
                + (exchange.subscribers.size() == 1 ? "is " : "are ") + String.join(", ", exchange.subscribers.stream().map(who -> who.number).toList())));
    }

    private Subscriber imsi(String imsi) {
        return exchange.imsi(imsi).orElseThrow(() -> new IllegalArgumentException("nobody in the network has IMSI " + imsi));
    }

    private void roomFor(Subscriber who) {
        if (!exchange.centre.hasRoom(1)) {
            throw new IllegalArgumentException(ServiceCentre.MOST + " messages wait already, and no more fit; the subscriber is " + who.number);
        }
    }

    private void call(Subscriber who, String from) {
        if (exchange.calls(who.imsi).size() == CALLS) {
            throw new IllegalArgumentException(who.number + " has " + CALLS + " calls already");
        }
        exchange.log.add("%s calls %s", from, who.number);
        exchange.calls.add(new Call(who.imsi, true, -1, from, Call.Phase.PAGING, false, false, false, exchange.clock.frame()));
    }

    private Call call(String number) {
        return exchange.calls.stream().filter(call -> ServiceCentre.sameNumber(call.number(), number)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no call with " + number));
    }

    private void change(Call call, NetworkEvent.Deed deed) {
        Connection connection = Dispatcher.of(call.imsi(), connections);
        switch (deed) {
            case CANCEL -> calls.clear(connection, call, CallControl.NORMAL);
            case BUSY -> calls.clear(connection, expected(call, !call.incoming() && call.phase() == Call.Phase.DELIVERED, "is not ringing there"), CallControl.BUSY);
            case ACCEPT -> calls.answered(connection, expected(call, !call.incoming() && call.phase() == Call.Phase.DELIVERED || call.suspended(),
                    "is not ringing there, nor held; one that comes in the handset answers"));
            case HOLD -> calls.suspended(connection, expected(call, call.phase() == Call.Phase.ACTIVE && !call.suspended(), "is not going on"));
        }
    }

    private static Call expected(Call call, boolean is, String otherwise) {
        if (!is) {
            throw new IllegalArgumentException("the call with " + call.number() + " " + otherwise);
        }
        return call;
    }

    private void deliver(Subscriber who, byte[] message) {
        roomFor(who);
        try {
            SmsMessage.Deliver deliver = (SmsMessage.Deliver) SmsMessage.decode(true, message);
            exchange.centre.keep(deliver.from(), who.number, deliver.text().text(), message, true);
        } catch (MalformedException e) {
            throw new IllegalArgumentException("that is no SMS-DELIVER of 3GPP TS 23.040: " + e.getMessage(), e);
        }
    }

    private void page(Subscriber who, boolean byTmsi) {
        if (who.area.isEmpty() || byTmsi && who.tmsi == 0) {
            throw new IllegalArgumentException(who.imsi + (byTmsi ? " has no TMSI" : " has never been in a location area"));
        }
        paging.begin(who, byTmsi ? MobileIdentity.tmsi(who.tmsi) : MobileIdentity.imsi(who.imsi), exchange.clock);
    }

    private void reject(Subscriber who, NetworkEvent.Rejection rejection) {
        switch (rejection.procedure()) {
            case LOCATION -> who.refusal = rejection.cause();
            case SERVICE -> who.serviceRefusal = rejection.cause();
        }
    }
}
