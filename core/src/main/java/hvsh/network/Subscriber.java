package hvsh.network;

import hvsh.gsm.LocationArea;
import hvsh.gsm.MobileIdentity;
import java.util.Optional;

/** Who has a number in the network, and where he is. */
final class Subscriber {
    /**
     * Everything that changes.
     *
     * @param tmsi     0: none
     * @param offered  a TMSI that the mobile has not confirmed; 0: none
     * @param seen     frame of the last sign of life
     * @param refusal  cause with which location updating is rejected; 0: it is accepted
     * @param serviceRefusal the same for calls and messages that the mobile begins
     * @param notified whether the mobile is to be told the time
     * @param full     whether the mobile has no memory for messages
     */
    record State(String imsi, String number, int tmsi, int offered, boolean attached, Optional<LocationArea> area, int cell, long seen, int refusal,
            int serviceRefusal, boolean notified, boolean full) { }

    final String imsi;
    final String number;
    int tmsi;
    int offered;
    boolean attached;
    Optional<LocationArea> area = Optional.empty();
    int cell;
    long seen;
    int refusal;
    int serviceRefusal;
    boolean notified;
    boolean full;

    Subscriber(String imsi, String number) {
        this.imsi = imsi;
        this.number = number;
    }

    /** Paging groups: two multiframes of eight blocks, by the last three digits (3GPP TS 45.002 §6.5.2). */
    int pagingGroup() {
        return Integer.parseInt(imsi.substring(Math.max(0, imsi.length() - 3))) % 16;
    }

    /** What it is called by on the air. */
    MobileIdentity called() {
        return tmsi == 0 ? MobileIdentity.imsi(imsi) : MobileIdentity.tmsi(tmsi);
    }

    boolean is(MobileIdentity identity) {
        return switch (identity.type()) {
            case IMSI -> imsi.equals(identity.digits());
            case TMSI -> identity.tmsi() != 0 && (identity.tmsi() == tmsi || identity.tmsi() == offered);
            default -> false;
        };
    }

    State save() {
        return new State(imsi, number, tmsi, offered, attached, area, cell, seen, refusal, serviceRefusal, notified, full);
    }

    static Subscriber load(State s) {
        Subscriber subscriber = new Subscriber(s.imsi, s.number);
        subscriber.tmsi = s.tmsi;
        subscriber.offered = s.offered;
        subscriber.attached = s.attached;
        subscriber.area = s.area;
        subscriber.cell = s.cell;
        subscriber.seen = s.seen;
        subscriber.refusal = s.refusal;
        subscriber.serviceRefusal = s.serviceRefusal;
        subscriber.notified = s.notified;
        subscriber.full = s.full;
        return subscriber;
    }
}
