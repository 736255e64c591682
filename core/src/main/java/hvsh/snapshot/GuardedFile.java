package hvsh.snapshot;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.Arrays;

/**
 * A kind of file that says what it is: a title, the version of its format, content, and the SHA-256 of all that stands
 * before. Nothing of the content is looked at before the sum has been found right.
 *
 * @param title   16 characters of ASCII
 * @param version of the format; other ones are refused
 */
public record GuardedFile(String title, int version) {
    private static final int TITLE = 16;
    private static final int HEAD = TITLE + Integer.BYTES;
    private static final int SUM = 32;
    private static final int BUFFER = 256 << 10;

    /** Writes the content. */
    @FunctionalInterface
    public interface Content {
        void write(OutputStream to) throws IOException;
    }

    /** Takes the content in. */
    @FunctionalInterface
    public interface Reader<T> {
        T read(InputStream from) throws IOException, FormatException;
    }

    public GuardedFile {
        if (title.length() != TITLE) {
            throw new IllegalArgumentException("a title has 16 characters, and '" + title + "' has not");
        }
    }

    /** Writes the file as a whole, or leaves what was there as it was. */
    public void write(Path file, Content content) throws IOException {
        WholeFile.write(file, channel -> {
            MessageDigest sum = Sha256.digest();
            OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
            OutputStream summed = new DigestOutputStream(out, sum);
            summed.write(head());
            content.write(summed);
            out.write(sum.digest());
            out.flush();
        });
    }

    private byte[] head() {
        return ByteBuffer.allocate(HEAD).order(ByteOrder.LITTLE_ENDIAN).put(title.getBytes(StandardCharsets.US_ASCII))
                .putInt(version).array();
    }

    /** Whether there is a file that begins like one of this kind. */
    public boolean matches(Path file) {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(TITLE), title.getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Reads the content of a file.
     *
     * @throws FormatException if it is of another kind or version, or not as it was written
     */
    public <T> T read(Path file, Reader<T> reader) throws IOException, FormatException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new IOException("it is not a file");
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            long end = channel.size() - SUM;
            checkHead(Channels.newInputStream(channel).readNBytes(HEAD));
            if (end < HEAD || !Arrays.equals(sum(channel, end), Channels.newInputStream(channel).readNBytes(SUM))) {
                throw new FormatException("it was cut off or altered since it was written: its checksum is wrong; save or copy it again");
            }
            channel.position(HEAD);
            return reader.read(new BufferedInputStream(new Part(Channels.newInputStream(channel), end - HEAD), BUFFER));
        } catch (FrameInput.DamagedException e) {
            throw new FormatException(e.getMessage(), e);
        }
    }

    private void checkHead(byte... head) throws FormatException {
        byte[] expected = head();
        if (head.length < HEAD || !Arrays.equals(head, 0, TITLE, expected, 0, TITLE)) {
            throw new FormatException("it is no " + title.strip() + ", or not a whole one");
        }
        int found = ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN).getInt(TITLE);
        if (found != version) {
            throw new FormatException("it has version " + Integer.toUnsignedString(found) + " of the format, and this hvsh reads "
                    + version + "; open it with the version that wrote it");
        }
    }

    /** The sum of the first {@code end} bytes, behind which the channel then stands. */
    private static byte[] sum(FileChannel channel, long end) throws IOException {
        channel.position(0);
        MessageDigest sum = Sha256.digest();
        InputStream summed = new DigestInputStream(new Part(Channels.newInputStream(channel), end), sum);
        byte[] buffer = new byte[BUFFER];
        while (summed.read(buffer) > 0) {
            continue;
        }
        return sum.digest();
    }

    /** The next so many bytes of a stream. */
    private static final class Part extends InputStream {
        private final InputStream in;
        private long left;

        Part(InputStream in, long length) {
            this.in = in;
            left = length;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) == 1 ? one[0] & 0xff : -1;
        }

        @Override
        public int read(byte[] to, int offset, int count) throws IOException {
            int n = left == 0 ? -1 : in.read(to, offset, (int) Math.min(count, left));
            left -= Math.max(n, 0);
            return n;
        }
    }
}
