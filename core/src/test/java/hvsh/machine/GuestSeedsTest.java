package hvsh.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What one guest is told by its devicetree must not betray another's secrets. */
class GuestSeedsTest {
    /** In hexadecimal: kaslr-seed, a property of 8 bytes, and rng-seed behind it, one of 32; each after token, length and name. */
    private static final Pattern SEEDS = Pattern.compile("0000000300000008.{8}(.{16})0000000300000020.{8}(.{64})");
    private static final int MEMORY = 4 << 20;

    @Test
    void twoPartitionsHaveDifferentSeedsAndTheSameInEveryRun() {
        List<String> seeds = seeds();
        assertEquals(4, new HashSet<>(seeds).size(), seeds::toString);
        assertEquals(seeds, seeds());
    }

    private static List<String> seeds() {
        Handset handset = new Handset(Handset.Shape.PLAIN, Handset.radio(),
                Handset.user(Handset.boot("user"), 1, MEMORY, true));
        return List.of(handset.radioGuest(), handset.userGuest()).stream().flatMap(guest -> {
            Matcher seeds = SEEDS.matcher(HexFormat.of().formatHex(handset.bytes(guest, guest.spec().base(), MEMORY)));
            assertTrue(seeds.find(), "there are seeds in the devicetree of " + guest.name());
            return List.of(seeds.group(1), seeds.group(2).substring(0, 16)).stream();
        }).toList();
    }
}
