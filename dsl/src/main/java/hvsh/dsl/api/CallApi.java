package hvsh.dsl.api;

import java.util.Locale;

/** A call. */
@Described(name = "call", type = "Call", value = "A call of the handset, as the built-in network has it.")
final class CallApi extends Thing {
    private final hvsh.network.Call call;

    CallApi(Realm realm, hvsh.network.Call call) {
        super(realm);
        this.call = call;
    }

    @Member(value = "The other party's number.", type = "string", example = "machine.radio.network.calls.map(c => c.number)")
    Object number() {
        return call.number();
    }

    @Member(value = "Whether the handset is called.", type = "boolean", example = "machine.radio.network.calls.filter(c => c.incoming).length")
    Object incoming() {
        return call.incoming();
    }

    @Member(value = """
            How far it is: 'paging', 'present', 'confirmed', 'received' (it rings here), 'proceeding', 'delivered' (it rings there),
            'connecting', 'active', 'disconnecting', 'releasing'.""",
            type = "string",
            example = "machine.radio.network.calls.some(c => c.state === 'active')")
    Object state() {
        return call.phase().name().toLowerCase(Locale.ROOT);
    }

    @Member(value = "Whether the handset or the other party holds it.", type = "boolean", example = "machine.radio.network.calls.some(c => c.held)")
    Object held() {
        return call.held() || call.suspended();
    }

    @Override
    public String toString() {
        return "%s %s  %s%s".formatted(call.incoming() ? "from" : "to", call.number(), state(), (boolean) held() ? ", held" : "");
    }
}
