package hvsh.dsl.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import hvsh.dsl.descriptor.DeviceDescriptor;
import hvsh.dsl.descriptor.DeviceType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

final class DevicePlanTest {
    private final List<DeviceDescriptor> devices = new ArrayList<>();

    private void add(String name, DeviceType type) {
        devices.add(new DeviceDescriptor(name, type, OptionalLong.empty(), OptionalInt.empty(), false, Map.of()));
    }

    private void add(String name, DeviceType type, long at, int spi) {
        devices.add(new DeviceDescriptor(name, type, OptionalLong.of(at), OptionalInt.of(spi), false, Map.of()));
    }

    private void expect(boolean pages, String name, long base, int spi) {
        assertEquals(new DevicePlan.Site(base, spi), new DevicePlan(devices, pages).site(name), name);
    }

    @Test
    void theFirstOfEachKindIsWhereTheVirtBoardHasIt() {
        add("uart", DeviceType.PL011);
        add("clock", DeviceType.PL031);
        add("keys", DeviceType.PL061);
        add("bank0", DeviceType.FLASH);
        add("bank1", DeviceType.FLASH);
        add("disk", DeviceType.VIRTIO_BLOCK);
        add("rng", DeviceType.VIRTIO_ENTROPY);
        expect(false, "uart", 0x0900_0000L, 1);
        expect(false, "clock", 0x0901_0000L, 2);
        expect(false, "keys", 0x0903_0000L, 7);
        expect(false, "bank0", 0, -1);
        expect(false, "bank1", 0x0400_0000L, -1);
        expect(false, "disk", 0x0a00_0000L, 16);
        expect(false, "rng", 0x0a00_0200L, 17);
    }

    @Test
    void furtherOnesFollowFrom0b000000AndAvoidWhatIsTaken() {
        add("radio", DeviceType.TRANSCEIVER, 0x0b00_0000L, 48);
        add("a", DeviceType.PL011);
        add("b", DeviceType.PL011);
        add("c", DeviceType.PL011);
        expect(false, "radio", 0x0b00_0000L, 48);
        expect(false, "a", 0x0900_0000L, 1);
        expect(false, "b", 0x0b00_1000L, 49);
        expect(false, "c", 0x0b00_2000L, 50);
    }

    @Test
    void aDeviceDeclaredLaterKeepsThePlaceItAsksFor() {
        add("a", DeviceType.PL011);
        add("b", DeviceType.PL011, 0x0900_0000L, 1);
        expect(false, "a", 0x0b00_0000L, 48);
        expect(false, "b", 0x0900_0000L, 1);
    }

    @Test
    void passedThroughVirtioDevicesGetAPageEach() {
        add("disk", DeviceType.VIRTIO_BLOCK);
        add("rng", DeviceType.VIRTIO_ENTROPY);
        expect(true, "rng", 0x0a00_1000L, 17);
    }

    @Test
    void tooManyAreRefused() {
        for (int i = 0; i < 200; i++) {
            add("u" + i, DeviceType.PL011);
        }
        assertEquals("there is no interrupt left for device 'u153'; use fewer devices",
                assertThrows(ApiException.class, () -> new DevicePlan(devices, false)).getMessage());
    }
}
