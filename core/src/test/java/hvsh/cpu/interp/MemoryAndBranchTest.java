package hvsh.cpu.interp;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import hvsh.cpu.Cpu;
import hvsh.isa.Op;
import hvsh.isa.Packer;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Addressing modes, exclusives, vector loads and stores, branches, and when the inner loop leaves. */
class MemoryAndBranchTest {
    private final Cpu cpu = FlatMemory.cpu();

    private void run(int... insns) {
        for (int insn : insns) {
            cpu.nextPc = cpu.pc + 4;
            Cold.execute(cpu, Packer.pack(insn));
            cpu.pc = cpu.nextPc;
        }
    }

    @Test
    void preAndPostIndexWriteTheBaseBack() {
        cpu.x[31] = 0x1000;
        cpu.x[29] = 11;
        cpu.x[30] = 22;
        run(0xa9bf7bfd); // stp x29, x30, [sp, #-16]!
        assertEquals(0xff0, cpu.x[31]);
        run(0xa8c107e0); // ldp x0, x1, [sp], #16
        assertEquals(0x1000, cpu.x[31]);
        assertArrayEquals(new long[] {11, 22}, Arrays.copyOf(cpu.x, 2));
    }

    @Test
    void signedLoadsExtendToTheWidthOfTheRegister() {
        cpu.store8(0x100, 0x80);
        cpu.x[1] = 0x100;
        run(0x39800020, 0x39c00022); // ldrsb x0, [x1]; ldrsb w2, [x1]
        assertEquals(-128, cpu.x[0]);
        assertEquals(0xffffff80L, cpu.x[2]);
    }

    @Test
    void registerOffsetsAreExtendedAndScaled() {
        cpu.store64(0x100 - 16, 77);
        cpu.x[1] = 0x100;
        cpu.x[2] = 0xfffffffeL;
        run(0xf862d820); // ldr x0, [x1, w2, sxtw #3]
        assertEquals(77, cpu.x[0]);
    }

    @Test
    void storeExclusiveFailsIfMemoryChanged() {
        cpu.x[1] = 0x100;
        cpu.x[2] = 5;
        run(0xc85f7c20, 0xc8037c22); // ldxr x0, [x1]; stxr w3, x2, [x1]
        assertEquals(0, cpu.x[3]);
        run(0xc85f7c20);
        cpu.store64(0x100, 9);
        run(0xc8037c22);
        assertEquals(1, cpu.x[3]);
        assertEquals(9, cpu.load64(0x100));
    }

    @Test
    void storeExclusiveWithoutClaimFails() {
        cpu.x[1] = 0x100;
        run(0xc8037c22);
        assertEquals(1, cpu.x[3]);
    }

    @Test
    void structuresAreInterleaved() {
        for (int i = 0; i < 32; i++) {
            cpu.store8(0x100 + i, i);
        }
        cpu.x[1] = 0x100;
        run(0x4cdf8020); // ld2 {v0.16b, v1.16b}, [x1], #32
        assertEquals(0x0e0c0a0806040200L, cpu.v[0]);
        assertEquals(0x1f1d1b1917151311L, cpu.v[3]);
        assertEquals(0x120, cpu.x[1]);
        cpu.x[1] = 0x200;
        run(0x4c008020); // st2 {v0.16b, v1.16b}, [x1]
        assertEquals(0x0706050403020100L, cpu.load64(0x200));
    }

    @Test
    void vectorLoadsClearTheUpperBits() {
        Arrays.fill(cpu.v, -1);
        cpu.store32(0x100, 0x12345678);
        cpu.x[1] = 0x100;
        run(0xbd400020, 0x0d40c822); // ldr s0, [x1]; ld1r {v2.2s}, [x1]
        assertArrayEquals(new long[] {0x12345678, 0}, Arrays.copyOf(cpu.v, 2));
        assertArrayEquals(new long[] {0x1234567812345678L, 0}, Arrays.copyOfRange(cpu.v, 4, 6));
    }

    @Test
    void branchAndLinkReadsTheTargetBeforeWritingTheLink() {
        cpu.pc = 0x1000;
        cpu.x[30] = 0x2000;
        run(0xd63f03c0); // blr x30
        assertEquals(0x2000, cpu.pc);
        assertEquals(0x1004, cpu.x[30]);
    }

    @Test
    void testAndBranchLooksAtOneBit() {
        cpu.x[0] = 1L << 40;
        run(0xb7400040); // tbnz x0, #40, .+8
        assertEquals(8, cpu.pc);
    }

    @Test
    void theInnerLoopStopsExactlyAtItsBudget() {
        long[] ops = page(0x91000400, 0x17ffffff); // add x0, x0, #1; b .-4
        cpu.pageBase = 0x4000;
        cpu.budget = 7;
        Hot.run(cpu, ops, cool(), 0);
        assertEquals(0x4004, cpu.pc);
        assertEquals(4, cpu.x[0]);
        assertEquals(0, cpu.budget);
    }

    @Test
    void theInnerLoopLeavesAtColdOperationsAndPageEnds() {
        long[] ops = page(0xd503201f, 0xd5384100); // nop; mrs x0, sp_el0
        cpu.pageBase = 0x4000;
        cpu.budget = 100;
        assertEquals(1, Hot.run(cpu, ops, cool(), 0));
        assertEquals(99, cpu.budget);
        ops[1023] = Packer.pack(0xd503201f);
        assertEquals(-1, Hot.run(cpu, ops, cool(), 1023));
        assertEquals(0x5000, cpu.pc);
    }

    @Test
    void theInnerLoopFollowsBranchesOutOfThePage() {
        long[] ops = page(0xd65f03c0, 0x14001000); // ret; b .+0x4000
        cpu.pageBase = 0x4000;
        cpu.budget = 100;
        cpu.x[30] = 0xffff000000000002L;
        Hot.run(cpu, ops, cool(), 0);
        assertEquals(0xffff000000000002L, cpu.pc);
        Hot.run(cpu, ops, cool(), 1);
        assertEquals(0x8004, cpu.pc);
        assertEquals(98, cpu.budget);
    }

    @Test
    void theInnerLoopStopsWhereControlHasComeTooOften() {
        long[] ops = page(0x91000400, 0x17ffffff); // add x0, x0, #1; b .-4
        int[] heat = cool();
        heat[0] = 2;
        cpu.pageBase = 0x4000;
        cpu.budget = 100;
        assertEquals(-1, Hot.run(cpu, ops, heat, 0));
        assertEquals(0x4000, cpu.pc);
        assertEquals(3, cpu.x[0]);
        assertEquals(94, cpu.budget);
    }

    private static int[] cool() {
        int[] heat = new int[1024];
        Arrays.fill(heat, Integer.MAX_VALUE);
        return heat;
    }

    private static long[] page(int... insns) {
        long[] ops = new long[1024];
        Arrays.fill(ops, Op.UNDECODED);
        for (int i = 0; i < insns.length; i++) {
            ops[i] = Packer.pack(insns[i]);
        }
        return ops;
    }
}
