package hvsh.radio;

import hvsh.memory.Initiator;

/**
 * Who wrote a register.
 *
 * @param partition index; -1 for the host, and for what reset put there
 * @param pc        address of the store
 */
public record Writer(int partition, int vcpu, int el, long pc) {
    /** Nobody: the value is that of reset. */
    static final Writer NOBODY = of(Initiator.HOST);

    static Writer of(Initiator by) {
        return new Writer(by.partition(), by.vcpu(), by.el(), by.pc());
    }
}
