package hvsh.probe;

/** A hook that is installed, with who is told. */
public record Probe(Hook hook, HitListener listener) { }
