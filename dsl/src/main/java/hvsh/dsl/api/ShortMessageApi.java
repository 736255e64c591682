package hvsh.dsl.api;

import hvsh.network.ShortMessage;

/** A short message. */
@Described(name = "shortMessage", type = "ShortMessage", value = "A short message that the built-in network has, or had.")
final class ShortMessageApi extends Thing {
    private final ShortMessage message;

    ShortMessageApi(Realm realm, ShortMessage message) {
        super(realm);
        this.message = message;
    }

    @Member(value = "The sender's number.", type = "string", example = "machine.radio.network.messages.map(m => m.from)")
    Object from() {
        return message.from();
    }

    @Member(value = "The number that it is for.", type = "string", example = "machine.radio.network.messages.map(m => m.to)")
    Object to() {
        return message.to();
    }

    @Member(value = "What is to be read in it; of data that is no text the hexadecimal digits.", type = "string", example = "machine.radio.network.messages.map(m => m.text)")
    Object text() {
        return message.text();
    }

    @Member(value = "Whether it arrived; for numbers elsewhere always.", type = "boolean", example = "machine.radio.network.messages.every(m => m.delivered)")
    Object delivered() {
        return message.delivered();
    }

    @Member(value = "How many attempts to deliver it failed, a Number.", type = "number", example = "machine.radio.network.messages.map(m => m.attempts)")
    Object attempts() {
        return message.attempts();
    }

    @Override
    public String toString() {
        return "%s to %s  '%s'%s".formatted(OutputApi.printable(message.from()), OutputApi.printable(message.to()), OutputApi.printable(message.text()), message.delivered() ? "" : "  waits");
    }
}
