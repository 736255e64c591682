package hvsh.cpu.op;

import hvsh.cpu.Cpu;

/** An instruction's sources as numbered lanes, for definitions that name one lane of the result. Wide lanes are twice as long. */
record LaneView(Cpu cpu, int q, int size, int m, int n, int d) {
    int bits() {
        return 8 << size;
    }

    int lanes() {
        return q == Lanes.SCALAR ? 1 : (64 << q) / bits();
    }

    /** The first lane of the half that long instructions read. */
    int first() {
        return q == 1 ? 64 / bits() : 0;
    }

    long n(int i) {
        return Lanes.get(cpu, n, size, i);
    }

    long m(int i) {
        return Lanes.get(cpu, m, size, i);
    }

    long d(int i) {
        return Lanes.get(cpu, d, size, i);
    }

    long signedN(int i) {
        return Lanes.getSigned(cpu, n, size, i);
    }

    long signedM(int i) {
        return Lanes.getSigned(cpu, m, size, i);
    }

    long wideN(int i) {
        return Lanes.get(cpu, n, size + 1, i);
    }

    long wideD(int i) {
        return Lanes.get(cpu, d, size + 1, i);
    }

    /** Lane i of m:n. */
    long both(int i) {
        return i < lanes() ? n(i) : m(i - lanes());
    }

    /** immh:immb of a shift of such lanes, of which every one occurs: the number of m stands for it. */
    int immediate() {
        return bits() + m * 5 % bits();
    }

    int right() {
        return 2 * bits() - immediate();
    }

    int left() {
        return immediate() - bits();
    }
}
