package hvsh.virtio;

import hvsh.device.CowBytes;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The block device (virtio 1.2, 5.2). */
public final class VirtioBlock implements VirtioFunction<CowBytes.State> {
    private static final int SECTOR = 512;
    private static final long FEATURE_SEG_MAX = 1 << 2;
    private static final long FEATURE_RO = 1 << 5;
    private static final long FEATURE_BLK_SIZE = 1 << 6;
    private static final long FEATURE_FLUSH = 1 << 9;
    private static final int HEADER = 16;
    private static final int IN = 0;
    private static final int OUT = 1;
    private static final int FLUSH = 4;
    private static final int GET_ID = 8;
    private static final byte OK = 0;
    private static final byte IO_ERROR = 1;
    private static final byte UNSUPPORTED = 2;
    private static final int ID_LENGTH = 20;

    private final BlockBackend backend;
    private final byte[] id;
    private final byte[] header = new byte[HEADER];
    private final byte[] piece = new byte[64 << 10];

    /**
     * A block device.
     *
     * @param id the serial that the guest sees, at most 20 ASCII characters
     */
    public VirtioBlock(BlockBackend backend, String id) {
        if (id.length() > ID_LENGTH) {
            throw new IllegalArgumentException("the disk id '" + id + "' has more than 20 characters: shorten it");
        }
        this.backend = backend;
        this.id = Arrays.copyOf(id.getBytes(StandardCharsets.US_ASCII), ID_LENGTH);
    }

    @Override
    public String type() {
        return "virtio-blk";
    }

    @Override
    public int deviceId() {
        return 2;
    }

    @Override
    public long features() {
        return FEATURE_SEG_MAX | FEATURE_BLK_SIZE | FEATURE_FLUSH | (backend.readOnly() ? FEATURE_RO : 0);
    }

    @Override
    public int queues() {
        return 1;
    }

    @Override
    public byte[] configuration() {
        ByteBuffer space = ByteBuffer.allocate(60).order(ByteOrder.LITTLE_ENDIAN);
        space.putLong(0, backend.capacity() / SECTOR);
        space.putInt(12, Virtqueue.MAX_SIZE - 2); // segments of data beside header and status
        space.putInt(20, SECTOR);
        return space.array();
    }

    @Override
    public long serve(int queue, Chain request) {
        long room = request.writableLength() - 1;
        if (room < 0) {
            return 0; // not even room to say what is wrong
        }
        byte result = IO_ERROR;
        long written = 0;
        if (request.readableLength() >= HEADER) {
            request.read(0, header, 0, HEADER);
            ByteBuffer fields = ByteBuffer.wrap(header).order(ByteOrder.LITTLE_ENDIAN);
            long sector = fields.getLong(8);
            switch (fields.getInt(0)) {
                case IN -> {
                    result = readSectors(request, sector, room);
                    written = result == OK ? room : 0;
                }
                case OUT -> result = writeSectors(request, sector, request.readableLength() - HEADER);
                case FLUSH -> {
                    backend.flush();
                    result = OK;
                }
                case GET_ID -> {
                    written = Math.min(room, ID_LENGTH);
                    request.write(0, id, 0, (int) written);
                    result = OK;
                }
                default -> result = UNSUPPORTED;
            }
        }
        request.write(room, new byte[] {result}, 0, 1);
        return written + 1;
    }

    private boolean fits(long sector, long length) {
        long sectors = backend.capacity() / SECTOR;
        return length % SECTOR == 0 && sector >= 0 && sector <= sectors && length / SECTOR <= sectors - sector;
    }

    private byte readSectors(Chain request, long sector, long length) {
        if (!fits(sector, length)) {
            return IO_ERROR;
        }
        for (long done = 0; done < length; done += piece.length) {
            int part = (int) Math.min(piece.length, length - done);
            backend.read(sector * SECTOR + done, piece, 0, part);
            request.write(done, piece, 0, part);
        }
        return OK;
    }

    private byte writeSectors(Chain request, long sector, long length) {
        if (backend.readOnly() || !fits(sector, length)) {
            return IO_ERROR;
        }
        for (long done = 0; done < length; done += piece.length) {
            int part = (int) Math.min(piece.length, length - done);
            request.read(HEADER + done, piece, 0, part);
            backend.write(sector * SECTOR + done, piece, 0, part);
        }
        return OK;
    }

    @Override
    public CowBytes.State save() {
        return backend.save();
    }

    @Override
    public void load(CowBytes.State state) {
        backend.load(state);
    }
}
