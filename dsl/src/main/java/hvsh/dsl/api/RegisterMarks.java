package hvsh.dsl.api;

import hvsh.cpu.Cpu;

/** The registers of a CPU as they were when it was stopped last, so that what has changed can be shown. */
final class RegisterMarks {
    private final Cpu cpu;
    private long[] before;

    RegisterMarks(Cpu cpu) {
        this.cpu = cpu;
    }

    /** The CPU is about to go on: this is what later ones are compared with. */
    void keep() {
        before = now();
    }

    /** An asterisk if register x0 to x30, or 31 for the stack pointer, has changed; else a space. */
    String of(int register) {
        return before != null && before[register] != cpu.x[register] ? "*" : " ";
    }

    private long[] now() {
        return cpu.x.clone();
    }
}
