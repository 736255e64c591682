package hvsh.device;

import hvsh.memory.BusFault;
import hvsh.memory.CodeSource;
import hvsh.memory.Initiator;
import java.util.Arrays;

/**
 * A bank of NOR flash as on the virt board: 64 MB of two 16-bit chips side by side on a 32-bit bus, with the Intel
 * command set (JEDEC JESD68.01, JEP137B command set 0001).
 *
 * <p>Programming clears bits and erasing sets them, both at once. A command is taken from bits [7:0] of a store; stores
 * of eight bytes are two stores of four.
 */
public final class CfiFlash implements Device<CfiFlash.State>, CodeSource {
    /** Bytes in the bank. */
    public static final long SIZE = 64 << 20;
    /** Bytes in a sector of the bank, which is a block in each chip. */
    public static final int SECTOR = 256 << 10;

    /** What a load shows. */
    private enum View { ARRAY, STATUS, IDENTIFIER, QUERY }

    /** What the next store is. */
    private enum Expect { COMMAND, PROGRAM_DATA, ERASE_CONFIRM, LOCK_CONFIRM, BUFFER_COUNT, BUFFER_DATA, BUFFER_CONFIRM }

    /** Everything that changes. */
    public record State(int view, int expect, int status, int remaining, long bufferAt, byte[] buffer,
            CowBytes.State content) {
        public State {
            buffer = buffer.clone();
        }

        @Override
        public byte[] buffer() {
            return buffer.clone();
        }
    }

    private static final int CHIPS = 2;
    private static final int CHIP_BUFFER_LOG = 6;
    private static final int BUFFER = CHIPS << CHIP_BUFFER_LOG;
    private static final long NOWHERE = -1;
    private static final int READY = 0x80;
    private static final int SEQUENCE_ERROR = 0x30;
    private static final int MANUFACTURER = 0x89;
    private static final int DEVICE = 0x18;
    private static final byte[] TABLE = FlashQuery.table((int) (SIZE / CHIPS), SECTOR / CHIPS, CHIP_BUFFER_LOG);

    private final CowBytes content;
    private final byte[] scratch = new byte[8];
    private final byte[] buffer = new byte[BUFFER];
    private View view = View.ARRAY;
    private Expect expect = Expect.COMMAND;
    private int status = READY;
    private int remaining;
    private long bufferAt = NOWHERE;

    /** Counts commands; not state, since only its changing means something. */
    private long generation;

    /**
     * A bank that starts with an image and is erased behind it.
     *
     * @param image at most {@link #SIZE} bytes, never written
     */
    public CfiFlash(byte[] image) {
        content = new CowBytes(image, SIZE, SECTOR, (byte) 0xff);
    }

    @Override
    public long generation() {
        return generation;
    }

    @Override
    public String type() {
        return "cfi-flash";
    }

    private static void check(long offset, int size) {
        if (offset < 0 || offset > SIZE - size || offset % size != 0) {
            throw BusFault.NO_ANSWER;
        }
    }

    @Override
    public long read(long offset, int size, Initiator by) {
        check(offset, size);
        if (view == View.ARRAY) {
            return array(offset, size);
        }
        if (size == 8) {
            return answer(offset) | answer(offset + 4) << 32;
        }
        return answer(offset) >>> 8 * (offset & 3) & (1L << 8 * size) - 1;
    }

    private long array(long offset, int size) {
        content.read(offset, scratch, 0, size);
        long value = 0;
        for (int i = size - 1; i >= 0; i--) {
            value = value << 8 | scratch[i] & 0xff;
        }
        return value;
    }

    /** The 32-bit word that both chips show at this offset, the same in each half. */
    private long answer(long offset) {
        int index = (int) (offset / 4 & 0xff);
        long chip = switch (view) {
            case STATUS -> status;
            case IDENTIFIER -> index == 0 ? MANUFACTURER : index == 1 ? DEVICE : 0;
            case QUERY -> index < TABLE.length ? TABLE[index] & 0xff : 0;
            case ARRAY -> throw new IllegalStateException("the array is not an answer of the chips");
        };
        return chip | chip << 16;
    }

    @Override
    public void write(long offset, int size, long value, Initiator by) {
        generation++;
        check(offset, size);
        if (size == 8) {
            store(offset, 4, value & 0xffff_ffffL);
            store(offset + 4, 4, value >>> 32);
        } else {
            store(offset, size, value);
        }
    }

    private void store(long offset, int size, long value) {
        int low = (int) value & 0xff;
        switch (expect) {
            case COMMAND -> command(low);
            case PROGRAM_DATA -> {
                program(offset, size, value);
                expect = Expect.COMMAND;
            }
            case ERASE_CONFIRM -> confirm(low == 0xd0, () -> erase(offset));
            case LOCK_CONFIRM -> confirm(low == 0xd0 || low == 0x01 || low == 0x2f, () -> { });
            case BUFFER_COUNT -> startBuffer((int) value & 0xffff);
            case BUFFER_DATA -> fillBuffer(offset, size, value);
            case BUFFER_CONFIRM -> confirm(low == 0xd0, this::programBuffer);
        }
    }

    private void command(int command) {
        switch (command) {
            case 0x10, 0x40 -> begin(Expect.PROGRAM_DATA);
            case 0x20 -> begin(Expect.ERASE_CONFIRM);
            case 0x60 -> begin(Expect.LOCK_CONFIRM);
            case 0xe8 -> begin(Expect.BUFFER_COUNT);
            case 0x50 -> status = READY;
            case 0x70, 0xb0, 0xd0 -> view = View.STATUS; // nothing takes time, so suspend and resume have no effect
            case 0x90 -> view = View.IDENTIFIER;
            case 0x98 -> view = View.QUERY;
            default -> view = View.ARRAY;
        }
    }

    private void begin(Expect next) {
        expect = next;
        view = View.STATUS;
    }

    private void confirm(boolean confirmed, Runnable action) {
        expect = Expect.COMMAND;
        if (confirmed) {
            action.run();
        } else {
            status |= SEQUENCE_ERROR;
        }
    }

    private void startBuffer(int countLessOne) {
        remaining = countLessOne + 1;
        bufferAt = NOWHERE;
        Arrays.fill(buffer, (byte) 0xff);
        expect = Expect.BUFFER_DATA;
        if (remaining > BUFFER / 4) {
            confirm(false, () -> { });
        }
    }

    private void fillBuffer(long offset, int size, long value) {
        if (bufferAt == NOWHERE) {
            bufferAt = offset & -BUFFER;
        }
        if ((offset & -BUFFER) != bufferAt) {
            confirm(false, () -> { });
            return;
        }
        for (int i = 0; i < size; i++) {
            buffer[(int) (offset - bufferAt) + i] = (byte) (value >> 8 * i);
        }
        if (--remaining == 0) {
            expect = Expect.BUFFER_CONFIRM;
        }
    }

    private void programBuffer() {
        byte[] old = new byte[BUFFER];
        content.read(bufferAt, old, 0, BUFFER);
        for (int i = 0; i < BUFFER; i++) {
            old[i] &= buffer[i];
        }
        content.write(bufferAt, old, 0, BUFFER);
    }

    private void program(long offset, int size, long value) {
        content.read(offset, scratch, 0, size);
        for (int i = 0; i < size; i++) {
            scratch[i] &= (byte) (value >> 8 * i);
        }
        content.write(offset, scratch, 0, size);
    }

    private void erase(long offset) {
        byte[] erased = new byte[SECTOR];
        Arrays.fill(erased, (byte) 0xff);
        content.write(offset & -SECTOR, erased, 0, SECTOR);
    }

    @Override
    public State save() {
        return new State(view.ordinal(), expect.ordinal(), status, remaining, bufferAt, buffer, content.save());
    }

    @Override
    public void load(State s) {
        generation++;
        view = View.values()[s.view];
        expect = Expect.values()[s.expect];
        status = s.status;
        remaining = s.remaining;
        bufferAt = s.bufferAt;
        System.arraycopy(s.buffer, 0, buffer, 0, BUFFER);
        content.load(s.content);
    }

    @Override
    public void reset(State made) {
        load(new State(made.view, made.expect, made.status, made.remaining, made.bufferAt, made.buffer, content.save()));
    }
}
