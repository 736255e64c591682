package hvsh.dsl.api;

import hvsh.cpu.Cpu;
import hvsh.dsl.gdb.GdbPort;
import hvsh.dsl.script.Printer;
import hvsh.gdb.Debuggee;
import hvsh.gdb.Session;
import hvsh.machine.RunResult;
import hvsh.replay.History;
import hvsh.time.Ticks;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.graalvm.polyglot.Value;

/** Lets a debugger have a script's machine; hooks of the script go on working meanwhile. */
final class Debugging implements Debuggee {
    static final String DETACHED = "detached";
    static final String KILLED = "killed";
    static final String GONE = "gone";
    static final String NOBODY = "nobody";

    private static final List<String> OPTIONS = List.of("address", "wait");
    private static final int LAST_PORT = 65_535;
    private static final double LONGEST_WAIT_SECONDS = 1e6;
    /** Virtual time after which a run looks whether the debugger has broken it off. */
    private static final long SPAN = 5 * Ticks.PER_MILLISECOND;

    private final MachineApi owner;

    Debugging(MachineApi owner) {
        this.owner = owner;
    }

    /** Waits for a debugger and serves it to the end. */
    RunResultApi serve(Arguments a) {
        owner.realm.confinement().requireNetwork();
        owner.hooks().refuseInside("wait for a debugger");
        a.value(0);
        int number = a.count(0, 0, LAST_PORT);
        long wait = milliseconds(a, 1, OPTIONS);
        Realm realm = owner.realm;
        try (GdbPort port = GdbPort.open(address(a), number)) {
            realm.whileServing(port::close);
            realm.log(port.greeting());
            String why = port.await(wait) ? word(port.serve(this)) : NOBODY;
            return owner.result(owner.runner().here(realm.isInterrupted() ? Runner.INTERRUPTED : why));
        } catch (IOException e) {
            throw new ApiException("gdb: port " + number + " is not to be had: " + e.getMessage() + "; take another, or 0 for any that is free");
        } finally {
            realm.whileServing(null);
        }
    }

    private static String word(Session.End end) {
        return switch (end) {
            case DETACHED -> DETACHED;
            case KILLED -> KILLED;
            case EXITED -> "off";
            case GONE -> GONE;
        };
    }

    private static InetAddress address(Arguments a) {
        Value address = a.option(1, "address", OPTIONS);
        if (address == null) {
            return null;
        }
        if (!address.isString() || address.asString().isBlank()) {
            throw a.wrong(1, "has an address that is no text: " + Printer.show(address));
        }
        try {
            return InetAddress.getByName(address.asString());
        } catch (UnknownHostException e) {
            throw a.wrong(1, "has an address that is none: " + Printer.show(address));
        }
    }

    /** The most milliseconds of real time that 'wait' among the options says; negative: any. */
    static long milliseconds(Arguments a, int i, List<String> known) {
        Value wait = a.option(i, "wait", known);
        if (wait == null) {
            return -1;
        }
        if (!wait.fitsInDouble() || !(wait.asDouble() >= 0 && wait.asDouble() <= LONGEST_WAIT_SECONDS)) {
            throw a.wrong(i, "has 'wait': " + Printer.show(wait) + "; write a number of seconds");
        }
        return (long) (wait.asDouble() * 1000);
    }

    @Override
    public History history() {
        return owner.history();
    }

    @Override
    public RunResult run(Cpu counted, long count, BooleanSupplier over) {
        long begin = retired(counted);
        for (;;) {
            long left = count == Long.MAX_VALUE ? count : count - (retired(counted) - begin);
            RunResult result = owner.runner().run(owner.after(SPAN), counted, left);
            if (result.reason() != RunResult.Reason.TIME || over.getAsBoolean()) {
                return result;
            }
        }
    }

    private long retired(Cpu counted) {
        return counted == null ? owner.machine().icount() : counted.retired;
    }

    @Override
    public void stop() {
        owner.runner().stop(Runner.DEBUGGER);
    }

    @Override
    public void nudge() {
        owner.history().requestStop(Runner.DEBUGGER);
    }
}
