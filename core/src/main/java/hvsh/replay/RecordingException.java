package hvsh.replay;

import java.io.IOException;

/** A recording cannot be written; it ends where it is, and the machine goes on without. */
@SuppressWarnings("serial") // never serialized
public final class RecordingException extends RuntimeException {
    RecordingException(String what, IOException cause) {
        super("the recording " + what + ": " + cause.getMessage() + "; it ends here", cause);
    }
}
