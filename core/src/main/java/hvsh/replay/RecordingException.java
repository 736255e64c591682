package hvsh.replay;

import java.io.IOException;
import java.nio.file.Path;

/** A recording cannot be written; it ends where it is, and the machine goes on without. */
@SuppressWarnings("serial") // never serialized
public final class RecordingException extends RuntimeException {
    RecordingException(Path file, String what, IOException cause) {
        super("the recording " + file + " cannot be " + what + ": " + cause.getMessage() + "; it ends here", cause);
    }
}
