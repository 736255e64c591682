package hvsh.hypervisor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hvsh.cpu.mmu.Stage2;
import hvsh.hypervisor.PartitionMap.Kind;
import org.junit.jupiter.api.Test;

class GrantsTest {
    private static final int SHARE = 9;
    private static final int ACCEPT = 10;
    private static final int RELINQUISH = 11;
    private static final long RAM = TwoPartitions.RAM;
    private static final long AT = 0x9000_0000L;

    private final TwoPartitions two = new TwoPartitions();
    private final Partition owner = two.first;
    private final Partition borrower = two.second;

    GrantsTest() {
        owner.start();
        borrower.start();
    }

    private long share(long ipa, long size, long to, long permissions) {
        return two.call64(owner, SHARE, ipa, size, to, permissions);
    }

    private long lent() {
        long handle = share(RAM + 0x2000, 0x2000, 1, Stage2.READ);
        assertTrue(handle > 0);
        assertEquals(0, two.call64(borrower, ACCEPT, handle, AT));
        return handle;
    }

    @Test
    void acceptedMemoryIsTheOwnersWithWhatItAllowed() {
        lent();
        PartitionMap.Region region = borrower.map().find(AT + 0x1fff);
        assertEquals(RAM + 0x2000, region.physical());
        assertEquals(Stage2.READ, region.permissions());
        assertEquals(Kind.SHARED, region.kind());
        assertNull(borrower.map().find(AT + 0x2000));
    }

    @Test
    void whatIsNotTheOwnersOrNotWholePagesIsRefused() {
        long[][] bad = {{RAM + 1, 0x1000}, {RAM, 0x800}, {RAM, 0}, {RAM, -0x1000}, {RAM, Long.MIN_VALUE}, {RAM - 0x1000, 0x1000},
            {RAM, TwoPartitions.SIZE + 0x1000}, {RAM + TwoPartitions.SIZE, 0x1000}, {-0x1000, 0x1000}, {1L << 40, 0x1000},
            {RAM + 0x1000, Long.MAX_VALUE & -4096}};
        for (long[] range : bad) {
            assertEquals(CallResult.INVALID_PARAMETER, share(range[0], range[1], 1, 1), Long.toHexString(range[0]));
        }
        for (long to : new long[] {0, 2, -1, 1L << 32 | 1}) {
            assertEquals(CallResult.INVALID_PARAMETER, share(RAM, 0x1000, to, 1), "to " + to);
        }
        for (long permissions : new long[] {0, 2, 4, 5, 8, -1, 1L << 32 | 1}) {
            assertEquals(CallResult.INVALID_PARAMETER, share(RAM, 0x1000, 1, permissions), "as " + permissions);
        }
    }

    @Test
    void borrowerCannotPutItOverAnythingOrBeyondItsAddresses() {
        long handle = share(RAM, 0x2000, 1, 3);
        for (long at : new long[] {RAM, RAM - 0x1000, RAM + TwoPartitions.SIZE - 0x1000}) {
            assertEquals(CallResult.DENIED, two.call64(borrower, ACCEPT, handle, at));
        }
        for (long at : new long[] {AT + 1, -0x1000, (1L << 40) - 0x1000, 1L << 40, Long.MIN_VALUE}) {
            assertEquals(CallResult.INVALID_PARAMETER, two.call64(borrower, ACCEPT, handle, at));
        }
        assertEquals(0, two.call64(borrower, ACCEPT, handle, (1L << 40) - 0x2000));
        assertEquals(CallResult.DENIED, two.call64(borrower, ACCEPT, handle, AT), "only once");
    }

    @Test
    void handlesOfOthersOrOfNothingAreRefused() {
        long handle = lent();
        Partition third = two.add("third", 1, false);
        third.start();
        assertEquals(CallResult.DENIED, two.call64(third, ACCEPT, share(RAM, 0x1000, 1, 1), AT));
        assertEquals(CallResult.DENIED, two.call64(third, RELINQUISH, handle));
        assertEquals(CallResult.DENIED, two.call64(owner, RELINQUISH, handle), "it is in use");
        for (long bad : new long[] {0, -1, 99, 1L << 32 | handle, Long.MIN_VALUE}) {
            assertEquals(CallResult.INVALID_PARAMETER, two.call64(borrower, ACCEPT, bad, AT));
            assertEquals(CallResult.INVALID_PARAMETER, two.call64(borrower, RELINQUISH, bad));
        }
    }

    @Test
    void relinquishedMemoryIsGoneAndItsHandleIsNotUsedAgain() {
        long handle = lent();
        assertEquals(0, two.call64(borrower, RELINQUISH, handle));
        assertNull(borrower.map().find(AT));
        assertEquals(CallResult.INVALID_PARAMETER, two.call64(borrower, RELINQUISH, handle));
        assertNotEquals(handle, lent());
    }

    @Test
    void borrowedMemoryCannotBeLentOn() {
        lent();
        Partition third = two.add("third", 1, false);
        assertEquals(CallResult.DENIED, two.call64(borrower, SHARE, AT, 0x1000, third.id(), 1));
    }

    @Test
    void ownerHasALimit() {
        for (int i = 0; i < Grants.LIMIT; i++) {
            assertTrue(share(RAM, 0x1000, 1, 1) > 0);
        }
        assertEquals(CallResult.NO_SPACE, share(RAM, 0x1000, 1, 1));
        assertTrue(two.call64(borrower, SHARE, RAM, 0x1000, 0, 1) > 0, "each has its own");
    }

    @Test
    void restartOfEitherEndsTheGrant() {
        for (Partition restarted : new Partition[] {owner, borrower}) {
            long handle = lent();
            restarted.restart();
            assertNull(borrower.map().find(AT));
            assertEquals(CallResult.INVALID_PARAMETER, two.call64(borrower, RELINQUISH, handle));
            assertEquals(0, two.partitions.grants().save().grants().size());
        }
    }

    @Test
    void resetOfTheOwnerEndsOffersThatWereNotAccepted() {
        long handle = share(RAM, 0x1000, 1, 1);
        owner.reset();
        assertEquals(CallResult.INVALID_PARAMETER, two.call64(borrower, ACCEPT, handle, AT));
    }
}
