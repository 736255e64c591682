package hvsh.shell;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads sizes as descriptors write them: {@code 64M}, {@code 1G}, {@code 0x1000}, {@code 4096}; in bytes. */
final class Size implements ITypeConverter<Long> {
    private static final Pattern FORM = Pattern.compile("(0[xX][0-9a-fA-F_]+|[0-9][0-9_]*)([KMG]?)(?:i?B)?");

    @Override
    public Long convert(String text) {
        Matcher m = FORM.matcher(text);
        if (!m.matches()) {
            throw new TypeConversionException("'" + text + "' is not a size; write it like 64M, 1G or 0x1000");
        }
        try {
            long units = Long.decode(m.group(1).replace("_", "").replaceFirst("^0+(?=[0-9])", ""));
            return Math.multiplyExact(units, switch (m.group(2)) {
                case "K" -> 1L << 10;
                case "M" -> 1L << 20;
                case "G" -> 1L << 30;
                default -> 1L;
            });
        } catch (ArithmeticException | NumberFormatException e) {
            throw new TypeConversionException("'" + text + "' is too large a size");
        }
    }
}
