package hvsh.network;

import hvsh.gsm.MobileIdentity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the network knows beyond its radio channels: subscribers, their calls and messages, the time. */
final class Exchange {
    static final String NAME = "hvsh";
    private static final int MOST = 64;
    private static final int TMSI_STEP = 0x9e37_79b1;

    /** Everything that changes. */
    record State(NetworkClock.State clock, List<NetworkLog.Line> log, List<Subscriber.State> subscribers, List<Call> calls, ServiceCentre.State centre,
            int temporary) { }

    final NetworkClock clock = new NetworkClock();
    final NetworkLog log = new NetworkLog(clock);
    final ServiceCentre centre = new ServiceCentre(clock);
    final List<Subscriber> subscribers = new ArrayList<>(List.of(new Subscriber(Network.IMSI, Network.NUMBER)));
    final List<Call> calls = new ArrayList<>();
    private int temporary = 0x0100_0000;

    Optional<Subscriber> find(MobileIdentity identity) {
        return subscribers.stream().filter(subscriber -> subscriber.is(identity)).findFirst();
    }

    Optional<Subscriber> imsi(String imsi) {
        return find(MobileIdentity.imsi(imsi));
    }

    Optional<Subscriber> number(String number) {
        return subscribers.stream().filter(subscriber -> ServiceCentre.sameNumber(subscriber.number, number)).findFirst();
    }

    void add(String imsi, String number) {
        if (subscribers.size() == MOST) {
            throw new IllegalArgumentException("there are " + MOST + " subscribers already");
        } else if (imsi(imsi).isPresent() || number(number).isPresent()) {
            throw new IllegalArgumentException("there is a subscriber with that IMSI or number already");
        }
        subscribers.add(new Subscriber(imsi, number));
    }

    /** A TMSI that nobody has; they spread over all numbers but those of mobiles without any (3GPP TS 23.003 §2.4). */
    int newTmsi() {
        do {
            temporary += TMSI_STEP;
        } while (temporary == 0 || temporary == -1 || find(MobileIdentity.tmsi(temporary)).isPresent());
        return temporary;
    }

    List<Call> calls(String imsi) {
        return calls.stream().filter(call -> call.imsi().equals(imsi)).toList();
    }

    /** Puts a call in the place of what it was. */
    void replace(Call before, Call after) {
        calls.set(calls.indexOf(before), after);
    }

    State save() {
        return new State(clock.save(), log.save(), subscribers.stream().map(Subscriber::save).toList(), List.copyOf(calls), centre.save(), temporary);
    }

    void load(State s) {
        clock.load(s.clock);
        log.load(s.log);
        subscribers.clear();
        s.subscribers.forEach(subscriber -> subscribers.add(Subscriber.load(subscriber)));
        calls.clear();
        calls.addAll(s.calls);
        centre.load(s.centre);
        temporary = s.temporary;
    }
}
