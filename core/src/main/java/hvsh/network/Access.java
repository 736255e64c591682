package hvsh.network;

import hvsh.gsm.CommonControl;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Answers to access bursts, until they are on the air (3GPP TS 44.018 §3.3.1.1.3). More than fit are passed over: mobiles try again. */
final class Access {
    static final int MOST = 16;
    /** Seconds after which who got no channel may ask again. */
    private static final int PAUSE = 5;

    /**
     * An answer.
     *
     * @param sub number of the dedicated channel; -1: there is none
     */
    record Grant(int carrier, CommonControl.Request request, int sub, int advance) {
        byte[] encode() {
            return sub < 0 ? CommonControl.refusal(request, PAUSE) : CommonControl.assignment(request, carrier, sub, advance);
        }
    }

    private final List<Grant> grants = new ArrayList<>();

    boolean isFull() {
        return grants.size() == MOST;
    }

    boolean isEmpty() {
        return grants.isEmpty();
    }

    void add(Grant grant) {
        grants.add(grant);
    }

    /** The next answer of a cell. */
    Optional<byte[]> next(int carrier) {
        Optional<Grant> next = grants.stream().filter(grant -> grant.carrier() == carrier).findFirst();
        next.ifPresent(grants::remove);
        return next.map(Grant::encode);
    }

    /** Forgets answers of cells that are not there any more. */
    void retain(List<Integer> carriers) {
        grants.removeIf(grant -> !carriers.contains(grant.carrier()));
    }

    List<Grant> save() {
        return List.copyOf(grants);
    }

    void load(List<Grant> saved) {
        grants.clear();
        grants.addAll(saved);
    }
}
