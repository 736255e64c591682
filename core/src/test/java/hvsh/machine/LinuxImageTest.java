package hvsh.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.junit.jupiter.api.Test;

class LinuxImageTest {
    @Test
    void kernelGoesToTheFirstBoundaryPlusItsOffset() {
        LinuxImage image = LinuxImage.read("Image", kernel(0x1000, 0x2000).array());
        assertTrue(image.kernel());
        Segment segment = image.segment(0x4000_0000L, 0x1000_0000L);
        assertEquals(0x4000_1000L, segment.address());
        assertEquals(0x2000, segment.memorySize());
        assertEquals(0x4020_1000L, image.segment(0x4000_8000L, 0x1000_0000L).address());
    }

    @Test
    void oldKernelWithoutSizeUsesTheHistoricOffset() {
        assertEquals(LinuxImage.FLAT_OFFSET, LinuxImage.read("Image", kernel(0, 0).array()).textOffset());
    }

    @Test
    void anythingElseIsFlat() {
        LinuxImage image = LinuxImage.read("u-boot.bin", new byte[] {1, 2, 3, 4});
        assertFalse(image.kernel());
        assertEquals(0x4008_0000L, image.segment(0x4000_0000L, 0x10_0000L).address());
    }

    @Test
    void badFilesAreExplained() {
        assertRefused(new byte[3], "too few");
        assertRefused(new byte[] {0x1f, (byte) 0x8b, 8, 0}, "gzip -dc Image");
        assertRefused(kernel(0, 0x2000).putLong(24, 1).array(), "big-endian");
        assertRefused(kernel(1 << 21, 0x2000).array(), "text_offset");
        assertRefused(kernel(0, -1).array(), "image_size");
        assertRefused(kernel(0, 0x4000).array(), "truncated");
    }

    @Test
    void imageLargerThanMemoryIsRefused() {
        LinuxImage image = LinuxImage.read("Image", kernel(0, 0x2000).array());
        assertThrows(ImageException.class, () -> image.segment(0x4000_0000L, 0x1fff));
    }

    private static void assertRefused(byte[] file, String why) {
        String message = assertThrows(ImageException.class, () -> LinuxImage.read("Image", file)).getMessage();
        assertTrue(message.contains(why), message);
    }

    private static ByteBuffer kernel(long textOffset, long imageSize) {
        return ByteBuffer.allocate(0x1800).order(ByteOrder.LITTLE_ENDIAN)
                .putLong(8, textOffset).putLong(16, imageSize).putLong(24, 0xa).putInt(56, 0x644d5241);
    }
}
