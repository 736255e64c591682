package hvsh.dsl.api;

import hvsh.dsl.radio.ConsolePort;
import hvsh.machine.RunResult;
import hvsh.radio.AirEvent;
import hvsh.replay.Input;
import hvsh.time.Ticks;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import org.graalvm.polyglot.Value;

/** A machine's radio as the Android emulator's console shows it, on a port of the loopback interface. */
final class RadioConsole {
    private static final List<String> OPTIONS = List.of("port", "token", "max");
    private static final int LAST_PORT = 65_535;
    private static final int TOKEN_OCTETS = 12;
    private static final long SPAN = 5 * Ticks.PER_MILLISECOND;

    private final MachineApi owner;

    RadioConsole(MachineApi owner) {
        this.owner = owner;
    }

    /** Serves it while the machine goes on. */
    RunResultApi serve(Arguments a) {
        owner.realm.confinement().requireNetwork();
        owner.hooks().refuseInside("serve a console");
        long most = a.timeOption(0, "max", OPTIONS, Ticks.NEVER);
        long end = owner.after(most);
        int number = port(a);
        String token = token(a);
        RunResult[] last = new RunResult[1];
        try (ConsolePort port = new ConsolePort(number, token, "what machine.radio.console() printed")) {
            owner.realm.whileServing(port::close);
            owner.realm.engine().context().getBindings("js").getMember("log").executeVoid(
                    "the console is at 127.0.0.1:%d; auth %s".formatted(port.port(), token));
            port.serve(this::enter, () -> owner.machine().radio().orElseThrow().network(), () -> {
                last[0] = owner.runner().run(Math.min(end, owner.after(SPAN)), null, Long.MAX_VALUE);
                return last[0].reason() == RunResult.Reason.TIME && owner.machine().now() < end && !owner.realm.isInterrupted();
            });
        } catch (IOException e) {
            if (!owner.realm.isInterrupted()) {
                throw new ApiException("console: port " + number + " is not to be had: " + e.getMessage() + "; take another, or 0 for any that is free");
            }
        } finally {
            owner.realm.whileServing(null);
        }
        return owner.result(last[0] == null || owner.realm.isInterrupted() ? owner.runner().here(Runner.INTERRUPTED) : last[0]);
    }

    private void enter(AirEvent event) {
        try {
            owner.enter(new Input.OnAir(event));
        } catch (ApiException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    private static int port(Arguments a) {
        Value port = a.option(0, "port", OPTIONS);
        if (port != null && (!port.fitsInInt() || port.asInt() < 0 || port.asInt() > LAST_PORT)) {
            throw a.wrong(0, "has a port that is none; write a Number from 0 to " + LAST_PORT);
        }
        return port == null ? 0 : port.asInt();
    }

    /** The token that the script chose, or one that nobody guesses. */
    private static String token(Arguments a) {
        Value token = a.option(0, "token", OPTIONS);
        if (token == null) {
            byte[] octets = new byte[TOKEN_OCTETS];
            new SecureRandom().nextBytes(octets);
            return HexFormat.of().formatHex(octets);
        } else if (!token.isString() || token.asString().isBlank()) {
            throw a.wrong(0, "has a token that is no text, or an empty one");
        }
        return token.asString();
    }
}
