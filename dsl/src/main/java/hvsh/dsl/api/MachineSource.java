package hvsh.dsl.api;

import java.util.List;

/** Where the machines come from that scripts name. */
interface MachineSource {
    /** The machine of a descriptor, switched on. @param added devices besides those of the descriptor */
    MachineApi load(String path, List<AddedDevice> added);

    /** A machine that was saved. @param images paths of files that may be images of it */
    MachineApi open(String path, List<String> images);
}
