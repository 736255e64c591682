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
    public MachineApi load(String path, List<AddedDevice> added) {
        return described(realm.files().toRead(realm.path(path)), path, realm.guests(), added).in(realm);
    }

    /** @param name what the script calls it */
    MachineApi load(Path file, String name) {
        return described(file, name, realm.guests(), List.of()).in(realm);
    }

    /**
     * A machine that no script has yet.
     *
     * @param directories where its partitions' programs came from
     */
    record Made(Origin origin, History history, Map<String, Path> directories) {
        MachineApi in(Realm realm) {
            return realm.made(origin, history, directories);
        }
    }

    /** A machine from a descriptor. */
    static Made described(Path file, String name, GuestFiles guests, List<AddedDevice> added) {
        MachineDescriptor descriptor = AddedDevice.to(DescriptorReader.read(file), added);
        History history = new History(SpecBuilder.machine(file, descriptor, guests));
        return new Made(new Origin(Origin.LOAD, name, text(file)), history, directories(descriptor));
    }

    /** A machine that was saved. */
    static Made saved(Path file, String name, List<Path> images, GuestFiles guests) {
        return new Made(new Origin(Origin.OPEN, name, ""), SavedMachines.open(file, new ImageFiles(images, guests)), Map.of());
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
        return saved(file, name, images, realm.guests()).in(realm);
    }
}
