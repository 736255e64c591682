package hvsh.dsl.radio;

import hvsh.network.Call;
import hvsh.network.NetworkView;
import hvsh.radio.AirEvent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * The dialogue of the Android emulator's console: one command a line; answers end in OK, or are a line that begins with KO. Nothing
 * but help and leaving is to be had without the token.
 */
final class EmulatorConsole {
    /** Events with what their words on a line are, in their order; the last takes all that follows. */
    private static final Map<String, List<String>> COMMANDS = commands();
    private static final String GOODBYE = "";

    private final byte[] token;
    private final Consumer<AirEvent> enter;
    private final Supplier<NetworkView> network;
    private boolean admitted;

    EmulatorConsole(String token, Consumer<AirEvent> enter, Supplier<NetworkView> network) {
        this.token = token.getBytes(StandardCharsets.UTF_8);
        this.enter = enter;
        this.network = network;
    }

    private static Map<String, List<String>> commands() {
        Map<String, List<String>> commands = new LinkedHashMap<>();
        for (String deed : List.of("call", "accept", "busy", "hold", "cancel")) {
            commands.put("gsm " + deed, List.of("gsm." + deed, "number"));
        }
        commands.put("gsm voice", List.of("gsm.voice", "state"));
        commands.put("gsm data", List.of("gsm.data", "state"));
        commands.put("gsm signal", List.of("gsm.signal", "rssi", "ber"));
        commands.put("sms send", List.of("sms.send", "from", "text"));
        commands.put("sms pdu", List.of("sms.sendpdu", "pdu"));
        commands.put("network speed", List.of("network.speed"));
        commands.put("network delay", List.of("network.delay"));
        commands.put("power ac", List.of("power.ac"));
        commands.put("power status", List.of("power.status"));
        commands.put("power capacity", List.of("power.capacity"));
        return commands;
    }

    /** What a client is told that comes. */
    String greeting(String where) {
        return "Android Console: Authentication required\nAndroid Console: type 'auth <auth_token>' to authenticate\n"
                + "Android Console: you can find your <auth_token> in\n'" + where + "'\nOK\n";
    }

    /** The answer to a line; empty: the client is to be let go. */
    String answer(String line) {
        String[] words = line.strip().split("\\s+", 2);
        return switch (words[0]) {
            case "quit", "exit" -> GOODBYE;
            case "" -> "OK\n";
            case "auth" -> authenticate(words.length > 1 ? words[1] : "");
            case "help", "h", "?" -> help();
            case String word when !admitted -> "KO: unknown command '" + word + "', try 'help'\n";
            case "ping" -> "I am alive!\nOK\n";
            default -> carryOut(line.strip());
        };
    }

    private String authenticate(String offered) {
        admitted |= MessageDigest.isEqual(token, offered.getBytes(StandardCharsets.UTF_8));
        return admitted ? "Android Console: type 'help' for a list of commands\nOK\n" : "KO: authentication token does not match\n";
    }

    private String help() {
        List<String> known = admitted ? List.copyOf(COMMANDS.keySet()) : List.of("auth");
        return "Android console commands:\n    help|h|?\n" + known.stream().map(command -> "    " + command + "\n").collect(Collectors.joining())
                + (admitted ? "    gsm list\n    gsm status\n    ping\n" : "") + "    quit|exit\nOK\n";
    }

    private String carryOut(String line) {
        String[] words = line.split("\\s+", 3);
        String command = words.length < 2 ? line : words[0] + " " + words[1];
        List<String> row = COMMANDS.get(command);
        if (command.equals("gsm list")) {
            return network.get().calls().stream().map(EmulatorConsole::line).collect(Collectors.joining()) + "OK\n";
        } else if (command.equals("gsm status")) {
            return "gsm voice state: " + (network.get().subscribers().getFirst().attached() ? "home" : "unregistered") + "\ngsm data state:  off\nOK\n";
        } else if (row == null) {
            return "KO: unknown command '" + line.codePoints().limit(40).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    + "', try 'help'\n";
        }
        return happen(row, words.length < 3 ? "" : words[2]);
    }

    private static String line(Call call) {
        String state = switch (call.phase()) {
            case ACTIVE -> call.held() || call.suspended() ? "held" : "active";
            case RECEIVED -> "incoming";
            case DELIVERED -> "alerting";
            default -> "dialing";
        };
        return "%s %-10s : %s\n".formatted(call.incoming() ? "inbound from" : "outbound to ", call.number(), state);
    }

    private String happen(List<String> row, String rest) {
        Map<String, Object> values = new LinkedHashMap<>();
        String[] words = rest.isEmpty() ? new String[0] : rest.split("\\s+", Math.max(1, row.size() - 1));
        for (int i = 0; i < words.length && i + 1 < row.size(); i++) {
            values.put(row.get(i + 1), words[i].matches("0|[1-9][0-9]{0,8}") && !row.get(i + 1).equals("text") ? (Object) Long.valueOf(words[i]) : words[i]);
        }
        try {
            enter.accept(RadioEvents.of(row.getFirst(), values));
            return "OK\n";
        } catch (IllegalArgumentException e) {
            return "KO: " + e.getMessage().replace('\n', ' ') + "\n";
        }
    }
}
