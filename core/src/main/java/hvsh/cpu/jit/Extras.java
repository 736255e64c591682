package hvsh.cpu.jit;

import hvsh.cpu.Cpu;

/**
 * What a region does besides executing. One that does more is right for a CPU that needs less.
 *
 * @param types it tells with which type of branch it was left; see {@link CheckedEntry}
 * @param notes it notes what it executes; see {@link Notes}
 */
record Extras(boolean types, boolean notes) {
    static Extras of(Cpu cpu) {
        return new Extras(cpu.branchTypes, cpu.executed != null);
    }

    /** Whether a region with these can stand for one with others. */
    boolean include(Extras others) {
        return (types || !others.types) && (notes || !others.notes);
    }

    /** Whether a region with these is what a CPU needs. */
    boolean serve(Cpu cpu) {
        return (types || !cpu.branchTypes) && (notes || cpu.executed == null);
    }
}
