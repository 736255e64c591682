package hvsh.cpu;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class AbortSyndromeTest {
    private static void check(int word, int size, boolean signed, int register, boolean wide, boolean ordered) {
        int expected = AbortSyndrome.ISV | size << 22 | (signed ? 1 << 21 : 0) | register << 16
                | (wide ? 1 << 15 : 0) | (ordered ? 1 << 14 : 0);
        assertEquals(expected, AbortSyndrome.decode(word), () -> Integer.toHexString(word));
    }

    private static void none(int word) {
        assertEquals(0, AbortSyndrome.decode(word), () -> Integer.toHexString(word));
    }

    @Test
    void offsetsOfEveryKindAreDescribed() {
        check(0xf900_0043, 3, false, 3, true, false);   // str x3, [x2]
        check(0xb940_0441, 2, false, 1, false, false);  // ldr w1, [x2, #4]
        check(0x3820_6841, 0, false, 1, false, false);  // strb w1, [x2, x0]
        check(0x785f_f041, 1, false, 1, false, false);  // ldurh w1, [x2, #-1]
        check(0xb800_0841, 2, false, 1, false, false);  // sttr w1, [x2]
        check(0x5800_0045, 3, false, 5, true, false);   // ldr x5, .+8
        check(0x9800_0045, 2, true, 5, true, false);    // ldrsw x5, .+8
    }

    @Test
    void signedLoadsSayHowFarTheyExtend() {
        check(0x3980_0041, 0, true, 1, true, false);    // ldrsb x1, [x2]
        check(0x39c0_0041, 0, true, 1, false, false);   // ldrsb w1, [x2]
        check(0xb980_005f, 2, true, 31, true, false);   // ldrsw xzr, [x2]
    }

    @Test
    void acquireAndReleaseAreMarked() {
        check(0x88df_fc41, 2, false, 1, false, true);   // ldar w1, [x2]
        check(0xc89f_fc41, 3, false, 1, true, true);    // stlr x1, [x2]
    }

    @Test
    void writebackPairsExclusivesVectorsAndPrefetchesAreNotDescribed() {
        none(0xf800_8c41);  // str x1, [x2, #8]!
        none(0xf840_8441);  // ldr x1, [x2], #8
        none(0xa900_0440);  // stp x0, x1, [x2]
        none(0x885f_7c41);  // ldxr w1, [x2]
        none(0x3d40_0041);  // ldr b1, [x2]
        none(0xf980_0040);  // prfm pldl1keep, [x2]
        none(0xd800_0040);  // prfm pldl1keep, .+8
        none(0xd503_201f);  // nop
    }
}
