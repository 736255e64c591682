package hvsh.dsl.api;

import hvsh.time.Ticks;

/** Something that happened in a machine's past. */
@Described(name = "past", type = "Past", value = "Something that happened in a machine's past: machine.goto(it) goes to just before it.")
final class PastApi extends Thing {
    private final Place place;

    PastApi(MachineApi machine, Place place) {
        super(machine.realm);
        this.place = place;
    }

    Place place() {
        return place;
    }

    @Member(value = "Name of the partition whose CPU did it; null where a script or the user did.", type = "string | null",
            example = "machine.run('20ms'); radio.memory.lastWrite('beats').partition")
    Object partition() {
        return place instanceof Place.Instruction i ? i.partition().guest().name() : null;
    }

    @Member(value = "Number of the CPU in its partition; null where a script or the user did it.", type = "number | null",
            example = "machine.run('20ms'); radio.memory.lastWrite('beats').cpu")
    Object cpu() {
        return place instanceof Place.Instruction i ? i.found().hit().cpu() : null;
    }

    @Member(value = "Address of the instruction, a BigInt; null where a script or the user did it.", type = "bigint | null",
            example = "machine.run('20ms'); hex(radio.memory.lastWrite('beats').pc)")
    Object pc() {
        return place instanceof Place.Instruction i ? realm.big(i.found().hit().pc()) : null;
    }

    @Member(value = "Instructions that its CPU had retired before, a BigInt; null where a script or the user did it.", type = "bigint | null",
            example = "machine.run('20ms'); radio.memory.lastWrite('beats').icount")
    Object icount() {
        return place instanceof Place.Instruction i ? realm.big(i.found().hit().retired()) : null;
    }

    @Member(value = "What was stored, a BigInt; null where that is not known.", type = "bigint | null",
            example = "machine.run('20ms'); radio.memory.lastWrite('beats').value")
    Object value() {
        return place instanceof Place.Instruction i && i.value() != null ? realm.big(i.value()) : null;
    }

    @Member(value = "Virtual time in nanoseconds, a BigInt.", type = "bigint", example = "machine.run('20ms'); radio.memory.lastWrite('beats').time")
    Object time() {
        return realm.big(place.position().moment().now() / Ticks.PER_NANOSECOND);
    }

    @Override
    public String toString() {
        String time = Show.time(place.position().moment().now());
        return switch (place) {
            case Place.Instruction i -> "%s/cpu%d  %s  %s  icount=%s".formatted(i.partition().guest().name(), i.found().hit().cpu(),
                    i.partition().symbols().place(i.found().hit().pc()), Show.hex64(i.found().hit().pc()), Show.grouped(i.found().hit().retired()))
                    + "  at " + time;
            case Place.Outside _ -> "written from outside at " + time;
        };
    }
}
