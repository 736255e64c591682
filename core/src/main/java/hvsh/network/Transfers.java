package hvsh.network;

import hvsh.gsm.CpMessage;
import hvsh.gsm.MalformedException;
import hvsh.gsm.RpMessage;
import hvsh.gsm.SmsMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Short messages on a connection (3GPP TS 24.011 §5, §6), each in a transaction of its own. */
final class Transfers {
    private static final int NETWORKS = 8;
    private static final int RESERVED = 7;
    private static final int MOST = 7;
    /** Seconds that a transfer may take (TR1M, TR1N). */
    private static final int LONGEST = 40;
    /** Causes of the relay layer (§8.2.5.4). */
    private static final int UNIDENTIFIED_SUBSCRIBER = 28;
    private static final int MEMORY_EXCEEDED = 22;
    private static final int CONGESTION = 42;
    private static final int INCOMPATIBLE = 98;
    /** Causes of the control layer (§8.1.4.2). */
    private static final int INVALID_TRANSACTION = 81;

    /** How far one is: the link is not there; sent; acknowledged by the control layer. */
    enum Phase { WAITING, SENT, ACKNOWLEDGED }

    /**
     * A transaction.
     *
     * @param down    whether it brings a message to the mobile
     * @param message its number in the service centre; 0 if it is the mobile's
     */
    record Transfer(int transaction, boolean down, long message, Phase phase, long since) {
        boolean has(int received) {
            return received == (down ? transaction | NETWORKS : transaction);
        }

        int outgoing() {
            return down ? transaction : transaction | NETWORKS;
        }
    }

    /** Everything that changes. */
    record State(List<Transfer> transfers) { }

    private final Exchange exchange;
    private final Connection connection;
    private final List<Transfer> transfers = new ArrayList<>();

    Transfers(Exchange exchange, Connection connection) {
        this.exchange = exchange;
        this.connection = connection;
    }

    boolean isIdle() {
        return transfers.isEmpty();
    }

    /** Whether a message is on its way to the mobile. */
    boolean delivers() {
        return transfers.stream().anyMatch(Transfer::down);
    }

    /** Brings a message to the mobile as soon as the link for that is there. */
    void deliver(ShortMessage message) {
        transfers.add(new Transfer((int) (message.id() % RESERVED), true, message.id(), Phase.WAITING, exchange.clock.frame()));
        connection.establishForMessages();
        proceed();
    }

    /** The link may be there. */
    void proceed() {
        for (Transfer transfer : List.copyOf(transfers)) {
            if (transfer.phase() == Phase.WAITING && connection.canCarryMessages()) {
                byte[] message = exchange.centre.get(transfer.message()).map(ShortMessage::message).orElse(new byte[0]);
                RpMessage.Data data = new RpMessage.Data(true, (int) transfer.message() & 0xff, ServiceCentre.NUMBER, message);
                connection.send(new CpMessage.Data(transfer.outgoing(), data.encode()));
                to(transfer, Phase.SENT);
            }
        }
    }

    private void to(Transfer transfer, Phase phase) {
        transfers.set(transfers.indexOf(transfer), new Transfer(transfer.transaction, transfer.down, transfer.message, phase, transfer.since));
    }

    void receive(byte[] octets) {
        int transaction = octets[0] >> 4 & 15;
        if (transaction % NETWORKS == RESERVED || connection.subscriber().isEmpty()) {
            return;
        }
        try {
            receive(CpMessage.decode(octets));
        } catch (MalformedException e) {
            connection.send(new CpMessage.Error(transaction ^ NETWORKS, e.code()));
            find(transaction).ifPresent(this::fail);
        }
    }

    private Optional<Transfer> find(int transaction) {
        return transfers.stream().filter(transfer -> transfer.has(transaction)).findFirst();
    }

    private void receive(CpMessage message) {
        Optional<Transfer> known = find(message.transaction());
        switch (message) {
            case CpMessage.Data data when known.isPresent() || data.transaction() < NETWORKS && transfers.size() < MOST -> data(data, known);
            case CpMessage.Data data -> connection.send(new CpMessage.Error(data.transaction() ^ NETWORKS, INVALID_TRANSACTION));
            case CpMessage.Acknowledge _ -> known.ifPresent(this::acknowledged);
            case CpMessage.Error _ -> known.ifPresent(this::fail);
        }
    }

    private void acknowledged(Transfer transfer) {
        if (transfer.down()) {
            to(transfer, Phase.ACKNOWLEDGED);
        } else {
            transfers.remove(transfer);
        }
    }

    private void fail(Transfer transfer) {
        transfers.remove(transfer);
        if (transfer.down()) {
            exchange.centre.failed(transfer.message());
        }
    }

    private void data(CpMessage.Data data, Optional<Transfer> known) {
        connection.mobility.did();
        connection.send(new CpMessage.Acknowledge(data.transaction() ^ NETWORKS));
        RpMessage message;
        try {
            message = RpMessage.decode(data.relay());
        } catch (MalformedException e) {
            known.filter(Transfer::down).ifPresentOrElse(this::fail, () -> reply(data, new RpMessage.Error(true, data.relay()[1] & 0xff, e.code())));
            return;
        }
        if (known.isPresent() && known.get().down()) {
            reported(known.get(), message);
        } else if (known.isEmpty()) {
            reply(data, answer(message));
        }
    }

    private void reply(CpMessage.Data to, RpMessage answer) {
        Transfer transfer = find(to.transaction()).orElseGet(() -> {
            Transfer made = new Transfer(to.transaction(), false, 0, Phase.SENT, exchange.clock.frame());
            transfers.add(made);
            return made;
        });
        connection.send(new CpMessage.Data(transfer.outgoing(), answer.encode()));
    }

    /** What the mobile says of a message that it got. */
    private void reported(Transfer transfer, RpMessage report) {
        Subscriber who = connection.subscriber().orElseThrow();
        boolean mine = report.reference() == (transfer.message() & 0xff);
        if (mine && report instanceof RpMessage.Acknowledge) {
            transfers.remove(transfer);
            exchange.centre.arrived(transfer.message());
            exchange.log.add("%s has got message %d", who.imsi, transfer.message());
        } else {
            who.full |= mine && report instanceof RpMessage.Error error && error.cause() == MEMORY_EXCEEDED;
            fail(transfer);
            exchange.log.add("%s did not take message %d", who.imsi, transfer.message());
        }
    }

    private RpMessage answer(RpMessage message) {
        Subscriber who = connection.subscriber().orElseThrow();
        return switch (message) {
            case RpMessage.Data data when !data.down() -> submit(who, data);
            case RpMessage.MemoryAvailable available -> {
                who.full = false;
                exchange.centre.retry(who.number);
                yield new RpMessage.Acknowledge(true, available.reference());
            }
            case RpMessage.Data _, RpMessage.Acknowledge _, RpMessage.Error _ -> new RpMessage.Error(true, message.reference(), INCOMPATIBLE);
        };
    }

    private RpMessage submit(Subscriber who, RpMessage.Data data) {
        try {
            SmsMessage.Submit submit = (SmsMessage.Submit) SmsMessage.decode(false, data.message());
            if (submit.to().isEmpty()) {
                return new RpMessage.Error(true, data.reference(), UNIDENTIFIED_SUBSCRIBER);
            } else if (!exchange.centre.hasRoom(1)) {
                return new RpMessage.Error(true, data.reference(), CONGESTION);
            }
            exchange.centre.submit(who.number, submit, exchange.number(submit.to()).isPresent());
            exchange.log.add("%s sends a message to %s", who.imsi, submit.to());
            return new RpMessage.Acknowledge(true, data.reference());
        } catch (MalformedException e) {
            return new RpMessage.Error(true, data.reference(), e.code());
        }
    }

    void tick(long now) {
        transfers.stream().filter(transfer -> now - transfer.since() > NetworkClock.frames(LONGEST)).toList().forEach(this::fail);
    }

    /** The link or the mobile is gone. */
    void abort() {
        List.copyOf(transfers).forEach(this::fail);
    }

    State save() {
        return new State(List.copyOf(transfers));
    }

    void load(State s) {
        transfers.clear();
        transfers.addAll(s.transfers);
    }
}
