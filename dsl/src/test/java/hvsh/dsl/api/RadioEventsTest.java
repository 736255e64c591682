package hvsh.dsl.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hvsh.dsl.descriptor.DescriptorException;
import hvsh.radio.Pcap;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Events of scripts and descriptors, and captures, on a machine whose firmware listens to a cell. */
final class RadioEventsTest {
    @TempDir
    private Path directory;
    private Handset machine;

    @AfterEach
    void close() {
        if (machine != null) {
            machine.close();
        }
    }

    private void load(String events) throws IOException {
        Path file = directory.resolve("gsm.yaml");
        Files.writeString(file, Files.readString(Handset.MACHINES.resolve("gsm.yaml")).replace("../", Handset.MACHINES.getParent() + "/") + events);
        machine = new Handset(file.toString());
    }

    private boolean is(String expression) {
        return machine.eval(expression).asBoolean();
    }

    @Test
    void descriptorsEventsHappenWhenTheySay() throws IOException {
        load("""
                events:
                  - { at: 100ms, event: cell.add, arfcn: 62, plmn: "26201", lac: 7 }
                  - { at: 217, event: sms.send, from: "+4912345", text: 0815 }
                  - { at: 2s, event: gsm.accept, number: "1" }
                """);
        machine.eval("machine.run('99ms')");
        assertTrue(machine.show("machine.radio").contains("0 cells"));
        machine.eval("machine.run('3ms')");
        assertTrue(machine.show("machine.radio").contains("1 cell"));
        assertTrue(is("machine.radio.network.messages.length === 0"));
        machine.eval("machine.run('1s')");
        assertTrue(is("const m = machine.radio.network.messages[0]; m.from === '+4912345' && m.text === '0815' && !m.delivered"));
        assertTrue(is("machine.radio.country === 262"));
        machine.eval("machine.run('1s')");
        assertTrue(machine.show("machine.radio.network.log").contains("there is no call with 1"));
        assertTrue(is("const h = machine.hash(); machine.goto('50ms'); machine.run('2052ms'); String(machine.radio.network.log).includes('no call')"));
    }

    @Test
    void wrongEventIsToldWhereItStands() throws IOException {
        try {
            load("events: [{ at: 1s, event: sms.send, text: hi }]\n");
            throw new AssertionError("was accepted");
        } catch (DescriptorException e) {
            assertTrue(e.getMessage().contains("event 'sms.send' at 1s: sms.send needs from"), e.getMessage());
        }
    }

    @Test
    void eventsAreHadAgainWithTheRun() throws IOException {
        load("");
        machine.eval("machine.run('10ms'); machine.radio.inject('cell.add', { arfcn: 62, mcc: 262, mnc: 1 }); machine.radio.inject('radio.rssi', { base: -103, threshold: 3 });"
                + "machine.run('500ms'); machine.radio.inject('radio.jam', { arfcn: 62, dbm: -50, duration: '100ms' });"
                + "machine.radio.inject('subscriber.add', { imsi: '262011', number: '777' });"
                + "machine.radio.inject('sms.send', { from: '1', text: 'x'.repeat(200) }); machine.run('500ms')");
        assertTrue(is("const hash = machine.hash(); machine.goto('300ms'); machine.goto('1010ms'); machine.hash() === hash"));
        assertEquals(2, machine.eval("machine.radio.network.messages.length").asInt());
        assertTrue(is("const f = machine.fork(); f.run('300ms'); machine.run('300ms'); f.hash() === machine.hash()"));
        assertTrue(machine.show("machine.radio.network.subscribers").contains("777"));
    }

    /** One event of each kind, so that each can be written and read. */
    private static final String ALL = """
            for (const [name, params] of [['cell.add', { arfcn: 62, mcc: 262, mnc: 1 }], ['cell.add', { arfcn: 1000, mcc: 262, mnc: 1 }], ['cell.remove', { arfcn: 1000 }],
                ['sms.send', { from: '1', text: 'x' }], ['sms.sendpdu', { pdu: '000408915155896700006210100000000002e834' }], ['gsm.call', { number: '2' }],
                ['gsm.call', { number: '3' }], ['gsm.cancel', { number: '3' }], ['gsm.voice', { state: 'denied' }], ['nas.reject', { procedure: 'service', cause: 17 }],
                ['nitz', { time: '2027-01-01T00:00:00Z', tz: 4, dst: 1 }], ['subscriber.add', { imsi: '262011', number: '777' }], ['gsm.signal', { rssi: 20 }],
                ['radio.rssi', { arfcn: 62, base: -70, threshold: 3 }], ['radio.ci', { base: 200 }], ['radio.toa', { base: 5 }], ['radio.ta', { ta: 3 }],
                ['radio.drop', { amount: 2, period: 3 }], ['radio.mute', { on: false }], ['radio.jam', { band: 'DCS1800', dbm: -60, duration: '3s' }],
                ['frame', { hex: '02040100003e00000000000001000000' + '2b'.repeat(23) }]]) machine.radio.inject(name, params);
            """;

    @Test
    void eventsAndTheNetworkAreInRecordingsAndSavedMachines() throws IOException {
        load("events: [{ at: 700ms, event: sms.send, from: '5', text: planned }]\n");
        Path recording = directory.resolve("x.hvrec");
        String saved = directory.resolve("x.hvsnap").toString();
        machine.eval("machine.record('" + recording + "'); machine.run('100ms')");
        machine.eval(ALL + "machine.run('300ms'); machine.save('" + saved + "'); const m = open('" + saved + "'); m.run('500ms'); machine.run('500ms')");
        assertTrue(is("m.hash() === machine.hash()"));
        assertEquals("'+15559876 1 5'", machine.show("machine.radio.network.messages.map(m => m.from).sort().join(' ')"));
        assertTrue(is("machine.radio.network.calls.length === 0"), "nobody is there to be called");
        String hash = machine.eval("machine.hash()").asString();
        machine.close();
        machine = new Handset(directory.resolve("gsm.yaml").toString());
        Api.Replayed replayed = machine.api.replay(recording, Api.Engine.INTERPRETER, List.of());
        assertTrue(replayed.whole(), replayed.about());
        assertTrue(replayed.about().contains("state hash: " + hash), replayed.about());
    }

    @Test
    void jammedMutedAndDroppedBlocksAreNotReceived() throws IOException {
        load("");
        machine.eval("seen = 0; machine.on({ radio: 'reception' }, () => seen++); machine.radio.inject('cell.add', { arfcn: 62, mcc: 262, mnc: 1 }); machine.run('500ms')");
        assertTrue(is("seen > 10"));
        for (String silence : List.of("'radio.jam', { band: 'E-GSM900', dbm: -40, duration: '300ms' }", "'radio.mute', { on: 1 }", "'radio.drop', { amount: 1000 }",
                "'radio.ci', { arfcn: 62, base: 0 }")) {
            machine.eval("machine.run('400ms'); machine.radio.inject(" + silence + "); seen = 0; machine.run('250ms')");
            assertTrue(is("seen === 0"), silence);
            machine.eval("machine.radio.inject('radio.mute', { on: 0 }); machine.radio.inject('radio.drop', { amount: 0 });"
                    + "machine.radio.inject('radio.ci', { base: 500 }); machine.run('200ms')");
            assertTrue(is("seen > 2"), silence);
        }
    }

    @Test
    void captureIsAFileWithAllBlocksAndChangesNothing() throws IOException {
        load("");
        String file = directory.resolve("air.pcap").toString();
        machine.eval("machine.radio.inject('cell.add', { arfcn: 62, mcc: 262, mnc: 1 }); seen = 0; machine.on({ radio: 'reception' }, () => seen++);"
                + "const twin = machine.fork(); const c = machine.radio.pcap('" + file + "'); machine.run('1s'); twin.run('1s')");
        assertTrue(is("twin.hash() === machine.hash()"));
        List<byte[]> blocks = Pcap.blocks(Files.readAllBytes(Path.of(file)));
        assertEquals(machine.eval("seen").asInt(), blocks.size());
        assertTrue(is("c.blocks === BigInt(seen) && c.open"));
        machine.eval("c.close(); machine.run('300ms')");
        assertEquals(blocks.size(), Pcap.blocks(Files.readAllBytes(Path.of(file))).size());
        machine.eval("machine.radio.inject('cell.remove', { arfcn: 62 }); machine.run('100ms'); const heard = machine.radio.pcap('" + file + "2');"
                + "machine.radio.inject('frame', { pcap: '" + file + "', index: 3, mutate: [0, 13] }); machine.run('5ms')");
        assertTrue(is("heard.blocks === 1n"));
        byte[] mutated = Pcap.blocks(Files.readAllBytes(Path.of(file + "2"))).getFirst();
        assertEquals(blocks.get(3)[16] ^ 1, mutated[16]);
        assertEquals(blocks.get(3)[17] ^ 0x20, mutated[17]);
        assertTrue(machine.fail("machine.radio.inject('frame', { pcap: '" + file + "', index: 100000 })").contains("write one from 0 to"));
        assertTrue(machine.fail("machine.radio.inject('frame', { pcap: '" + file + "x', index: 0 })").contains("cannot be read"));
        assertTrue(machine.fail("machine.radio.pcap('" + directory + "')").contains("cannot be written"));
    }

    @Test
    void captureGoesLiveToAPort() throws IOException {
        load("");
        try (DatagramSocket socket = new DatagramSocket(0, InetAddress.getLoopbackAddress())) {
            socket.setSoTimeout(5_000);
            machine.eval("machine.radio.inject('cell.add', { arfcn: 62, mcc: 262, mnc: 1 }); const g = machine.radio.gsmtap(" + socket.getLocalPort() + "); machine.run('300ms'); g.close()");
            DatagramPacket packet = new DatagramPacket(new byte[100], 100);
            socket.receive(packet);
            assertEquals(39, packet.getLength());
            assertEquals(2, packet.getData()[0]);
        }
    }

    @Test
    void consoleServesWhileTheMachineRuns() throws IOException {
        load("");
        assertEquals("'time'", machine.show("machine.radio.console({ max: '10ms', token: 't' }).reason"));
        assertTrue(machine.err.toString().contains("auth t") || machine.out.toString().contains("auth t"), () -> machine.out + " " + machine.err);
        assertTrue(machine.fail("machine.radio.console({ port: 'x' })").contains("has a port that is none"));
        assertTrue(machine.fail("machine.radio.console({ token: '' })").contains("token"));
    }
}
