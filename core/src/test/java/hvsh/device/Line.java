package hvsh.device;

import hvsh.irq.InterruptLine;

/** An interrupt line that can be looked at. */
public final class Line implements InterruptLine {
    public boolean high;

    @Override
    public void set(boolean level) {
        high = level;
    }
}
