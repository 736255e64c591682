package hvsh.dsl.api;

import hvsh.dsl.descriptor.Names;
import hvsh.dsl.script.FileProblem;
import hvsh.dsl.script.InputException;
import hvsh.machine.Guest;
import hvsh.machine.ImageSource;
import hvsh.machine.Machine;
import hvsh.machine.MachineFile;
import hvsh.replay.History;
import hvsh.snapshot.FormatException;
import hvsh.snapshot.Snapshot;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Machines in files. */
final class SavedMachines {
    static final List<String> SAVE_OPTIONS = List.of("images");
    static final List<String> OPEN_OPTIONS = List.of("images");

    private SavedMachines() { }

    /** Writes a snapshot to the path that is the first argument, with the options that are the second. */
    static void save(Realm realm, Arguments a, Snapshot snapshot) {
        Path file = realm.path(a.text(0));
        boolean images = a.flagOption(1, "images", SAVE_OPTIONS, true);
        try {
            MachineFile.save(snapshot, realm.files().toWrite(file), images);
        } catch (IOException e) {
            throw new ApiException(file + " cannot be written: " + FileProblem.why(e));
        }
    }

    /**
     * Opens a saved machine.
     *
     * @param images finds those that it was saved without
     * @throws InputException if that is not possible
     */
    static History open(Path file, ImageSource images) {
        return Reading.of(file, () -> {
            Machine machine = MachineFile.open(file, images);
            checkNames(machine);
            return new History(machine);
        });
    }

    /** @throws FormatException if a name would hide something else from scripts */
    static void checkNames(Machine machine) throws FormatException {
        for (Guest guest : machine.guests()) {
            if (!Names.isAllowed(guest.name())) {
                throw new FormatException("it has a partition '" + guest.name() + "', which means something else in scripts");
            }
        }
    }
}
