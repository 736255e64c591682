package hvsh.radio;

/**
 * A cell of a GSM network, as far as it is heard.
 *
 * @param arfcn its broadcast carrier, of E-GSM900 or DCS1800
 * @param mcc   mobile country code, three digits
 * @param mnc   mobile network code, two digits
 * @param lac   location area code
 * @param ci    cell identity
 * @param dbm   level at which it is received
 */
public record Cell(int arfcn, int mcc, int mnc, int lac, int ci, int dbm) {
    private static final int SHORT = 0xffff;

    public Cell {
        band(arfcn);
        check("mcc", mcc, 0, 999);
        check("mnc", mnc, 0, 99);
        check("lac", lac, 0, SHORT);
        check("ci", ci, 0, SHORT);
        check("dbm", dbm, -120, 0);
    }

    private static void check(String name, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException("a cell's %s is from %d to %d, not %d".formatted(name, least, most, value));
        }
    }

    private static Band band(int arfcn) {
        for (Band band : Band.values()) {
            if (band.isGsm() && band.channels().anyMatch(channel -> channel == arfcn)) {
                return band;
            }
        }
        throw new IllegalArgumentException("ARFCN %d is of no band of GSM; use 0 to 124, 975 to 1023 or 512 to 885".formatted(arfcn));
    }

    /** Its carrier in kHz. */
    int downlinkKhz() {
        return band(arfcn).downlinkKhz(arfcn);
    }

    /** The carrier of its mobiles in kHz. */
    int uplinkKhz() {
        return band(arfcn).uplinkKhz(arfcn);
    }
}
