package hvsh.dsl.api;

import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyArray;

/** What was found in an output. */
@Described(name = "match", type = "Match extends ReadonlyArray<string>", value = "What was found: match[0] is the text, match[1] the first group of the regular expression.")
final class MatchApi extends Thing implements ProxyArray {
    private final Value match;
    private final String found;

    /** @param match what RegExp.exec gave; null for a plain text */
    MatchApi(Realm realm, Value match, String found) {
        super(realm);
        this.match = match;
        this.found = found;
    }

    @Member(value = "The text that was found.", type = "string", example = "radio.uart.waitFor('camped').text")
    Object text() {
        return found;
    }

    @Member(value = "The named groups of the regular expression; undefined if it has none.",
            type = "{ readonly [name: string]: string } | undefined",
            example = "radio.uart.waitFor(/camped on (?<arfcn>\\d+)/).groups.arfcn")
    Object groups() {
        return match == null ? null : match.getMember("groups");
    }

    @Override
    public Object get(long index) {
        return match != null ? match.getArrayElement(index) : index == 0 ? found : null;
    }

    @Override
    public void set(long index, Value value) {
        throw new ApiException("a match cannot be changed");
    }

    @Override
    public long getSize() {
        return match != null ? match.getArraySize() : 1;
    }

    @Override
    public String toString() {
        return OutputApi.printable(found);
    }
}
