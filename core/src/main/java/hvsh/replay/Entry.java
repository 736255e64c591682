package hvsh.replay;

import hvsh.machine.Moment;

/** An input and the moment at which it came. */
public record Entry(Moment at, Input input) { }
