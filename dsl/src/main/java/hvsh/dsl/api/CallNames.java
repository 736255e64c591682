package hvsh.dsl.api;

import hvsh.hypervisor.Hypercalls;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Names of calls by HVC and SMC: this hypervisor's own (Arm DEN 0028, 6), PSCI's (DEN 0022) and the architecture's. */
final class CallNames {
    private static final int SERVICE = 0x8600_0000;
    private static final int SMC64 = 1 << 30;
    private static final int PSCI = 0x8400_0000;
    private static final int ARCHITECTURE = 0x8000_0000;
    private static final int SHORT = 0x1_0000;
    private static final List<String> PSCI_NAMES = List.of("PSCI_VERSION", "CPU_SUSPEND", "CPU_OFF", "CPU_ON", "AFFINITY_INFO",
            "MIGRATE", "MIGRATE_INFO_TYPE", "MIGRATE_INFO_UP_CPU", "SYSTEM_OFF", "SYSTEM_RESET", "PSCI_FEATURES");

    private static final Map<String, Integer> BY_NAME = new TreeMap<>();

    static {
        Hypercalls.names().forEach((number, name) -> BY_NAME.put(name, SERVICE + number));
        for (int i = 0; i < PSCI_NAMES.size(); i++) {
            BY_NAME.put(PSCI_NAMES.get(i), PSCI + i);
        }
        BY_NAME.put("SMCCC_VERSION", ARCHITECTURE);
        BY_NAME.put("SMCCC_ARCH_FEATURES", ARCHITECTURE + 1);
    }

    private CallNames() { }

    static Set<String> names() {
        return BY_NAME.keySet();
    }

    /** Both forms of a function, of 32 and 64 bits; none if the name is not known. */
    static Set<Integer> ids(String name) {
        Integer id = BY_NAME.get(name);
        return id == null ? Set.of() : Set.of(id, id | SMC64);
    }

    /** A small number is a function of this hypervisor, in both forms; others are identifiers as they stand. */
    static Set<Integer> ids(int number) {
        return (number & -SHORT) == 0 ? new HashSet<>(Set.of(SERVICE | number, SERVICE | SMC64 | number)) : Set.of(number);
    }

    /** The name of an identifier; null if it is not known. */
    static String name(int id) {
        return BY_NAME.entrySet().stream().filter(e -> e.getValue() == (id & ~SMC64)).map(Map.Entry::getKey).findFirst().orElse(null);
    }
}
