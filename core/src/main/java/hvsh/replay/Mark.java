package hvsh.replay;

import hvsh.snapshot.StateHash;

/** What a machine was like at a position. */
record Mark(Position position, long icount, StateHash hash) {
    /** Whether it can be of a history with so many inputs: what is read from files need not. */
    boolean isPossible(int inputs) {
        return hash != null && position != null && position.moment() != null && position.inputs() >= 0 && position.inputs() <= inputs;
    }
}
