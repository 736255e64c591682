package hvsh.dsl.api;

import hvsh.replay.Input;
import java.util.Optional;

/** What scripts may do to machines. */
interface Confinement {
    /** Everything. */
    Confinement NONE = new Confinement() {
        @Override
        public Optional<Input> admit(Input input) {
            return Optional.of(input);
        }

        @Override
        public void ran(long instructions) { }

        @Override
        public void requireNetwork() { }
    };

    /** What is to enter of something that a script gives a machine; empty: nothing. */
    Optional<Input> admit(Input input);

    /**
     * A machine has run.
     *
     * @throws ApiException if it may not go on
     */
    void ran(long instructions);

    /** @throws ApiException if it may not be reached over the network */
    void requireNetwork();
}
