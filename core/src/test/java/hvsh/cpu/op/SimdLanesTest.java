package hvsh.cpu.op;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import hvsh.cpu.Cpu;
import hvsh.cpu.GuestException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every integer operation that works on whole words at once gives what its definition says, lane by lane. */
final class SimdLanesTest {
    private static final int ROUNDS = 1000;

    private enum Shape { SAME, PAIRS, WIDE, NARROW, ONE, ONE_WIDE }

    @FunctionalInterface
    private interface Three {
        void run(Cpu cpu, int q, int size, int m, int n, int d);
    }

    @FunctionalInterface
    private interface Two {
        void run(Cpu cpu, int q, int size, int n, int d);
    }

    /** The shape of shifts: the size and amount are in immh:immb. */
    @FunctionalInterface
    private interface Shifting {
        void run(Cpu cpu, int q, int immh, int immb, int n, int d);
    }

    /** Lane i of the result. */
    @FunctionalInterface
    private interface Definition {
        long lane(LaneView view, int i);
    }

    private record Case(Three operation, Shape shape, int largest, boolean scalar, Definition definition) {
    }

    private final Map<String, Case> cases = new LinkedHashMap<>();

    private void same(String name, Three operation, int largest, Definition definition) {
        cases.put(name, new Case(operation, Shape.SAME, largest, false, definition));
    }

    /** Scalar forms exist: of 64 bits, or where it saturates of all sizes. */
    private void scalar(String name, Three operation, Definition definition) {
        cases.put(name, new Case(operation, Shape.SAME, 3, true, definition));
    }

    private void shaped(String name, Shape shape, Three operation, Definition definition) {
        cases.put(name, new Case(operation, shape, 2, false, definition));
    }

    private static Three two(Two operation) {
        return (cpu, q, size, m, n, d) -> operation.run(cpu, q, size, n, d);
    }

    private static Three shifting(Shifting operation) {
        return (cpu, q, size, m, n, d) -> {
            int immediate = new LaneView(cpu, q, size, m, n, d).immediate();
            operation.run(cpu, q, immediate >> 3, immediate & 7, n, d);
        };
    }

    private static long truth(boolean value) {
        return value ? -1 : 0;
    }

    private void sums() {
        scalar("add", SimdThreeSame::add, (v, i) -> v.n(i) + v.m(i));
        scalar("sub", SimdThreeSame::sub, (v, i) -> v.n(i) - v.m(i));
        same("shadd", SimdThreeSame::shadd, 2, (v, i) -> v.signedN(i) + v.signedM(i) >> 1);
        same("srhadd", SimdThreeSame::srhadd, 2, (v, i) -> v.signedN(i) + v.signedM(i) + 1 >> 1);
        same("shsub", SimdThreeSame::shsub, 2, (v, i) -> v.signedN(i) - v.signedM(i) >> 1);
        same("uhadd", SimdThreeSame::uhadd, 2, (v, i) -> v.n(i) + v.m(i) >> 1);
        same("urhadd", SimdThreeSame::urhadd, 2, (v, i) -> v.n(i) + v.m(i) + 1 >> 1);
        same("uhsub", SimdThreeSame::uhsub, 2, (v, i) -> v.n(i) - v.m(i) >> 1);
        scalar("sqadd", SimdThreeSame::sqadd, (v, i) -> Saturate.addSigned(v.cpu(), v.n(i), v.m(i), v.bits()));
        scalar("sqsub", SimdThreeSame::sqsub, (v, i) -> Saturate.subSigned(v.cpu(), v.n(i), v.m(i), v.bits()));
        scalar("uqadd", SimdThreeSame::uqadd, (v, i) -> Saturate.addUnsigned(v.cpu(), v.n(i), v.m(i), v.bits()));
        scalar("uqsub", SimdThreeSame::uqsub, (v, i) -> Saturate.subUnsigned(v.cpu(), v.n(i), v.m(i), v.bits()));
        scalar("abs", two(SimdTwoReg::abs), (v, i) -> Math.abs(v.signedN(i)));
        scalar("neg", two(SimdTwoReg::neg), (v, i) -> -v.n(i));
        shaped("saddlp", Shape.PAIRS, two(SimdTwoReg::saddlp), (v, i) -> v.signedN(2 * i) + v.signedN(2 * i + 1));
        shaped("uaddlp", Shape.PAIRS, two(SimdTwoReg::uaddlp), (v, i) -> v.n(2 * i) + v.n(2 * i + 1));
        shaped("sadalp", Shape.PAIRS, two(SimdTwoReg::sadalp), (v, i) -> v.wideD(i) + v.signedN(2 * i) + v.signedN(2 * i + 1));
        shaped("uadalp", Shape.PAIRS, two(SimdTwoReg::uadalp), (v, i) -> v.wideD(i) + v.n(2 * i) + v.n(2 * i + 1));
        same("addp", SimdThreeSame::addp, 3, (v, i) -> v.both(2 * i) + v.both(2 * i + 1));
    }

    private void extremesAndProducts() {
        same("smax", SimdThreeSame::smax, 2, (v, i) -> Math.max(v.signedN(i), v.signedM(i)));
        same("smin", SimdThreeSame::smin, 2, (v, i) -> Math.min(v.signedN(i), v.signedM(i)));
        same("umax", SimdThreeSame::umax, 2, (v, i) -> Math.max(v.n(i), v.m(i)));
        same("umin", SimdThreeSame::umin, 2, (v, i) -> Math.min(v.n(i), v.m(i)));
        same("smaxp", SimdThreeSame::smaxp, 2, (v, i) -> Math.max(signedBoth(v, 2 * i), signedBoth(v, 2 * i + 1)));
        same("sminp", SimdThreeSame::sminp, 2, (v, i) -> Math.min(signedBoth(v, 2 * i), signedBoth(v, 2 * i + 1)));
        same("umaxp", SimdThreeSame::umaxp, 2, (v, i) -> Math.max(v.both(2 * i), v.both(2 * i + 1)));
        same("uminp", SimdThreeSame::uminp, 2, (v, i) -> Math.min(v.both(2 * i), v.both(2 * i + 1)));
        same("sabd", SimdThreeSame::sabd, 2, (v, i) -> Math.abs(v.signedN(i) - v.signedM(i)));
        same("uabd", SimdThreeSame::uabd, 2, (v, i) -> Math.abs(v.n(i) - v.m(i)));
        same("saba", SimdThreeSame::saba, 2, (v, i) -> v.d(i) + Math.abs(v.signedN(i) - v.signedM(i)));
        same("uaba", SimdThreeSame::uaba, 2, (v, i) -> v.d(i) + Math.abs(v.n(i) - v.m(i)));
        same("mul", SimdMultiply::mul, 2, (v, i) -> v.n(i) * v.m(i));
        same("mla", SimdMultiply::mla, 2, (v, i) -> v.d(i) + v.n(i) * v.m(i));
        same("mls", SimdMultiply::mls, 2, (v, i) -> v.d(i) - v.n(i) * v.m(i));
    }

    /** By the element that hl (here taken from Rd's number) and Rm name; there are none of bytes. */
    private void byElement(String name, Shape shape, Element operation, Definition definition) {
        shaped(name, shape, (cpu, q, size, m, n, d) -> operation.run(cpu, q, size, index(size, d) >> (size == 1 ? 1 : 0), elementRegister(size, m, d), n, d),
            definition);
    }

    @FunctionalInterface
    private interface Element {
        void run(Cpu cpu, int q, int size, int hl, int m, int n, int d);
    }

    private static int index(int size, int d) {
        return d & (size == 1 ? 7 : 3);
    }

    private static int elementRegister(int size, int m, int d) {
        return size == 1 ? m & 15 | (index(size, d) & 1) << 4 : m;
    }

    private static long element(LaneView v) {
        return Lanes.get(v.cpu(), v.size() == 1 ? v.m() & 15 : v.m(), v.size(), index(v.size(), v.d()));
    }

    private static long signedElement(LaneView v) {
        return Lanes.signed(element(v), v.bits());
    }

    private void elements() {
        byElement("mulElement", Shape.SAME, SimdMultiply::mulElement, (v, i) -> v.n(i) * element(v));
        byElement("mlaElement", Shape.SAME, SimdMultiply::mlaElement, (v, i) -> v.d(i) + v.n(i) * element(v));
        byElement("mlsElement", Shape.SAME, SimdMultiply::mlsElement, (v, i) -> v.d(i) - v.n(i) * element(v));
        byElement("smullElement", Shape.WIDE, SimdLongElement::smull, (v, i) -> v.signedN(v.first() + i) * signedElement(v));
        byElement("umullElement", Shape.WIDE, SimdLongElement::umull, (v, i) -> v.n(v.first() + i) * element(v));
        byElement("smlalElement", Shape.WIDE, SimdLongElement::smlal, (v, i) -> v.wideD(i) + v.signedN(v.first() + i) * signedElement(v));
        byElement("umlalElement", Shape.WIDE, SimdLongElement::umlal, (v, i) -> v.wideD(i) + v.n(v.first() + i) * element(v));
        byElement("smlslElement", Shape.WIDE, SimdLongElement::smlsl, (v, i) -> v.wideD(i) - v.signedN(v.first() + i) * signedElement(v));
        byElement("umlslElement", Shape.WIDE, SimdLongElement::umlsl, (v, i) -> v.wideD(i) - v.n(v.first() + i) * element(v));
    }

    private static long signedBoth(LaneView v, int i) {
        return Lanes.signed(v.both(i), v.bits());
    }

    private void comparisons() {
        scalar("cmeq", SimdCompare::cmeq, (v, i) -> truth(v.n(i) == v.m(i)));
        scalar("cmhi", SimdCompare::cmhi, (v, i) -> truth(Long.compareUnsigned(v.n(i), v.m(i)) > 0));
        scalar("cmhs", SimdCompare::cmhs, (v, i) -> truth(Long.compareUnsigned(v.n(i), v.m(i)) >= 0));
        scalar("cmgt", SimdCompare::cmgt, (v, i) -> truth(v.signedN(i) > v.signedM(i)));
        scalar("cmge", SimdCompare::cmge, (v, i) -> truth(v.signedN(i) >= v.signedM(i)));
        scalar("cmtst", SimdCompare::cmtst, (v, i) -> truth((v.n(i) & v.m(i)) != 0));
        scalar("cmeqZero", two(SimdCompare::cmeqZero), (v, i) -> truth(v.n(i) == 0));
        scalar("cmgtZero", two(SimdCompare::cmgtZero), (v, i) -> truth(v.signedN(i) > 0));
        scalar("cmgeZero", two(SimdCompare::cmgeZero), (v, i) -> truth(v.signedN(i) >= 0));
        scalar("cmleZero", two(SimdCompare::cmleZero), (v, i) -> truth(v.signedN(i) <= 0));
        scalar("cmltZero", two(SimdCompare::cmltZero), (v, i) -> truth(v.signedN(i) < 0));
    }

    private void shifts() {
        scalar("sshr", shifting(SimdShift::sshr), (v, i) -> Shift.signedRight(v.signedN(i), v.right(), false));
        scalar("srshr", shifting(SimdShift::srshr), (v, i) -> Shift.signedRight(v.signedN(i), v.right(), true));
        scalar("ssra", shifting(SimdShift::ssra), (v, i) -> v.d(i) + Shift.signedRight(v.signedN(i), v.right(), false));
        scalar("srsra", shifting(SimdShift::srsra), (v, i) -> v.d(i) + Shift.signedRight(v.signedN(i), v.right(), true));
        scalar("ushr", shifting(SimdShift::ushr), (v, i) -> Shift.unsignedRight(v.n(i), v.right(), false));
        scalar("urshr", shifting(SimdShift::urshr), (v, i) -> Shift.unsignedRight(v.n(i), v.right(), true));
        scalar("usra", shifting(SimdShift::usra), (v, i) -> v.d(i) + Shift.unsignedRight(v.n(i), v.right(), false));
        scalar("ursra", shifting(SimdShift::ursra), (v, i) -> v.d(i) + Shift.unsignedRight(v.n(i), v.right(), true));
        scalar("sri", shifting(SimdShift::sri), (v, i) -> v.right() == v.bits() ? v.d(i)
            : v.d(i) & ~(Lanes.mask(v.bits()) >>> v.right()) | v.n(i) >>> v.right());
        scalar("shl", shifting(SimdShift::shl), (v, i) -> v.n(i) << v.left());
        scalar("sli", shifting(SimdShift::sli), (v, i) -> v.d(i) & (1L << v.left()) - 1 | v.n(i) << v.left());
        shaped("shrn", Shape.NARROW, shifting(SimdShiftLength::shrn), (v, i) -> v.wideN(i) >>> v.right());
        shaped("rshrn", Shape.NARROW, shifting(SimdShiftLength::rshrn), (v, i) -> Shift.unsignedRight(v.wideN(i), v.right(), true));
        shaped("sshll", Shape.WIDE, shifting(SimdShiftLength::sshll), (v, i) -> v.signedN(v.first() + i) << v.left());
        shaped("ushll", Shape.WIDE, shifting(SimdShiftLength::ushll), (v, i) -> v.n(v.first() + i) << v.left());
        shaped("shll", Shape.WIDE, two(SimdShiftLength::shll), (v, i) -> v.n(v.first() + i) << v.bits());
        shaped("xtn", Shape.NARROW, two(SimdNarrow::xtn), (v, i) -> v.wideN(i));
    }

    private void wide(String name, Three operation, boolean signed, boolean accumulates, int sign, LongBinary product) {
        shaped(name, Shape.WIDE, operation, (v, i) -> {
            long a = signed ? v.signedN(v.first() + i) : v.n(v.first() + i);
            long b = signed ? v.signedM(v.first() + i) : v.m(v.first() + i);
            return (accumulates ? v.wideD(i) : 0) + sign * product.of(a, b);
        });
    }

    @FunctionalInterface
    private interface LongBinary {
        long of(long a, long b);
    }

    private void longForms() {
        wide("saddl", SimdLong::saddl, true, false, 1, Long::sum);
        wide("uaddl", SimdLong::uaddl, false, false, 1, Long::sum);
        wide("ssubl", SimdLong::ssubl, true, false, 1, (a, b) -> a - b);
        wide("usubl", SimdLong::usubl, false, false, 1, (a, b) -> a - b);
        wide("sabdl", SimdLong::sabdl, true, false, 1, (a, b) -> Math.abs(a - b));
        wide("uabdl", SimdLong::uabdl, false, false, 1, (a, b) -> Math.abs(a - b));
        wide("sabal", SimdLong::sabal, true, true, 1, (a, b) -> Math.abs(a - b));
        wide("uabal", SimdLong::uabal, false, true, 1, (a, b) -> Math.abs(a - b));
        wide("smull", SimdLong::smull, true, false, 1, (a, b) -> a * b);
        wide("umull", SimdLong::umull, false, false, 1, (a, b) -> a * b);
        wide("smlal", SimdLong::smlal, true, true, 1, (a, b) -> a * b);
        wide("umlal", SimdLong::umlal, false, true, 1, (a, b) -> a * b);
        wide("smlsl", SimdLong::smlsl, true, true, -1, (a, b) -> a * b);
        wide("umlsl", SimdLong::umlsl, false, true, -1, (a, b) -> a * b);
        shaped("saddw", Shape.WIDE, SimdLong::saddw, (v, i) -> v.wideN(i) + v.signedM(v.first() + i));
        shaped("uaddw", Shape.WIDE, SimdLong::uaddw, (v, i) -> v.wideN(i) + v.m(v.first() + i));
        shaped("ssubw", Shape.WIDE, SimdLong::ssubw, (v, i) -> v.wideN(i) - v.signedM(v.first() + i));
        shaped("usubw", Shape.WIDE, SimdLong::usubw, (v, i) -> v.wideN(i) - v.m(v.first() + i));
    }

    private void arrangement() {
        same("uzp1", SimdPermute::uzp1, 3, (v, i) -> v.both(2 * i));
        same("uzp2", SimdPermute::uzp2, 3, (v, i) -> v.both(2 * i + 1));
        same("trn1", SimdPermute::trn1, 3, (v, i) -> (i & 1) == 0 ? v.n(i) : v.m(i - 1));
        same("trn2", SimdPermute::trn2, 3, (v, i) -> (i & 1) == 0 ? v.n(i + 1) : v.m(i));
        same("zip1", SimdPermute::zip1, 3, (v, i) -> (i & 1) == 0 ? v.n(i / 2) : v.m(i / 2));
        same("zip2", SimdPermute::zip2, 3, (v, i) -> (i & 1) == 0 ? v.n((v.lanes() + i) / 2) : v.m((v.lanes() + i) / 2));
        same("ext", (cpu, q, size, m, n, d) -> SimdPermute.ext(cpu, q, m, m & 7 | (q == 1 ? n & 8 : 0), n, d), 0,
            (v, i) -> v.both(i + (v.m() & 7 | (v.q() == 1 ? v.n() & 8 : 0))));
        same("rev64", two(SimdTwoReg::rev64), 2, (v, i) -> v.n(i ^ 64 / v.bits() - 1));
        same("rev32", two(SimdTwoReg::rev32), 1, (v, i) -> v.n(i ^ 32 / v.bits() - 1));
        same("rev16", two(SimdTwoReg::rev16), 0, (v, i) -> v.n(i ^ 1));
        same("cnt", two(SimdTwoReg::cnt), 0, (v, i) -> Long.bitCount(v.n(i)));
        same("rbit", (cpu, q, size, m, n, d) -> {
            Lanes.check(cpu, q, size, 0);
            SimdTwoReg.rbit(cpu, q, n, d);
        }, 0, (v, i) -> Long.reverse(v.n(i)) >>> 56);
    }

    private static LongStream unsigned(LaneView v) {
        return IntStream.range(0, v.lanes()).mapToLong(v::n);
    }

    private static LongStream signed(LaneView v) {
        return IntStream.range(0, v.lanes()).mapToLong(v::signedN);
    }

    private void reductions() {
        shaped("addv", Shape.ONE, two(SimdAcross::addv), (v, i) -> unsigned(v).sum());
        shaped("uaddlv", Shape.ONE_WIDE, two(SimdAcross::uaddlv), (v, i) -> unsigned(v).sum());
        shaped("saddlv", Shape.ONE_WIDE, two(SimdAcross::saddlv), (v, i) -> signed(v).sum());
        shaped("umaxv", Shape.ONE, two(SimdAcross::umaxv), (v, i) -> unsigned(v).max().orElseThrow());
        shaped("uminv", Shape.ONE, two(SimdAcross::uminv), (v, i) -> unsigned(v).min().orElseThrow());
        shaped("smaxv", Shape.ONE, two(SimdAcross::smaxv), (v, i) -> signed(v).max().orElseThrow());
        shaped("sminv", Shape.ONE, two(SimdAcross::sminv), (v, i) -> signed(v).min().orElseThrow());
    }

    @TestFactory
    Stream<DynamicTest> equalsItsDefinition() {
        sums();
        extremesAndProducts();
        elements();
        comparisons();
        shifts();
        longForms();
        arrangement();
        reductions();
        return cases.entrySet().stream().map(c -> DynamicTest.dynamicTest(c.getKey(), () -> check(c.getKey(), c.getValue())));
    }

    private static void check(String name, Case c) {
        VectorInputs inputs = new VectorInputs(name.hashCode());
        for (int size = 0; size <= 3; size++) {
            for (int q = c.scalar() ? -1 : 0; q <= 1; q++) {
                boolean reduction = c.shape() == Shape.ONE || c.shape() == Shape.ONE_WIDE;
                boolean defined = size >= (name.endsWith("Element") ? 1 : 0) && size <= c.largest() && !(size == 3 && q == 0) && !(reduction && size == 2 && q == 0);
                if (defined && (q >= 0 || size == 3 || name.matches("[su]q.*"))) {
                    compare(name, c, q, size, inputs);
                } else if (!defined && !name.equals("ext")) {
                    undefined(name, c, q, size, inputs);
                }
            }
        }
    }

    private static void undefined(String name, Case c, int q, int size, VectorInputs inputs) {
        Cpu cpu = VectorInputs.cpu();
        inputs.fillIntegers(cpu);
        assertThrows(GuestException.class, () -> c.operation().run(cpu, q, size, 1, 2, 3), () -> name + " q=" + q + " size=" + size);
    }

    private static void compare(String name, Case c, int q, int size, VectorInputs inputs) {
        Cpu actual = VectorInputs.cpu();
        Cpu expected = VectorInputs.cpu();
        for (int round = 0; round < ROUNDS; round++) {
            if (round % 32 == 0) {
                inputs.fillIntegers(actual);
                actual.fpsr = 0;
                VectorInputs.copy(actual, expected);
            }
            int m = inputs.below(32);
            int n = inputs.below(32);
            int d = inputs.below(32);
            String what = name + " q=" + q + " size=" + size + " m=" + m + " n=" + n + " d=" + d;
            define(c, new LaneView(expected, q, size, m, n, d));
            c.operation().run(actual, q, size, m, n, d);
            assertArrayEquals(expected.v, actual.v, what);
            assertEquals(expected.fpsr, actual.fpsr, what);
            actual.v[2 * d] = inputs.word();
            actual.v[2 * d + 1] = inputs.word();
            VectorInputs.copy(actual, expected);
        }
    }

    private static void define(Case c, LaneView view) {
        boolean wide = c.shape() == Shape.PAIRS || c.shape() == Shape.WIDE || c.shape() == Shape.ONE_WIDE;
        int size = view.size() + (wide ? 1 : 0);
        int lanes = switch (c.shape()) {
            case SAME -> view.lanes();
            case PAIRS -> view.lanes() / 2;
            case WIDE -> 64 / view.bits();
            case NARROW -> 64 / view.bits();
            case ONE, ONE_WIDE -> 1;
        };
        long[] words = new long[2];
        for (int i = 0; i < lanes; i++) {
            int at = i << 3 + size;
            words[at >> 6] |= (c.definition().lane(view, i) & Lanes.mask(8 << size)) << at;
        }
        if (c.shape() == Shape.NARROW && view.q() == 1) {
            view.cpu().v[2 * view.d() + 1] = words[0];
        } else {
            Lanes.put(view.cpu(), view.d(), words[0], words[1]);
        }
    }
}
