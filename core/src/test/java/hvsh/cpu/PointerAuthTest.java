package hvsh.cpu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import hvsh.time.Seeded;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pointer authentication against what QEMU's system emulation gave for the same keys. */
class PointerAuthTest {
    private static final Path RESULTS = Path.of(System.getProperty("hvsh.root", "..")).resolve("testdata/isa");
    private static final long ALL_KEYS = 1L << 31 | 1 << 30 | 1 << 27 | 1 << 13;

    private Cpu cpu = of(CpuDesign.MAX);

    private static Cpu of(CpuDesign design) {
        return new Cpu(CpuModel.of(design, false, false), 0, 0);
    }

    private static List<String> results(CpuDesign design) throws IOException {
        String file = design == CpuDesign.MAX ? "pauth.txt" : "pauth-impdef.txt";
        return Files.readAllLines(RESULTS.resolve(file)).stream().filter(l -> !l.startsWith("#")).toList();
    }

    @ParameterizedTest
    @EnumSource(names = {"MAX", "MAX_PAUTH_IMPDEF"})
    void theGenericCodeIsThatOfQemu(CpuDesign design) throws IOException {
        cpu = of(design);
        cpu.sys[Sys.APIA_KEY + 8] = 0xec28_02d4_e0a4_88e9L;
        cpu.sys[Sys.APIA_KEY + 9] = 0x84be_85ce_9804_e94bL;
        assertEquals(Long.parseUnsignedLong(results(design).getFirst(), 16), PointerAuth.generic(cpu, 0xfb62_3599_da6c_4127L, 0x477d_469d_ec0b_8762L));
    }

    @ParameterizedTest
    @EnumSource(names = {"MAX", "MAX_PAUTH_IMPDEF"})
    void codesAndAuthenticationsAreThoseOfQemu(CpuDesign design) throws IOException {
        cpu = of(design);
        cpu.sys[Sys.SCTLR_EL1] |= ALL_KEYS;
        Seeded random = new Seeded(1);
        List<String> lines = results(design);
        for (int i = 1; i < lines.size(); i++) {
            long[] expected = Arrays.stream(lines.get(i).split(" ")).mapToLong(t -> Long.parseUnsignedLong(t, 16)).toArray();
            cpu.sys[Sys.TCR_EL1] = expected[0];
            for (int j = 0; j < 8; j++) {
                cpu.sys[Sys.APIA_KEY + j] = random.next();
            }
            int kind = (i - 1) % 6;
            long p = random.next();
            p = kind < 2 ? p & 0xff_ffff_ffffL : kind < 4 ? p | ~0x7f_ffff_ffffL : p;
            assertEquals(texts(Arrays.copyOfRange(expected, 1, 15)), texts(line(p, random.next())), lines.get(i));
        }
    }

    private static List<String> texts(long[] values) {
        return Arrays.stream(values).mapToObj(Long::toHexString).toList();
    }

    private long[] line(long p, long m) {
        long ia = PointerAuth.addIa(cpu, p, m);
        long ib = PointerAuth.addIb(cpu, p, m);
        long da = PointerAuth.addDa(cpu, p, m);
        long db = PointerAuth.addDb(cpu, p, m);
        return new long[] {ia, ib, da, db, PointerAuth.authIa(cpu, ia, m), PointerAuth.authIb(cpu, ib, m), PointerAuth.authDa(cpu, da, m),
            PointerAuth.authDb(cpu, db, m), PointerAuth.authIa(cpu, ia ^ 1, m), PointerAuth.authIb(cpu, p, m), PointerAuth.authDa(cpu, da, ~m),
            PointerAuth.authDb(cpu, p ^ 1L << 60, m), PointerAuth.strip(cpu, p, false), PointerAuth.strip(cpu, da, true)};
    }

    /** AddPAC (shared pseudocode): bit 55 chooses the half where either half ignores the top byte; QEMU 7.2 asks the pointer's own half. */
    @Test
    void oneHalfThatIgnoresTheTopByteMakesBit55Choose() {
        cpu.sys[Sys.SCTLR_EL1] |= ALL_KEYS;
        cpu.sys[Sys.TCR_EL1] = 16 | 16 << 16 | 1L << 38;
        assertEquals(0, PointerAuth.addIa(cpu, 1L << 63 | 0x1234, 5) >>> 55 & 1);
        cpu.sys[Sys.TCR_EL1] = 16 | 16 << 16;
        assertEquals(1, PointerAuth.addIa(cpu, 1L << 63 | 0x1234, 5) >>> 55 & 1);
    }

    @Test
    void aDisabledKeyLeavesPointersAlone() {
        cpu.sys[Sys.SCTLR_EL1] &= ~ALL_KEYS;
        assertEquals(0x1234, PointerAuth.addIa(cpu, 0x1234, 5));
        assertEquals(0x7f00_0000_0000_1234L, PointerAuth.authDb(cpu, 0x7f00_0000_0000_1234L, 5));
    }

    @Test
    void theHypervisorMayTrapEnabledKeys() {
        Cpu guest = new Cpu(CpuModel.of(CpuDesign.MAX, true, false), 0, 0);
        assertEquals(0x1234, PointerAuth.hintAdd(guest, 0, 0x1234, 5));
        guest.sys[Sys.SCTLR_EL1] |= ALL_KEYS;
        assertThrows(GuestException.class, () -> PointerAuth.hintAdd(guest, 0, 0x1234, 5));
        assertEquals(ExceptionClass.POINTER_AUTHENTICATION, guest.syndrome.ec);
        guest.sys[Sys.HCR_EL2] |= Hcr.API;
        PointerAuth.hintAdd(guest, 0, 0x1234, 5);
    }

    @Test
    void hintsDoNothingOnACpuWithoutTheFeature() {
        Cpu old = new Cpu(CpuModel.of(CpuDesign.CORTEX_A57, false, false), 0, 0);
        old.sys[Sys.SCTLR_EL1] |= ALL_KEYS;
        assertEquals(0x1234, PointerAuth.hintAdd(old, 1, 0x1234, 5));
        assertEquals(0x1234, PointerAuth.hintStrip(old, 0x1234));
    }
}
