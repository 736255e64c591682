package hvsh.dsl.script;

import java.io.IOException;
import java.nio.file.Path;

/** Where the texts are that scripts can import. */
interface Modules {
    /** The directory that names are relative to. */
    Path root();

    /** The path of a text by its one name. @throws IOException if there is none, or it may not be read */
    Path real(Path path) throws IOException;

    /** What it says. @param real as {@link #real} gave it */
    byte[] read(Path real) throws IOException;
}
