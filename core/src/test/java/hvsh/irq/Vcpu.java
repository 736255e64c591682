package hvsh.irq;

import hvsh.memory.Initiator;

/** A CPU that makes accesses. */
record Vcpu(int vcpu) implements Initiator {
    @Override
    public int partition() {
        return 0;
    }

    @Override
    public int el() {
        return 1;
    }

    @Override
    public long pc() {
        return 0;
    }
}
