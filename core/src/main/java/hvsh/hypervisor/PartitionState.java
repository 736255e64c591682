package hvsh.hypervisor;

import hvsh.hypervisor.PartitionMap.Region;
import java.util.List;
import java.util.Map;

/**
 * A partition as data, without its vCPUs, devices and memory.
 *
 * @param fault why it was stopped, or null
 */
public record PartitionState(Partition.State state, FaultReport fault, List<Region> regions,
        Mailbox.State mailbox, Map<String, TrapCounters.Count> counters) { }
