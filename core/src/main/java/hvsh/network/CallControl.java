package hvsh.network;

import hvsh.gsm.CcMessage;
import hvsh.gsm.CcMessage.Type;
import hvsh.gsm.Layer3;
import hvsh.gsm.MalformedException;
import hvsh.gsm.PartyNumber;
import hvsh.network.Call.Phase;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** Call control of the network (3GPP TS 24.008 §5): what a mobile's messages do to its calls. No speech goes anywhere. */
final class CallControl {
    /** Causes (§10.5.4.11 and annex H). */
    static final int NORMAL = 16;
    static final int BUSY = 17;
    static final int NO_ANSWER = 19;
    static final int STATUS_ENQUIRY = 30;
    static final int INVALID_TRANSACTION = 81;
    static final int INCOMPATIBLE = 98;
    static final int RECOVERY = 102;
    private static final int TRANSACTIONS = 7;
    private static final int NETWORKS = 8;
    private static final int SUSPENDED = 0;
    private static final int RESUMED = 1;

    private final Exchange exchange;

    CallControl(Exchange exchange) {
        this.exchange = exchange;
    }

    void receive(Connection from, byte[] octets) {
        int transaction = octets[0] >> 4 & 15;
        if (transaction % NETWORKS == TRANSACTIONS) {
            return;
        }
        try {
            receive(from, CcMessage.decode(octets));
        } catch (MalformedException e) {
            from.send(find(from, transaction).isPresent() ? status(find(from, transaction).get(), e.code())
                    : new CcMessage.Clearing(transaction ^ NETWORKS, Type.RELEASE_COMPLETE, OptionalInt.of(e.code())));
        }
    }

    private Optional<Call> find(Connection from, int transaction) {
        return exchange.calls.stream().filter(call -> from.belongsTo(call.imsi()) && call.has(transaction)).findFirst();
    }

    private void receive(Connection from, CcMessage message) {
        Optional<Call> known = find(from, message.transaction());
        if (known.isPresent()) {
            of(from, known.get(), message);
        } else if (message instanceof CcMessage.Setup setup && setup.transaction() < NETWORKS) {
            begin(from, setup.transaction(), setup.called(), false);
        } else if (message.type() == Type.EMERGENCY_SETUP && message.transaction() < NETWORKS) {
            begin(from, message.transaction(), "112", true);
        } else if (message.type() != Type.RELEASE_COMPLETE && message.type() != Type.STATUS && message.type() != Type.SETUP) {
            from.send(new CcMessage.Clearing(message.transaction() ^ NETWORKS, Type.RELEASE_COMPLETE, OptionalInt.of(INVALID_TRANSACTION)));
        }
    }

    /** A call of the mobile: the other end rings until somebody there answers. */
    private void begin(Connection from, int transaction, String number, boolean emergency) {
        from.mobility.did();
        if (from.subscriber().isEmpty() && !emergency) {
            return;
        }
        if (!PartyNumber.isNumber(number)) {
            from.send(new CcMessage.Clearing(transaction | NETWORKS, Type.RELEASE_COMPLETE, OptionalInt.of(MalformedException.INVALID_MANDATORY)));
            return;
        }
        String imsi = from.subscriber().map(who -> who.imsi).orElse("");
        Call call = new Call(imsi, false, transaction, number, Phase.PROCEEDING, emergency, false, false, exchange.clock.frame());
        exchange.calls.add(call);
        exchange.log.add("%s calls %s", imsi, number);
        from.send(plain(call, Type.PROCEEDING));
        if (exchange.number(number).isPresent()) {
            clear(from, call, BUSY);
        } else {
            from.send(plain(call, Type.ALERTING));
            exchange.replace(call, call.to(Phase.DELIVERED, exchange.clock.frame()));
        }
    }

    private void of(Connection from, Call call, CcMessage message) {
        switch (message.type()) {
            case CONFIRMED -> move(from, call, Phase.PRESENT, Phase.CONFIRMED, message);
            case ALERTING -> move(from, call, call.phase() == Phase.PRESENT ? Phase.PRESENT : Phase.CONFIRMED, Phase.RECEIVED, message);
            case CONNECT -> connected(from, call, message);
            case CONNECT_ACKNOWLEDGE -> move(from, call, Phase.CONNECTING, Phase.ACTIVE, message);
            case DISCONNECT -> {
                from.send(new CcMessage.Clearing(call.outgoingTransaction(), Type.RELEASE, OptionalInt.of(NORMAL)));
                exchange.replace(call, call.to(Phase.RELEASING, exchange.clock.frame()));
            }
            case RELEASE -> {
                from.send(new CcMessage.Clearing(call.outgoingTransaction(), Type.RELEASE_COMPLETE, OptionalInt.empty()));
                over(call);
            }
            case RELEASE_COMPLETE -> over(call);
            case STATUS_ENQUIRY -> from.send(status(call, STATUS_ENQUIRY));
            case STATUS -> exchange.log.add("the mobile reports cause %d of the call with %s", ((CcMessage.Status) message).cause(), call.number());
            case HOLD, RETRIEVE -> hold(from, call, message.type() == Type.HOLD);
            case START_DTMF -> from.send(new CcMessage.Indication(call.outgoingTransaction(), Type.START_DTMF_ACKNOWLEDGE, ((CcMessage.Indication) message).value()));
            case STOP_DTMF -> from.send(plain(call, Type.STOP_DTMF_ACKNOWLEDGE));
            case NOTIFY -> { }
            default -> from.send(status(call, INCOMPATIBLE));
        }
    }

    private void move(Connection from, Call call, Phase expected, Phase next, CcMessage message) {
        if (call.phase() == expected) {
            exchange.replace(call, call.to(next, exchange.clock.frame()));
            exchange.log.add("call with %s: %s", call.number(), message.type().name().toLowerCase(Locale.ROOT).replace('_', ' '));
        } else {
            from.send(status(call, INCOMPATIBLE));
        }
    }

    private void connected(Connection from, Call call, CcMessage message) {
        Phase expected = call.phase() == Phase.CONFIRMED ? Phase.CONFIRMED : Phase.RECEIVED;
        if (call.incoming() && call.phase() == expected) {
            from.send(plain(call, Type.CONNECT_ACKNOWLEDGE));
        }
        move(from, call, call.incoming() ? expected : Phase.PAGING, Phase.ACTIVE, message);
    }

    private void hold(Connection from, Call call, boolean hold) {
        boolean may = call.phase() == Phase.ACTIVE && call.held() != hold;
        if (may) {
            from.send(plain(call, hold ? Type.HOLD_ACKNOWLEDGE : Type.RETRIEVE_ACKNOWLEDGE));
            exchange.replace(call, call.hold(hold, call.suspended()));
        } else {
            from.send(new CcMessage.Clearing(call.outgoingTransaction(), hold ? Type.HOLD_REJECT : Type.RETRIEVE_REJECT, OptionalInt.of(INCOMPATIBLE)));
        }
    }

    /** A call waits for its mobile, which is here. */
    void present(Connection to, Call call) {
        int free = 0;
        while (taken(call.imsi(), free)) {
            free++;
        }
        if (free < TRANSACTIONS) {
            Call presented = call.with(free).to(Phase.PRESENT, exchange.clock.frame());
            exchange.replace(call, presented);
            to.send(new CcMessage.Setup(free, "", call.number()));
        } else {
            over(call);
        }
    }

    private boolean taken(String imsi, int transaction) {
        return exchange.calls(imsi).stream().anyMatch(call -> call.incoming() && call.transaction() == transaction);
    }

    /** The other party answers, or resumes the call. */
    void answered(Connection to, Call call) {
        if (call.suspended()) {
            to.send(new CcMessage.Indication(call.outgoingTransaction(), Type.NOTIFY, RESUMED));
            exchange.replace(call, call.hold(call.held(), false));
        } else {
            to.send(plain(call, Type.CONNECT));
            exchange.replace(call, call.to(Phase.CONNECTING, exchange.clock.frame()));
        }
    }

    /** The other party holds the call. */
    void suspended(Connection to, Call call) {
        to.send(new CcMessage.Indication(call.outgoingTransaction(), Type.NOTIFY, SUSPENDED));
        exchange.replace(call, call.hold(call.held(), true));
    }

    /** The network ends a call, which may have no connection yet. */
    void clear(Connection to, Call call, int cause) {
        if (to == null || call.transaction() < 0) {
            over(call);
        } else if (!call.isClearing()) {
            to.send(new CcMessage.Clearing(call.outgoingTransaction(), Type.DISCONNECT, OptionalInt.of(cause)));
            exchange.replace(call, call.to(Phase.DISCONNECTING, exchange.clock.frame()));
        }
    }

    /** What takes too long is cleared (§11.3: T303, T301, T313, T305, T308). */
    void tick(Connection of, Call call, long now) {
        int seconds = switch (call.phase()) {
            case PAGING, PRESENT, CONFIRMED, PROCEEDING -> 30;
            case RECEIVED, DELIVERED -> 60;
            case CONNECTING, DISCONNECTING, RELEASING -> 30;
            case ACTIVE -> Integer.MAX_VALUE;
        };
        if (now - call.since() < NetworkClock.frames(seconds)) {
            return;
        }
        switch (call.phase()) {
            case RELEASING -> over(call);
            case DISCONNECTING -> {
                if (of != null) {
                    of.send(new CcMessage.Clearing(call.outgoingTransaction(), Type.RELEASE, OptionalInt.of(RECOVERY)));
                }
                exchange.replace(call, call.to(Phase.RELEASING, now));
            }
            case RECEIVED, DELIVERED -> clear(of, call, NO_ANSWER);
            default -> clear(of, call, RECOVERY);
        }
    }

    /** A mobile is gone with its calls. */
    void lost(String imsi) {
        exchange.calls(imsi).stream().filter(call -> call.phase() != Phase.PAGING).forEach(this::over);
    }

    private void over(Call call) {
        exchange.calls.remove(call);
        exchange.log.add("the call with %s is over", call.number());
    }

    private static Layer3 plain(Call call, Type type) {
        return new CcMessage.Plain(call.outgoingTransaction(), type);
    }

    private static Layer3 status(Call call, int cause) {
        return new CcMessage.Status(call.outgoingTransaction(), cause, call.phase().code);
    }
}
