package hvsh.shell;

import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** An engine by its name on the command line. */
record Engine(String name) implements ITypeConverter<Engine> {
    static final Engine TRANSLATOR = new Engine("translator");
    static final Engine INTERPRETER = new Engine("interpreter");

    /** For the command line, which makes one to convert with. */
    Engine() {
        this("translator");
    }

    @Override
    public Engine convert(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "translator" -> TRANSLATOR;
            case "interpreter" -> INTERPRETER;
            default -> throw new TypeConversionException("must be translator or interpreter, not '" + text + "'");
        };
    }
}
