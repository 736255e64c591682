package hvsh.machine;

import hvsh.snapshot.Budget;
import hvsh.snapshot.FormatException;
import hvsh.snapshot.Sha256;
import hvsh.snapshot.Shape;
import hvsh.snapshot.StructureReader;
import hvsh.snapshot.StructureWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * The images that a specification contains: programs, initial RAM disks, contents of disks. In a file they stand before it,
 * each once, and in it their SHA-256 stands for them.
 */
final class SpecImages {
    /**
     * What is known of an image.
     *
     * @param what     it is, for messages
     * @param included whether its content follows
     */
    record Entry(String what, byte[] sum, int length, boolean included) {
        Entry {
            Objects.requireNonNull(what);
            Objects.requireNonNull(sum);
        }
    }

    private static final Shape<List<Entry>> TABLE = Shape.listOf(Entry.class);
    private static final int SUM = 32;

    private final Map<ByteBuffer, byte[]> bySum = new LinkedHashMap<>();
    private final Map<ByteBuffer, String> names = new LinkedHashMap<>();

    private SpecImages() { }

    /** All images of a specification. */
    static SpecImages of(MachineSpec spec) {
        SpecImages images = new SpecImages();
        for (GuestSpec guest : spec.guests()) {
            images.add(guest.boot().name(), guest.boot().image());
            images.add("the initial RAM disk of '" + guest.name() + "'", guest.boot().initrd());
            guest.devices().forEach(device -> images.add("the content of '" + device.name() + "' of '" + guest.name() + "'", device.disk()));
        }
        return images;
    }

    private void add(String what, byte[] image) {
        if (image.length > 0) {
            ByteBuffer sum = ByteBuffer.wrap(Sha256.of(image));
            bySum.putIfAbsent(sum, image);
            names.putIfAbsent(sum, what);
        }
    }

    /** What stands for an image in the file. */
    byte[] sum(byte[] image) {
        return image.length == 0 ? image : Sha256.of(image);
    }

    /** Writes the table, and those images themselves that are to be included. */
    void write(OutputStream to, Predicate<byte[]> included) throws IOException {
        List<Entry> table = new ArrayList<>();
        bySum.forEach((sum, image) -> table.add(new Entry(names.get(sum), sum.array(), image.length, included.test(image))));
        new StructureWriter(to).write(TABLE, table);
        for (byte[] image : bySum.values()) {
            if (included.test(image)) {
                to.write(image);
            }
        }
    }

    /**
     * Reads what {@link #write} wrote, and has those that are not included found.
     *
     * @throws FormatException if one is not there, or has another sum
     */
    static SpecImages read(InputStream from, Budget budget, ImageSource source) throws IOException, FormatException {
        SpecImages images = new SpecImages();
        List<Entry> missing = new ArrayList<>();
        for (Entry entry : new StructureReader(from, budget).read(TABLE, "the list of images")) {
            if (entry.length() <= 0 || entry.sum().length != SUM) {
                throw new FormatException("the list of images has one that none can be");
            }
            budget.take(entry.length());
            byte[] image = entry.included() ? included(from, entry) : source.find(entry.sum(), entry.length()).orElse(null);
            if (image == null) {
                missing.add(entry);
            } else if (!ByteBuffer.wrap(Sha256.of(image)).equals(ByteBuffer.wrap(entry.sum()))) {
                throw new FormatException("what was found for " + name(entry) + " is not that");
            } else {
                images.bySum.put(ByteBuffer.wrap(entry.sum()), image);
            }
        }
        if (!missing.isEmpty()) {
            throw new FormatException("it was saved without its images; name the files of: "
                    + String.join(", ", missing.stream().map(SpecImages::name).toList()));
        }
        return images;
    }

    private static byte[] included(InputStream from, Entry entry) throws IOException, FormatException {
        byte[] image = from.readNBytes(entry.length());
        if (image.length < entry.length()) {
            throw new FormatException("the images end too early");
        }
        return image;
    }

    private static String name(Entry entry) {
        return "%s (%d bytes, SHA-256 %s)".formatted(entry.what().replaceAll("\\P{Print}", "?"), entry.length(),
                HexFormat.of().formatHex(entry.sum()));
    }

    /** The image that a sum stands for. */
    byte[] image(byte[] sum) throws FormatException {
        byte[] image = sum.length == 0 ? sum : bySum.get(ByteBuffer.wrap(sum));
        if (image == null) {
            throw new FormatException("it names an image that is not in its list");
        }
        return image;
    }
}
