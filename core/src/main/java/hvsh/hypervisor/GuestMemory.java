package hvsh.hypervisor;

import hvsh.cpu.mmu.PhysicalAccess;
import hvsh.cpu.mmu.Stage2;
import hvsh.hypervisor.PartitionMap.Kind;
import hvsh.hypervisor.PartitionMap.Region;
import hvsh.memory.Bus;
import hvsh.memory.BusFault;
import hvsh.memory.Page;
import java.util.Arrays;

/**
 * Copies between partitions' memory and the hypervisor's. Everything is copied once and then worked on, so that a
 * guest cannot change what was already checked.
 */
public final class GuestMemory {
    private static final byte[] ZEROS = new byte[Page.SIZE];

    private final Bus bus;
    private final PhysicalAccess access;

    public GuestMemory(Bus bus, PhysicalAccess access) {
        this.bus = bus;
        this.access = access;
    }

    /** A copy of guest memory, or null if the partition may not read all of it. */
    byte[] read(PartitionMap map, long ipa, int length) {
        byte[] copy = new byte[length];
        if (!allowed(map, ipa, length, Stage2.READ)) {
            return null;
        }
        for (int done = 0; done < length; ) {
            Region region = map.find(ipa + done);
            int n = (int) Math.min(length - done, region.end() - (ipa + done));
            access.read(region.translate(ipa + done), copy, done, n);
            done += n;
        }
        return copy;
    }

    /** Writes guest memory; false, and nothing is written, if the partition may not write all of it. */
    boolean write(PartitionMap map, long ipa, byte[] bytes) {
        if (!allowed(map, ipa, bytes.length, Stage2.WRITE)) {
            return false;
        }
        for (int done = 0; done < bytes.length; ) {
            Region region = map.find(ipa + done);
            int n = (int) Math.min(bytes.length - done, region.end() - (ipa + done));
            access.write(region.translate(ipa + done), bytes, done, n);
            done += n;
        }
        return true;
    }

    private boolean allowed(PartitionMap map, long ipa, int length, int permission) {
        long at = ipa;
        long left = length;
        do {
            Region region = map.find(at);
            if (region == null || region.kind() == Kind.DEVICE || (region.permissions() & permission) == 0) {
                return false;
            }
            long n = Math.min(left, region.end() - at);
            if (!bus.ram().contains(region.translate(at), n)) {
                return false;
            }
            at += n;
            left -= n;
        } while (left > 0);
        return true;
    }

    /** Fills a partition's own RAM with zeros; pages that are zero are not touched, so that they stay shared. */
    void scrub(PartitionMap map) {
        for (Region region : map.save()) {
            if (region.kind() == Kind.RAM) {
                scrub(region);
            }
        }
    }

    private void scrub(Region region) {
        for (long at = region.physical(); at < region.physical() + region.size(); at += Page.SIZE) {
            if (!bus.ram().contains(at, Page.SIZE)) {
                throw BusFault.NO_ANSWER;
            }
            if (!Arrays.equals(bus.ram().page(at).bytes, ZEROS)) {
                access.write(at, ZEROS, 0, Page.SIZE);
            }
        }
    }
}
