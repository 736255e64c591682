package hvsh.network;

import hvsh.gsm.PartyNumber;

/** Something that happens in the network from outside. Numbers are checked when one is made; who they are of, when it happens. */
public sealed interface NetworkEvent {
    /** There is one more subscriber. */
    record SubscriberAdded(String imsi, String number) implements NetworkEvent {
        public SubscriberAdded {
            if (!imsi.matches("[0-9]{6,15}")) {
                throw new IllegalArgumentException("an IMSI is 6 to 15 digits, not '" + imsi + "'");
            }
            checkNumber(number);
        }
    }

    /** Somebody calls a subscriber. */
    record CallBegun(String from, String to) implements NetworkEvent {
        public CallBegun {
            checkNumber(from);
            checkNumber(to);
        }
    }

    /** What the other party does with a call. */
    enum Deed { ACCEPT, BUSY, HOLD, CANCEL }

    /** The other party of a call does something. */
    record CallChanged(String number, Deed deed) implements NetworkEvent { }

    /** Somebody sends a text to a subscriber. */
    record TextSent(String from, String to, String text) implements NetworkEvent {
        public TextSent {
            checkNumber(from);
            checkNumber(to);
        }
    }

    /** A message as it is, of the transfer layer, goes to a subscriber. */
    record MessageSent(String to, byte[] message) implements NetworkEvent { }

    /** A subscriber is called on the paging channel, by IMSI or TMSI. */
    record Paged(String imsi, boolean byTmsi) implements NetworkEvent { }

    /** Procedures that can be rejected. */
    enum Procedure { LOCATION, SERVICE }

    /** From now on a procedure of a subscriber is rejected for a cause; 0: it is not. */
    record Rejection(String imsi, Procedure procedure, int cause) implements NetworkEvent {
        public Rejection {
            if (cause < 0 || cause > 127) {
                throw new IllegalArgumentException("a cause is from 0 to 127, not " + cause);
            }
        }
    }

    /**
     * The network has another time, and tells it.
     *
     * @param utc      seconds since 1970; -1: the time goes on as it is
     * @param quarters of an hour that local time is ahead
     * @param summer   hours of daylight saving time in it
     */
    record TimeSet(long utc, int quarters, int summer) implements NetworkEvent {
        public TimeSet {
            if (quarters < -48 || quarters > 56 || summer < 0 || summer > 2) {
                throw new IllegalArgumentException("a time zone is -48 to 56 quarters of an hour, summer time 0 to 2 hours");
            }
        }
    }

    private static void checkNumber(String number) {
        if (!PartyNumber.isNumber(number)) {
            throw new IllegalArgumentException("'" + number + "' is no number; use 1 to 20 digits, perhaps after +");
        }
    }
}
