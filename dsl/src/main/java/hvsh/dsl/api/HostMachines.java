package hvsh.dsl.api;

import hvsh.dsl.descriptor.DescriptorReader;
import hvsh.dsl.descriptor.ImageRef;
import hvsh.dsl.descriptor.MachineDescriptor;
import hvsh.dsl.descriptor.PartitionDescriptor;
import hvsh.dsl.script.FileProblem;
import hvsh.dsl.script.InputException;
import hvsh.replay.History;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Machines from files of the host. */
final class HostMachines implements MachineSource {
    private final Realm realm;

    HostMachines(Realm realm) {
        this.realm = realm;
    }

    @Override
    public MachineApi load(String path) {
        return load(realm.files().toRead(realm.path(path)), path);
    }

    /** @param name what the script calls it */
    MachineApi load(Path file, String name) {
        MachineDescriptor descriptor = DescriptorReader.read(file);
        History history = new History(SpecBuilder.machine(file, descriptor, realm.guests()));
        return realm.made(new Origin(Origin.LOAD, name, text(file)), history, directories(descriptor));
    }

    /** Where the partitions' programs are, as far as those are files of the user's. */
    private static Map<String, Path> directories(MachineDescriptor descriptor) {
        Map<String, Path> directories = new HashMap<>();
        for (PartitionDescriptor partition : descriptor.partitions().values()) {
            if (partition.kernel().or(partition::image).orElse(null) instanceof ImageRef.File program) {
                directories.put(partition.name(), program.path().getParent());
            }
        }
        return directories;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new InputException(file + " cannot be read: " + FileProblem.why(e), e);
        }
    }

    @Override
    public MachineApi open(String path, List<String> images) {
        List<Path> files = images.stream().map(text -> realm.files().toRead(realm.path(text))).toList();
        return open(realm.files().toRead(realm.path(path)), path, files);
    }

    /** @param name what the script calls it */
    MachineApi open(Path file, String name, List<Path> images) {
        return realm.made(new Origin(Origin.OPEN, name, ""), SavedMachines.open(file, new ImageFiles(images, realm.guests())), Map.of());
    }
}
