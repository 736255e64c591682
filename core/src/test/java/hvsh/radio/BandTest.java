package hvsh.radio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against values that the specifications and operators' tables name. */
class BandTest {
    @ParameterizedTest
    @CsvSource({
        "E_GSM900, 0, 890000, 935000", "E_GSM900, 62, 902400, 947400", "E_GSM900, 124, 914800, 959800",
        "E_GSM900, 975, 880200, 925200", "E_GSM900, 1023, 889800, 934800",
        "DCS1800, 512, 1710200, 1805200", "DCS1800, 868, 1781400, 1876400", "DCS1800, 885, 1784800, 1879800",
        "LTE1, 18300, 1950000, 2140000", "LTE3, 19575, 1747500, 1842500", "LTE7, 21100, 2535000, 2655000",
        "LTE8, 21625, 897500, 942500", "LTE20, 24300, 847000, 806000"})
    void carriers(Band band, int channel, int uplink, int downlink) {
        assertEquals(uplink, band.uplinkKhz(channel));
        assertEquals(downlink, band.downlinkKhz(channel));
    }

    @ParameterizedTest
    @CsvSource({"E_GSM900, 880100, 914900", "DCS1800, 1710100, 1784900", "LTE1, 1920000, 1980000", "LTE3, 1710000, 1785000",
        "LTE7, 2500000, 2570000", "LTE8, 880000, 915000", "LTE20, 832000, 862000"})
    void edges(Band band, int low, int high) {
        assertEquals(low, band.uplinkLowKhz());
        assertEquals(high, band.uplinkHighKhz());
    }

    @Test
    void downlinkNumbersOfLteAreTheirOwn() {
        assertEquals(300, Band.LTE1.downlinkNumber(18_300));
        assertEquals(6_300, Band.LTE20.downlinkNumber(24_300));
        assertEquals(62, Band.E_GSM900.downlinkNumber(62));
    }

    @Test
    void channelOfAnotherBandIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Band.E_GSM900.uplinkKhz(125));
        assertThrows(IllegalArgumentException.class, () -> Band.LTE1.uplinkKhz(17_999));
        assertEquals(174, Band.E_GSM900.channels().count());
    }
}
