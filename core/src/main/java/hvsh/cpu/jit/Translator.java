package hvsh.cpu.jit;

import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.MethodModel;
import java.lang.classfile.attribute.CodeAttribute;
import java.lang.invoke.MethodHandles;
import java.util.BitSet;
import java.util.Map;

/** Makes regions of hot code. */
final class Translator {
    /** Instructions of a region: about a function's. */
    private static final int LIMIT = 220;
    /** HotSpot does not compile methods beyond 8000 bytecodes. */
    private static final int LONGEST_METHOD = 7900;
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private Translator() { }

    /**
     * Translates what begins at a word of a page whose words are given.
     *
     * @param extras what the CPU needs besides
     */
    static Translation translate(int[] words, BitSet visited, int head, Tier tier, Extras extras) {
        CodePage code = new CodePage(words, visited);
        if (code.at(head).kind() == Instruction.Kind.STOP) {
            return new Translation(tier, new int[] {head}, Map.of(), null);
        }
        int limit = LIMIT;
        Graph graph = Graph.of(code, head, limit);
        byte[] file = RegionWriter.write(graph, tier, extras);
        for (int length = length(file); length > LONGEST_METHOD && limit > 1; length = length(file)) {
            limit = Math.min(limit - 1, (int) (0.95 * graph.size() * LONGEST_METHOD / length));
            graph = Graph.of(code, head, limit);
            file = RegionWriter.write(graph, tier, extras);
        }
        return new Translation(tier, graph.entries(), graph.words(), define(file, tier, extras));
    }

    private static int length(byte[] file) {
        for (MethodModel method : ClassFile.of().parse(file).methods()) {
            if (method.methodName().equalsString("run")) {
                return method.findAttribute(Attributes.code()).map(CodeAttribute::codeLength).orElseThrow();
            }
        }
        throw new IllegalStateException("a region without a method");
    }

    private static Region define(byte[] file, Tier tier, Extras extras) {
        try {
            Class<?> type = LOOKUP.defineHiddenClass(file, true).lookupClass();
            Region region = (Region) type.getDeclaredConstructor().newInstance();
            region.tier = tier;
            region.extras = extras;
            return region;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a region cannot be defined", e);
        }
    }
}
