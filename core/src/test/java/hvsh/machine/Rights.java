package hvsh.machine;

import hvsh.cpu.mmu.Stage2;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What each partition may see and change, and what each hypercall has to answer: stated anew, without a look at how the
 * hypervisor does it. Partition 0 is the radio, which accepts nothing of others; 1 the peer, which accepts what the user
 * sends; 2 the user, who attacks and accepts what the peer sends. All have their RAM at the same guest-physical address.
 */
final class Rights {
    static final int RADIO = 0;
    static final int PEER = 1;
    static final int USER = 2;
    static final long PAGE = 4096;
    private static final int INVALID = -3;
    private static final int DENIED = -4;
    private static final int FULL = -5;
    private static final int EMPTY = -6;
    private static final long NOWHERE = -1;

    /** Memory lent, or offered: then it is nowhere in the borrower's addresses yet. */
    private record Grant(int owner, int borrower, long ipa, long size, long permissions, long at) { }

    /** What a partition may use: addresses it has for it, whose RAM it is and from where on. */
    record Usable(long ipa, long size, int owner, long ownersIpa, long permissions) {
        long end() {
            return ipa + size;
        }
    }

    private final long ram;
    private final long size;
    /** Where the user finds devices, which are no memory. */
    private final List<Usable> devices;
    private final Map<Long, Grant> grants = new HashMap<>();
    private long next = 1;
    private int waiting;

    Rights(long ram, long size, List<Usable> devices) {
        this.ram = ram;
        this.size = size;
        this.devices = devices;
    }

    /** One more than the greatest handle that there ever was. */
    long handles() {
        return next;
    }

    /** Everything that the user may use as memory, by address. */
    List<Usable> ofUser() {
        List<Usable> all = new ArrayList<>();
        all.add(new Usable(ram, size, USER, ram, Stage2.READ | Stage2.WRITE | Stage2.EXECUTE));
        grants.values().stream().filter(g -> g.borrower == USER && g.at != NOWHERE)
                .forEach(g -> all.add(new Usable(g.at, g.size, g.owner, g.ipa, g.permissions)));
        all.sort(Comparator.comparingLong(Usable::ipa));
        return all;
    }

    /** Whether the user may do this with all of a range; an address is not negative, nor is a range's end. */
    boolean mayUse(long ipa, long length, int permission) {
        for (long at = ipa; at < ipa + length || length == 0 && at == ipa; ) {
            long here = at;
            Usable usable = ofUser().stream().filter(u -> here >= u.ipa && here < u.end()).findFirst().orElse(null);
            if (usable == null || (usable.permissions & permission) == 0) {
                return false;
            }
            at = length == 0 ? at + 1 : usable.end();
        }
        return ipa >= 0 && ipa + length >= 0;
    }

    boolean isDevice(long ipa) {
        return devices.stream().anyMatch(d -> ipa + 8 > d.ipa && ipa < d.end());
    }

    /** What a call of the user's has to answer, and does here too; null if that is not stated. */
    Long call(int function, long a1, long a2, long a3, long a4) {
        return switch (function) {
            case 1 -> (long) USER;
            case 2 -> a1 >= RADIO && a1 <= USER ? 1L : INVALID;
            case 3 -> a1 >= 0 && a1 <= 255 ? 0L : INVALID;
            case 4 -> isText(a1, a2) ? 0L : INVALID;
            case 5 -> a1 == RADIO ? DENIED : a1 == PEER ? 0L : INVALID;
            case 6 -> 0L;
            case 7 -> send(a1, a2, a3);
            case 8 -> a2 < 0 ? INVALID : (long) EMPTY;
            case 9 -> share(USER, a1, a2, a3, a4);
            case 10 -> accept(a1, a2);
            case 11 -> relinquish(a1);
            case 12, 13 -> -1L;
            default -> null;
        };
    }

    private boolean isText(long ipa, long length) {
        return length > 0 && length <= PAGE && mayUse(ipa, length, Stage2.READ);
    }

    private long send(long to, long ipa, long length) {
        if (to != RADIO && to != PEER) {
            return INVALID;
        }
        if (to == RADIO) {
            return DENIED;
        }
        return !isText(ipa, length) ? INVALID : waiting == 16 ? FULL : waiting++ * 0L;
    }

    long share(int owner, long ipa, long length, long borrower, long permissions) {
        boolean numbers = borrower >= RADIO && borrower <= USER && borrower != owner && (permissions == 1 || permissions == 3)
                && ipa % PAGE == 0 && length % PAGE == 0 && length > 0;
        boolean own = ipa >= ram && ipa < ram + size && length <= ram + size - ipa;
        boolean borrowed = owner == USER && grants.values().stream().anyMatch(g -> g.borrower == USER && g.at != NOWHERE
                && ipa >= g.at && ipa < g.at + g.size && length <= g.at + g.size - ipa);
        if (!numbers || !own && !borrowed) {
            return INVALID;
        }
        if (borrowed || borrower == RADIO) {
            return DENIED;
        }
        if (grants.values().stream().filter(g -> g.owner == owner).count() == 64) {
            return FULL;
        }
        grants.put(next, new Grant(owner, (int) borrower, ipa, length, permissions, NOWHERE));
        return next++;
    }

    private long accept(long handle, long at) {
        Grant grant = grants.get(handle);
        if (grant == null || at < 0 || at % PAGE != 0 || at > (1L << 40) - grant.size) {
            return INVALID;
        }
        boolean taken = ofUser().stream().anyMatch(u -> at < u.end() && u.ipa < at + grant.size)
                || devices.stream().anyMatch(d -> at < d.end() && d.ipa < at + grant.size);
        if (grant.borrower != USER || grant.at != NOWHERE || taken) {
            return DENIED;
        }
        grants.put(handle, new Grant(grant.owner, USER, grant.ipa, grant.size, grant.permissions, at));
        return 0;
    }

    private long relinquish(long handle) {
        Grant grant = grants.get(handle);
        if (grant == null) {
            return INVALID;
        }
        if (grant.at == NOWHERE ? grant.owner != USER : grant.borrower != USER) {
            return DENIED;
        }
        grants.remove(handle);
        return 0;
    }

    /** How many offers of the peer's are open or taken. */
    long offersOfPeer() {
        return grants.values().stream().filter(g -> g.owner == PEER).count();
    }

    /** The user begins anew. */
    void userReset() {
        grants.values().removeIf(g -> g.owner == USER || g.borrower == USER);
    }
}
