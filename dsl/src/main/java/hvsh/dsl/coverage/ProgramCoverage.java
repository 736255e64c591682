package hvsh.dsl.coverage;

import hvsh.symbol.SourceLine;
import java.util.Map;
import java.util.TreeMap;

/** What was executed of one program: its functions, and its lines or, of code without lines, its instructions. */
public final class ProgramCoverage {
    /**
     * A function.
     *
     * @param address as the program was linked
     * @param size    bytes; 0 if that is not known
     * @param line    null if it has none
     */
    public record Function(String name, long address, long size, SourceLine line) { }

    /** An instruction of code that has no lines. @param word null if it could not be read */
    public record Instruction(Integer word, boolean reached) { }

    private final Map<Long, Function> functions = new TreeMap<>(Long::compareUnsigned);
    private final Map<Long, Boolean> reachedFunctions = new TreeMap<>(Long::compareUnsigned);
    private final Map<String, Map<Integer, Boolean>> lines = new TreeMap<>();
    private final Map<Long, Instruction> instructions = new TreeMap<>(Long::compareUnsigned);

    ProgramCoverage() { }

    void add(Function function, boolean reached) {
        functions.putIfAbsent(function.address(), function);
        reachedFunctions.merge(function.address(), reached, Boolean::logicalOr);
    }

    void add(SourceLine line, boolean reached) {
        lines.computeIfAbsent(line.file(), _ -> new TreeMap<>()).merge(line.line(), reached, Boolean::logicalOr);
    }

    void add(long address, Integer word, boolean reached) {
        instructions.merge(address, new Instruction(word, reached),
                (a, b) -> new Instruction(a.word() == null ? b.word() : a.word(), a.reached() || b.reached()));
    }

    void add(ProgramCoverage other) {
        other.functions.forEach((address, function) -> add(function, other.reachedFunctions.get(address)));
        other.lines.forEach((file, each) -> each.forEach((line, reached) -> add(new SourceLine(file, line), reached)));
        other.instructions.forEach((address, instruction) -> add(address, instruction.word(), instruction.reached()));
    }

    /** Its functions by address, ascending. */
    public Map<Long, Function> functions() {
        return functions;
    }

    /** Whether a function was entered. */
    public boolean isReached(Function function) {
        return reachedFunctions.get(function.address());
    }

    /** By source file and line: whether it was come to. */
    public Map<String, Map<Integer, Boolean>> lines() {
        return lines;
    }

    /** By address: code that has no line, as far as a function was entered that it is of, or none is known. */
    public Map<Long, Instruction> instructions() {
        return instructions;
    }
}
