package hvsh.dsl.descriptor;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The device types a descriptor may name, and the keys each has beside those that all devices have. */
public enum DeviceType {
    PL011("pl011", 0x1000, Key.of("connect", Kind.TEXT, "Partition at the other end of the line, or 'host' for one that ends at the host; without it, the host, and no line's pace.")),
    PL031("pl031", 0x1000),
    PL061("pl061", 0x1000),
    TRANSCEIVER("transceiver", 0x1000,
            Key.of("bands", Kind.TEXTS, "Bands it can tune to."),
            Key.of("maxPower", Kind.TEXT, "Greatest transmit power, for example 33dBm.")),
    FLASH("flash", 64 << 20,
            Key.of("image", Kind.IMAGE, "What the bank holds at reset."),
            Key.of("readOnly", Kind.BOOLEAN, "Refuses to be programmed.")),
    VIRTIO_BLOCK("virtio-block", 0x1000,
            Key.of("image", Kind.IMAGE, "The disk's content; writes stay in the machine.").must(),
            Key.of("readOnly", Kind.BOOLEAN, "Offers VIRTIO_BLK_F_RO.")),
    VIRTIO_ENTROPY("virtio-entropy", 0x1000),
    SCRIPT("script", 0x1000,
            Key.of("script", Kind.IMAGE, "JavaScript that describes it: device({ registers: { … } }).").must());

    private final String key;
    private final long size;
    private final List<Key> keys;

    DeviceType(String key, long size, Key... keys) {
        this.key = key;
        this.size = size;
        this.keys = List.of(keys);
    }

    /** The name in a descriptor. */
    public String key() { return key; }

    /** Bytes of address space, a whole number of pages so that stage 2 can hand the device over alone. */
    public long size() { return size; }

    List<Key> keys() { return keys; }

    static String[] names() {
        return Arrays.stream(values()).map(DeviceType::key).toArray(String[]::new);
    }

    static Optional<DeviceType> named(String name) {
        return Arrays.stream(values()).filter(type -> type.key.equals(name)).findFirst();
    }
}
