package hvsh.dsl.api;

import hvsh.cpu.SystemRegisters;
import hvsh.dsl.api.Api.Candidate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;

/**
 * Finds what could stand at a cursor: members, names from the descriptor, symbols, registers, files and the words of events.
 * What a string is for is told by the documented name of the parameter that it is given for. Nothing is called.
 */
final class Completer {
    /** Own and inherited names, nearest first; the candidates themselves are not read. */
    private static final String NAMES = """
            (thing => {
              const names = new Set();
              for (let o = Object(thing); o; o = Object.getPrototypeOf(o))
                for (const n of Object.getOwnPropertyNames(o)) if (/^[A-Za-z_$]/.test(n)) names.add(n);
              return [...names];
            })""";

    private final Api api;
    private final Realm realm;
    private final Value names;

    Completer(Api api, Realm realm) {
        this.api = api;
        this.realm = realm;
        names = realm.engine().context().eval("js", NAMES);
    }

    /** @param before all that stands before the cursor */
    Api.Completion complete(String before) {
        Typing typing = Typing.of(before);
        if (typing.isComment()) {
            return new Api.Completion(before.length(), List.of());
        }
        if (typing.isString()) {
            String typed = typing.stringSoFar();
            List<Candidate> found = isPath(typing) ? FileNames.matching(typed, realm::path) : starting(typed, strings(typing));
            return new Api.Completion(before.length() - typed.length(), found);
        }
        Matcher word = typing.word();
        if (word == null || word.group().isEmpty() && !typing.isKey()) {
            return new Api.Completion(before.length(), List.of());
        }
        String typed = word.group(2) == null ? "" : word.group(2);
        boolean key = typing.isKey() && word.group(1) == null;
        return new Api.Completion(before.length() - typed.length(),
                starting(typed, key ? keys(typing) : members(word.group(1) == null ? "" : word.group(1)).stream()));
    }

    private static List<Candidate> starting(String typed, Stream<Candidate> all) {
        return all.filter(c -> c.name().startsWith(typed) && !c.name().startsWith("__")).sorted(Comparator.comparing(Candidate::name)).toList();
    }

    private List<Candidate> members(String path) {
        Map<String, Candidate> found = new TreeMap<>();
        plain(path.isEmpty() ? "globalThis" : path).forEach(name -> found.put(name, new Candidate(name, "")));
        if (path.isEmpty()) {
            api.bound().forEach(c -> found.put(c.name(), c));
        }
        api.members(path).forEach(c -> found.put(c.name(), c));
        return List.copyOf(found.values());
    }

    /** The members that JavaScript itself knows of. */
    List<String> plain(String path) {
        try {
            Value thing = realm.engine().context().eval("js", path);
            return thing.isProxyObject() ? List.of() : List.of(names.execute(thing).as(String[].class));
        } catch (PolyglotException _) {
            return List.of(); // nothing of that name: nothing to offer
        }
    }

    private boolean isPath(Typing typing) {
        return typing.isDirect() ? parameter(typing).equals("path") : typing.key().equals("images");
    }

    /** The documented name of the parameter that is being typed; empty if the function is none of hvsh's. */
    private String parameter(Typing typing) {
        MemberInfo function = function(typing);
        return function == null || typing.argument() >= function.params().size() ? ""
                : function.params().get(typing.argument()).replaceFirst(":(?s:.*)", "");
    }

    private MemberInfo function(Typing typing) {
        return api.thing(typing.function()) instanceof BoundFunction function ? function.info() : api.global(typing.function());
    }

    private Stream<Candidate> strings(Typing typing) {
        if (!typing.indexed().isEmpty()) {
            return api.members(typing.indexed()).stream();
        }
        if (typing.isDirect()) {
            return switch (parameter(typing)) {
                case "addr", "event" -> symbols(typing);
                case "register" -> registers();
                default -> Stream.empty();
            };
        }
        return isEvent(typing) ? eventWords(typing) : Stream.empty();
    }

    private boolean isEvent(Typing typing) {
        return List.of("event", "how").contains(parameter(typing));
    }

    private Stream<Candidate> keys(Typing typing) {
        String parameter = parameter(typing);
        if (isEvent(typing)) {
            return Stream.concat(EventWords.keys(), parameter.equals("how") ? EventWords.runKeys() : Stream.empty());
        }
        // Options are documented by an object that shows them: { max: '10s' }.
        return parameter.startsWith("{") ? EventWords.keysIn(function(typing).params().get(typing.argument())) : Stream.empty();
    }

    private Stream<Candidate> eventWords(Typing typing) {
        PartitionApi partition = api.partitionOf(typing.function());
        MachineApi machine = partition != null ? partition.machine() : api.thing(typing.function().replaceFirst("\\.[^.]*$", "")) instanceof MachineApi m ? m : null;
        return switch (typing.key()) {
            case "pc", "write", "read", "at" -> symbols(typing);
            case "sysreg" -> systemRegisters();
            case "partition" -> machine == null ? Stream.empty()
                    : machine.byName().values().stream().map(p -> new Candidate(p.guest().name(), firstLine(p)));
            case "uart" -> machine == null ? Stream.empty() : machine.byName().values().stream().filter(p -> partition == null || p == partition)
                    .flatMap(p -> p.guest().uarts().stream().map(u -> new Candidate(u.name(), "serial port of " + p.guest().name()))).distinct();
            default -> EventWords.of(typing.key());
        };
    }

    private Stream<Candidate> symbols(Typing typing) {
        PartitionApi partition = api.partitionOf(typing.function());
        if (partition == null) {
            return Stream.empty();
        }
        Symbols symbols = partition.symbols();
        return symbols.names().stream().map(name -> new Candidate(name, "symbol at " + Show.hex(symbols.address(name))));
    }

    private static Stream<Candidate> registers() {
        List<Candidate> registers = new ArrayList<>(IntStream.range(0, 31).mapToObj(i -> new Candidate("x" + i, "general-purpose register")).toList());
        registers.add(new Candidate("sp", "stack pointer in use"));
        registers.add(new Candidate("nzcv", "the flags"));
        return Stream.concat(registers.stream(), systemRegisters());
    }

    private static Stream<Candidate> systemRegisters() {
        return SystemRegisters.names().stream().map(name -> new Candidate(name, "system register"));
    }

    static String firstLine(Object thing) {
        return thing.toString().lines().findFirst().orElse("");
    }
}
