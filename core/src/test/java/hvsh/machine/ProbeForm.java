package hvsh.machine;

import java.util.List;

/**
 * One way to touch an address: an A64 instruction on X0, by its encoding.
 *
 * @param code   the instruction, in the low word; a second one in the high word
 * @param kind   what it does
 * @param parts  sizes of the accesses it is made of, one behind the other
 * @param strict it must be aligned whatever the memory type (exclusives, acquire and release)
 */
record ProbeForm(String name, long code, Kind kind, List<Integer> parts, boolean strict) {
    private static final long NOP = 0xd503_201fL;

    enum Kind {
        READ, WRITE, READ_UNPRIVILEGED, WRITE_UNPRIVILEGED, ZERO, MAINTAIN, EXECUTE,
        /** Touches nothing: prefetch, a store-exclusive without claim, address translation that stage 1 answers. */
        NOTHING;

        boolean writes() {
            return this == WRITE || this == WRITE_UNPRIVILEGED || this == ZERO || this == MAINTAIN;
        }

        boolean unprivileged() {
            return this == READ_UNPRIVILEGED || this == WRITE_UNPRIVILEGED;
        }
    }

    static final List<ProbeForm> ALL = List.of(
            of("ldrb w1, [x0]", 0x39400001, Kind.READ, 1),
            of("ldrh w1, [x0]", 0x79400001, Kind.READ, 2),
            of("ldr w1, [x0]", 0xb9400001, Kind.READ, 4),
            of("ldr x1, [x0]", 0xf9400001, Kind.READ, 8),
            of("ldrsb x1, [x0]", 0x39800001, Kind.READ, 1),
            of("ldrsw x1, [x0]", 0xb9800001, Kind.READ, 4),
            of("ldr x1, [x0, xzr]", 0xf87f6801, Kind.READ, 8),
            of("ldur x1, [x0]", 0xf8400001, Kind.READ, 8),
            of("ldtr x1, [x0]", 0xf8400801, Kind.READ_UNPRIVILEGED, 8),
            of("ldr x1, [x0], #8", 0xf8408401, Kind.READ, 8),
            of("ldr x1, [x0, #0]!", 0xf8400c01, Kind.READ, 8),
            of("ldp x1, x3, [x0]", 0xa9400c01, Kind.READ, 8, 8),
            of("ldnp w1, w3, [x0]", 0x28400c01, Kind.READ, 4, 4),
            of("ldp x1, x3, [x0], #16", 0xa8c10c01, Kind.READ, 8, 8),
            strict("ldxr x1, [x0]", 0xc85f7c01, Kind.READ, 8),
            strict("ldxp x1, x3, [x0]", 0xc87f0c01, Kind.READ, 16),
            strict("ldaxr w1, [x0]", 0x885ffc01, Kind.READ, 4),
            strict("ldar x1, [x0]", 0xc8dffc01, Kind.READ, 8),
            of("ldr b1, [x0]", 0x3d400001, Kind.READ, 1),
            of("ldr d1, [x0]", 0xfd400001, Kind.READ, 8),
            of("ldr q1, [x0]", 0x3dc00001, Kind.READ, 8, 8),
            of("ldp q1, q2, [x0]", 0xad400801, Kind.READ, 8, 8, 8, 8),
            of("ld1 {v1.b}[3], [x0]", 0x0d400c01, Kind.READ, 1),
            of("strb w1, [x0]", 0x39000001, Kind.WRITE, 1),
            of("strh w1, [x0]", 0x79000001, Kind.WRITE, 2),
            of("str w1, [x0]", 0xb9000001, Kind.WRITE, 4),
            of("str x1, [x0]", 0xf9000001, Kind.WRITE, 8),
            of("stur w1, [x0]", 0xb8000001, Kind.WRITE, 4),
            of("sttr x1, [x0]", 0xf8000801, Kind.WRITE_UNPRIVILEGED, 8),
            of("str x1, [x0], #8", 0xf8008401, Kind.WRITE, 8),
            of("str x1, [x0, #0]!", 0xf8000c01, Kind.WRITE, 8),
            of("stp x1, x1, [x0]", 0xa9000401, Kind.WRITE, 8, 8),
            of("stnp x1, x1, [x0]", 0xa8000401, Kind.WRITE, 8, 8),
            of("stp w1, w1, [x0], #8", 0x28810401, Kind.WRITE, 4, 4),
            strict("stlr x1, [x0]", 0xc89ffc01, Kind.WRITE, 8),
            of("str h0, [x0]", 0x7d000000, Kind.WRITE, 2),
            of("str s0, [x0]", 0xbd000000, Kind.WRITE, 4),
            of("str q0, [x0]", 0x3d800000, Kind.WRITE, 8, 8),
            of("stp q0, q0, [x0]", 0xad000000, Kind.WRITE, 8, 8, 8, 8),
            of("st1 {v0.2d}, [x0]", 0x4c007c00, Kind.WRITE, 8, 8),
            of("st1 {v0.s}[1], [x0]", 0x0d009000, Kind.WRITE, 4),
            of("dc zva, x0", 0xd50b7420, Kind.ZERO, 64),
            of("dc civac, x0", 0xd50b7e20, Kind.MAINTAIN, 1),
            of("dc cvau, x0", 0xd50b7b20, Kind.MAINTAIN, 1),
            of("dc ivac, x0", 0xd5087620, Kind.MAINTAIN, 1),
            of("ic ivau, x0", 0xd50b7520, Kind.MAINTAIN, 1),
            of("br x0", 0xd61f0000, Kind.EXECUTE, 4),
            new ProbeForm("ldxr x1, [x2]; stxr w3, x1, [x0]", 0xc8037c01L << 32 | 0xc85f7c41L, Kind.NOTHING,
                    List.of(8), true),
            of("prfm pldl1keep, [x0]", 0xf9800000, Kind.NOTHING, 1),
            of("at s1e1r, x0", 0xd5087800, Kind.NOTHING, 1));

    private static ProbeForm of(String name, int code, Kind kind, Integer... parts) {
        return new ProbeForm(name, NOP << 32 | code & 0xffff_ffffL, kind, List.of(parts), false);
    }

    private static ProbeForm strict(String name, int code, Kind kind, Integer... parts) {
        return new ProbeForm(name, NOP << 32 | code & 0xffff_ffffL, kind, List.of(parts), true);
    }

    static ProbeForm named(String name) {
        return ALL.stream().filter(form -> form.name.equals(name)).findFirst().orElseThrow();
    }

    /** Bytes from the address that it touches, all parts together. */
    int length() {
        return parts.stream().mapToInt(Integer::intValue).sum();
    }
}
