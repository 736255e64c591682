package hvsh.dsl.descriptor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * A device of the machine, or a partition's own.
 *
 * @param at physical (in a partition: guest-physical) address, empty if the machine chooses
 * @param spi number of the shared peripheral interrupt, empty if the machine chooses
 * @param preempt its interrupt may come outside its owner's window
 * @param options the keys of its type: String, Boolean, {@link ImageRef} or List of String, by key
 */
public record DeviceDescriptor(String name, DeviceType type, OptionalLong at, OptionalInt spi, boolean preempt,
        Map<String, Object> options) {
    /** What a serial port's line may end at beside partitions, none of which is called so. */
    public static final String HOST = "host";

    public DeviceDescriptor {
        options = Map.copyOf(options);
    }

    public Optional<String> text(String key) {
        return Optional.ofNullable((String) options.get(key));
    }

    public Optional<ImageRef> image(String key) {
        return Optional.ofNullable((ImageRef) options.get(key));
    }

    /** Whether it is a serial port whose line ends at the host. */
    public boolean connectsToHost() {
        return type == DeviceType.PL011 && text("connect").equals(Optional.of(HOST));
    }

    public boolean flag(String key) {
        return (Boolean) options.getOrDefault(key, false);
    }

    public List<?> list(String key) {
        return (List<?>) options.getOrDefault(key, List.of());
    }
}
