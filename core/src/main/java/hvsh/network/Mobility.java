package hvsh.network;

import hvsh.gsm.MalformedException;
import hvsh.gsm.MmMessage;
import hvsh.gsm.MobileIdentity;
import java.util.Optional;

/** Mobility management on a connection (3GPP TS 24.008 §4): who it is, where he is, and what he wants. */
final class Mobility {
    /** Causes (§10.5.3.6). */
    static final int IMSI_UNKNOWN_IN_HLR = 2;
    static final int IMSI_UNKNOWN_IN_VLR = 4;
    static final int NOT_SUPPORTED = 32;
    private static final int EMERGENCY = 2;
    private static final int CALL = 1;
    private static final int MESSAGE = 4;
    /** Seconds that the mobile has for what it is to do next. */
    private static final int PATIENCE = 10;

    /** What the mobile is to send. */
    enum Waiting { NOTHING, ANYTHING, IDENTITY, COMPLETION }

    /**
     * Everything that changes.
     *
     * @param pending  the request of a mobile that has still to say who it is
     * @param updating whether it came to update its location
     */
    record State(Waiting waiting, long deadline, Optional<MmMessage> pending, boolean updating) { }

    private final Exchange exchange;
    private final Connection connection;
    private Waiting waiting = Waiting.NOTHING;
    private long deadline;
    private Optional<MmMessage> pending = Optional.empty();
    private boolean updating;

    Mobility(Exchange exchange, Connection connection) {
        this.exchange = exchange;
        this.connection = connection;
    }

    boolean isIdle() {
        return waiting == Waiting.NOTHING;
    }

    boolean isOpen() {
        return !updating && (waiting == Waiting.NOTHING || waiting == Waiting.ANYTHING);
    }

    /** The mobile has the word. */
    void expect() {
        if (waiting == Waiting.NOTHING || waiting == Waiting.ANYTHING) {
            await(Waiting.ANYTHING);
        }
    }

    private void await(Waiting what) {
        waiting = what;
        deadline = exchange.clock.in(PATIENCE);
    }

    /** The mobile did what it had the word for. */
    void did() {
        if (waiting == Waiting.ANYTHING) {
            waiting = Waiting.NOTHING;
        }
    }

    void tick(long now) {
        if (waiting != Waiting.NOTHING && now >= deadline) {
            waiting = Waiting.NOTHING;
        }
    }

    void receive(byte[] octets) {
        try {
            receive(MmMessage.decode(octets));
        } catch (MalformedException e) {
            connection.send(new MmMessage.Refusal(MmMessage.STATUS, e.code()));
        }
    }

    private void receive(MmMessage message) {
        switch (message) {
            case MmMessage.LocationRequest request -> identify(request, request.identity());
            case MmMessage.ServiceRequest request -> identify(request, request.identity());
            case MmMessage.Detach detach -> detach(detach.identity());
            case MmMessage.IdentityResponse response -> identified(response.identity());
            case MmMessage.Plain plain when plain.type() == MmMessage.TMSI_COMPLETE -> complete();
            case MmMessage.Plain plain when plain.type() == MmMessage.SERVICE_ABORT -> did();
            case MmMessage.Refusal refusal when refusal.type() == MmMessage.STATUS -> exchange.log.add("the mobile reports cause %d of mobility management", refusal.cause());
            case MmMessage.Plain _, MmMessage.Refusal _, MmMessage.LocationAccept _, MmMessage.IdentityRequest _, MmMessage.Information _ ->
                    connection.send(new MmMessage.Refusal(MmMessage.STATUS, MalformedException.UNKNOWN_TYPE));
        }
    }

    private void identify(MmMessage request, MobileIdentity identity) {
        Optional<Subscriber> known = exchange.find(identity);
        if (known.isPresent() || identity.type() == MobileIdentity.Type.IMSI || isEmergency(request)) {
            carryOut(request, known);
        } else {
            pending = Optional.of(request);
            connection.send(new MmMessage.IdentityRequest(MobileIdentity.Type.IMSI));
            await(Waiting.IDENTITY);
        }
    }

    private void identified(MobileIdentity identity) {
        if (waiting == Waiting.IDENTITY && pending.isPresent()) {
            MmMessage request = pending.get();
            pending = Optional.empty();
            waiting = Waiting.NOTHING;
            carryOut(request, identity.type() == MobileIdentity.Type.IMSI ? exchange.find(identity) : Optional.empty());
        }
    }

    private void carryOut(MmMessage request, Optional<Subscriber> who) {
        if (request instanceof MmMessage.ServiceRequest service) {
            serve(service, who);
        } else if (who.isEmpty()) {
            refuse(MmMessage.LOCATION_REJECT, IMSI_UNKNOWN_IN_HLR);
        } else if (who.get().refusal != 0) {
            who.get().attached = false;
            refuse(MmMessage.LOCATION_REJECT, who.get().refusal);
        } else {
            update(who.get());
        }
    }

    private void refuse(int type, int cause) {
        connection.send(new MmMessage.Refusal(type, cause));
        waiting = Waiting.NOTHING;
        exchange.log.add("%s rejected with cause %d", type == MmMessage.LOCATION_REJECT ? "location updating" : "a service", cause);
    }

    private void update(Subscriber who) {
        connection.isOf(who);
        updating = true;
        who.attached = true;
        who.area = Optional.of(connection.cell.area());
        who.cell = connection.cell.identity();
        who.offered = exchange.newTmsi();
        connection.send(new MmMessage.LocationAccept(connection.cell.area(), Optional.of(MobileIdentity.tmsi(who.offered))));
        await(Waiting.COMPLETION);
        exchange.log.add("%s is in location area %d, cell %d", who.imsi, connection.cell.area().lac(), who.cell);
    }

    private void complete() {
        connection.subscriber().filter(_ -> waiting == Waiting.COMPLETION).ifPresent(who -> {
            who.tmsi = who.offered;
            who.offered = 0;
            who.notified = false;
            exchange.centre.retry(who.number);
            connection.send(connection.information());
            waiting = Waiting.NOTHING;
        });
    }

    private void serve(MmMessage.ServiceRequest request, Optional<Subscriber> who) {
        boolean emergency = isEmergency(request);
        if (!emergency && who.filter(subscriber -> subscriber.attached).isEmpty()) {
            refuse(MmMessage.SERVICE_REJECT, IMSI_UNKNOWN_IN_VLR);
        } else if (!emergency && who.get().serviceRefusal != 0) {
            refuse(MmMessage.SERVICE_REJECT, who.get().serviceRefusal);
        } else if (!emergency && request.service() != CALL && request.service() != MESSAGE) {
            refuse(MmMessage.SERVICE_REJECT, NOT_SUPPORTED);
        } else {
            who.ifPresent(connection::isOf);
            connection.send(new MmMessage.Plain(MmMessage.SERVICE_ACCEPT));
            await(Waiting.ANYTHING);
        }
    }

    private static boolean isEmergency(MmMessage request) {
        return request instanceof MmMessage.ServiceRequest service && service.service() == EMERGENCY;
    }

    private void detach(MobileIdentity identity) {
        exchange.find(identity).ifPresent(who -> {
            who.attached = false;
            exchange.log.add("%s has detached", who.imsi);
        });
        waiting = Waiting.NOTHING;
    }

    /** Who was paged is here. */
    void paged(MobileIdentity identity) {
        exchange.find(identity).filter(who -> who.attached).ifPresent(who -> {
            connection.isOf(who);
            exchange.log.add("%s answers paging", who.imsi);
        });
        did();
    }

    State save() {
        return new State(waiting, deadline, pending, updating);
    }

    void load(State s) {
        waiting = s.waiting;
        deadline = s.deadline;
        pending = s.pending;
        updating = s.updating;
    }
}
