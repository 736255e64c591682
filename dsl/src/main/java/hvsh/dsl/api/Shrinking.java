package hvsh.dsl.api;

import hvsh.dsl.bug.Cut;
import hvsh.dsl.bug.DeltaDebugging;
import hvsh.replay.Input;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Leaves inputs out of a report as long as it fails: first as a whole, then single characters of what is typed. */
final class Shrinking {
    private final FailureCheck check;
    private final DeltaDebugging search;
    private final Consumer<String> progress;
    private List<Cut> cuts;
    private List<Input> inputs;

    Shrinking(FailureCheck check, int runs, Consumer<String> progress) {
        this.check = check;
        this.progress = progress;
        search = new DeltaDebugging(runs);
        cuts = check.cuts();
    }

    /**
     * Shrinks, and writes what is left.
     *
     * @throws NotReproducedException if the failure is not there to begin with
     */
    void write(ReportImages images, Path to) throws IOException {
        try (Attempt first = check.attempt(cuts)) {
            if (!first.fails()) {
                throw new NotReproducedException("the failure is not had again, so that there is nothing to go by: " + first.said(), null);
            }
            inputs = first.inputs();
        }
        String before = sizes();
        leaveOut("inputs", inputs());
        leaveOut("characters", characters());
        progress.accept(before + "; left: " + sizes());
        try (Attempt last = check.attempt(cuts)) {
            if (!last.fails()) {
                throw new IllegalStateException("what failed does not fail when it is done again: " + last.said());
            }
            BugReport.write(last.machine(), check.complaint(last, cuts), images, to);
        }
    }

    /** How often the failure was tried. */
    int runs() {
        return search.runs();
    }

    private void leaveOut(String what, List<Cut> pieces) {
        List<Cut> already = cuts;
        List<Cut> kept = search.minimise(pieces, part -> {
            try (Attempt attempt = check.attempt(without(already, pieces, part))) {
                if (attempt.fails() && part.size() < pieces.size()) {
                    progress.accept("%s: %d of %d do, after %s".formatted(what, part.size(), pieces.size(), Show.count(search.runs(), "run")));
                }
                return attempt.fails();
            }
        });
        cuts = without(already, pieces, kept);
        if (!search.mayAsk()) {
            progress.accept("no more runs are allowed (--max-runs); perhaps more can be left out");
        }
    }

    private static List<Cut> without(List<Cut> already, List<Cut> pieces, List<Cut> kept) {
        Set<Cut> keep = new HashSet<>(kept);
        List<Cut> all = new ArrayList<>(already);
        pieces.stream().filter(piece -> !keep.contains(piece)).forEach(all::add);
        return all;
    }

    /** What an input is after the cuts; null if nothing is left. */
    private Input left(int number) {
        return Confined.without(inputs.get(number), cuts.stream().filter(c -> c.input() == number).toList()).orElse(null);
    }

    private List<Cut> inputs() {
        List<Cut> pieces = new ArrayList<>();
        for (int i = 0; i < inputs.size(); i++) {
            if (left(i) != null) {
                pieces.add(Cut.whole(i));
            }
        }
        return pieces;
    }

    /** The characters of what is typed, each of as many bytes as it has in UTF-8. */
    private List<Cut> characters() {
        List<Cut> pieces = new ArrayList<>();
        for (int i = 0; i < inputs.size(); i++) {
            if (left(i) instanceof Input.Typed && inputs.get(i) instanceof Input.Typed typed) {
                int number = i;
                int at = 0;
                for (int c : new String(typed.bytes(), StandardCharsets.UTF_8).codePoints().toArray()) {
                    int end = at + Character.toString(c).getBytes(StandardCharsets.UTF_8).length;
                    int from = at;
                    if (cuts.stream().noneMatch(cut -> cut.input() == number && cut.from() <= from && from < cut.to())) {
                        pieces.add(new Cut(i, from, end));
                    }
                    at = end;
                }
            }
        }
        return pieces;
    }

    private String sizes() {
        List<Input> left = IntStream.range(0, inputs.size()).mapToObj(this::left).filter(Objects::nonNull).toList();
        long characters = left.stream().mapToLong(input -> input instanceof Input.Typed typed
                ? new String(typed.bytes(), StandardCharsets.UTF_8).codePoints().count() : 0).sum();
        return Show.count(left.size(), "input") + " with " + Show.count(characters, "character");
    }
}
