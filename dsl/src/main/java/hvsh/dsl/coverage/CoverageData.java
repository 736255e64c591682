package hvsh.dsl.coverage;

import java.util.Map;
import java.util.TreeMap;

/** What one machine or several executed: of each program, and what hypervisors had to do. */
public final class CoverageData {
    private final Map<String, ProgramCoverage> programs = new TreeMap<>();
    private final Map<String, Map<String, Long>> events = new TreeMap<>();

    /** Nothing. */
    public CoverageData() { }

    ProgramCoverage program(String name) {
        return programs.computeIfAbsent(name, _ -> new ProgramCoverage());
    }

    void count(String kind, String event, long times) {
        events.computeIfAbsent(kind, _ -> new TreeMap<>()).merge(event, times, Long::sum);
    }

    /** Adds what another has. */
    public void add(CoverageData other) {
        other.programs.forEach((name, program) -> program(name).add(program));
        other.events.forEach((kind, counts) -> counts.forEach((event, times) -> count(kind, event, times)));
    }

    /** By name. */
    public Map<String, ProgramCoverage> programs() {
        return programs;
    }

    /** How often what happened that a hypervisor deals with, by kind and name; 0 of what did not, as far as there is a list. */
    public Map<String, Map<String, Long>> events() {
        return events;
    }
}
