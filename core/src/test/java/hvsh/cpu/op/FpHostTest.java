package hvsh.cpu.op;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hvsh.cpu.Cpu;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What the host computes equals what {@link FpSoft} and the other definitions on bits compute: values and flags, for every
 * rounding mode, with and without flushing, default NaNs and inexactness flagged before.
 */
final class FpHostTest {
    private static final int ROUNDS = 20_000;
    private static final int[] CONTROLS = {0, 0, 0, 0, 1 << 22, 2 << 22, 3 << 22, 1 << 24, 1 << 25, 3 << 24 | 1 << 22};

    /** One instruction's destination, or one lane of it, from raw operands. */
    @FunctionalInterface
    private interface Lane {
        long of(Cpu cpu, long d, long a, long b, int bits);
    }

    /** Runs an instruction on registers d = 0, n = 1, m = 2. */
    @FunctionalInterface
    private interface Vector {
        void run(Cpu cpu, int q, int size);
    }

    private static DynamicTest test(String name, Vector actual, Lane expected) {
        return DynamicTest.dynamicTest(name, () -> {
            VectorInputs inputs = new VectorInputs(name.hashCode());
            for (int round = 0; round < ROUNDS; round++) {
                int size = 2 + (round & 1);
                int q = inputs.below(3) - 1;
                compare(name, actual, expected, inputs, q == 0 && size == 3 ? 1 : q, size);
            }
        });
    }

    private static DynamicTest scalar(String name, Vector actual, Lane expected) {
        return DynamicTest.dynamicTest(name, () -> {
            VectorInputs inputs = new VectorInputs(name.hashCode());
            for (int round = 0; round < ROUNDS; round++) {
                compare(name, actual, expected, inputs, Lanes.SCALAR, 2 + (round & 1));
            }
        });
    }

    private static void compare(String name, Vector actual, Lane expected, VectorInputs inputs, int q, int size) {
        Cpu cpu = VectorInputs.cpu();
        inputs.fillNumbers(cpu, size);
        cpu.x[1] = inputs.below(2) == 0 ? inputs.word() : inputs.below(100) - 50;
        cpu.fpcr = CONTROLS[inputs.below(CONTROLS.length)];
        cpu.fpsr = inputs.below(2) * FpFormat.INEXACT;
        Cpu other = VectorInputs.cpu();
        VectorInputs.copy(cpu, other);
        Lanes.ternary(other, Lanes.width(other, q, size), size, 2, 1, 0, expected::of);
        long[] sources = cpu.v.clone();
        int before = cpu.fpsr;
        actual.run(cpu, q, size);
        assertSame(other, cpu, () -> String.format("%s q=%d size=%d d=%x,%x n=%x,%x m=%x,%x x=%x fpcr=%x fpsr=%x", name, q, size,
            sources[0], sources[1], sources[2], sources[3], sources[4], sources[5], cpu.x[1], cpu.fpcr, before));
    }

    private static void assertSame(Cpu expected, Cpu actual, Supplier<String> what) {
        if (expected.v[0] != actual.v[0] || expected.v[1] != actual.v[1] || expected.fpsr != actual.fpsr
                || expected.x[0] != actual.x[0] || expected.nzcv != actual.nzcv) {
            assertEquals(state(expected), state(actual), what);
        }
    }

    private static String state(Cpu cpu) {
        return String.format("%x,%x fpsr=%x x0=%x nzcv=%x", cpu.v[0], cpu.v[1], cpu.fpsr, cpu.x[0], cpu.nzcv);
    }

    @TestFactory
    Stream<DynamicTest> arithmeticEqualsSoftArithmetic() {
        return Stream.of(
            test("fadd", (c, q, size) -> FpArithmetic.fadd(c, q, size, 2, 1, 0), (c, d, a, b, bits) -> FpSoft.add(c, a, b, bits)),
            test("fsub", (c, q, size) -> FpArithmetic.fsub(c, q, size, 2, 1, 0), (c, d, a, b, bits) -> FpSoft.sub(c, a, b, bits)),
            test("fmul", (c, q, size) -> FpArithmetic.fmul(c, q, size, 2, 1, 0), (c, d, a, b, bits) -> FpSoft.mul(c, a, b, bits)),
            test("fdiv", (c, q, size) -> FpArithmetic.fdiv(c, q, size, 2, 1, 0), (c, d, a, b, bits) -> FpSoft.div(c, a, b, bits)),
            test("fsqrt", (c, q, size) -> FpArithmetic.fsqrt(c, q, size, 1, 0), (c, d, a, b, bits) -> FpSoft.sqrt(c, a, bits)),
            test("fabs", (c, q, size) -> FpArithmetic.fabs(c, q, size, 1, 0), (c, d, a, b, bits) -> Fp.abs(c, a, bits)),
            test("fneg", (c, q, size) -> FpArithmetic.fneg(c, q, size, 1, 0), (c, d, a, b, bits) -> Fp.negate(c, a, bits)),
            test("fabd", (c, q, size) -> FpArithmetic.fabd(c, q, size, 2, 1, 0),
                (c, d, a, b, bits) -> Fp.abs(c, FpSoft.sub(c, a, b, bits), bits)),
            scalar("fnmul", (c, q, size) -> FpArithmetic.fnmul(c, q, size, 2, 1, 0),
                (c, d, a, b, bits) -> Fp.negate(c, FpSoft.mul(c, a, b, bits), bits)),
            test("fmla", (c, q, size) -> vectorOnly(q, () -> FpFused.fmla(c, q, size, 2, 1, 0), () -> FpFused.fmadd(c, size, 2, 0, 1, 0)),
                (c, d, a, b, bits) -> FpSoft.multiplyAdd(c, d, a, b, bits, 0)),
            test("fmls", (c, q, size) -> vectorOnly(q, () -> FpFused.fmls(c, q, size, 2, 1, 0), () -> FpFused.fmsub(c, size, 2, 0, 1, 0)),
                (c, d, a, b, bits) -> FpSoft.multiplyAdd(c, d, Fp.negate(c, a, bits), b, bits, 0)),
            scalar("fnmadd", (c, q, size) -> FpFused.fnmadd(c, size, 2, 0, 1, 0),
                (c, d, a, b, bits) -> FpSoft.multiplyAdd(c, Fp.negate(c, d, bits), Fp.negate(c, a, bits), b, bits, 0)),
            scalar("fnmsub", (c, q, size) -> FpFused.fnmsub(c, size, 2, 0, 1, 0),
                (c, d, a, b, bits) -> FpSoft.multiplyAdd(c, Fp.negate(c, d, bits), a, b, bits, 0)));
    }

    private static void vectorOnly(int q, Runnable vector, Runnable scalar) {
        (q == Lanes.SCALAR ? scalar : vector).run();
    }

    @TestFactory
    Stream<DynamicTest> elementsStandForEveryLane() {
        return Stream.of(
            test("fmulElement", (c, q, size) -> FpFused.fmulElement(c, q, size, 1, 3, 1, 0),
                (c, d, a, b, bits) -> FpSoft.mul(c, a, element(c, bits), bits)),
            test("fmlaElement", (c, q, size) -> FpFused.fmlaElement(c, q, size, 1, 3, 1, 0),
                (c, d, a, b, bits) -> FpSoft.multiplyAdd(c, d, a, element(c, bits), bits, 0)),
            test("fmlsElement", (c, q, size) -> FpFused.fmlsElement(c, q, size, 1, 3, 1, 0),
                (c, d, a, b, bits) -> FpSoft.multiplyAdd(c, d, Fp.negate(c, a, bits), element(c, bits), bits, 0)));
    }

    private static long element(Cpu cpu, int bits) {
        return Lanes.get(cpu, 3, bits == 64 ? 3 : 2, 1);
    }

    @TestFactory
    Stream<DynamicTest> orderEqualsTheOrderOfBits() {
        return Stream.of(
            test("fmax", (c, q, size) -> FpArithmetic.fmax(c, q, size, 2, 1, 0), (c, d, a, b, bits) -> FpOrder.maxBits(c, a, b, bits)),
            test("fmin", (c, q, size) -> FpArithmetic.fmin(c, q, size, 2, 1, 0), (c, d, a, b, bits) -> FpOrder.minBits(c, a, b, bits)),
            test("fmaxnm", (c, q, size) -> FpArithmetic.fmaxnm(c, q, size, 2, 1, 0), (c, d, a, b, bits) -> FpOrder.maxNumber(c, a, b, bits)),
            test("fcmeq", (c, q, size) -> FpCompare.fcmeq(c, q, size, 2, 1, 0),
                (c, d, a, b, bits) -> FpOrder.compareBits(c, a, b, bits, false) == 0 ? -1 : 0),
            test("fcmgt", (c, q, size) -> FpCompare.fcmgt(c, q, size, 2, 1, 0),
                (c, d, a, b, bits) -> FpOrder.compareBits(c, a, b, bits, true) == 1 ? -1 : 0),
            scalar("fcmp", (c, q, size) -> {
                FpCompare.fcmp(c, size, 0, 2, 1);
                Lanes.put(c, 0, 0, 0);
            }, (c, d, a, b, bits) -> {
                c.nzcv = new int[] {8, 6, 2, 3}[FpOrder.compareBits(c, a, b, bits, false) + 1];
                return 0;
            }));
    }

    @TestFactory
    Stream<DynamicTest> conversionsEqualThoseOfBits() {
        return Stream.of(
            test("fcvtzs", (c, q, size) -> SimdFpConvert.toSigned(c, q, size, 3, 1, 0),
                (c, d, a, b, bits) -> FpRounding.toFixedBits(c, a, bits, 0, false, 3, bits)),
            test("fcvtzu", (c, q, size) -> SimdFpConvert.toUnsigned(c, q, size, 3, 1, 0),
                (c, d, a, b, bits) -> FpRounding.toFixedBits(c, a, bits, 0, true, 3, bits)),
            general("fcvtzs w", 0, false), general("fcvtzs x", 1, false), general("fcvtzu w", 0, true), general("fcvtzu x", 1, true),
            test("scvtf", (c, q, size) -> SimdFpConvert.scvtf(c, q, size, 1, 0),
                (c, d, a, b, bits) -> FpRounding.fromFixedBits(c, a, bits, 0, false, bits)),
            test("ucvtf", (c, q, size) -> SimdFpConvert.ucvtf(c, q, size, 1, 0),
                (c, d, a, b, bits) -> FpRounding.fromFixedBits(c, a, bits, 0, true, bits)),
            scalar("scvtf x", (c, q, size) -> FpConvert.scvtf(c, 1, size, c.x[1], 0),
                (c, d, a, b, bits) -> FpRounding.fromFixedBits(c, c.x[1], 64, 0, false, bits)),
            scalar("ucvtf x", (c, q, size) -> FpConvert.ucvtf(c, 1, size, c.x[1], 0),
                (c, d, a, b, bits) -> FpRounding.fromFixedBits(c, c.x[1], 64, 0, true, bits)),
            converting("fcvt", (c, q, size) -> FpConvert.fcvt(c, size, 5 - size, 1, 0),
                (c, a, bits) -> FpRounding.convertBits(c, a, bits, 96 - bits, FpFormat.rounding(c))),
            test("frintn", (c, q, size) -> SimdFpConvert.frint(c, q, size, 0, 1, 0),
                (c, d, a, b, bits) -> FpRounding.toIntegralBits(c, a, bits, 0, false)),
            test("frintp", (c, q, size) -> SimdFpConvert.frint(c, q, size, 1, 1, 0),
                (c, d, a, b, bits) -> FpRounding.toIntegralBits(c, a, bits, 1, false)),
            test("frintm", (c, q, size) -> SimdFpConvert.frint(c, q, size, 2, 1, 0),
                (c, d, a, b, bits) -> FpRounding.toIntegralBits(c, a, bits, 2, false)),
            test("frintz", (c, q, size) -> SimdFpConvert.frint(c, q, size, 3, 1, 0),
                (c, d, a, b, bits) -> FpRounding.toIntegralBits(c, a, bits, 3, false)),
            test("frintx", (c, q, size) -> SimdFpConvert.frintx(c, q, size, 1, 0),
                (c, d, a, b, bits) -> FpRounding.toIntegralBits(c, a, bits, FpFormat.rounding(c), true)));
    }

    /** To X0 or W0; the vector register is no destination. */
    private static DynamicTest general(String name, int sf, boolean unsigned) {
        return scalar(name, (c, q, size) -> {
            c.x[0] = unsigned ? FpConvert.toUnsigned(c, sf, size, 3, 1) : FpConvert.toSigned(c, sf, size, 3, 1);
            Lanes.put(c, 0, 0, 0);
        }, (c, d, a, b, bits) -> {
            c.x[0] = FpRounding.toFixedBits(c, a, bits, 0, unsigned, 3, 32 << sf);
            return 0;
        });
    }

    @FunctionalInterface
    private interface Conversion {
        long of(Cpu cpu, long a, int bits);
    }

    /** A scalar whose result has another size than its source. */
    private static DynamicTest converting(String name, Vector actual, Conversion expected) {
        return DynamicTest.dynamicTest(name, () -> {
            VectorInputs inputs = new VectorInputs(name.hashCode());
            for (int round = 0; round < ROUNDS; round++) {
                int size = 2 + (round & 1);
                Cpu cpu = VectorInputs.cpu();
                inputs.fillNumbers(cpu, size);
                cpu.fpcr = CONTROLS[inputs.below(CONTROLS.length)];
                cpu.fpsr = inputs.below(2) * FpFormat.INEXACT;
                Cpu other = VectorInputs.cpu();
                VectorInputs.copy(cpu, other);
                Lanes.put(other, 0, expected.of(other, Lanes.get(other, 1, size, 0), 8 << size), 0);
                actual.run(cpu, Lanes.SCALAR, size);
                assertSame(other, cpu, () -> String.format("%s of %x fpcr=%x", name, cpu.v[2], cpu.fpcr));
            }
        });
    }
}
