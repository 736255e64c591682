package hvsh.dsl.api;

import hvsh.network.NetworkLog;
import hvsh.network.NetworkView;
import hvsh.time.Ticks;
import java.util.stream.Collectors;

/** What goes on in the built-in network, at the moment it is asked for. */
@Described(name = "network", type = "Network", value = """
        The small GSM network that answers the machine's radio: who is registered, which calls there are, which messages went where.
        It is as it was when it was asked for.""")
final class NetworkApi extends Thing {
    private static final long FRAME = 60_000 * Ticks.PER_RADIO;

    private final NetworkView view;

    NetworkApi(Realm realm, NetworkView view) {
        super(realm);
        this.view = view;
    }

    @Member(value = "Those who have a number in it.", type = "List<Subscriber>", example = "machine.radio.network.subscribers[0].attached")
    Object subscribers() {
        return new ListApi(realm, view.subscribers().stream().map(who -> new SubscriberApi(realm, who)).toList());
    }

    @Member(value = "The calls that there are.", type = "List<Call>", example = "machine.radio.network.calls.length")
    Object calls() {
        return new ListApi(realm, view.calls().stream().map(call -> new CallApi(realm, call)).toList());
    }

    @Member(value = "Short messages that wait, and the last 64 that arrived or were sent to numbers elsewhere.", type = "List<ShortMessage>", example = "machine.radio.network.messages.length")
    Object messages() {
        return new ListApi(realm, view.messages().stream().map(message -> new ShortMessageApi(realm, message)).toList());
    }

    @Member(value = "What happened in it, the last 128 lines.", type = "Listing", example = "machine.radio.network.log")
    Object log() {
        return new ListingApi(realm, view.log().stream().map(NetworkApi::line).collect(Collectors.joining("\n")));
    }

    private static String line(NetworkLog.Line line) {
        return "%12s  frame %d  %s".formatted(Show.time(line.frame() * FRAME), line.frame(), OutputApi.printable(line.text()));
    }

    @Member(value = "How many dedicated channels are in use, a Number.", type = "number", example = "machine.radio.network.channels")
    Object channels() {
        return view.connections();
    }

    @Member(value = "Its time in seconds since 1970, a BigInt.", type = "bigint", example = "machine.radio.network.time")
    Object time() {
        return realm.big(view.utc());
    }

    @Override
    public String toString() {
        return "a GSM network: %s (%d there), %s, %s".formatted(Show.count(view.subscribers().size(), "subscriber"),
                view.subscribers().stream().filter(NetworkView.Member::attached).count(), Show.count(view.calls().size(), "call"),
                Show.count(view.messages().size(), "message"));
    }
}
