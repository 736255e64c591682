package hvsh.gsm;

/**
 * A time as networks tell it (3GPP TS 23.040 §9.2.3.11, 24.008 §10.5.3.9): seven octets of swapped decimal digits.
 *
 * @param seconds  local time as seconds since 1970-01-01
 * @param quarters how many quarters of an hour it is ahead of UTC
 * @param summer   hours of daylight saving time that are in it
 */
public record NetworkTime(long seconds, int quarters, int summer) {
    static final int LENGTH = 7;
    private static final int WEST = 8;
    private static final int DAY = 86_400;
    /** Days from 0000-03-01 to 1970-01-01, and in 400 years. */
    private static final long EPOCH = 719_468;
    private static final long ERA = 146_097;

    public byte[] encode() {
        long days = Math.floorDiv(seconds, DAY);
        int second = Math.floorMod(seconds, DAY);
        int[] date = date(days);
        return new OctetWriter().octet(swapped(date[0] % 100), swapped(date[1]), swapped(date[2]), swapped(second / 3600), swapped(second / 60 % 60),
                swapped(second % 60), zoneOctet()).toBytes();
    }

    int zoneOctet() {
        return swapped(Math.abs(quarters)) | (quarters < 0 ? WEST : 0);
    }

    private static int swapped(int number) {
        return number / 10 | number % 10 << 4;
    }

    /** Year, month and day of the Gregorian calendar; years are counted from March on. */
    private static int[] date(long days) {
        long shifted = days + EPOCH;
        long era = Math.floorDiv(shifted, ERA);
        int day = (int) Math.floorMod(shifted, ERA);
        int year = (day - day / 1460 + day / 36_524 - day / 146_096) / 365;
        int ofYear = day - (365 * year + year / 4 - year / 100);
        int month = (5 * ofYear + 2) / 153;
        int civil = month < 10 ? month + 3 : month - 9;
        return new int[] {(int) (year + era * 400) + (civil <= 2 ? 1 : 0), civil, ofYear - (153 * month + 2) / 5 + 1};
    }

    /** The time in seven octets, of this century. */
    static NetworkTime decode(byte[] octets, int summer) {
        int[] parts = new int[LENGTH];
        for (int i = 0; i < LENGTH; i++) {
            parts[i] = (octets[i] & (i == LENGTH - 1 ? 7 : 15)) * 10 + (octets[i] >> 4 & 15);
        }
        long seconds = days(2000 + parts[0], parts[1], parts[2]) * DAY + parts[3] * 3600L + parts[4] * 60L + parts[5];
        return new NetworkTime(seconds, (octets[LENGTH - 1] & WEST) == 0 ? parts[6] : -parts[6], summer);
    }

    /** Days from 1970-01-01 to a date. */
    private static long days(int year, int month, int day) {
        long y = month <= 2 ? year - 1 : year;
        long era = Math.floorDiv(y, 400);
        long ofEra = y - era * 400;
        long ofYear = (153L * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
        return era * ERA + ofEra * 365 + ofEra / 4 - ofEra / 100 + ofYear - EPOCH;
    }
}
