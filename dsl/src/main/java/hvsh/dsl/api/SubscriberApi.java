package hvsh.dsl.api;

import hvsh.network.NetworkView;

/** Who has a number in the network. */
@Described(name = "subscriber", type = "Subscriber", value = "Who has a number in the built-in network.")
final class SubscriberApi extends Thing {
    private final NetworkView.Member who;

    SubscriberApi(Realm realm, NetworkView.Member who) {
        super(realm);
        this.who = who;
    }

    @Member(value = "His IMSI.", type = "string", example = "machine.radio.network.subscribers[0].imsi")
    Object imsi() {
        return who.imsi();
    }

    @Member(value = "His number.", type = "string", example = "machine.radio.network.subscribers[0].number")
    Object number() {
        return who.number();
    }

    @Member(value = "His TMSI, eight hexadecimal digits; null if he has none.", type = "string | null", example = "machine.radio.network.subscribers[0].tmsi")
    Object tmsi() {
        return who.tmsi().isEmpty() ? null : who.tmsi();
    }

    @Member(value = "Whether his handset is there.", type = "boolean", example = "machine.radio.network.subscribers[0].attached")
    Object attached() {
        return who.attached();
    }

    @Member(value = "Code of the location area where he was last, a Number; null if he never was.", type = "number | null", example = "machine.radio.network.subscribers[0].lac")
    Object lac() {
        return who.lac() < 0 ? null : who.lac();
    }

    @Member(value = "Identity of the cell where he was last, a Number; null if he never was.", type = "number | null", example = "machine.radio.network.subscribers[0].cell")
    Object cell() {
        return who.lac() < 0 ? null : who.cell();
    }

    @Override
    public String toString() {
        return "%s  %s  %s".formatted(who.number(), who.imsi(), who.attached() ? "in location area %d, cell %d".formatted(who.lac(), who.cell()) : "not there");
    }
}
