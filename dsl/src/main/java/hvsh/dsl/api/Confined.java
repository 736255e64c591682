package hvsh.dsl.api;

import hvsh.dsl.bug.Cut;
import hvsh.replay.Input;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Limits of a script from a report: some of its inputs are left out, and its machines execute only so much. */
final class Confined implements Confinement {
    /** Inputs beyond these enter whatever is to be left out, and are not noted. */
    private static final int MOST_INPUTS = 100_000;

    private final Map<Integer, List<Cut>> cuts = new HashMap<>();
    private final List<Input> seen = new ArrayList<>();
    private final long allowed;
    private long left;

    /**
     * @param cuts         what is left out
     * @param instructions that all machines together may execute
     */
    Confined(List<Cut> cuts, long instructions) {
        cuts.forEach(cut -> this.cuts.computeIfAbsent(cut.input(), _ -> new ArrayList<>()).add(cut));
        allowed = instructions;
        left = instructions;
    }

    /** The inputs that came, before anything was left out. */
    List<Input> seen() {
        return seen;
    }

    @Override
    public Optional<Input> admit(Input input) {
        if (seen.size() == MOST_INPUTS) {
            return Optional.of(input);
        }
        seen.add(input);
        return without(input, cuts.getOrDefault(seen.size() - 1, List.of()));
    }

    /** What is left of an input; empty: nothing. */
    static Optional<Input> without(Input input, List<Cut> cuts) {
        if (cuts.isEmpty()) {
            return Optional.of(input);
        }
        if (!(input instanceof Input.Typed typed)) {
            return cuts.stream().anyMatch(c -> c.to() == Cut.ALL) ? Optional.empty() : Optional.of(input);
        }
        ByteArrayOutputStream rest = new ByteArrayOutputStream();
        for (int i = 0; i < typed.bytes().length; i++) {
            int at = i;
            if (cuts.stream().noneMatch(c -> c.from() <= at && at < c.to())) {
                rest.write(typed.bytes()[i]);
            }
        }
        return rest.size() == 0 ? Optional.empty() : Optional.of(new Input.Typed(typed.guest(), typed.uart(), rest.toByteArray()));
    }

    @Override
    public void requireNetwork() {
        throw new ApiException("the script of a report reaches no network");
    }

    @Override
    public void ran(long instructions) {
        left -= instructions;
        if (left < 0) {
            throw new ApiException("the script of a report may have machines execute " + Show.grouped(allowed) + " instructions, and did");
        }
    }
}
