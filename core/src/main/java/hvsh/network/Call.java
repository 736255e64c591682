package hvsh.network;

/**
 * A call of a subscriber, as the network has it.
 *
 * @param imsi        whose it is
 * @param incoming    whether the network called him
 * @param transaction 0 to 6; -1: none yet
 * @param number      the other party
 * @param held        whether the subscriber holds it
 * @param suspended   whether the other party does
 * @param since       frame of its last change
 */
public record Call(String imsi, boolean incoming, int transaction, String number, Phase phase, boolean emergency, boolean held, boolean suspended, long since) {
    /** How far it is, with the code of the network's state (3GPP TS 24.008 §10.5.4.6). */
    public enum Phase {
        PAGING(0), PRESENT(6), CONFIRMED(9), RECEIVED(7), PROCEEDING(3), DELIVERED(4), CONNECTING(28), ACTIVE(10), DISCONNECTING(12), RELEASING(19);

        final int code;

        Phase(int code) {
            this.code = code;
        }
    }

    private static final int NETWORKS = 8;

    /** The transaction in the network's messages: of a call that the mobile began it has bit 3 set. */
    int outgoingTransaction() {
        return incoming ? transaction : transaction | NETWORKS;
    }

    /** Whether a message of the mobile with this transaction is of this call. */
    boolean has(int received) {
        return transaction >= 0 && received == (incoming ? transaction | NETWORKS : transaction);
    }

    boolean isClearing() {
        return phase == Phase.DISCONNECTING || phase == Phase.RELEASING;
    }

    Call to(Phase next, long now) {
        return new Call(imsi, incoming, transaction, number, next, emergency, held, suspended, now);
    }

    Call with(int given) {
        return new Call(imsi, incoming, given, number, phase, emergency, held, suspended, since);
    }

    Call hold(boolean by, boolean other) {
        return new Call(imsi, incoming, transaction, number, phase, emergency, by, other, since);
    }
}
