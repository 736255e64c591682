package hvsh.dsl.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Firmware that programs the transceiver, a cell, and the owner's policy. */
final class RadioApiTest {
    private static final String CELL = "machine.radio.inject('cell.add', { arfcn: 62, mcc: %d, mnc: 1 });";
    private Handset machine;

    @BeforeEach
    void load() {
        machine = new Handset("testdata/machines/gsm.yaml");
    }

    @AfterEach
    void close() {
        machine.close();
    }

    private long number(String expression) {
        return machine.eval("Number(" + expression + ")").asLong();
    }

    @Test
    void nothingIsEmittedBeforeANetworkIsHeard() {
        machine.eval("machine.run('100ms')");
        assertEquals(0, number("machine.radio.emitted"));
        assertEquals(2, number("machine.radio.refused"));
        assertEquals("'frame 8  unknown country  country unknown  TX_FREQUENCY = 902400, written by radio/cpu0 at 0x",
                machine.show("machine.radio.breaches.lines[0]").replaceFirst("0x[0-9a-f]+'$", "0x"));
        assertTrue(machine.eval("machine.radio.country === null").asBoolean());
    }

    @Test
    void firmwareEmitsWhereItsCountryIsHeardAndKeepsItsDeadlines() {
        machine.eval(CELL.formatted(262) + "radio.uart.waitFor('heard 262', { max: '2s' }); machine.run('1s')");
        assertEquals(262, number("machine.radio.country"));
        long emitted = number("machine.radio.emitted");
        assertTrue(emitted >= 26, () -> "emitted " + emitted);
        assertEquals(0, number("machine.radio.late"));
        assertTrue(number("machine.radio.margin") > 13_000, "the smallest margin is less than a millisecond");
        assertEquals(number("radio.memory.readU64('frames')") + emitted + number("machine.radio.refused"),
                number("machine.radio.margins.lines.reduce((sum, line) => sum + Number(line.split(' ')[1]), 0)"), 1.0);
        assertTrue(machine.show("machine.radio.emissions.lines[0]").matches("'frame \\d+  902 400 kHz  33.00 dBm  7104 ticks at tick \\d+'"),
                machine.show("machine.radio.emissions.lines[0]"));
        assertEquals(emitted, number("radio.memory.readU64('sent')"));
        assertEquals(number("machine.radio.refused"), number("radio.memory.readU64('refused')"));
    }

    @ParameterizedTest
    @CsvSource({"tx_khz, 915000, band", "tx_khz, 914801, band", "tx_khz, 880199, band", "tx_quarter_dbm, 133, power"})
    void patchedFirmwareIsRefused(String variable, int value, String reason) {
        machine.eval(CELL.formatted(262) + "radio.uart.waitFor('heard 262', { max: '2s' }); machine.run('200ms')");
        long before = number("machine.radio.emitted");
        long refused = number("machine.radio.refused");
        machine.eval("radio.memory.writeU32('" + variable + "', " + value + "); machine.run('200ms')");
        assertEquals(before, number("machine.radio.emitted"));
        assertTrue(number("machine.radio.refused") > refused + 3);
        String register = reason.equals("band") ? "TX_FREQUENCY" : "PA_LEVEL";
        String last = machine.show("machine.radio.breaches.lines.at(-1)");
        assertTrue(last.contains("  " + reason + "  country 262  " + register + " = " + value + ", written by radio/cpu0 at 0x4000"), last);
    }

    @Test
    void whatTheRadioDoesCanBeHooked() {
        machine.eval("seen = []; for (const radio of ['reception', 'emission', 'refusal', 'late']) machine.on({ radio }, e => seen.push(radio))");
        machine.eval(CELL.formatted(262) + "radio.uart.waitFor('heard 262', { max: '2s' }); machine.run('200ms')");
        for (String pair : new String[] {"emission emitted", "refusal refused"}) {
            String[] names = pair.split(" ");
            assertTrue(number("machine.radio." + names[1]) > 0);
            assertEquals(number("machine.radio." + names[1]), number("seen.filter(s => s === '" + names[0] + "').length"));
        }
        assertTrue(number("seen.filter(s => s === 'reception').length") > 20);
        assertEquals(0, number("seen.filter(s => s === 'late').length"));
        machine.eval("radio.memory.writeU32('tx_khz', 915000); const b = radio.break({ radio: 'refusal' })");
        assertEquals("'break'", machine.show("machine.run('100ms').reason"));
        assertTrue(machine.show("machine.radio.breaches.lines.at(-1)").contains("915000"));
    }

    @Test
    void otherCountryOtherBands() {
        machine.eval(CELL.formatted(440) + "radio.uart.waitFor('heard 440', { max: '2s' }); machine.run('200ms')");
        assertEquals(0, number("machine.radio.emitted"));
        assertTrue(machine.show("machine.radio.breaches.lines.at(-1)").contains("band  country 440"));
    }

    @Test
    void radioIsPartOfEverythingThatIsKept() {
        machine.eval(CELL.formatted(262) + "radio.uart.waitFor('heard 262', { max: '2s' }); machine.run('100ms')");
        assertTrue(machine.eval("const f = machine.fork(); f.run('300ms'); machine.run('300ms'); f.hash() === machine.hash()").asBoolean());
        assertTrue(machine.eval("const h = machine.hash(); const end = machine.snapshot(); machine.goto('5ms'); machine.goto(end); machine.hash() === h")
                .asBoolean());
        assertTrue(machine.eval("const s = machine.snapshot(); machine.radio.inject('cell.remove', { arfcn: 62 }); machine.restore(s); String(machine.radio).includes('1 cell')")
                .asBoolean());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "inject('sms.send', {})                                         | sms.send needs text, a text",
        "inject('sms.sent', {})                                         | did you mean",
        "inject('sms.send', { from: '1', text: 'x', to: '+49' })        | nobody in the network has number +49",
        "inject('sms.send', { from: 'me', text: 'x' })                  | is no number",
        "inject('sms.sendpdu', { pdu: '00xx' })                         | bytes in hexadecimal digits",
        "inject('sms.sendpdu', { pdu: '000102030405' })                 | no SMS-DELIVER",
        "inject('gsm.accept', { number: '123' })                        | there is no call with 123",
        "inject('gsm.call', {})                                         | gsm.call needs number",
        "inject('gsm.call', { number: 15 , who: 1 })                    | gsm.call has no 'who'",
        "inject('gsm.signal', { rssi: 99 })                             | a Number from 0 to 31",
        "inject('gsm.voice', { state: 'roaming' })                      | unimplemented",
        "inject('gsm.data', { state: 'on' })                            | unimplemented: 'gsm.data': the network has no packet service",
        "inject('power.ac', {})                                         | unimplemented",
        "inject('cbs.alert', {})                                        | unimplemented",
        "inject('nitz', { time: 'now' })                                | has a time that is none",
        "inject('nas.reject', { cause: 200 })                           | a cause is from 0 to 127",
        "inject('radio.jam', { dbm: -20, duration: '1s' })              | needs arfcn",
        "inject('radio.jam', { arfcn: 62, dbm: -20, duration: 'x' })    | x",
        "inject('radio.ta', { ta: 64 })                                 | from 0 to 63",
        "inject('page', { imsi: '262010000000000' })                    | nobody in the network has IMSI",
        "inject('frame', { hex: '0102' })                               | no GSMTAP",
        "inject('cell.add', { arfcn: 62, plmn: '2620' })                | five digits",
        "inject('cell.add', 62)                                         | must be an object",
        "inject('cell.add', { arfcn: 200, mcc: 262, mnc: 1 })           | ARFCN 200 is of no band of GSM",
        "inject('cell.add', { arfcn: 62, mcc: 2620, mnc: 1 })           | mcc is from 0 to 999",
        "inject('cell.add', { arfcn: 62, mnc: 1 })                      | needs mcc, a whole Number",
        "inject('cell.add', { arfcn: 62, mcc: 'x', mnc: 1 })            | has mcc: x; write a whole Number",
        "inject('cell.add', { arfcn: 62, mcc: 262, mnc: 1, cell: 1 })   | cell",
        "inject('cell.remove', { arfcn: 62 })                           | there is no cell 1 on ARFCN 62",
        "install('./testdata/policies/handset.policy')                    | only a later one replaces it",
        "install('./testdata/policies/handset.txt')                       | is not signed",
        "install('./testdata/policies/none')                              | cannot be read"})
    void whatIsWrongIsToldAndChangesNothing(String call, String says) {
        machine.eval("const h = machine.hash()");
        String problem = machine.fail("machine.radio." + call);
        assertTrue(problem.contains(says), problem);
        assertTrue(machine.eval("h === machine.hash()").asBoolean());
    }
}
