package hvsh.dsl.script;

/** What of a script's text is no code: strings, templates and comments. Regular expressions are not told from divisions. */
public final class Lexis {
    private Lexis() { }

    /**
     * Where a string, template or comment ends that begins at a place.
     *
     * @return the index behind it; the place itself if none begins there; more than the text's length if it is not closed
     */
    public static int end(String text, int at) {
        char c = text.charAt(at);
        if (c == '\'' || c == '"' || c == '`') {
            int end = at + 1;
            while (end < text.length() && text.charAt(end) != c) {
                end += text.charAt(end) == '\\' ? 2 : 1;
            }
            return end + 1;
        }
        if (text.startsWith("//", at)) {
            return behind(text, "\n", at);
        }
        return text.startsWith("/*", at) ? behind(text, "*/", at + 2) : at;
    }

    private static int behind(String text, String mark, int from) {
        int end = text.indexOf(mark, from);
        return end < 0 ? text.length() + 1 : end + mark.length();
    }
}
