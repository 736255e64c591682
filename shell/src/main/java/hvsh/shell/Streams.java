package hvsh.shell;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Where a command reads and writes: data on {@code out}, diagnostics on {@code err}. */
record Streams(InputStream in, PrintStream out, PrintStream err) {
    /** Exit status of who could not write all of its output, as of one that SIGPIPE ends. */
    static final int BROKEN_PIPE = 141;

    /** The process's own, always in UTF-8: a POSIX locale must not turn a guest's characters into question marks. */
    static Streams system() {
        return new Streams(System.in, utf8(FileDescriptor.out), utf8(FileDescriptor.err));
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    /**
     * A line of output. Where nobody reads any more, the process ends as one does that SIGPIPE ends, whatever a script catches;
     * a print stream would hide it and go on.
     */
    void say(String line) {
        out.println(line);
        if (out.checkError()) {
            Runtime.getRuntime().halt(BROKEN_PIPE);
        }
    }
}
