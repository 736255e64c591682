package hvsh.dsl.descriptor;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A partition as its descriptor gives it.
 *
 * @param image what to run, an ELF file or a binary; or
 * @param kernel a Linux Image, exactly one of the two
 * @param memory bytes of RAM
 * @param at physical address of its RAM if pinned
 * @param base guest-physical address of its RAM
 * @param windows when it runs, in order of time, 'rest' resolved
 * @param sharesSlack it may run in time that others leave
 * @param passthrough names of the machine's devices it owns
 * @param accepts names of the partitions whose messages, doorbells and memory it takes
 * @param devices its own virtual devices by name, in the order written
 */
public record PartitionDescriptor(String name, Optional<ImageRef> image, Optional<ImageRef> kernel, Optional<ImageRef> initrd,
        String cmdline, Optional<ImageRef> dtb, long memory, OptionalLong at, long base, int exceptionLevel, int vcpus,
        List<Window> windows, boolean sharesSlack, OnFault onFault, List<String> accepts, List<String> passthrough,
        Map<String, DeviceDescriptor> devices) {
    public PartitionDescriptor {
        windows = List.copyOf(windows);
        accepts = List.copyOf(accepts);
        passthrough = List.copyOf(passthrough);
        devices = Collections.unmodifiableMap(new LinkedHashMap<>(devices));
    }

    /** What an access outside its own does to the partition. */
    public enum OnFault { ABORT, STOP }
}
