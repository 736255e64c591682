package hvsh.radio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hvsh.device.States;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RadioPolicyTest {
    private static final String TEXT = "counter 7\ncountry 262\nallow E-GSM900 33dBm 125\nallow 1710000-1785000kHz -5.25dBm 1000";

    private final RadioGuard guard = new RadioGuard();

    @BeforeEach
    void own() {
        guard.setOwner(Policies.pem(Policies.OWNER));
    }

    @Test
    void radioWithoutAnOwnerTakesNoPolicyAndAnOwnerStays() {
        String refusal = assertThrows(PolicyException.class, () -> new RadioGuard().install(Policies.signed(TEXT, Policies.OWNER))).getMessage();
        assertTrue(refusal.contains("no owner"), refusal);
        assertThrows(PolicyException.class, () -> guard.setOwner(Policies.pem(Policies.pair())));
        assertUnchangedBy(Policies.signed(TEXT, Policies.pair()));
    }

    @Test
    void textIsReadInItsUnits() {
        RadioPolicy policy = PolicyText.parse("hvsh radio policy 1 # title\n\n" + TEXT + "\nemergency\nallow LTE20 22.5dBm 10");
        assertEquals(7, policy.counter());
        assertEquals(new Allowance(880_100, 914_900, 132, 125), policy.countries().get(262).getFirst());
        assertEquals(new Allowance(1_710_000, 1_785_000, -21, 1000), policy.countries().get(262).get(1));
        assertEquals(List.of(new Allowance(832_000, 862_000, 90, 10)), policy.emergency());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "''                                            | is not 'hvsh radio policy 1'",
        "counter 1                                     | line 1 of the policy is not 'hvsh radio policy 1'",
        "hvsh radio policy 2                           | is not 'hvsh radio policy 1'",
        "hvsh radio policy 1                           | has no 'counter N'",
        "hvsh radio policy 1;counter 1;counter 2       | line 3 of the policy says 'counter 2'",
        "hvsh radio policy 1;allow LTE1 23dBm 10       | line 2 of the policy allows something before any 'country'",
        "hvsh radio policy 1;country 262;country 262   | has country 262 a second time",
        "hvsh radio policy 1;country 26                | says 'country 26'",
        "hvsh radio policy 1;emergency;allow LTE2 23dBm 10 | names the band 'LTE2'",
        "hvsh radio policy 1;emergency;allow LTE1 23.3dBm 10 | says 'allow LTE1 23.3dBm 10'",
        "hvsh radio policy 1;emergency;allow LTE1 23dBm 1001 | there are 1000",
        "hvsh radio policy 1;emergency;allow 5-4kHz 23dBm 10 | before it begins",
        "hvsh radio policy 1;counter 99999999999999999999 | says 'counter 9"})
    void wrongTextIsRefusedByLine(String text, String says) {
        String refusal = assertThrows(PolicyException.class, () -> PolicyText.parse(text.replace(';', '\n'))).getMessage();
        assertTrue(refusal.contains(says) || text.isEmpty() && refusal.contains("counter"), refusal);
    }

    @Test
    void foreignSignatureChangesNothing() {
        assertUnchangedBy(Policies.signed(TEXT, Policies.pair()));
        assertUnchangedBy("hvsh radio policy 1\ncounter 9\n".getBytes());
        assertUnchangedBy(new byte[0]);
        assertUnchangedBy("\nsignature AAAA".getBytes());
        assertUnchangedBy("\nsignature ===".getBytes());
        assertUnchangedBy(new byte[2 << 20]);
    }

    @Test
    void everyAlteredByteIsNoticed() {
        byte[] good = Policies.signed(TEXT, Policies.OWNER);
        int signature = new String(good, java.nio.charset.StandardCharsets.ISO_8859_1).lastIndexOf("signature ");
        Random random = new Random(1);
        for (int at = 0; at < signature + 10 + 80; at++) {
            byte[] altered = good.clone();
            altered[at] ^= (byte) (1 << random.nextInt(7));
            assertUnchangedBy(altered);
        }
        for (int length = 0; length < good.length - 4; length++) {
            assertUnchangedBy(java.util.Arrays.copyOf(good, length));
        }
    }

    @Test
    void onlyALaterPolicyReplacesOne() {
        Policies.install(guard, TEXT);
        assertUnchangedBy(Policies.signed(TEXT, Policies.OWNER));
        assertUnchangedBy(Policies.signed(TEXT.replace("counter 7", "counter 6"), Policies.OWNER));
        Policies.install(guard, TEXT.replace("counter 7", "counter 8"));
        assertEquals(8, guard.save().policy().counter());
    }

    @Test
    void keyThatIsNoneIsRefused() {
        for (String pem : List.of("", "-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----", "\u0000")) {
            assertTrue(assertThrows(PolicyException.class, () -> SignedPolicy.key(pem)).getMessage().contains("openssl"));
        }
    }

    private void assertUnchangedBy(byte[] offered) {
        Object before = States.flat(guard.save());
        assertThrows(PolicyException.class, () -> guard.install(offered));
        assertEquals(before, States.flat(guard.save()));
    }
}
