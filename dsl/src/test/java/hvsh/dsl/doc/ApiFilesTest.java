package hvsh.dsl.doc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The checked-in declarations and reference are what the annotations say. HVSH_UPDATE_GOLDENS=1 writes them anew. */
final class ApiFilesTest {
    private static final Path ROOT = Path.of(System.getProperty("hvsh.root", ".."));

    @Test
    void theDeclarationsAreUpToDate() throws IOException {
        check("scripts/api.d.ts", TypeScript.write(), "scripts/hvsh api --typescript >scripts/api.d.ts");
    }

    @Test
    void theReferenceIsUpToDate() throws IOException {
        check("shell/src/site/markdown/api.md", ReferencePage.write(), "scripts/hvsh api >shell/src/site/markdown/api.md");
    }

    private static void check(String name, String fresh, String remedy) throws IOException {
        Path file = ROOT.resolve(name);
        if (System.getenv("HVSH_UPDATE_GOLDENS") != null) {
            Files.writeString(file, fresh);
        }
        assertEquals(fresh, Files.readString(file), name + " is stale: " + remedy);
    }
}
