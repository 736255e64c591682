package hvsh.dsl.api;

import hvsh.dsl.bug.Facts;
import hvsh.machine.GuestSpec;
import hvsh.machine.MachineSpec;
import hvsh.snapshot.FormatException;
import hvsh.snapshot.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which images a report holds: all but large ones that anybody can fetch, unless its author says otherwise. */
final class ReportImages {
    private static final int SMALL = 1 << 20;
    private static final Pattern LEFT_OUT = Pattern.compile("(.+), (\\d{1,10}) bytes, SHA-256 ([0-9a-f]{64}), left out");
    private static final Pattern PACKAGE = Pattern.compile("guest:([a-z0-9-]{1,40})/\\S+");

    private final GuestFiles guests;
    private final Boolean choice;
    private final Map<byte[], String> packages = new IdentityHashMap<>();

    /** @param choice whether all are included, or none; null: as is said above */
    ReportImages(GuestFiles guests, Boolean choice) {
        this.guests = guests;
        this.choice = choice;
    }

    boolean includes(byte[] image) {
        return choice != null ? choice : image.length <= SMALL || packageName(image).isEmpty();
    }

    /** Where everybody can have it from, as descriptors write it; empty if nowhere. */
    private String packageName(byte[] image) {
        return packages.computeIfAbsent(image, _ -> guests.present().stream().filter(file -> is(file, image)).findFirst()
                .map(file -> "guest:" + file.getParent().getFileName() + "/" + file.getFileName()).orElse(""));
    }

    private static boolean is(Path file, byte[] content) {
        try {
            return Files.size(file) == content.length && Arrays.equals(Files.readAllBytes(file), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A line for each image of a machine. */
    List<String> lines(MachineSpec spec) {
        List<String> lines = new ArrayList<>();
        for (GuestSpec guest : spec.guests()) {
            add(lines, guest.boot().name(), guest.boot().image());
            add(lines, "initial RAM disk of " + guest.name(), guest.boot().initrd());
            guest.devices().forEach(device -> add(lines, "content of " + guest.name() + "." + device.name(), device.disk()));
        }
        return lines;
    }

    private void add(List<String> lines, String name, byte[] image) {
        if (image.length > 0) {
            String known = packageName(image);
            lines.add("%s, %d bytes, SHA-256 %s, %s".formatted(known.isEmpty() ? name : known, image.length,
                    HexFormat.of().formatHex(Sha256.of(image)), includes(image) ? "inside" : "left out"));
        }
    }

    /** @throws FormatException if an image that a report leaves out is not to be found, with what to do about it */
    static void require(Facts facts, ImageFiles images) throws IOException, FormatException {
        for (String line : facts.all("image")) {
            Matcher m = LEFT_OUT.matcher(line);
            if (m.matches() && images.find(HexFormat.of().parseHex(m.group(3)), (int) Long.parseLong(m.group(2))).isEmpty()) {
                Matcher known = PACKAGE.matcher(m.group(1));
                throw new FormatException("it needs %s (%s bytes, SHA-256 %s), which is not here; %s".formatted(m.group(1), m.group(2), m.group(3),
                        known.matches() ? "fetch it with: hvsh guests fetch " + known.group(1) : "ask its author for a report with { images: true }"));
            }
        }
    }
}
