package hvsh.hypervisor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hvsh.time.Seeded;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class HypercallsTest {
    private static final int SELF = 1;
    private static final int STATE = 2;
    private static final int PUTC = 3;
    private static final int WRITE = 4;
    private static final int DOORBELL = 5;
    private static final int DOORBELL_TAKE = 6;
    private static final int SEND = 7;
    private static final int RECEIVE = 8;
    private static final long RAM = TwoPartitions.RAM;
    private static final long END = RAM + TwoPartitions.SIZE;
    /** Numbers that are no partition's. */
    private static final long[] NOBODY = {-1, 2, 64, 0x1_0000_0000L, 0x1_0000_0001L, Long.MAX_VALUE, Long.MIN_VALUE};
    /** Addresses at which 16 bytes are not all the partition's. */
    private static final long[] NOT_ITS_OWN = {0, -1, -8, RAM - 1, RAM - 8, END - 15, END, 0x0800_0000L, 1L << 40,
            (1L << 40) - 8, 1L << 47, Long.MAX_VALUE, Long.MIN_VALUE, Long.MAX_VALUE - 7};

    private final TwoPartitions two = new TwoPartitions();
    private final Partition first = two.first;
    private final Partition second = two.second;
    private final StringBuilder printed = new StringBuilder();

    HypercallsTest() {
        first.start();
        second.start();
        first.setConsole(c -> printed.append((char) c));
    }

    @Test
    void identifiesItselfByUuidAndRevision() {
        assertEquals(0x529a_3c7fL, two.call(first, 0x8600_ff01L));
        long[] x = first.vcpus().getFirst().x;
        assertEquals(List.of(0xe64b_841dL, 0x275a_0e9cL, 0x43e8_b1d6L), List.of(x[1], x[2], x[3]));
        assertEquals(1, two.call(first, 0x8600_ff03L));
        assertEquals(0xfff, two.call64(first, 0));
    }

    @Test
    void unknownFunctionsAreNotSupported() {
        for (long id : new long[] {0x8600_000cL, 0xc600_0fffL, 0x8600_ff00L, 0x8601_0000L, 0x0600_0000L, 0xc6ff_0001L}) {
            assertEquals(CallResult.NOT_SUPPORTED, two.call(first, id), Long.toHexString(id));
        }
    }

    /** Messages and doorbells would be in its state, and memory that is offered in its list of grants. */
    @Test
    void partitionThatAcceptsNothingOfTheCallerIsNotReached() {
        Partition careful = two.add("careful", 1, false, 1L << second.id());
        careful.start();
        PartitionState before = careful.save();
        assertEquals(CallResult.DENIED, two.call64(first, DOORBELL, careful.id()));
        assertEquals(CallResult.DENIED, two.call64(first, SEND, careful.id(), RAM, 16));
        assertEquals(CallResult.DENIED, two.call64(first, 9, RAM, 4096, careful.id(), 3));
        assertEquals(before, careful.save());
        assertEquals(0, two.call64(second, DOORBELL, careful.id()));
        assertEquals(0, two.call64(second, SEND, careful.id(), RAM, 16));
        assertTrue(two.call64(second, 9, RAM, 4096, careful.id(), 3) > 0);
    }

    @Test
    void upperHalfOfTheIdentifierIsIgnored() {
        assertEquals(1, two.call(second, 0xdead_beef_8600_0001L));
    }

    @Test
    void saysWhoAsksAndHowOthersAre() {
        assertEquals(0, two.call64(first, SELF));
        assertEquals(1, two.call64(second, SELF));
        assertEquals(Partition.State.RUNNING.ordinal(), two.call64(first, STATE, 1));
        second.pause();
        assertEquals(Partition.State.PAUSED.ordinal(), two.call64(first, STATE, 1));
        for (long nobody : NOBODY) {
            assertEquals(CallResult.INVALID_PARAMETER, two.call64(first, STATE, nobody));
        }
    }

    @Test
    void thirtyTwoBitFormReadsOnlyLowHalves() {
        assertEquals(Partition.State.RUNNING.ordinal(), two.call(first, 0x8600_0002L, 0xffff_ffff_0000_0001L));
        two.write(first, RAM + 64, "dirty".getBytes(StandardCharsets.US_ASCII));
        assertEquals(0, two.call(first, 0x8600_0004L, 0xabcd_0000_0000_0000L | RAM + 64, 0x7700_0000_0000_0005L));
        assertEquals("dirty", printed.toString());
        assertEquals(CallResult.INVALID_PARAMETER, two.call64(first, WRITE, 0xabcd_0000_0000_0000L | RAM + 64, 5));
    }

    @Test
    void consoleTakesBytesAndTextOfItsOwnMemoryOnly() {
        assertEquals(0, two.call64(first, PUTC, 'a'));
        for (long bad : new long[] {-1, 256, 1L << 32}) {
            assertEquals(CallResult.INVALID_PARAMETER, two.call64(first, PUTC, bad));
        }
        two.write(first, RAM + 0xffc, "straddle".getBytes(StandardCharsets.US_ASCII));
        assertEquals(0, two.call64(first, WRITE, RAM + 0xffc, 8));
        for (long bad : NOT_ITS_OWN) {
            assertEquals(CallResult.INVALID_PARAMETER, two.call64(first, WRITE, bad, 16), Long.toHexString(bad));
        }
        for (long length : new long[] {0, -1, 4097, 1L << 32, Long.MIN_VALUE, Long.MAX_VALUE}) {
            assertEquals(CallResult.INVALID_PARAMETER, two.call64(first, WRITE, RAM, length));
        }
        assertEquals("astraddle", printed.toString());
    }

    @Test
    void doorbellTellsWhoRang() {
        assertEquals(0, two.call64(first, DOORBELL, 1));
        assertEquals(0, two.call64(first, DOORBELL, 1));
        assertEquals(1, two.call64(second, DOORBELL_TAKE));
        assertEquals(0, two.call64(second, DOORBELL_TAKE));
        assertEquals(CallResult.INVALID_PARAMETER, two.call64(first, DOORBELL, 0), "itself");
        for (long nobody : NOBODY) {
            assertEquals(CallResult.INVALID_PARAMETER, two.call64(first, DOORBELL, nobody));
        }
    }

    @Test
    void messagesArriveWholeInOrderAndWithTheirSender() {
        two.write(first, RAM + 0xffd, "one".getBytes(StandardCharsets.US_ASCII));
        two.write(first, RAM + 0x2000, "three".getBytes(StandardCharsets.US_ASCII));
        assertEquals(0, two.call64(first, SEND, 1, RAM + 0xffd, 3));
        assertEquals(0, two.call64(first, SEND, 1, RAM + 0x2000, 5));
        two.write(first, RAM + 0xffd, "xxx".getBytes(StandardCharsets.US_ASCII));
        assertEquals(3, two.call64(second, RECEIVE, RAM + 0x4ffe, 16));
        assertEquals(0, second.vcpus().getFirst().x[1]);
        assertArrayEquals("one".getBytes(StandardCharsets.US_ASCII), two.read(second, RAM + 0x4ffe, 3));
        assertEquals(CallResult.NO_SPACE, two.call64(second, RECEIVE, RAM, 4));
        assertEquals(5, second.vcpus().getFirst().x[1], "the length it needs");
        assertEquals(5, two.call64(second, RECEIVE, RAM, 5));
        assertEquals(CallResult.EMPTY, two.call64(second, RECEIVE, RAM, 5));
    }

    @Test
    void hostileMessagesAreRefusedAndReachNobody() {
        for (long bad : NOT_ITS_OWN) {
            assertEquals(CallResult.INVALID_PARAMETER, two.call64(first, SEND, 1, bad, 16), Long.toHexString(bad));
        }
        for (long nobody : NOBODY) {
            assertEquals(CallResult.INVALID_PARAMETER, two.call64(first, SEND, nobody, RAM, 16));
        }
        for (long length : new long[] {0, -1, 4097, Long.MIN_VALUE}) {
            assertEquals(CallResult.INVALID_PARAMETER, two.call64(first, SEND, 1, RAM, length));
        }
        assertEquals(CallResult.EMPTY, two.call64(second, RECEIVE, RAM, 64));
        two.call64(first, SEND, 1, RAM, 16);
        byte[] before = two.read(second, RAM, TwoPartitions.SIZE);
        for (long bad : NOT_ITS_OWN) {
            assertEquals(CallResult.INVALID_PARAMETER, two.call64(second, RECEIVE, bad, 16), Long.toHexString(bad));
        }
        assertEquals(CallResult.INVALID_PARAMETER, two.call64(second, RECEIVE, RAM, -1));
        assertArrayEquals(before, two.read(second, RAM, TwoPartitions.SIZE));
        assertEquals(16, two.call64(second, RECEIVE, END - 16, 16), "it is still there, and its memory's end is its own");
    }

    @Test
    void floodFillsOnlyTheSendersShareOfAMailbox() {
        Partition third = two.add("third", 1, false);
        third.start();
        for (int i = 0; i < Mailbox.LIMIT; i++) {
            assertEquals(0, two.call64(first, SEND, 1, RAM, 1));
        }
        assertEquals(CallResult.NO_SPACE, two.call64(first, SEND, 1, RAM, 1));
        assertEquals(0, two.call64(third, SEND, 1, RAM, 1));
    }

    /** Whatever the arguments, a call ends with a result, and changes no memory but the caller's. */
    @Test
    void garbageInEveryArgumentHarmsNobodyElse() {
        Seeded random = new Seeded(11);
        byte[] before = two.read(second, RAM, TwoPartitions.SIZE);
        for (int i = 0; i < 20_000; i++) {
            long id = (random.next() & 1) == 0 ? 0xc600_0000L : 0x8600_0000L;
            two.call(first, id | random.next() & 15, garbage(random), garbage(random), garbage(random), garbage(random));
        }
        assertArrayEquals(before, two.read(second, RAM, TwoPartitions.SIZE));
        assertEquals(1, second.map().save().size());
        assertEquals(Partition.State.RUNNING, second.state());
        assertTrue(two.partitions.grants().save().grants().size() <= Grants.LIMIT);
    }

    private static long garbage(Seeded random) {
        long number = random.next();
        return switch ((int) (number >>> 60) & 7) {
            case 0 -> number;
            case 1 -> number & 3;
            case 2 -> RAM + (number & 0xf_ffff);
            case 3 -> RAM + (number & 0x1f_f000);
            case 4 -> number & 0x1fff;
            case 5 -> -(number & 0xff);
            case 6 -> 1L << (number & 63);
            default -> number & 0xffff_ffffL;
        };
    }
}
