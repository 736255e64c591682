package hvsh.replay;

import hvsh.cpu.Cpu;
import hvsh.cpu.SystemRegisters;
import hvsh.machine.Guest;
import hvsh.machine.Machine;
import hvsh.machine.Uart;
import hvsh.radio.AirEvent;
import hvsh.radio.Radio;

/** Something that came into a machine from outside. Guests, CPUs and serial ports are numbered as the machine has them. */
public sealed interface Input {
    /** Carries it out, now. */
    void apply(Machine machine);

    /** Text typed at a serial port. The bytes are not written from now on. */
    record Typed(int guest, int uart, byte[] bytes) implements Input {
        @Override
        public void apply(Machine machine) {
            port(machine, guest, uart).send(bytes);
        }
    }

    /** The end of what is typed at a serial port. */
    record TypedEnd(int guest, int uart) implements Input {
        @Override
        public void apply(Machine machine) {
            port(machine, guest, uart).endInput();
        }
    }

    /** Registers that are part of every CPU. */
    enum Kind { X, SP, PC, NZCV, DAIF, V }

    /**
     * A register set from outside.
     *
     * @param number of X or V; else 0
     * @param high   the upper half of V; else 0
     */
    record Register(int guest, int cpu, Kind kind, int number, long low, long high) implements Input {
        @Override
        public void apply(Machine machine) {
            Cpu to = vcpu(machine, guest, cpu);
            switch (kind) {
                case X -> to.x[number] = low;
                case SP -> to.x[Cpu.SP] = low;
                case PC -> to.pc = low;
                case NZCV -> to.nzcv = (int) low;
                case DAIF -> to.daif = (int) low;
                case V -> {
                    to.v[2 * number] = low;
                    to.v[2 * number + 1] = high;
                }
            }
        }
    }

    /** A system register set from outside, without checks or traps. */
    record SystemRegister(int guest, int cpu, String name, long value) implements Input {
        @Override
        public void apply(Machine machine) {
            SystemRegisters.write(vcpu(machine, guest, cpu), name, value);
        }
    }

    /** Physical memory written from outside. The bytes are not written from now on. */
    record Memory(long address, byte[] bytes) implements Input {
        @Override
        public void apply(Machine machine) {
            machine.memory().write(address, bytes, 0, bytes.length);
        }
    }

    /** What can be done with a partition. */
    enum Change { PAUSE, RESUME, RESET, RESTART }

    /** A partition paused, resumed, reset or restarted. */
    record Power(int guest, Change change) implements Input {
        @Override
        public void apply(Machine machine) {
            Guest of = machine.guests().get(guest);
            switch (change) {
                case PAUSE -> of.pause();
                case RESUME -> of.resume();
                case RESET -> of.reset();
                case RESTART -> of.restart();
            }
        }
    }

    /** The radio gets an owner, by a public key in PEM. */
    record RadioOwner(String key) implements Input {
        @Override
        public void apply(Machine machine) {
            radio(machine).guard().setOwner(key);
        }
    }

    /** The radio gets a signed policy. The bytes are not written from now on. */
    record RadioPolicy(byte[] signed) implements Input {
        @Override
        public void apply(Machine machine) {
            radio(machine).guard().install(signed);
        }
    }

    /** Something happens on the air. */
    record OnAir(AirEvent event) implements Input {
        @Override
        public void apply(Machine machine) {
            radio(machine).happen(event);
        }
    }

    private static Radio radio(Machine machine) {
        return machine.radio().orElseThrow(() -> new IllegalArgumentException("the machine has no transceiver"));
    }

    private static Uart port(Machine machine, int guest, int uart) {
        return machine.guests().get(guest).uarts().get(uart);
    }

    private static Cpu vcpu(Machine machine, int guest, int cpu) {
        return machine.guests().get(guest).cpus().get(cpu);
    }
}
