package hvsh.dsl.api;

import hvsh.cpu.ExceptionClass;
import hvsh.probe.Happening;
import hvsh.probe.Happening.ExceptionTaken;
import hvsh.probe.Happening.InterruptTaken;
import hvsh.probe.Happening.MemoryAccess;
import hvsh.probe.Happening.RegisterAccess;
import hvsh.probe.Happening.Stage2Fault;
import hvsh.probe.Hit;
import hvsh.time.Ticks;
import java.util.Locale;

/** What a hook's function is told. */
@Described(name = "event", type = "Event", value = """
        What came: the members of other kinds of events are null. It keeps what was true then; the machine is stopped meanwhile,
        before the instruction of a pc event and behind that of any other, and can be read and written.""")
final class EventApi extends Thing {
    private static final int SPECIAL = 1023;

    private final PartitionApi partition;
    private final Hit hit;
    private final long now;
    private final String text;

    /** @param text what was found, of a text event; else null */
    EventApi(PartitionApi partition, Hit hit, long now, String text) {
        super(partition.realm);
        this.partition = partition;
        this.hit = hit;
        this.now = now;
        this.text = text;
    }

    @Member(value = "What kind it is: 'pc', 'read', 'write', 'sysreg', 'exception', 'interrupt', 'fault', 'hypercall', 'text' or 'radio'.",
            type = "'pc' | 'read' | 'write' | 'sysreg' | 'exception' | 'interrupt' | 'fault' | 'hypercall' | 'text' | 'radio'",
            example = "radio.on('exception', e => e.kind); machine.run('10ms')")
    String kind() {
        return switch (hit.what()) {
            case Happening.Execution _ -> "pc";
            case MemoryAccess a -> a.write() ? "write" : "read";
            case RegisterAccess _ -> "sysreg";
            case ExceptionTaken _ -> "exception";
            case InterruptTaken _ -> "interrupt";
            case Stage2Fault _ -> "fault";
            case Happening.Call _ -> "hypercall";
            case Happening.Text _ -> "text";
            case Happening.Radio _ -> "radio";
        };
    }

    @Member(value = "The partition.", type = "Partition", example = "machine.on({ interrupt: 'irq' }, e => e.partition.name); machine.run('10ms')")
    Object partition() {
        return partition;
    }

    @Member(value = "The CPU; null of a byte that left over a serial line later, or of a frame that began.", type = "Cpu | null",
            example = "radio.on('exception', e => e.cpu.x0); machine.run('10ms')")
    Object cpu() {
        return hit.cpu() < 0 ? null : partition.cpuAt(hit.cpu());
    }

    @Member(value = "The instruction that did it: { address, symbol }; of an interrupt, that which it came before.", type = "Place | null",
            example = "radio.on({ sysreg: 'ELR_EL1' }, e => e.pc.symbol); machine.run('10ms')")
    Object pc() {
        return hit.cpu() < 0 ? null : new PlaceApi(realm, partition.symbols(), hit.pc());
    }

    @Member(value = "Virtual time in nanoseconds, a BigInt.", type = "bigint", example = "radio.on('exception', e => e.time); machine.run('10ms')")
    Object time() {
        return realm.big(now / Ticks.PER_NANOSECOND);
    }

    @Member(value = "Instructions the CPU had retired before, a BigInt.", type = "bigint",
            example = "radio.on('exception', e => e.icount); machine.run('10ms')")
    Object icount() {
        return realm.big(hit.retired());
    }

    @Member(value = "The virtual address that was accessed or faulted, a BigInt.", type = "bigint | null",
            example = "radio.on({ write: 'beats', size: 8 }, e => e.address); machine.run('10ms')")
    Object address() {
        return switch (hit.what()) {
            case Happening.Execution e -> realm.big(e.address());
            case MemoryAccess a -> realm.big(a.address());
            case Stage2Fault f -> realm.big(f.address());
            case ExceptionTaken e when e.address() != null -> realm.big(e.address());
            default -> null;
        };
    }

    @Member(value = "The guest-physical address, a BigInt.", type = "bigint | null",
            example = "radio.on({ write: 'beats', size: 8 }, e => e.ipa); machine.run('10ms')")
    Object ipa() {
        return switch (hit.what()) {
            case Happening.Execution e -> realm.big(e.place().guestPhysical());
            case MemoryAccess a -> realm.big(a.place().guestPhysical());
            case Stage2Fault f -> realm.big(f.guestPhysical());
            default -> null;
        };
    }

    @Member(value = "Bytes that were accessed, a Number: at most 8 (pairs and vectors are several accesses), or 64 of DC ZVA.",
            type = "number | null",
            example = "radio.on({ write: 'beats', size: 8 }, e => e.size); machine.run('10ms')")
    Object size() {
        return hit.what() instanceof MemoryAccess a ? a.size() : null;
    }

    @Member(value = "What was read or written, a BigInt: of memory or of a register.", type = "bigint | null",
            example = "radio.on({ write: 'beats', size: 8 }, e => e.value); machine.run('10ms')")
    Object value() {
        return switch (hit.what()) {
            case MemoryAccess a -> realm.big(a.value());
            case RegisterAccess a -> realm.big(a.value());
            default -> null;
        };
    }

    @Member(value = "What a store replaced, a BigInt; null in devices and of DC ZVA.", type = "bigint | null",
            example = "radio.on({ write: 'beats', size: 8 }, e => e.value - e.old); machine.run('10ms')")
    Object old() {
        return hit.what() instanceof MemoryAccess a && a.old() != null ? realm.big(a.old()) : null;
    }

    @Member(value = "How memory or a register was accessed: 'read' or 'write'; of a fault also 'fetch'.", type = "'read' | 'write' | 'fetch' | null",
            example = "radio.on({ sysreg: 'ELR_EL1' }, e => e.access); machine.run('10ms')")
    Object access() {
        return switch (hit.what()) {
            case MemoryAccess a -> a.write() ? "write" : "read";
            case RegisterAccess a -> a.write() ? "write" : "read";
            case Stage2Fault f -> f.fetch() ? "fetch" : f.write() ? "write" : "read";
            default -> null;
        };
    }

    @Member(value = "Name of the system register.", type = "string | null",
            example = "radio.on({ sysreg: 'any' }, e => e.register); machine.run('10ms')")
    Object register() {
        return hit.what() instanceof RegisterAccess a ? a.name() : null;
    }

    @Member(value = "Class of the exception, a text like 'data-abort'.", type = "string | null",
            example = "radio.on({ exception: 'any' }, e => e.exception); machine.run('10ms')")
    Object exception() {
        return hit.what() instanceof ExceptionTaken e ? ExceptionClass.name(e.exceptionClass()) : null;
    }

    @Member(value = "The syndrome of an exception or fault, a Number: ESR_ELx.ISS.", type = "number | null",
            example = "radio.on({ exception: 'any' }, e => e.syndrome); machine.run('10ms')")
    Object syndrome() {
        return switch (hit.what()) {
            case ExceptionTaken e -> e.syndrome();
            case Stage2Fault f -> f.syndrome();
            default -> null;
        };
    }

    @Member(value = "The exception level that an exception or interrupt was taken from, a Number.", type = "number | null",
            example = "radio.on({ exception: 'any' }, e => e.from); machine.run('10ms')")
    Object from() {
        return switch (hit.what()) {
            case ExceptionTaken e -> e.from();
            case InterruptTaken i -> i.from();
            default -> null;
        };
    }

    @Member(value = "The exception level that an exception or interrupt was taken to, a Number; 2 also for what the hypervisor handles.",
            type = "number | null",
            example = "radio.on({ exception: 'any' }, e => e.to); machine.run('10ms')")
    Object to() {
        return switch (hit.what()) {
            case ExceptionTaken e -> e.to();
            case InterruptTaken i -> i.to();
            default -> null;
        };
    }

    @Member(value = "Which input was interrupted: 'irq', 'fiq' or 'serror'.", type = "'irq' | 'fiq' | 'serror' | null",
            example = "radio.on({ interrupt: 'any' }, e => e.line); machine.run('10ms')")
    Object line() {
        return hit.what() instanceof InterruptTaken i ? i.line().name().toLowerCase(Locale.ROOT) : null;
    }

    @Member(value = "INTID of the interrupt that is signalled, a Number; null where no interrupt controller is behind it.", type = "number | null",
            example = "radio.on({ interrupt: 'irq' }, e => e.intid); machine.run('10ms')")
    Object intid() {
        return hit.what() instanceof InterruptTaken i && i.intid() >= 0 && i.intid() < SPECIAL ? i.intid() : null;
    }

    @Member(value = "Name of the call, or its function identifier in hexadecimal.", type = "string | null",
            example = "user.on({ hypercall: 'any' }, e => e.call); machine.run('10ms')")
    Object call() {
        if (!(hit.what() instanceof Happening.Call c)) {
            return null;
        }
        String name = CallNames.name(c.id());
        return name != null ? name : "0x" + Integer.toHexString(c.id());
    }

    @Member(value = "X1 to X4 of a call, BigInts.", type = "List<bigint> | null",
            example = "user.on({ hypercall: 'any' }, e => e.arguments[0]); machine.run('10ms')")
    Object arguments() {
        return hit.what() instanceof Happening.Call c ? new ListApi(realm, c.arguments().stream().map(realm::big).toList()) : null;
    }

    @Member(value = "The text that was found.", type = "string | null", example = "radio.on({ text: 'camped' }, e => e.text); machine.run('10ms')")
    Object text() {
        return text;
    }

    @Member(value = "Name of the serial port.", type = "string | null", example = "radio.on({ text: /\\w+/ }, e => e.uart); machine.run('10ms')")
    Object uart() {
        return hit.what() instanceof Happening.Text t ? t.uart() : null;
    }

    @Member(value = "Number of the TDMA frame of a radio event, a Number.", type = "number | null",
            example = "radio.on({ radio: 'frame' }, e => e.frame); machine.run('10ms')")
    Object frame() {
        return hit.what() instanceof Happening.Radio r ? r.frame() : null;
    }

    private String data() {
        return switch (hit.what()) {
            case Happening.Execution _ -> "";
            case MemoryAccess a -> " 0x%x size %d value 0x%x%s".formatted(a.address(), a.size(), a.value(),
                    a.old() == null ? "" : " was 0x%x".formatted(a.old()));
            case RegisterAccess a -> " %s %s 0x%x".formatted(a.write() ? "write" : "read", a.name(), a.value());
            case ExceptionTaken e -> " %s EL%d to EL%d iss 0x%x%s".formatted(ExceptionClass.name(e.exceptionClass()), e.from(), e.to(),
                    e.syndrome(), e.address() == null ? "" : " at 0x%x".formatted(e.address()));
            case InterruptTaken i -> " %s%s EL%d to EL%d".formatted(line(), i.intid() < 0 ? "" : " " + i.intid(), i.from(), i.to());
            case Stage2Fault f -> " %s of 0x%x, guest-physical 0x%x".formatted(access(), f.address(), f.guestPhysical());
            case Happening.Call c -> " %s(0x%x, 0x%x, 0x%x)".formatted(call(), c.arguments().get(0), c.arguments().get(1), c.arguments().get(2));
            case Happening.Text t -> " " + t.uart() + " '" + OutputApi.printable(text) + "'";
            case Happening.Radio r -> " " + r.event().name().toLowerCase(Locale.ROOT) + " " + r.frame();
        };
    }

    @Override
    public String toString() {
        String who = partition.guest().name() + (hit.cpu() < 0 ? "" : "/cpu" + hit.cpu() + "  " + pc());
        return "%s  %s  %s%s".formatted(Show.time(now), who, kind(), data());
    }
}
