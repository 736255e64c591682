package hvsh.device;

import hvsh.irq.InterruptLine;
import hvsh.time.Ticks;
import hvsh.time.Timeline;

/**
 * The PrimeCell UART (Arm DDI 0183, r1p4: 16-byte FIFOs).
 *
 * <p>To the host, transmission takes no time, so the transmit FIFO is never full; over a line it takes the time of
 * 115 200 Bd, 8N1. It also happens while the UART is disabled, because small guests write to UARTDR without any set-up.
 * Bytes from the host wait, however many, until software makes room in the receive FIFO; those from a line overrun it.
 * The receive timeout is due as soon as nothing more waits.
 */
public final class Pl011 implements RegisterDevice<Pl011.State>, Alarmed {
    /** Takes what the guest transmits. */
    @FunctionalInterface
    public interface SerialPort {
        void transmit(byte b);
    }

    /**
     * Everything that changes.
     *
     * @param input  what was received and not yet read
     * @param output what was written and is not yet at the other end of the line
     */
    public record State(int rsr, int ilpr, int ibrd, int fbrd, int lcr, int cr, int ifls, int imsc, int ris, int dmacr,
            byte[] input, byte[] output) {
        public State {
            input = input.clone();
            output = output.clone();
        }

        @Override
        public byte[] output() {
            return output.clone();
        }

        @Override
        public byte[] input() {
            return input.clone();
        }
    }

    /** Ten bits at 115 200 Bd. */
    static final long BYTE_TIME = 10 * Ticks.PER_SECOND / 115_200;
    private static final int SENT_ALARM = 0;
    private static final int FIFO_DEPTH = 16;
    private static final int RSR_OE = 1 << 3;
    private static final int FR_BUSY = 1 << 3;
    private static final int FR_RXFE = 1 << 4;
    private static final int FR_TXFF = 1 << 5;
    private static final int FR_RXFF = 1 << 6;
    private static final int FR_TXFE = 1 << 7;
    private static final int LCR_FEN = 1 << 4;
    private static final int CR_LBE = 1 << 7;
    private static final int INT_RX = 1 << 4;
    private static final int INT_TX = 1 << 5;
    private static final int INT_RT = 1 << 6;
    private static final int INT_OE = 1 << 10;
    /** Trigger levels selected by UARTIFLS[5:3] for reception, [2:0] for transmission: 1/8, 1/4, 1/2, 3/4, 7/8; the rest is reserved. */
    private static final int[] TRIGGER = {2, 4, 8, 12, 14, 14, 14, 14};

    private final RegisterFile map = new RegisterFile(PrimeCell.PAGE, 1 | 2 | 4)
            .with(
                    Register.port(0x00, "UARTDR", 0xff, this::peekData, this::readData, this::writeData),
                    Register.writeOneToClear(0x04, "UARTRSR", 0, 0xff, () -> this.rsr, v -> this.rsr = 0),
                    Register.readOnly(0x18, "UARTFR", FR_TXFE | FR_RXFE, this::flags),
                    Register.readWrite(0x20, "UARTILPR", 0, 0xff, () -> this.ilpr, v -> this.ilpr = (int) v),
                    Register.readWrite(0x24, "UARTIBRD", 0, 0xffff, () -> this.ibrd, v -> this.ibrd = (int) v),
                    Register.readWrite(0x28, "UARTFBRD", 0, 0x3f, () -> this.fbrd, v -> this.fbrd = (int) v),
                    Register.readWrite(0x2c, "UARTLCR_H", 0, 0xff, () -> this.lcr, this::writeLineControl),
                    Register.readWrite(0x30, "UARTCR", 0x300, 0xff87, () -> this.cr, v -> this.cr = (int) v),
                    Register.readWrite(0x34, "UARTIFLS", 0x12, 0x3f, () -> this.ifls, this::writeLevels),
                    Register.readWrite(0x38, "UARTIMSC", 0, 0x7ff, () -> this.imsc, this::writeMask),
                    Register.readOnly(0x3c, "UARTRIS", 0, () -> this.ris),
                    Register.readOnly(0x40, "UARTMIS", 0, () -> this.ris & this.imsc),
                    Register.writeOnly(0x44, "UARTICR", 0x7ff, this::clearInterrupts),
                    Register.readWrite(0x48, "UARTDMACR", 0, 7, () -> this.dmacr, v -> this.dmacr = (int) v))
            .with(PrimeCell.identification(0x011, 1));
    private final InterruptLine line;
    private final SerialPort port;
    private final Timeline timeline;
    private final ByteFifo input = new ByteFifo();
    private final ByteFifo output = new ByteFifo();
    private int rsr;
    private int ilpr;
    private int ibrd;
    private int fbrd;
    private int lcr;
    private int cr = 0x300;
    private int ifls = 0x12;
    private int imsc;
    private int ris;
    private int dmacr;

    /** A port whose other end is the host. */
    public Pl011(InterruptLine line, SerialPort port) {
        this(line, port, null);
    }

    /** A port on a line, whose pace the timeline gives. */
    public Pl011(InterruptLine line, SerialPort port, Timeline timeline) {
        this.line = line;
        this.port = port;
        this.timeline = timeline;
    }

    @Override
    public String type() {
        return "pl011";
    }

    @Override
    public RegisterFile map() {
        return map;
    }

    /** Bytes arrive on the receive pin; any number, none is lost. */
    public void receive(byte[] bytes) {
        for (byte b : bytes) {
            input.add(b);
        }
        updateReceive();
    }

    /** A byte arrives over a line; if the FIFO is full it is lost. */
    public void receiveFromLine(byte b) {
        if (input.size() >= depth()) {
            rsr |= RSR_OE;
            ris |= INT_OE;
            updateLine();
        } else {
            receive(new byte[] {b});
        }
    }

    /** Bytes in the transmit FIFO: one is in the shift register instead. */
    private int unsent() {
        return Math.max(0, output.size() - 1);
    }

    /** A byte has reached the other end. */
    @Override
    public void alarm(int kind) {
        boolean above = unsent() > sendTrigger();
        byte sent = output.remove();
        if (output.size() > 0) {
            timeline.setAlarm(SENT_ALARM, timeline.now() + BYTE_TIME);
        }
        if (depth() == 1 ? output.size() == 0 : above && unsent() <= sendTrigger()) {
            ris |= INT_TX;
            updateLine();
        }
        port.transmit(sent);
    }

    private int sendTrigger() {
        return depth() == 1 ? 0 : TRIGGER[ifls & 7];
    }

    private void send(byte b) {
        if (unsent() >= depth()) {
            return;
        }
        output.add(b);
        if (output.size() == 1) {
            timeline.setAlarm(SENT_ALARM, timeline.now() + BYTE_TIME);
        }
        if (unsent() > sendTrigger()) {
            ris &= ~INT_TX;
        }
    }

    /** How many received bytes software has not read yet. */
    public int unread() {
        return input.size();
    }

    /** Takes a received byte before software reads it, as a debugger does; there must be one. */
    public byte take() {
        byte b = input.remove();
        updateReceive();
        return b;
    }

    private int depth() {
        return (lcr & LCR_FEN) != 0 ? FIFO_DEPTH : 1;
    }

    private long flags() {
        int sending = (unsent() == 0 ? FR_TXFE : 0) | (unsent() >= depth() ? FR_TXFF : 0)
                | (output.size() > 0 ? FR_BUSY : 0);
        return sending | (input.size() == 0 ? FR_RXFE : 0) | (input.size() >= depth() ? FR_RXFF : 0);
    }

    private long peekData() {
        return input.size() == 0 ? 0 : input.first() & 0xff;
    }

    private long readData() {
        if (input.size() == 0) {
            return 0;
        }
        long value = input.remove() & 0xff;
        updateReceive();
        return value;
    }

    private void writeData(long value) {
        if ((cr & CR_LBE) != 0) {
            receive(new byte[] {(byte) value});
        } else if (timeline != null) {
            send((byte) value);
            updateLine();
            return;
        } else {
            port.transmit((byte) value);
        }
        ris |= INT_TX; // the FIFO has just become empty, which is a passage through any trigger level
        updateLine();
    }

    private void writeLineControl(long value) {
        lcr = (int) value;
        updateReceive();
    }

    private void writeLevels(long value) {
        ifls = (int) value;
        updateReceive();
    }

    /** What waits when software begins to listen is announced again, even if it cleared the interrupt before. */
    private void writeMask(long value) {
        imsc = (int) value;
        updateReceive();
    }

    private void clearInterrupts(long value) {
        ris &= ~(int) value;
        updateLine();
    }

    private void updateReceive() {
        int inFifo = Math.min(input.size(), depth());
        int trigger = depth() == 1 ? 1 : TRIGGER[ifls >> 3 & 7];
        ris &= ~(INT_RX | INT_RT);
        if (inFifo >= trigger) {
            ris |= INT_RX;
        } else if (inFifo > 0) {
            ris |= INT_RT;
        }
        updateLine();
    }

    private void updateLine() {
        line.set((ris & imsc) != 0);
    }

    @Override
    public void reset(State made) {
        if (timeline != null) {
            timeline.clearAlarm(SENT_ALARM);
        }
        load(made);
    }

    @Override
    public State save() {
        return new State(rsr, ilpr, ibrd, fbrd, lcr, cr, ifls, imsc, ris, dmacr, input.toArray(),
                output.toArray());
    }

    @Override
    public void load(State s) {
        rsr = s.rsr;
        ilpr = s.ilpr;
        ibrd = s.ibrd;
        fbrd = s.fbrd;
        lcr = s.lcr;
        cr = s.cr;
        ifls = s.ifls;
        imsc = s.imsc;
        ris = s.ris;
        dmacr = s.dmacr;
        input.set(s.input);
        output.set(s.output);
        updateLine();
    }
}
