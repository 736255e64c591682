package hvsh.shell;

import java.net.URL;
import java.util.Objects;
import org.jline.builtins.SyntaxHighlighter;
import org.jline.reader.Highlighter;
import org.jline.reader.LineReader;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;

/** Colours JavaScript by the rules in {@code javascript.nanorc}. */
final class JavaScriptHighlighter implements Highlighter {
    private final SyntaxHighlighter rules;

    JavaScriptHighlighter() {
        URL nanorc = Objects.requireNonNull(JavaScriptHighlighter.class.getResource("javascript.nanorc"));
        rules = SyntaxHighlighter.build(nanorc.toString());
    }

    @Override
    public AttributedString highlight(LineReader reader, String buffer) {
        return rules.highlight(new AttributedStringBuilder().append(buffer));
    }
}
