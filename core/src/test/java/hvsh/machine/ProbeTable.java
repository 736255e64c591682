package hvsh.machine;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;

/** The table by which the {@code probe} guest is told what to try, and says what came of it. */
final class ProbeTable {
    static final long AT = 0x4020_0000L;
    static final int ENTRY = 64;
    private static final int HEADER = 64;
    private static final long PATTERN = 0x5a5a_a5a5_c3c3_3c3cL;

    /** What the guest noted about one probe. */
    record Note(long esr, long far, long elr, long base, long value) {
        boolean registersKept(long va) {
            return base == va && value == PATTERN;
        }
    }

    private ProbeTable() { }

    static void write(Handset handset, List<Probe> probes) {
        ByteBuffer table = ByteBuffer.allocate(HEADER + probes.size() * ENTRY).order(ByteOrder.LITTLE_ENDIAN);
        table.putLong(0, probes.size());
        for (int i = 0; i < probes.size(); i++) {
            Probe probe = probes.get(i);
            int at = HEADER + i * ENTRY;
            table.putLong(at, probe.form().code()).putLong(at + 8, probe.address());
            table.putLong(at + 56, probe.mode().ordinal());
        }
        Guest user = handset.userGuest();
        long physical = user.physicalBase() + AT - user.spec().base();
        handset.machine.memory().write(physical, table.array(), 0, table.capacity());
    }

    static long done(Handset handset) {
        return handset.word(handset.userGuest(), AT + 8);
    }

    static Note note(ByteBuffer entries, int index) {
        int at = index * ENTRY;
        return new Note(entries.getLong(at + 16), entries.getLong(at + 24), entries.getLong(at + 32),
                entries.getLong(at + 40), entries.getLong(at + 48));
    }

    static ByteBuffer entries(Handset handset, int count) {
        byte[] bytes = handset.bytes(handset.userGuest(), AT + HEADER, count * ENTRY);
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
