package hvsh.dsl.script;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;

/** Bytes in memory as a file to read. */
final class TextChannel implements SeekableByteChannel {
    private final ByteBuffer bytes;
    private boolean open = true;

    TextChannel(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes).asReadOnlyBuffer();
    }

    @Override
    public int read(ByteBuffer into) throws IOException {
        if (!open) {
            throw new ClosedChannelException();
        }
        if (!bytes.hasRemaining()) {
            return -1;
        }
        int count = Math.min(into.remaining(), bytes.remaining());
        into.put(bytes.slice(bytes.position(), count));
        bytes.position(bytes.position() + count);
        return count;
    }

    @Override
    public long position() { return bytes.position(); }

    @Override
    public SeekableByteChannel position(long position) {
        bytes.position((int) Math.min(position, bytes.limit()));
        return this;
    }

    @Override
    public long size() { return bytes.limit(); }

    @Override
    public int write(ByteBuffer from) { throw new NonWritableChannelException(); }

    @Override
    public SeekableByteChannel truncate(long size) { throw new NonWritableChannelException(); }

    @Override
    public boolean isOpen() { return open; }

    @Override
    public void close() { open = false; }
}
