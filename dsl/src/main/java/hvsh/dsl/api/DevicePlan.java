package hvsh.dsl.api;

import hvsh.dsl.descriptor.DeviceDescriptor;
import hvsh.dsl.descriptor.DeviceType;
import hvsh.machine.SerialLines;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Addresses and interrupts for devices whose descriptor leaves them open: where QEMU's virt board has them, so that
 * programs written for that find them, and from 0x0b00_0000 and SPI 48 up for what it has no place for. What the
 * descriptor says is reserved first; the rest follows in its order.
 */
final class DevicePlan {
    /** Where a device is. @param spi −1 for none */
    record Site(long base, int spi) { }

    private static final Site NOWHERE = new Site(-1, -1);

    private static final Map<DeviceType, List<Site>> BOARD = Map.of(
            DeviceType.PL011, List.of(new Site(0x0900_0000L, 1)),
            DeviceType.PL031, List.of(new Site(0x0901_0000L, 2)),
            DeviceType.PL061, List.of(new Site(0x0903_0000L, 7)),
            DeviceType.FLASH, List.of(new Site(0, -1), new Site(0x0400_0000L, -1)));
    private static final long VIRTIO = 0x0a00_0000L;
    private static final long VIRTIO_SLOT = 0x200;
    private static final int VIRTIO_SLOTS = 32;
    private static final int VIRTIO_SPI = 16;
    private static final long POOL = 0x0b00_0000L;
    private static final long POOL_END = 0x4000_0000L;
    private static final int POOL_SPI = 48;
    /** Above are those that the hypervisor itself raises. */
    private static final int LAST_SPI = 199;

    private record Span(long base, long end) { }

    private final List<Span> taken = new ArrayList<>();
    private final Set<Integer> spis = new HashSet<>();
    private final Map<String, Site> sites = new HashMap<>();
    private final boolean pages;

    /** @param pages stage 2 hands out every device by itself, so that none may share a page with another */
    DevicePlan(Collection<DeviceDescriptor> devices, boolean pages) {
        this.pages = pages;
        for (DeviceDescriptor device : devices) {
            device.at().ifPresent(at -> taken.add(new Span(at, at + device.type().size())));
            device.spi().ifPresent(spis::add);
        }
        devices.stream().filter(device -> !device.connectsToHost()).forEach(device -> sites.put(device.name(), site(device)));
        devices.stream().filter(DeviceDescriptor::connectsToHost).forEach(device -> sites.put(device.name(), line(device)));
    }

    /** A line's end is where it would be if another partition had declared the line: software need not know who is at the other. */
    private Site line(DeviceDescriptor device) {
        long base = device.at().orElseGet(() -> pool(device, SerialLines.FIRST_PAGE));
        return new Site(base, device.spi().orElseGet(() -> spi(device, -1, SerialLines.FIRST_SPI)));
    }

    Site site(String name) {
        return sites.get(name);
    }

    private Site site(DeviceDescriptor device) {
        Site fixed = isVirtio(device.type()) ? slot() : board(device);
        long base = device.at().orElseGet(() -> fixed.base < 0 ? pool(device, POOL) : take(fixed.base, size(device)));
        return new Site(base, device.spi().orElseGet(() -> spi(device, fixed.spi, POOL_SPI)));
    }

    private static boolean isVirtio(DeviceType type) {
        return type == DeviceType.VIRTIO_BLOCK || type == DeviceType.VIRTIO_ENTROPY;
    }

    /** Bytes of address space: the board's virtio slots are smaller than pages. */
    private long size(DeviceDescriptor device) {
        return isVirtio(device.type()) && !pages ? VIRTIO_SLOT : device.type().size();
    }

    private Site board(DeviceDescriptor device) {
        return BOARD.getOrDefault(device.type(), List.of()).stream().filter(place -> isFree(place.base, device.type().size()))
                .findFirst().orElse(NOWHERE);
    }

    private Site slot() {
        long step = pages ? DeviceType.VIRTIO_BLOCK.size() : VIRTIO_SLOT;
        for (int n = 0; n < VIRTIO_SLOTS; n++) {
            if (isFree(VIRTIO + n * step, step)) {
                return new Site(VIRTIO + n * step, VIRTIO_SPI + n);
            }
        }
        return NOWHERE;
    }

    private long pool(DeviceDescriptor device, long from) {
        for (long base = from; base + device.type().size() <= POOL_END; base += device.type().size()) {
            if (isFree(base, device.type().size())) {
                return take(base, device.type().size());
            }
        }
        throw new ApiException("there is no address left for device '" + device.name() + "'; give it one with 'at:'");
    }

    private int spi(DeviceDescriptor device, int wanted, int from) {
        if (device.type() == DeviceType.FLASH) {
            return -1;
        }
        if (wanted >= 0 && spis.add(wanted)) {
            return wanted;
        }
        for (int spi = from; spi <= LAST_SPI; spi++) {
            if (spis.add(spi)) {
                return spi;
            }
        }
        throw new ApiException("there is no interrupt left for device '" + device.name() + "'; use fewer devices");
    }

    private boolean isFree(long base, long size) {
        return taken.stream().noneMatch(span -> base < span.end && span.base < base + size);
    }

    private long take(long base, long size) {
        taken.add(new Span(base, base + size));
        return base;
    }
}
