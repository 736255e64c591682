package hvsh.dsl.api;

import hvsh.dsl.coverage.Collector;
import hvsh.dsl.coverage.CoverageData;
import hvsh.machine.Coverage;
import java.util.List;

/** What machines of scripts have executed, by function and line. */
final class Covered {
    private Covered() { }

    /** What a covered machine has executed, with its forks that are included. */
    static CoverageData of(MachineApi machine) {
        Coverage coverage = machine.machine().cover().total();
        Collector collector = new Collector(machine.machine());
        collector.addEvents(coverage, CallNames.names(), CallNames::name);
        machine.byName().values().forEach(partition -> collector.addCode(partition.guest(), coverage.executed(partition.guest().number()),
                partition.symbols().space(), partition.sourcePlaces()));
        return collector.data();
    }

    /** What all of these have. */
    static CoverageData of(List<MachineApi> machines) {
        CoverageData all = new CoverageData();
        machines.stream().filter(machine -> machine.machine().isCovered()).forEach(machine -> all.add(of(machine)));
        return all;
    }
}
