package hvsh.dsl.api;

import hvsh.probe.Happening;
import hvsh.probe.Hit;
import hvsh.probe.HitListener;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Finds a regular expression in what a serial port prints, each match once. */
final class TextFinder implements HitListener {
    /** Is told what was found. */
    interface Listener {
        void found(Hit hit, String text);
    }

    private final TextPattern pattern;
    private final Listener listener;
    private final Consumer<RuntimeException> failed;
    private final Map<String, TextPattern.Watch> watches = new HashMap<>();
    private final Map<String, Integer> lengths = new HashMap<>();

    /** @param failed is given what JavaScript's matching throws, as an interruption does */
    TextFinder(TextPattern pattern, Listener listener, Consumer<RuntimeException> failed) {
        this.pattern = pattern;
        this.listener = listener;
        this.failed = failed;
    }

    @Override
    public void hit(Hit hit) {
        try {
            look(hit);
        } catch (RuntimeException e) {
            failed.accept(e);
        }
    }

    private void look(Hit hit) {
        Happening.Text printed = (Happening.Text) hit.what();
        String port = hit.partition() + "/" + printed.uart();
        Integer before = lengths.put(port, printed.length());
        if (before != null && before != printed.length() - 1) {
            watches.remove(port); // the machine went elsewhere meanwhile
        }
        TextPattern.Watch watch = watches.computeIfAbsent(port, _ -> pattern.watch(new byte[0], 0, () -> { }));
        watch.wrote(printed.last());
        TextPattern.Found found = watch.found();
        if (found != null) {
            listener.found(hit, found.text());
            // The byte that decided where the match ends is the first behind it.
            byte[] rest = found.end() < watch.end() ? new byte[] {printed.last()} : new byte[0];
            watches.put(port, pattern.watch(rest, 0, () -> { }));
        }
    }
}
