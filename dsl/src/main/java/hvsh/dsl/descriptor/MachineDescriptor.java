package hvsh.dsl.descriptor;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A whole machine, checked. Maps keep the order of the file.
 *
 * @param memory bytes of physical RAM, from {@link #RAM_BASE}
 * @param gic 2 or 3
 * @param policy of the radio; without one nothing is emitted
 * @param events what happens outside it
 * @param energy coefficients of the energy model
 */
public record MachineDescriptor(String name, CpuDescriptor cpu, long memory, int gic, long seed, ChargesDescriptor charges,
        Map<String, DeviceDescriptor> devices, Optional<HypervisorDescriptor> hypervisor,
        Map<String, PartitionDescriptor> partitions, Optional<PolicyDescriptor> policy, List<EventDescriptor> events,
        EnergyDescriptor energy) {
    /** Where physical RAM, and a partition's unless it says otherwise, begins. */
    public static final long RAM_BASE = 0x4000_0000L;

    public MachineDescriptor {
        events = List.copyOf(events);
        devices = Collections.unmodifiableMap(new LinkedHashMap<>(devices));
        partitions = Collections.unmodifiableMap(new LinkedHashMap<>(partitions));
    }
}
