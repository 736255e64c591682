package hvsh.dsl.api;

import hvsh.machine.Machine;
import hvsh.replay.History;
import hvsh.snapshot.Snapshot;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;

/** Machines from a report: for each path that its script named the one that it got then, and no file at all. */
final class ReportedMachines implements MachineSource {
    /** What a machine is made from. */
    record Start(Machine machine, Snapshot snapshot) {
        History history() {
            return new History(machine.sibling(snapshot));
        }
    }

    private final Realm realm;
    private final Map<Entry<String, String>, Start> starts = new HashMap<>();
    private final Map<Entry<String, String>, Origin> origins = new HashMap<>();

    ReportedMachines(Realm realm, Map<Origin, Start> reported) {
        this.realm = realm;
        reported.forEach((origin, start) -> {
            starts.put(Map.entry(origin.how(), origin.path()), start);
            origins.put(Map.entry(origin.how(), origin.path()), origin);
        });
    }

    /** What was added is part of the recorded machine. */
    @Override
    public MachineApi load(String path, List<AddedDevice> added) {
        return make(Origin.LOAD, path);
    }

    @Override
    public MachineApi open(String path, List<String> images) {
        return make(Origin.OPEN, path);
    }

    private MachineApi make(String how, String path) {
        Entry<String, String> key = Map.entry(how, path);
        if (!starts.containsKey(key)) {
            throw new ApiException(how + "('" + path + "'): the report has no such machine, and its script reaches no file");
        }
        return realm.made(origins.get(key), starts.get(key).history(), Map.of());
    }
}
