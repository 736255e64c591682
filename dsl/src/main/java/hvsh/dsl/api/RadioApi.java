package hvsh.dsl.api;

/** A machine's radio, seen from the air. */
@Described(name = "radio", value = "What the machine's transceiver hears and emits.")
@Later(name = "inject", value = "Sends the machine a message over the air.", with = "the radio network",
        example = "machine.radio.inject('sms.send', { from: '+15551234', text: 'hi' })")
final class RadioApi extends Thing {
    RadioApi(Realm realm) {
        super(realm);
    }

    @Override
    public String toString() {
        return "the radio: the transceiver keeps time, but nothing is on the air yet";
    }
}
