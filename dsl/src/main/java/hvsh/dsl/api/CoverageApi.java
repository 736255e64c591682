package hvsh.dsl.api;

import hvsh.dsl.coverage.CoverageData;
import hvsh.dsl.coverage.ProgramCoverage;
import hvsh.dsl.coverage.ProgramCoverage.Function;
import hvsh.dsl.lcov.Tracefile;
import hvsh.dsl.script.InputException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a machine has executed. */
@Described(name = "coverage", type = "Coverage", value = "What a machine and its forks have executed, as it was when machine.coverage() was called.")
final class CoverageApi extends Thing {
    private final CoverageData data;
    private final long instructions;

    /** @param instructions how many different ones were executed */
    CoverageApi(Realm realm, CoverageData data, long instructions) {
        super(realm);
        this.data = data;
        this.instructions = instructions;
    }

    @Member(value = "How many different instructions were executed, in all partitions.", type = "number", example = "machine.cover(); machine.run('1ms'); machine.coverage().instructions")
    Object instructions() {
        return instructions;
    }

    @Member(value = "The functions of all programs: each with program, name, address, size, file and line (as far as they are known), and reached.", type = "List<{ readonly program: string, readonly name: string, readonly address: bigint, readonly size: bigint, readonly file: string, readonly line: number, readonly reached: boolean }>",
            example = "machine.cover(); machine.run('1ms'); machine.coverage().functions[0].name")
    Object functions() {
        List<Object> all = new ArrayList<>();
        data.programs().forEach((program, code) -> code.functions().values().forEach(f -> all.add(function(program, code, f))));
        return new ListApi(realm, all);
    }

    private Object function(String program, ProgramCoverage code, Function function) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("program", program);
        fields.put("name", function.name());
        fields.put("address", realm.big(function.address()));
        fields.put("size", realm.big(function.size()));
        fields.put("file", function.line() == null ? "" : function.line().file());
        fields.put("line", function.line() == null ? 0 : function.line().line());
        fields.put("reached", code.isReached(function));
        return new CollectionApi(realm, "function", fields);
    }

    @Member(value = "The source lines that have code: each with file, line and reached.", type = "List<{ readonly file: string, readonly line: number, readonly reached: boolean }>",
            example = "machine.cover(); machine.run('1ms'); machine.coverage().lines.length")
    Object lines() {
        List<Object> all = new ArrayList<>();
        data.programs().values().forEach(code -> code.lines().forEach((file, lines) -> lines.forEach((line, reached) -> {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("file", file);
            fields.put("line", line);
            fields.put("reached", reached);
            all.add(new CollectionApi(realm, "line", fields));
        })));
        return new ListApi(realm, all);
    }

    @Member(value = "The names of the functions that were never entered.", type = "List<string>",
            example = "machine.cover(); machine.run('1ms'); machine.coverage().neverReached")
    Object neverReached() {
        return new ListApi(realm, data.programs().values().stream().flatMap(code -> code.functions().values().stream()
                .filter(f -> !code.isReached(f))).map(Function::name).toList());
    }

    @Member(value = """
            How often what happened that a hypervisor deals with.
            It has exceptions (by class), registers (that were trapped), stage2 (faults by kind and access), calls (HVC and SMC)
            and radio (events of transceivers); in each a Number by name, 0 for what never came.""",
            type = "Collection<Collection<number>>",
            example = "machine.cover(); machine.run('20ms'); machine.coverage().hypervisor.radio.frame")
    Object hypervisor() {
        Map<String, Object> kinds = new LinkedHashMap<>();
        data.events().forEach((kind, counts) -> kinds.put(kind, new CollectionApi(realm, kind, counts)));
        return new CollectionApi(realm, "hypervisor", kinds);
    }

    @Member(value = """
            Writes it as an LCOV tracefile, for genhtml and others.
            Code without source lines, and what hypervisors dealt with, get listings that stand for their source, in a
            directory beside the file with '.code' behind its name.""",
            type = "(path: string) => void",
            params = "path: of the file; ./ and ../ mean the script's directory, other relative paths the present one",
            errors = "the file cannot be written", example = "machine.cover(); machine.run('1ms'); machine.coverage().lcov('/tmp/machine.info')")
    Object lcov(Arguments a) {
        try {
            Tracefile file = new Tracefile(realm.files().toWrite(realm.path(a.text(0))));
            file.add("script", data);
            file.write();
        } catch (InputException e) {
            throw new ApiException(e.getMessage());
        }
        return realm.undefined();
    }

    @Override
    public String toString() {
        long all = data.programs().values().stream().mapToLong(p -> p.functions().size()).sum();
        long reached = data.programs().values().stream().mapToLong(p -> p.functions().values().stream().filter(p::isReached).count()).sum();
        StringBuilder text = new StringBuilder("%s executed; %d of %s entered".formatted(Show.count(instructions, "instruction"), reached, Show.count(all, "function")));
        List<Boolean> lines = data.programs().values().stream().flatMap(p -> p.lines().values().stream()).flatMap(m -> m.values().stream()).toList();
        text.append(lines.isEmpty() ? "" : "; %d of %s".formatted(lines.stream().filter(r -> r).count(), Show.count(lines.size(), "line")));
        data.events().forEach((kind, counts) -> text.append("\n%-11s %d of %d kinds".formatted(kind, counts.values().stream().filter(n -> n > 0).count(), counts.size())));
        return text.toString();
    }
}
