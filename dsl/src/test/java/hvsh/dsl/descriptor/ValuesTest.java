package hvsh.dsl.descriptor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ValuesTest {
    @ParameterizedTest
    @CsvSource({"64M, 67108864", "4K, 4096", "4KiB, 4096", "2G, 2147483648", "0x4000_0000, 1073741824", "17, 17", "1_000, 1000"})
    void sizesAreBytes(String text, long bytes) {
        assertEquals(bytes, Sizes.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "M", "-1", "64m", "64 M", "1.5M", "010", "1:30", "9999999999G", "0x", "64T", "0x1K"})
    void whatIsNotASizeIsRefused(String text) {
        assertThrows(ValueException.class, () -> Sizes.parse(text));
    }

    @ParameterizedTest
    @CsvSource({"5ms, 65000000", "1200us, 15600000", "60/13ms, 60000000", "1/13ns, 1", "4.615ms, 59995000", "0us, 0", "1s, 13000000000"})
    void timesAreTicks(String text, long ticks) {
        assertEquals(ticks, Times.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "ms", "-5ms", "1/0ms", "1/7ns", "5min", "1e3us", "99999999999999s"})
    void whatIsNotAnExactTimeIsRefused(String text) {
        assertThrows(ValueException.class, () -> Times.parse(text));
    }

    @Test
    void anInexactTimeNamesItsNeighbours() {
        ValueException e = assertThrows(ValueException.class, () -> Times.parse("1.5ns"));
        assertEquals("write 19/13ns or 20/13ns", e.remedy());
    }

    @ParameterizedTest
    @ValueSource(strings = {"5ms", "1200us", "60/13ms", "1/13ns", "0us", "2s", "7ns"})
    void formattingATimeGivesItBack(String text) {
        assertEquals(text, Times.format(Times.parse(text)));
    }

    @ParameterizedTest
    @CsvSource({"0, 0x0000_0000", "1073741824, 0x4000_0000", "281474976710656, 0x1_0000_0000_0000"})
    void addressesAreGrouped(long value, String text) {
        assertEquals(text, Numbers.hex(value));
    }
}
