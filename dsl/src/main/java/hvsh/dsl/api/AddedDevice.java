package hvsh.dsl.api;

import hvsh.dsl.descriptor.DeviceDescriptor;
import hvsh.dsl.descriptor.DeviceType;
import hvsh.dsl.descriptor.MachineDescriptor;
import hvsh.dsl.descriptor.Names;
import hvsh.dsl.descriptor.Nearest;
import hvsh.dsl.descriptor.PartitionDescriptor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** A device of a script's, for a partition of a machine that is loaded. */
record AddedDevice(String partition, String name, DeviceApi device) {
    private static final long PAGE = 0x1000;
    private static final long RAM = 0x4000_0000L;

    /** The machine with these devices. @throws ApiException if it cannot have one of them */
    static MachineDescriptor to(MachineDescriptor machine, List<AddedDevice> added) {
        Map<String, PartitionDescriptor> partitions = new LinkedHashMap<>(machine.partitions());
        for (AddedDevice each : added) {
            PartitionDescriptor partition = partitions.get(each.partition);
            if (partition == null) {
                throw new ApiException("load: there is no partition '" + each.partition + "' for device '" + each.name + "'; "
                        + Nearest.remedy(each.partition, partitions.keySet()));
            }
            if (!Names.isAllowed(each.name) || partition.devices().containsKey(each.name) || partition.passthrough().contains(each.name)) {
                throw new ApiException("load: '" + each.name + "' cannot name another device of '" + each.partition + "'; choose another name");
            }
            partitions.put(partition.name(), each.to(partition));
        }
        return new MachineDescriptor(machine.name(), machine.cpu(), machine.memory(), machine.gic(), machine.seed(), machine.charges(),
                machine.devices(), machine.hypervisor(), partitions, machine.policy(), machine.events(), machine.energy());
    }

    private PartitionDescriptor to(PartitionDescriptor p) {
        OptionalLong at = device.at();
        if (at.isPresent() && (at.getAsLong() % PAGE != 0 || at.getAsLong() < 0 || at.getAsLong() > RAM - PAGE)) {
            throw new ApiException("load: device '%s' cannot be at 0x%x; 'at' is a multiple of 0x1000 below 0x4000_0000".formatted(name, at.getAsLong()));
        }
        Map<String, DeviceDescriptor> devices = new LinkedHashMap<>(p.devices());
        devices.put(name, new DeviceDescriptor(name, DeviceType.SCRIPT, at, device.spi(), false, Map.of(DeviceApi.TEXT, device.text())));
        return new PartitionDescriptor(p.name(), p.image(), p.kernel(), p.initrd(), p.cmdline(), p.dtb(), p.memory(), p.at(), p.base(),
                p.exceptionLevel(), p.vcpus(), p.windows(), p.sharesSlack(), p.onFault(), p.accepts(), p.passthrough(), devices);
    }

    /** What an option of load() says: devices by PARTITION.NAME, or by PARTITION those that have a name. */
    static AddedDevice of(String key, DeviceApi device) {
        int dot = key.indexOf('.');
        if (dot < 0 && !device.name().equals("")) {
            return new AddedDevice(key, (String) device.name(), device);
        }
        if (dot < 0) {
            throw new ApiException("load: '" + key + "' says no partition; write for example 'user." + key + "'");
        }
        return new AddedDevice(key.substring(0, dot), key.substring(dot + 1), device);
    }
}
