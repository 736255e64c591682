package hvsh.dsl.api;

import hvsh.dsl.script.FileProblem;
import hvsh.dsl.script.InputException;
import hvsh.machine.ImageException;
import hvsh.replay.DivergedException;
import hvsh.snapshot.FormatException;
import java.io.IOException;
import java.nio.file.Path;

/** Reading a machine or a run from a file: what can be wrong with it is said with the file's name. */
interface Reading<T> {
    T read() throws IOException, FormatException;

    /**
     * Reads.
     *
     * @throws InputException         if the file cannot be read, is not a whole one of its kind, or misses an image
     * @throws NotReproducedException if it holds a run that the machine does not do again
     */
    static <T> T of(Path file, Reading<T> reading) {
        try {
            return reading.read();
        } catch (DivergedException e) {
            throw new NotReproducedException(file + ": " + e.getMessage(), e);
        } catch (FormatException | ImageException e) {
            throw new InputException(file + ": " + e.getMessage(), e);
        } catch (IOException e) {
            throw new InputException(file + " cannot be read: " + FileProblem.why(e), e);
        }
    }
}
