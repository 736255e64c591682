package hvsh.dsl.descriptor;

/** A span of the major frame, in ticks of 1/13 ns from its start. */
public record Window(long at, long length) {
    public long end() {
        return at + length;
    }
}
