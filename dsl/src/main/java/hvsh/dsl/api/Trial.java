package hvsh.dsl.api;

import hvsh.dsl.script.Place;
import java.util.ArrayList;
import java.util.List;

/** A test or fixture while it runs: the virtual time that it has, the machines it got, and what it noted. */
final class Trial {
    private final long patience;
    private final Goldens goldens;
    private final List<MachineApi> machines = new ArrayList<>();
    private final List<TestFailure> failures = new ArrayList<>();
    private long spent;
    private boolean exhausted;
    /** Host time at which it began, or virtual time passed last; for a guard on another thread. */
    private volatile long progress;
    private ApiException problem;
    private Place problemPlace;

    /**
     * @param patience the most virtual time, in ticks, that its machines may run together
     * @param goldens  what texts are compared with; null where nothing is
     */
    Trial(long patience, Goldens goldens) {
        this.patience = patience;
        this.goldens = goldens;
    }

    Goldens goldens() {
        return goldens;
    }

    /** The script begins to work. */
    void begin() {
        progress = System.nanoTime();
    }

    void add(MachineApi machine) {
        machines.add(machine);
    }

    List<MachineApi> machines() {
        return machines;
    }

    /** Virtual time that is left. @throws ApiException if there is none */
    long left() {
        if (spent >= patience) {
            exhausted = true;
            throw new ApiException("timeout: the machines have run for " + Show.span(patience)
                    + " of virtual time, which is all that there was; { timeout: '…' } gives more");
        }
        return patience - spent;
    }

    void spend(long ticks) {
        spent += ticks;
        if (ticks > 0) {
            progress = System.nanoTime();
        }
    }

    long spent() {
        return spent;
    }

    /** Whether it wanted more time than there was, even if it caught the error. */
    boolean isExhausted() {
        return exhausted;
    }

    String patience() {
        return Show.span(patience);
    }

    /** A call failed that a script made at a place (null: not known). */
    void failed(ApiException why, Place place) {
        if (problem != why) {
            problem = why;
            problemPlace = place;
        }
    }

    /** Where the script was when this was thrown to it; null if that is not known. */
    Place place(Throwable thrown) {
        return thrown == problem ? problemPlace : null;
    }

    /** Notes a failure that does not end it. */
    void note(TestFailure failure) {
        failures.add(failure);
    }

    List<TestFailure> failures() {
        return failures;
    }

    long progress() {
        return progress;
    }
}
