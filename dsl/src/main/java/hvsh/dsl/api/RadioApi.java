package hvsh.dsl.api;

import hvsh.dsl.radio.RadioEvents;
import hvsh.dsl.script.FileProblem;
import hvsh.radio.Breach;
import hvsh.radio.Emission;
import hvsh.radio.Pcap;
import hvsh.radio.Radio;
import hvsh.radio.RadioGuard;
import hvsh.replay.Input;
import hvsh.time.Ticks;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A machine's radio, seen from the air. */
@Described(name = "radio", type = "Radio", value = """
        What the machine's transceiver hears and emits.
        Nothing is emitted that the signed policy of the radio's owner does not permit in the country whose network was heard.""")
final class RadioApi extends Thing {
    private final MachineApi machine;

    RadioApi(MachineApi machine) {
        super(machine.realm);
        this.machine = machine;
    }

    private Radio radio() {
        return machine.machine().radio().orElseThrow(() -> new ApiException("the machine has no transceiver; give it a device of that type"));
    }

    @Member(value = """
            Something happens outside the handset: to a cell, in the network, on the way between. machine.radio.events lists what there is.
            It is logged with the moment at which it happened, and had again with it.""",
            type = "(name: AirEvent, params?: { [key: string]: unknown }) => void",
            params = {"name: of the event, like 'sms.send' or 'cell.add'", "params: what it needs, an object"},
            errors = "there is no such event, something is wrong with what it was given, it cannot happen now, or there is no transceiver",
            example = "machine.radio.inject('cell.add', { arfcn: 62, mcc: 262, mnc: 1 })")
    Object inject(Arguments a) {
        radio();
        machine.enter(new Input.OnAir(MachineApi.stopped(() -> EventArguments.event(a))));
        return realm.undefined();
    }

    @Member(value = "The events that inject takes, with their parameters; and those that are known and not there: a line each.", type = "Listing", example = "machine.radio.events")
    Object events() {
        return new ListingApi(realm, RadioEvents.listing());
    }

    @Member(value = "The built-in network as it is now.", type = "Network", example = "machine.radio.network")
    Object network() {
        return new NetworkApi(realm, radio().network());
    }

    @Member(value = """
            From now on all blocks that the radio receives and emits go to a pcap file, as GSMTAP with frame numbers; times are virtual.
            Wireshark and tshark dissect it.""",
            type = "(path: string) => Capture",
            params = "path: of the file; ./ and ../ mean the script's directory, other relative paths the present one",
            errors = "it cannot be written", returns = "a capture, which has close()", example = "machine.radio.pcap('/tmp/air.pcap')")
    Object pcap(Arguments a) {
        Radio radio = radio();
        return CaptureApi.toFile(realm, radio, realm.files().toWrite(realm.path(a.text(0))));
    }

    @Member(value = "The same, live, to a UDP port of the loopback interface: 4729 is GSMTAP's.", type = "(port?: Integer) => Capture", params = "{port}: 1 to 65535",
            errors = "no socket is to be had", returns = "a capture, which has close()", example = "machine.radio.gsmtap()")
    Object gsmtap(Arguments a) {
        realm.confinement().requireNetwork();
        return CaptureApi.toLoopback(realm, radio(), Math.max(1, a.count(0, Pcap.PORT, 65_535)));
    }

    @Member(value = """
            Goes on as run() does, and serves the Android emulator's console meanwhile, on a TCP port of the loopback interface: 'auth' with the
            token that it logs, then gsm, sms and other verbs, which enter the machine's history. It ends with the machine, after max, or by Ctrl-C.""",
            type = "(options?: { port?: Integer, token?: string, max?: Time }) => Result",
            params = "{options}: { port: 5554 }, 0 for any that is free; { token: 'secret' }; { max: '10s' } of virtual time",
            returns = "where the machine is", errors = "the port is not to be had", example = "machine.radio.console({ max: '10ms' }).reason")
    Object console(Arguments a) {
        radio();
        return new RadioConsole(machine).serve(a);
    }

    @Member(value = "Replaces the policy by a later one of the same owner, as the descriptor's policy: { signed } does at the beginning.",
            type = "(path: string) => void",
            params = "path: of the signed policy; ./ and ../ mean the script's directory, other relative paths the present one",
            errors = "it is not signed by the radio's owner, was altered, or is not later than that in force, which then stays",
            example = "machine.radio.install('testdata/policies/receive-only.policy')")
    Object install(Arguments a) {
        Path file = realm.files().toRead(realm.path(a.text(0)));
        try (InputStream in = Files.newInputStream(file)) {
            machine.enter(new Input.RadioPolicy(in.readNBytes(RadioGuard.LARGEST_POLICY + 1)));
        } catch (IOException e) {
            throw new ApiException(file + " cannot be read: " + FileProblem.why(e));
        }
        return realm.undefined();
    }

    @Member(value = "Mobile country code of the network that was heard last, a Number; null if none was in the last minute.", type = "number | null",
            example = "machine.radio.country")
    Object country() {
        int mcc = radio().guard().country(machine.machine().now() / Ticks.PER_RADIO);
        return mcc < 0 ? null : mcc;
    }

    @Member(value = "How often something was emitted, a BigInt.", type = "bigint", example = "machine.radio.emitted")
    Object emitted() {
        return realm.big(radio().antenna().emitted());
    }

    @Member(value = "The last emissions, at most 64, oldest first: a line each.", type = "Listing", example = "machine.radio.emissions")
    Object emissions() {
        return new ListingApi(realm, radio().antenna().last().stream().map(RadioApi::line).collect(Collectors.joining("\n")));
    }

    private static String line(Emission e) {
        return "frame %d  %s kHz  %s dBm  %d ticks at tick %d".formatted(e.frame(), Show.grouped(e.frequency().value()),
                level(e.level().value()), e.length(), e.at());
    }

    private static String level(int quarters) {
        return BigDecimal.valueOf(quarters * 25L, 2).toPlainString();
    }

    @Member(value = "How many emissions the guard has refused, a BigInt.", type = "bigint", example = "machine.radio.refused")
    Object refused() {
        return realm.big(radio().guard().refused());
    }

    @Member(value = """
            The last emissions that were refused, at most 64, oldest first: a line each.
            It names frame, reason, country, the register that is to blame with its value, and who wrote that.""",
            type = "Listing",
            example = "machine.radio.breaches")
    Object breaches() {
        return new ListingApi(realm, radio().guard().breaches().stream().map(this::line).collect(Collectors.joining("\n")));
    }

    private String line(Breach b) {
        int by = b.setting().by().partition();
        String who = by < 0 ? "the host" : "%s/cpu%d at 0x%x".formatted(machine.partition(by).guest().name(), b.setting().by().vcpu(), b.setting().by().pc());
        return "frame %d  %s  country %s  %s = %d, written by %s".formatted(b.frame(), b.reason().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                b.mcc() < 0 ? "unknown" : b.mcc(), b.register(), b.setting().value(), who);
    }

    @Member(value = "The smallest margin of a commit, in ticks of 13 MHz: how much later it might have come. A BigInt.", type = "bigint",
            example = "machine.radio.margin")
    Object margin() {
        return realm.big(radio().margins().smallest());
    }

    @Member(value = "How many commits came too late, a BigInt.", type = "bigint", example = "machine.radio.late")
    Object late() {
        return realm.big(radio().margins().late());
    }

    @Member(value = """
            The margins of all commits that came in time: a line for each power of two, with how many had at least so many ticks
            of 13 MHz to spare, and less than twice as many; the last line has all above.""",
            type = "Listing", example = "machine.radio.margins")
    Object margins() {
        long[] histogram = radio().margins().histogram();
        return new ListingApi(realm, IntStream.range(0, histogram.length).filter(i -> histogram[i] > 0)
                .mapToObj(i -> "%d %d".formatted(i == 0 ? 0 : 1 << i, histogram[i])).collect(Collectors.joining("\n")));
    }

    @Override
    public String toString() {
        return machine.machine().radio().map(radio -> "the radio: %d emitted, %d refused, %d late; %s".formatted(radio.antenna().emitted(),
                radio.guard().refused(), radio.margins().late(), Show.count(radio.cells().size(), "cell"))).orElse("the machine has no transceiver");
    }
}
