package hvsh.dsl.api;

import hvsh.dsl.descriptor.EnergyDescriptor;
import hvsh.dsl.descriptor.EnergyDescriptor.Coefficient;
import hvsh.machine.CoreTime;
import hvsh.machine.Guest;
import hvsh.radio.Airtime;
import hvsh.radio.Radio;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.graalvm.polyglot.Value;

/** What a run would have taken from a battery. */
@Described(name = "energy", type = "Energy", value = """
        Where the time of the cores and of the radio went, exact, and what that would take from a battery, by a model.
        Times are counted, BigInts; joules are Numbers of a model with published coefficients, and no measurement of anything.""")
final class EnergyApi extends Thing {
    private static final double PART = 0.1;
    private static final double QUARTER = 0.25;
    private static final Airtime.State SILENT = new Airtime.State(0, List.of());

    private final MachineApi machine;
    private final EnergyModel model;

    EnergyApi(MachineApi machine, EnergyDescriptor coefficients) {
        super(machine.realm);
        this.machine = machine;
        List<Guest> guests = machine.machine().guests();
        boolean[] ofRadio = new boolean[guests.size()];
        for (int i = 0; i < ofRadio.length; i++) {
            ofRadio[i] = guests.get(i).spec().devices().stream().anyMatch(device -> device.type().equals("transceiver"));
        }
        model = new EnergyModel(coefficients, machine.machine().coreTime(), machine.machine().now(),
                machine.machine().radio().map(Radio::airtime).orElse(SILENT), ofRadio);
    }

    /** @param a options with coefficients instead of the descriptor's */
    static EnergyApi of(MachineApi machine, EnergyDescriptor described, Arguments a) {
        List<String> known = Stream.of(Coefficient.values()).map(Coefficient::key).toList();
        Map<Coefficient, Double> values = new LinkedHashMap<>(described.values());
        for (Coefficient coefficient : Coefficient.values()) {
            Value given = a.option(0, coefficient.key(), known);
            if (given != null) {
                if (!given.fitsInDouble() || !(given.asDouble() >= 0 && given.asDouble() <= 1e6)) {
                    throw a.wrong(0, "has '" + coefficient.key() + "' that is no number from 0 to 1000000");
                }
                values.put(coefficient, given.asDouble());
            }
        }
        return new EnergyApi(machine, new EnergyDescriptor(values, described.source()));
    }

    @Member(value = "Ticks of 1/13 ns that all cores together have had, a BigInt: partitions + hypervisor + idle, exactly.", type = "bigint",
            example = "const e = machine.energy(); e.ticks === e.partitions.radio.ticks + e.partitions.user.ticks + e.hypervisor.ticks + e.idle")
    Object ticks() {
        return realm.big(model.cores().total());
    }

    @Member(value = "For each partition what its own instructions and exceptions took: ticks, cycles, joules.", type = "Collection<EnergyShare>", example = "machine.energy().partitions.user.cycles")
    Object partitions() {
        Map<String, EnergyShareApi> shares = new LinkedHashMap<>();
        List<Guest> guests = machine.machine().guests();
        for (int i = 0; i < guests.size(); i++) {
            CoreTime.Share share = model.cores().guests().get(i);
            long had = model.time() * guests.get(i).cpus().size();
            shares.put(guests.get(i).name(), new EnergyShareApi(realm, share.own(), share.hypervisor(), had, model.cores().cycle(), model.own(i)));
        }
        return new CollectionApi(realm, "partitions", shares);
    }

    @Member(value = "What the hypervisor took for all of them: traps, calls, switches.", type = "EnergyShare", example = "machine.energy().hypervisor.cycles")
    Object hypervisor() {
        return new EnergyShareApi(realm, model.cores().hypervisor(), 0, model.cores().total(), model.cores().cycle(), model.hypervisor());
    }

    @Member(value = "Ticks in which a core had nothing to do, a BigInt.", type = "bigint", example = "machine.energy().idle")
    Object idle() {
        return realm.big(model.cores().idle());
    }

    @Member(value = "Ticks of 13 MHz in which the radio received, a BigInt; windows count when they end.", type = "bigint", example = "machine.energy().receiving")
    Object receiving() {
        return realm.big(model.air().receiving());
    }

    @Member(value = "Ticks of 13 MHz in which it transmitted, by level in dBm.", type = "Collection<bigint>", example = "machine.energy().transmitting['33']")
    Object transmitting() {
        Map<String, Value> levels = new LinkedHashMap<>();
        model.air().transmitting().forEach(level -> levels.put(dbm(level), realm.big(level.ticks())));
        return new CollectionApi(realm, "transmissions", levels);
    }

    private static String dbm(Airtime.Level level) {
        return BigDecimal.valueOf(level.quarters() * QUARTER).stripTrailingZeros().toPlainString();
    }

    @Member(value = "Joules of the whole, by the model, a Number.", type = "number", example = "machine.energy().joules")
    Object joules() {
        return model.oneChip();
    }

    @Member(value = """
            Joules of the same run on two chips, by the model, a Number.
            The partitions that have a transceiver are on a chip of their own, with a smaller core; there is no hypervisor.""",
            type = "number",
            example = "machine.energy().twoChips")
    Object twoChips() {
        return model.twoChips();
    }

    @Member(value = "Each coefficient with its unit and where it comes from, a text by name.", type = "Collection<string>", example = "machine.energy().coefficients.idle")
    Object coefficients() {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Coefficient c : Coefficient.values()) {
            boolean given = model.coefficients().values().containsKey(c);
            String source = !given ? c.source() : model.coefficients().source().isEmpty() ? "given" : "given: " + model.coefficients().source();
            texts.put(c.key(), "%s %s (%s)".formatted(plain(model.coefficients().value(c)), c.unit(), source));
        }
        return new CollectionApi(realm, "coefficients", texts);
    }

    private static String plain(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    @Member(value = "By how many percent the joules of one chip would change if a coefficient were greater by a tenth, a Number by its name.", type = "Collection<number>",
            example = "machine.energy().sensitivity.core")
    Object sensitivity() {
        Map<String, Double> percent = new LinkedHashMap<>();
        for (Coefficient c : Coefficient.values()) {
            percent.put(c.key(), 100 * (raised(c).oneChip() / Math.max(model.oneChip(), Double.MIN_NORMAL) - 1));
        }
        return new CollectionApi(realm, "sensitivity", percent);
    }

    private EnergyModel raised(Coefficient c) {
        Map<Coefficient, Double> values = new LinkedHashMap<>(model.coefficients().values());
        values.put(c, model.coefficients().value(c) * (1 + PART));
        return model.with(new EnergyDescriptor(values, ""));
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("a model, not a measurement; %s of virtual time\n".formatted(Show.time(model.time())));
        List<Guest> guests = machine.machine().guests();
        for (int i = 0; i < guests.size(); i++) {
            line(text, guests.get(i).name(), model.cores().guests().get(i).own(), model.own(i));
        }
        line(text, "hypervisor", model.cores().hypervisor(), model.hypervisor());
        line(text, "idle", model.cores().idle(), 0);
        line(text, "all cores", model.cores().total(), Double.NaN);
        row(text, "chip", "always", model.chip());
        if (machine.machine().radio().isPresent()) {
            radio(text);
        }
        row(text, "one chip", "", model.oneChip());
        row(text, "two chips", "the radio's software on one of its own", model.twoChips());
        return text.append("one chip if a coefficient were greater by a tenth:").append(largest()).toString();
    }

    private void radio(StringBuilder text) {
        row(text, "radio idle", radio(model.radioIdle()), model.radioIdling());
        row(text, "receiving", radio(model.air().receiving()), model.receiving());
        model.air().transmitting().forEach(level -> row(text, "at " + dbm(level) + " dBm", radio(level.ticks()), model.transmitting(level)));
    }

    private static String radio(long ticks) {
        return Show.grouped(ticks) + " ticks of 13 MHz";
    }

    private void line(StringBuilder text, String what, long ticks, double joules) {
        String share = String.format(Locale.ROOT, "%5.1f %%", model.cores().total() == 0 ? 0 : 100.0 * ticks / model.cores().total());
        row(text, what, "%s ticks of 1/13 ns %s".formatted(Show.grouped(ticks), share), joules);
    }

    private static void row(StringBuilder text, String what, String how, double joules) {
        text.append(String.format(Locale.ROOT, "  %-12s %-46s %s", what, how, Double.isNaN(joules) ? "" : String.format(Locale.ROOT, "%12.6f J", joules)).stripTrailing()).append('\n');
    }

    /** The coefficients that matter most, with what they change. */
    private String largest() {
        StringBuilder text = new StringBuilder();
        Stream.of(Coefficient.values()).sorted((a, b) -> Double.compare(raised(b).oneChip(), raised(a).oneChip())).limit(5)
                .forEach(c -> text.append(String.format(Locale.ROOT, "\n  %-12s %+.2f %%, two chips %+.2f %%", c.key(),
                        change(model.oneChip(), raised(c).oneChip()), change(model.twoChips(), raised(c).twoChips()))));
        return text.toString();
    }

    private static double change(double from, double to) {
        return from == 0 ? 0 : 100 * (to / from - 1);
    }
}
