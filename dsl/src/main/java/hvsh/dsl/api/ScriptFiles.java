package hvsh.dsl.api;

import java.nio.file.Path;

/** Which of the host's files scripts reach by the paths that they name. */
public interface ScriptFiles {
    /** All that the user can, who started the script. */
    ScriptFiles OF_THE_USER = new ScriptFiles() {
        @Override
        public Path toRead(Path file) {
            return file;
        }

        @Override
        public Path toWrite(Path file) {
            return file;
        }
    };

    /**
     * The file to read for this path.
     *
     * @throws ApiException if scripts may not
     */
    Path toRead(Path file);

    /**
     * The file to write for this path.
     *
     * @throws ApiException if scripts may not
     */
    Path toWrite(Path file);
}
