package hvsh.dsl.radio;

import hvsh.dsl.descriptor.Times;
import hvsh.radio.AirEvent;
import hvsh.radio.Band;
import hvsh.time.Ticks;
import java.util.Arrays;
import java.util.List;

/** Events of the medium, whose names and units are those of Osmocom's fake_trx. */
final class MediumEvents {
    private static final long FRAME = 60_000 * Ticks.PER_RADIO;
    private static final int UNKNOWN = 99;

    private MediumEvents() { }

    /** All carriers, as +CSQ has it: 0 is -113 dBm, each step 2 dB. */
    static AirEvent signal(Parameters p) {
        if (p.has("ber") && p.number("ber") != 0 && p.number("ber") != UNKNOWN) {
            throw new IllegalArgumentException("unimplemented: 'gsm.signal' ber: blocks arrive or do not; use 'radio.ci' or 'radio.drop'");
        }
        return new AirEvent.Level(AirEvent.ALL, -113 + 2 * p.number("rssi", 0, 31), 0);
    }

    private static int carrier(Parameters p) {
        return p.number("arfcn", AirEvent.ALL);
    }

    static AirEvent level(Parameters p) {
        return new AirEvent.Level(carrier(p), p.number("base"), p.number("threshold", 0));
    }

    static AirEvent interference(Parameters p) {
        return new AirEvent.Interference(carrier(p), p.number("base"), p.number("threshold", 0));
    }

    static AirEvent arrival(Parameters p) {
        return new AirEvent.Arrival(p.number("base"), p.number("threshold", 0));
    }

    static AirEvent loss(Parameters p) {
        return new AirEvent.Loss(p.number("amount"), p.number("period", 1));
    }

    /** What the handset receives is jammed, of one carrier or of a band. */
    static AirEvent jam(Parameters p) {
        long ticks = Times.parse(p.text("duration", "a time in quotes, like '2s'"));
        long frames = (ticks + FRAME - 1) / FRAME;
        if (frames > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("radio.jam has a duration that is too long; write a time like '2s'");
        }
        int dbm = p.number("dbm");
        if (p.has("arfcn") == p.has("band")) {
            throw new IllegalArgumentException("radio.jam needs arfcn, a channel, or band, the name of one");
        } else if (p.has("arfcn")) {
            Band band = Arrays.stream(Band.values()).filter(Band::isGsm).filter(each -> each.channels().anyMatch(c -> c == p.number("arfcn"))).findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("radio.jam has an arfcn that is of no band of GSM"));
            return new AirEvent.Jam(band.downlinkKhz(p.number("arfcn")), band.downlinkKhz(p.number("arfcn")), dbm, (int) frames);
        }
        List<String> names = Arrays.stream(Band.values()).filter(Band::isGsm).map(Band::label).toList();
        Band band = Band.named(p.word("band", names, null)).orElseThrow();
        int low = band.channels().map(band::downlinkKhz).min().orElseThrow();
        return new AirEvent.Jam(low, band.channels().map(band::downlinkKhz).max().orElseThrow(), dbm, (int) frames);
    }
}
