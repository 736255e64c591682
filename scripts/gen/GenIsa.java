import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Turns the instruction table into the Java the machine runs, and the page that counts its rows: {@code java scripts/gen/GenIsa.java} (JDK 22 or later, from
 * the root of the tree). {@code --out DIR} writes somewhere else than core/src/main/java and core/src/main/isa.
 */
public final class GenIsa {
    private static final Path TABLE = Path.of("core/src/main/isa/a64.isa");

    private GenIsa() {}

    public static void main(String[] args) throws IOException {
        Path root = Files.exists(TABLE) ? Path.of("") : Path.of("..");
        Path out = args.length == 2 && args[0].equals("--out") ? Path.of(args[1]) : root.resolve("core/src/main/java");
        List<Row> rows;
        try {
            rows = Table.read(root.resolve(TABLE));
        } catch (Table.BadTable e) {
            System.err.println(e.getMessage());
            System.exit(1);
            return;
        }
        Path page = args.length == 2 ? out.resolve("README.md") : root.resolve(TABLE).resolveSibling("README.md");
        Files.createDirectories(out);
        Files.writeString(page, IsaPage.write(rows, root.resolve("testdata/isa")));
        for (Map.Entry<String, String> file : files(rows).entrySet()) {
            Path target = out.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.writeString(target, file.getValue());
        }
    }

    private static Map<String, String> files(List<Row> rows) {
        return Map.of(
                "hvsh/isa/Op.java", RowWriter.op(rows),
                "hvsh/isa/Rows.java", RowWriter.rows(rows),
                "hvsh/isa/Decoder.java", new DecoderWriter().write(rows),
                "hvsh/isa/Packer.java", PackerWriter.write(rows),
                "hvsh/cpu/interp/Cold.java", ColdWriter.write(rows),
                "hvsh/cpu/interp/Hot.java", HotWriter.write(rows),
                "hvsh/cpu/jit/Semantics.java", SemanticsWriter.write(rows));
    }
}
