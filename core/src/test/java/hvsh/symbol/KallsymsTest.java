package hvsh.symbol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hvsh.machine.DebianImages;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KallsymsTest {
    @ParameterizedTest
    @EnumSource(KernelImage.Layout.class)
    void everySymbolIsFoundInEveryLayout(KernelImage.Layout layout) {
        KernelImage image = new KernelImage(layout, 3000);
        Kallsyms kallsyms = Kallsyms.find(image.bytes());
        assertNotNull(kallsyms);
        SymbolTable symbols = Program.of("Image", kallsyms).symbols();
        for (int i = 0; i < 3000; i++) {
            assertEquals(image.offset(i), symbols.named(image.name(i)).address(), image.name(i));
        }
        assertEquals(3001, symbols.size());
        assertEquals(image.base(), kallsyms.baseField());
        assertEquals(KernelImage.BASE_OFFSET, kallsyms.baseOffset());
    }

    @Test
    void anImageWithoutTablesHasNone() {
        assertNull(Kallsyms.find(new byte[1 << 20]));
        assertNull(Kallsyms.find("0\0001\0002\0003\0004\0005\0006\0007\0008\0009\0".repeat(50_000).getBytes(java.nio.charset.StandardCharsets.US_ASCII)));
    }

    @Test
    void damageGivesFewerNamesOrNone() {
        byte[] whole = new KernelImage(KernelImage.Layout.LINUX_6_1, 2000).bytes();
        Random random = new Random(3);
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            for (int i = 0; i < 300; i++) {
                byte[] damaged = whole.clone();
                for (int n = random.nextInt(6); n >= 0; n--) {
                    damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
                }
                Kallsyms found = Kallsyms.find(damaged);
                if (found != null) {
                    assertTrue(Program.of("Image", found).symbols().size() <= 2001);
                }
            }
        });
    }

    @Test
    void debiansKernelHasItsFunctions() throws IOException {
        Kallsyms kallsyms = Kallsyms.find(Files.readAllBytes(DebianImages.file("Image")));
        assertNotNull(kallsyms);
        SymbolTable symbols = Program.of("Image", kallsyms).symbols();
        assertTrue(symbols.size() > 40_000);
        for (String name : new String[] {"start_kernel", "do_sys_openat2", "vectors", "schedule", "primary_entry"}) {
            assertNotNull(symbols.named(name), name);
        }
        assertEquals("schedule", symbols.nearest(symbols.named("schedule").address() + 8).name());
        assertEquals(0x1_0000, kallsyms.baseOffset());
    }
}
