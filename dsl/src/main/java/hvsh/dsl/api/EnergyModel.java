package hvsh.dsl.api;

import hvsh.dsl.descriptor.EnergyDescriptor;
import hvsh.dsl.descriptor.EnergyDescriptor.Coefficient;
import hvsh.machine.CoreTime;
import hvsh.radio.Airtime;
import hvsh.time.Ticks;

/**
 * What a run would have taken from a battery, by coefficients: a model, and no measurement. A chip draws 'suspend' always, and
 * 'idle' and 'active' besides for as long as a core executes; a cycle takes C·V²; the radio draws what its state says. On two chips
 * the radio's partitions have a chip with a core of its own, and there is no hypervisor; the radio itself is the same.
 */
record EnergyModel(EnergyDescriptor coefficients, CoreTime cores, long time, Airtime.State air, boolean[] ofRadio) {
    private static final double SECOND = Ticks.PER_SECOND;
    private static final double RADIO_SECOND = 13e6;
    private static final double MILLI = 1e-3;
    private static final double PICO = 1e-12;
    private static final int QUARTERS = 4;

    private double value(Coefficient coefficient) {
        return coefficients.value(coefficient);
    }

    /** Joules that a current takes in a time. */
    private double current(Coefficient milliamperes, double seconds) {
        return value(Coefficient.BATTERY) * value(milliamperes) * MILLI * seconds;
    }

    /** Joules of so much execution on a core with this coefficient. */
    private double executing(long ticks, Coefficient core) {
        double volts = value(Coefficient.CORE_VOLTAGE);
        double cycles = (double) ticks / cores.cycle();
        return current(Coefficient.IDLE, ticks / SECOND) + current(Coefficient.ACTIVE, ticks / SECOND) + value(core) * PICO * volts * volts * cycles;
    }

    double own(int guest) {
        return executing(cores.guests().get(guest).own(), Coefficient.CORE);
    }

    double hypervisor() {
        return executing(cores.hypervisor(), Coefficient.CORE);
    }

    /** What a chip takes by being there. */
    double chip() {
        return current(Coefficient.SUSPEND, time / SECOND);
    }

    double receiving() {
        return current(Coefficient.RECEIVE, air.receiving() / RADIO_SECOND);
    }

    double transmitting(Airtime.Level level) {
        return current(state(level.quarters()), level.ticks() / RADIO_SECOND);
    }

    /** The state of Android's model that a level belongs to. */
    private static Coefficient state(int quarters) {
        return quarters < 0 ? Coefficient.TRANSMIT_0 : quarters <= 5 * QUARTERS ? Coefficient.TRANSMIT_5
                : quarters <= 15 * QUARTERS ? Coefficient.TRANSMIT_15 : quarters <= 20 * QUARTERS ? Coefficient.TRANSMIT_20 : Coefficient.TRANSMIT_MORE;
    }

    /** Ticks of 13 MHz in which the radio neither received nor transmitted; where it did both, both count. */
    long radioIdle() {
        long busy = air.receiving() + air.transmitting().stream().mapToLong(Airtime.Level::ticks).sum();
        return Math.max(0, time / Ticks.PER_RADIO - busy);
    }

    double radioIdling() {
        return current(Coefficient.RADIO_IDLE, radioIdle() / RADIO_SECOND);
    }

    double radio() {
        return radioIdling() + receiving() + air.transmitting().stream().mapToDouble(this::transmitting).sum();
    }

    private boolean hasRadio() {
        for (boolean of : ofRadio) {
            if (of) {
                return true;
            }
        }
        return false;
    }

    /** All of it on the one chip. */
    double oneChip() {
        double sum = chip() + hypervisor() + (hasRadio() ? radio() : 0);
        for (int i = 0; i < cores.guests().size(); i++) {
            sum += own(i);
        }
        return sum;
    }

    /** The same run on two chips; equal to one where no partition has a radio but for the hypervisor. */
    double twoChips() {
        double sum = chip() + (hasRadio() ? chip() + radio() : 0);
        for (int i = 0; i < cores.guests().size(); i++) {
            sum += executing(cores.guests().get(i).own(), ofRadio[i] ? Coefficient.MODEM_CORE : Coefficient.CORE);
        }
        return sum;
    }

    /** The same run with other coefficients. */
    EnergyModel with(EnergyDescriptor others) {
        return new EnergyModel(others, cores, time, air, ofRadio);
    }
}
