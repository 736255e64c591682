package hvsh.shell;

import java.net.URL;
import java.util.Objects;
import org.jline.builtins.SyntaxHighlighter;
import org.jline.reader.Highlighter;
import org.jline.reader.LineReader;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;

/** Colours JavaScript by the rules in {@code javascript.nanorc}, and shows which brackets belong together. */
final class JavaScriptHighlighter implements Highlighter {
    /** What is pasted in such lengths is not read, and colouring it would take longer than anybody waits. */
    private static final int LONGEST = 10_000;

    private final SyntaxHighlighter rules;

    JavaScriptHighlighter() {
        URL nanorc = Objects.requireNonNull(JavaScriptHighlighter.class.getResource("javascript.nanorc"));
        rules = SyntaxHighlighter.build(nanorc.toString());
    }

    @Override
    public AttributedString highlight(LineReader reader, String buffer) {
        return reader == null ? highlight(buffer, -1) : highlight(buffer, reader.getBuffer().cursor());
    }

    AttributedString highlight(String buffer, int cursor) {
        if (buffer.length() > LONGEST) {
            return new AttributedString(buffer);
        }
        AttributedString coloured = rules.highlight(new AttributedStringBuilder().append(buffer));
        return Brackets.at(buffer, cursor).map(pair -> marked(coloured, pair)).orElse(coloured);
    }

    private static AttributedString marked(AttributedString text, Brackets.Pair pair) {
        AttributedStringBuilder all = new AttributedStringBuilder();
        for (int i = 0; i < text.length(); i++) {
            boolean bracket = i == pair.open() || i == pair.close();
            all.styled(bracket ? text.styleAt(i).bold().underline() : text.styleAt(i), text.substring(i, i + 1));
        }
        return all.toAttributedString();
    }
}
