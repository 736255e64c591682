package hvsh.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.TypeConversionException;

final class SizeTest {
    @ParameterizedTest
    @CsvSource({"4096, 4096", "1K, 1024", "64M, 67108864", "64MiB, 67108864", "2G, 2147483648", "0x1000, 4096", "0x1000_0000, 268435456", "010, 10", "0, 0"})
    void sizeIsRead(String text, long bytes) {
        assertEquals(bytes, new Size().convert(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "M", "-1", "3q", "1.5G", "9999999999999G", "99999999999999999999"})
    void whatIsNoSizeIsRefused(String text) {
        assertThrows(TypeConversionException.class, () -> new Size().convert(text));
    }
}
