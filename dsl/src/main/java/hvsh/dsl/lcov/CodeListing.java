package hvsh.dsl.lcov;

import hvsh.dsl.coverage.ProgramCoverage;
import hvsh.dsl.coverage.ProgramCoverage.Function;
import hvsh.isa.Disassembler;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Code that has no source lines, as a text that stands for its source: a line for each function, and below those that were
 * entered one for each instruction. LCOV knows nothing but lines of files.
 */
final class CodeListing {
    private final List<String> lines = new ArrayList<>();
    private final Map<Long, Integer> functions = new HashMap<>();
    private final Map<Long, Integer> instructions = new HashMap<>();

    CodeListing(ProgramCoverage program) {
        List<Function> named = program.functions().values().stream().filter(f -> f.line() == null).toList();
        int next = 0;
        for (Map.Entry<Long, ProgramCoverage.Instruction> each : program.instructions().entrySet()) {
            while (next < named.size() && Long.compareUnsigned(named.get(next).address(), each.getKey()) <= 0) {
                add(named.get(next++));
            }
            Integer word = each.getValue().word();
            String text = word == null ? "(not to be read)" : "%08x  %s".formatted(word, Disassembler.disassemble(word, each.getKey()));
            lines.add("  %016x  %s".formatted(each.getKey(), text));
            instructions.put(each.getKey(), lines.size());
        }
        while (next < named.size()) {
            add(named.get(next++));
        }
    }

    private void add(Function function) {
        lines.add("%016x <%s>:".formatted(function.address(), function.name()));
        functions.put(function.address(), lines.size());
    }

    List<String> lines() {
        return lines;
    }

    /** The line, from 1 on, of a function. */
    int line(Function function) {
        return functions.get(function.address());
    }

    /** The line of the instruction at an address. */
    int line(long address) {
        return instructions.get(address);
    }

    /** Names for functions that are told apart by them: several may be called alike. */
    static Map<Function, String> names(Iterable<Function> functions) {
        Map<Function, String> names = new HashMap<>();
        Set<String> used = new HashSet<>();
        for (Function function : functions) {
            String name = function.name().replaceAll("[\\p{Cntrl},]", "?");
            names.put(function, used.add(name) ? name : name + "@0x" + Long.toHexString(function.address()));
        }
        return names;
    }
}
