package hvsh.dsl.script;

import hvsh.dsl.descriptor.DescriptorException;
import hvsh.dsl.script.ScriptException.Kind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.SourceSection;

/** Turns the engine's exceptions into {@link ScriptException}s that name a place in the script. */
final class Errors {
    /** Name of a source that is no script, but thrown to find out where the script is. */
    static final String HERE = "(here)";
    private static final int MAX_FRAMES = 12;

    private Errors() { }

    /** @param thrown what was thrown where it happened, if it knows better than {@code e} where that was; else that itself */
    static ScriptException of(PolyglotException e, PolyglotException thrown) {
        SourceSection place = place(e) != null ? place(e) : place(thrown);
        String file = place == null ? "" : name(place);
        int line = place == null ? 0 : place.getStartLine();
        int column = place == null ? 0 : place.getStartColumn();
        return new ScriptException(kind(e), file, line, column, problem(e), frames(place(e) != null ? e : thrown),
                e.isHostException() ? e.asHostException() : null);
    }

    private static Kind kind(PolyglotException e) {
        if (e.isResourceExhausted()) {
            return Kind.ERROR;
        }
        if (e.isInterrupted() || e.isCancelled()) {
            return Kind.INTERRUPTED;
        }
        if (e.isIncompleteSource()) {
            return Kind.INCOMPLETE;
        }
        if (e.isHostException() && (e.asHostException() instanceof DescriptorException || e.asHostException() instanceof InputException)) {
            return Kind.INPUT;
        }
        return e.isSyntaxError() ? Kind.SYNTAX : Kind.ERROR;
    }

    private static String problem(PolyglotException e) {
        if (e.isResourceExhausted()) {
            return "it did more than it may: " + e.getMessage();
        }
        if (e.isInterrupted() || e.isCancelled()) {
            return "interrupted";
        }
        if (e.isHostException()) {
            Throwable host = e.asHostException();
            return host.getMessage() == null ? host.getClass().getSimpleName() : host.getMessage();
        }
        if (e.isInternalError()) {
            return "the script engine failed: " + e.getMessage();
        }
        String message = String.valueOf(e.getMessage());
        // The parser puts the place in front and an excerpt behind; the place is known from elsewhere.
        return message.lines().findFirst().orElse("error").replaceFirst("^SyntaxError: .*?:\\d+:\\d+ ", "SyntaxError: ")
                .replaceFirst("^TypeError: invokeMember \\((.*?)\\) on .*", "TypeError: there is no function '$1' here; NAME? lists what a thing has")
                .replace(" imported from " + ScriptEngine.START, "");
    }

    private static SourceSection place(PolyglotException e) {
        if (isScript(e.getSourceLocation())) {
            return e.getSourceLocation();
        }
        for (PolyglotException.StackFrame frame : e.getPolyglotStackTrace()) {
            if (frame.isGuestFrame() && isScript(frame.getSourceLocation())) {
                return frame.getSourceLocation();
            }
        }
        return null;
    }

    private static boolean isScript(SourceSection section) {
        return section != null && section.isAvailable() && !section.getSource().getName().equals(HERE);
    }

    private static List<String> frames(PolyglotException e) {
        List<String> frames = new ArrayList<>();
        for (PolyglotException.StackFrame frame : e.getPolyglotStackTrace()) {
            SourceSection section = frame.isGuestFrame() ? frame.getSourceLocation() : null;
            if (isScript(section) && frames.size() < MAX_FRAMES) {
                frames.add(frame.getRootName() + " (" + name(section) + ":" + section.getStartLine() + ":"
                        + section.getStartColumn() + ")");
            }
        }
        return frames;
    }

    /** A file's path as given, or the name of a line typed in. */
    private static String name(SourceSection section) {
        String path = section.getSource().getPath();
        return path == null ? section.getSource().getName() : relative(Path.of(path));
    }

    /** A path as messages show it: from the present directory on. */
    static String relative(Path path) {
        Path here = Path.of("").toAbsolutePath();
        return path.startsWith(here) ? here.relativize(path).toString() : path.toString();
    }
}
