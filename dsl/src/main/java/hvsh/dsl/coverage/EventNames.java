package hvsh.dsl.coverage;

import hvsh.cpu.ExceptionClass;
import hvsh.cpu.SystemRegisters;
import hvsh.machine.Coverage.Event;
import hvsh.probe.Happening.RadioEvent;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;

/** What is counted besides code, by names; and what there is, so that what never came is seen. */
final class EventNames {
    static final String EXCEPTIONS = "exceptions";
    static final String REGISTERS = "registers";
    static final String STAGE2 = "stage2";
    static final String CALLS = "calls";
    static final String RADIO = "radio";

    private static final int CLASSES = 64;
    private static final List<String> ACCESSES = List.of("read", "write", "fetch");
    /** Kinds of faults by FSC without the level (Arm ARM DDI 0487 D24.2.40, DFSC). */
    private static final List<String> FAULTS = List.of("address-size", "translation", "access-flag", "permission");

    private EventNames() { }

    /** Puts in what could have come. */
    static void addAll(CoverageData data, Iterable<String> calls) {
        for (int ec = 0; ec < CLASSES; ec++) {
            if (!ExceptionClass.name(ec).startsWith("ec-")) {
                data.count(EXCEPTIONS, exceptionClass(ec), 0);
            }
        }
        for (String access : ACCESSES) {
            data.count(STAGE2, "translation " + access, 0);
            data.count(STAGE2, "permission " + access, 0);
        }
        calls.forEach(name -> data.count(CALLS, name, 0));
        for (RadioEvent event : RadioEvent.values()) {
            data.count(RADIO, event.name().toLowerCase(Locale.ROOT), 0);
        }
    }

    static void count(CoverageData data, Event event, long times, IntFunction<String> callName) {
        switch (event.kind()) {
            case EXCEPTION -> data.count(EXCEPTIONS, exceptionClass(event.code()), times);
            case REGISTER -> data.count(REGISTERS, register(event.code()), times);
            case STAGE2_FAULT -> data.count(STAGE2, fault(event), times);
            case CALL -> {
                String name = callName.apply(event.code());
                data.count(CALLS, name == null ? "0x%08x".formatted(event.code()) : name, times);
            }
            case RADIO -> data.count(RADIO, RadioEvent.values()[event.code()].name().toLowerCase(Locale.ROOT), times);
        }
    }

    private static String exceptionClass(int ec) {
        return "0x%02x %s".formatted(ec, ExceptionClass.name(ec));
    }

    /** By the fields of ISS for EC 0x18 (Arm ARM DDI 0487 D24.2.40). */
    private static String register(int iss) {
        int op0 = iss >> 20 & 3;
        int op1 = iss >> 14 & 7;
        int crn = iss >> 10 & 15;
        int crm = iss >> 1 & 15;
        int op2 = iss >> 17 & 7;
        String name = SystemRegisters.nameAt(op0, op1, crn, crm, op2);
        return ((iss & 1) != 0 ? "read " : "write ") + (name == null ? "S%d_%d_C%d_C%d_%d".formatted(op0, op1, crn, crm, op2) : name);
    }

    private static String fault(Event event) {
        int status = event.code();
        int kind = status >> 2;
        String what = kind < FAULTS.size() ? FAULTS.get(kind) : "fsc-0x%02x".formatted(status);
        return what + " " + ACCESSES.get(event.how() & 3) + ((event.how() & Event.REFUSED) != 0 ? ", refused" : "");
    }
}
