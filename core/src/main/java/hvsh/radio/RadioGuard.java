package hvsh.radio;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Decides below every partition what the transceiver emits. It is asked at the moment of emission, about the settings that
 * are emitted, whoever wrote them; software cannot reach it.
 *
 * <p>Where the handset is follows from the network that it heard, not from what software says. Shares of time are counted
 * over whole seconds of the 13 MHz clock, for each allowance.
 */
public final class RadioGuard {
    /** How long a network is remembered that is not heard any more: 60 s of the 13 MHz clock. */
    static final long MEMORY = 60 * RadioClock.SECOND;
    /** Bytes of the largest signed policy. */
    public static final int LARGEST_POLICY = SignedPolicy.MOST;
    /** Breaches that are kept; of older ones only the number is. */
    static final int KEPT = 64;
    private static final int UNKNOWN = -1;

    /**
     * Everything that changes.
     *
     * @param owner    public key, X.509; empty: none
     * @param policy   {@link RadioPolicy#NONE}: none
     * @param mcc      country of the network that was heard last, -1: none ever
     * @param heard    when
     * @param spent    ticks on the air in the present second, by allowance
     * @param second   which that is
     * @param refused  how many emissions ever
     */
    public record State(byte[] owner, RadioPolicy policy, int mcc, long heard, boolean emergency, Map<Allowance, Long> spent, long second,
            long refused, List<Breach> breaches) { }

    private byte[] owner = {};
    private RadioPolicy policy = RadioPolicy.NONE;
    private int mcc = UNKNOWN;
    private long heard;
    private boolean emergency;
    private final Map<Allowance, Long> spent = new TreeMap<>();
    private long second;
    private long refused;
    private final List<Breach> breaches = new ArrayList<>();

    /**
     * Says whose policies are accepted; once.
     *
     * @param pem a public Ed25519 key, SubjectPublicKeyInfo as openssl writes it
     * @throws PolicyException if it is none, or somebody owns the radio already
     */
    public void setOwner(String pem) {
        if (owner.length > 0) {
            throw new PolicyException("the radio has an owner, who cannot be replaced");
        }
        owner = SignedPolicy.key(pem).getEncoded();
    }

    /**
     * Replaces the policy.
     *
     * @param signed text and signature
     * @throws PolicyException if there is no owner, the signature is not the owner's, the text is wrong, or its counter is not
     *                         greater than that of the policy in force, which then stays
     */
    public void install(byte[] signed) {
        if (owner.length == 0) {
            throw new PolicyException("the radio has no owner whose policies it would accept; name his key in the descriptor, policy: { owner: … }");
        }
        RadioPolicy offered = SignedPolicy.open(signed, SignedPolicy.key(owner));
        if (offered.counter() <= policy.counter()) {
            throw new PolicyException("the policy has counter %d and that in force %d; only a later one replaces it"
                    .formatted(offered.counter(), policy.counter()));
        }
        policy = offered;
        spent.clear();
    }

    /** The transceiver received a network's broadcast. */
    void heard(int country, long now) {
        mcc = country;
        heard = now;
    }

    /** An emergency call begins or ends, as the network confirmed it. */
    void setEmergency(boolean calling) {
        emergency = calling;
    }

    /** The country, or -1 if none is known at this time. */
    public int country(long now) {
        return mcc == UNKNOWN || now - heard > MEMORY ? UNKNOWN : mcc;
    }

    /** Whether something may be emitted; counts its time if so, and logs it if not. */
    boolean permits(Emission emission) {
        newSecond(emission.at() / RadioClock.SECOND);
        int country = country(emission.at());
        Optional<Breach.Reason> reason = refusal(country, emission);
        reason.ifPresent(why -> log(new Breach(emission.at(), emission.frame(), why, country, register(why), setting(why, emission))));
        return reason.isEmpty();
    }

    private Optional<Breach.Reason> refusal(int country, Emission emission) {
        if (policy.equals(RadioPolicy.NONE)) {
            return Optional.of(Breach.Reason.NO_POLICY);
        }
        List<Allowance> allowed = new ArrayList<>(emergency ? policy.emergency() : List.of());
        allowed.addAll(policy.countries().getOrDefault(country, List.of()));
        return allowed.isEmpty() ? Optional.of(Breach.Reason.UNKNOWN_COUNTRY) : refusal(allowed, emission);
    }

    private Optional<Breach.Reason> refusal(List<Allowance> allowed, Emission emission) {
        List<Allowance> covering = allowed.stream().filter(a -> a.covers(emission)).toList();
        if (covering.isEmpty()) {
            return Optional.of(Breach.Reason.BAND);
        }
        List<Allowance> strong = covering.stream().filter(a -> emission.level().value() <= a.level()).toList();
        if (strong.isEmpty()) {
            return Optional.of(Breach.Reason.POWER);
        }
        for (Allowance allowance : strong) {
            long after = spent.getOrDefault(allowance, 0L) + emission.length();
            if (after <= RadioClock.SECOND / 1000 * allowance.duty()) {
                spent.put(allowance, after);
                return Optional.empty();
            }
        }
        return Optional.of(Breach.Reason.DUTY);
    }

    private void newSecond(long now) {
        if (now != second) {
            second = now;
            spent.clear();
        }
    }

    private static String register(Breach.Reason reason) {
        return switch (reason) {
            case NO_POLICY, UNKNOWN_COUNTRY, BAND -> "TX_FREQUENCY";
            case POWER -> "PA_LEVEL";
            case DUTY -> "TX_WINDOW";
        };
    }

    private static Setting setting(Breach.Reason reason, Emission emission) {
        return switch (reason) {
            case NO_POLICY, UNKNOWN_COUNTRY, BAND -> emission.frequency();
            case POWER -> emission.level();
            case DUTY -> emission.window();
        };
    }

    private void log(Breach breach) {
        refused++;
        breaches.add(breach);
        if (breaches.size() > KEPT) {
            breaches.removeFirst();
        }
    }

    /** The last emissions that were refused, oldest first. */
    public List<Breach> breaches() {
        return List.copyOf(breaches);
    }

    /** How many emissions were refused, ever. */
    public long refused() {
        return refused;
    }

    State save() {
        return new State(owner, policy, mcc, heard, emergency, Map.copyOf(spent), second, refused, List.copyOf(breaches));
    }

    void load(State s) {
        owner = s.owner;
        policy = s.policy;
        mcc = s.mcc;
        heard = s.heard;
        emergency = s.emergency;
        spent.clear();
        spent.putAll(s.spent);
        second = s.second;
        refused = s.refused;
        breaches.clear();
        breaches.addAll(s.breaches);
    }
}
