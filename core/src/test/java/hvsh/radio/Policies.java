package hvsh.radio;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.Base64;

/** Policies that tests write, signed by a key of their own. */
final class Policies {
    static final KeyPair OWNER = pair();

    private Policies() { }

    static KeyPair pair() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    static byte[] signed(String text, KeyPair by) {
        try {
            byte[] content = ("hvsh radio policy 1\n" + text + "\n").getBytes(StandardCharsets.UTF_8);
            Signature signer = Signature.getInstance("Ed25519");
            signer.initSign(by.getPrivate());
            signer.update(content);
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            all.writeBytes(content);
            all.writeBytes(("signature " + Base64.getEncoder().encodeToString(signer.sign()) + "\n").getBytes(StandardCharsets.US_ASCII));
            return all.toByteArray();
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    static String pem(KeyPair of) {
        return "-----BEGIN PUBLIC KEY-----\n" + Base64.getEncoder().encodeToString(of.getPublic().getEncoded()) + "\n-----END PUBLIC KEY-----\n";
    }

    /** Installs a policy of {@link #OWNER}, who owns the radio if nobody did. */
    static void install(RadioGuard guard, String text) {
        if (guard.save().owner().length == 0) {
            guard.setOwner(pem(OWNER));
        }
        guard.install(signed(text, OWNER));
    }
}
