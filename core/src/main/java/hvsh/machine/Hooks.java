package hvsh.machine;

import hvsh.cpu.Cpu;
import hvsh.probe.CpuProbes;
import hvsh.probe.Happening;
import hvsh.probe.Hit;
import hvsh.probe.HitListener;
import hvsh.probe.Hook;
import hvsh.probe.Probe;
import hvsh.radio.Transceiver;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The hooks of a machine. They can be installed and removed whenever it does not run, and change nothing that it does:
 * its state is the same with and without. They stay through restores; a fork begins with none.
 *
 * <p>A listener is told in the middle of things. A stop that it requests takes effect before the instruction of a
 * {@link Hook.Pc}, and at the next boundary between instructions for all others. An instruction in front of which a run
 * stopped for a hook is not told of again when it is executed at last.
 */
public final class Hooks {
    /** Stands for every partition, or every CPU. */
    public static final int ANY = -1;

    private final List<Guest> guests;
    private final RunLoop loop;
    private final List<Installed> all = new ArrayList<>();
    private final Map<Cpu, CpuProbes> probes = new HashMap<>();

    Hooks(List<Guest> guests, RunLoop loop) {
        this.guests = guests;
        this.loop = loop;
        guests.forEach(guest -> guest.cpus().forEach(cpu -> probes.put(cpu, new CpuProbes(cpu.partition(), cpu.vcpu()))));
    }

    /** A hook in its place. */
    public final class Installed {
        private final Probe probe;
        private final int partition;
        private final int cpu;
        /** What undoes that devices tell it something. */
        private final List<Runnable> leaving = new ArrayList<>();

        private Installed(Probe probe, int partition, int cpu) {
            this.probe = probe;
            this.partition = partition;
            this.cpu = cpu;
        }

        private boolean concerns(Cpu other) {
            return (partition == ANY || partition == other.partition()) && (cpu == ANY || cpu == other.vcpu());
        }

        /** Removes it; removing it again does nothing. */
        public void remove() {
            if (all.contains(this)) {
                requireStopped();
                all.remove(this);
                leaving.forEach(Runnable::run);
                refresh(this);
            }
        }

        /** Whether it was not removed. */
        public boolean isInstalled() {
            return all.contains(this);
        }
    }

    /**
     * Installs a hook.
     *
     * @param partition number of the partition whose CPUs or serial ports it concerns, or {@link #ANY}
     * @param cpu       number of the CPU in each, or {@link #ANY}
     * @throws IllegalStateException while the machine runs
     */
    public Installed add(Hook hook, int partition, int cpu, HitListener listener) {
        requireStopped();
        Installed installed = new Installed(new Probe(hook, listener), partition, cpu);
        all.add(installed);
        guests.stream().filter(g -> partition == ANY || partition == g.number()).forEach(guest -> {
            if (hook instanceof Hook.UartText text) {
                guest.uarts().forEach(uart -> listen(installed, text, guest, uart));
            } else if (hook instanceof Hook.Radio radio) {
                guest.transceivers().forEach(transceiver -> listen(installed, radio, guest, transceiver));
            }
        });
        refresh(installed);
        return installed;
    }

    /** The machine is in another state: nothing was told there yet. */
    void restored() {
        probes.values().forEach(CpuProbes::release);
    }

    private void listen(Installed installed, Hook.UartText hook, Guest guest, Uart uart) {
        byte[] end = hook.text().getBytes(StandardCharsets.UTF_8);
        Uart.Listener listener = b -> {
            Happening text = new Happening.Text(uart.name(), b, uart.length());
            if (hook.matches(text) && uart.endsWith(end)) {
                tell(installed, guest, text);
            }
        };
        installed.leaving.add(() -> uart.ignore(listener));
        uart.listen(listener);
    }

    private void listen(Installed installed, Hook.Radio hook, Guest guest, Transceiver transceiver) {
        Transceiver.Listener listener = event -> {
            if (hook.matches(event)) {
                tell(installed, guest, event);
            }
        };
        installed.leaving.add(() -> transceiver.ignore(listener));
        transceiver.listen(listener);
    }

    /** Tells what a device of a guest did: for the CPU that runs, if it is one of the guest's, else for none. */
    private void tell(Installed installed, Guest guest, Happening what) {
        Cpu cpu = loop.running();
        boolean own = cpu != null && cpu.partition() == guest.number();
        if (installed.cpu == ANY || own && installed.cpu == cpu.vcpu()) {
            installed.probe.listener().hit(own
                    ? new Hit(installed.probe.hook(), guest.number(), cpu.vcpu(), cpu.pc(), cpu.retiredNow(), what)
                    : new Hit(installed.probe.hook(), guest.number(), ANY, 0, 0, what));
        }
    }

    /** Gives every CPU that a hook concerns its probes, and makes it ask anew which pages are free of them. */
    private void refresh(Installed changed) {
        probes.forEach((cpu, own) -> {
            if (changed.concerns(cpu)) {
                List<Probe> here = all.stream().filter(i -> i.concerns(cpu)).map(i -> i.probe).toList();
                own.set(here);
                cpu.probes = here.isEmpty() ? null : own;
                cpu.tlb.flush();
            }
        });
    }

    private void requireStopped() {
        if (loop.isRunning()) {
            throw new IllegalStateException("the machine is running; hooks are installed and removed while it is stopped");
        }
    }
}
