package hvsh.gdb;

import hvsh.cpu.Cpu;
import hvsh.hypervisor.Partition;
import hvsh.machine.Guest;
import hvsh.machine.Machine;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The CPUs of all partitions as threads, numbered from 1, and those that packets without a thread of their own mean. */
final class Threads {
    /** Stand for any thread and for all in what {@link #choice} gives. */
    static final long ANY = 0;
    static final long ALL = -1;

    /** A CPU with its number. */
    record Vcpu(int id, Guest guest, Cpu cpu) {
        String name() {
            return guest.name() + "/cpu" + cpu.vcpu();
        }

        /** What it does, in a few words. */
        String state() {
            if (guest.power() != Partition.State.RUNNING) {
                return guest.power().name().toLowerCase(Locale.ROOT);
            }
            return cpu.off ? "off" : "EL%d%s".formatted(cpu.el, cpu.waiting ? ", waiting" : "");
        }
    }

    private final List<Vcpu> all = new ArrayList<>();
    /** Whose registers and memory are looked at, and which one is meant to go on or be stepped. */
    private Vcpu general;
    private Vcpu control;

    Threads(Machine machine) {
        for (Guest guest : machine.guests()) {
            guest.cpus().forEach(cpu -> all.add(new Vcpu(all.size() + 1, guest, cpu)));
        }
        general = all.getFirst();
        control = general;
    }

    List<Vcpu> all() {
        return all;
    }

    Vcpu of(int guest, int cpu) {
        return all.stream().filter(v -> v.guest.number() == guest && v.cpu.vcpu() == cpu).findFirst().orElseThrow();
    }

    /** The thread that a number names. */
    Vcpu named(long id) {
        if (id < 1 || id > all.size()) {
            throw Refusal.noThread();
        }
        return all.get((int) id - 1);
    }

    /** A thread's number, {@link #ANY} or {@link #ALL}. */
    static long choice(Fields packet) {
        if (packet.take('-')) {
            packet.expect('1');
            return ALL;
        }
        return packet.number();
    }

    Vcpu general() {
        return general;
    }

    Vcpu control() {
        return control;
    }

    /** A thread has stopped: until another is chosen, packets mean it. */
    void stopped(Vcpu vcpu) {
        general = vcpu;
        control = vcpu;
    }

    /** Carries out {@code H}. */
    void choose(Fields packet) {
        boolean forGeneral = packet.take('g');
        if (!forGeneral) {
            packet.expect('c');
        }
        long choice = choice(packet);
        packet.end();
        if (choice == ANY || choice == ALL) {
            return;
        }
        if (forGeneral) {
            general = named(choice);
        } else {
            control = named(choice);
        }
    }
}
