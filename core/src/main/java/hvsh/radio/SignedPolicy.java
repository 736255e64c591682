package hvsh.radio;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/**
 * A policy as it is handed over: its text, and in the last line {@code signature} and an Ed25519 signature (RFC 8032) of
 * all bytes before that line, in base64.
 */
final class SignedPolicy {
    private static final String MARK = "\nsignature ";
    static final int MOST = 1 << 20;
    private static final String ALGORITHM = "Ed25519";

    private SignedPolicy() { }

    /**
     * A public key.
     *
     * @param pem SubjectPublicKeyInfo (RFC 8410), as {@code openssl pkey -pubout} writes it
     * @throws PolicyException if it is no Ed25519 key
     */
    static PublicKey key(String pem) {
        try {
            return key(Base64.getMimeDecoder().decode(pem.replaceAll("-----[A-Z ]+-----", "")));
        } catch (IllegalArgumentException _) {
            throw noKey();
        }
    }

    /** The same, in DER. */
    static PublicKey key(byte[] der) {
        try {
            return KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(der));
        } catch (GeneralSecurityException _) {
            throw noKey();
        }
    }

    private static PolicyException noKey() {
        return new PolicyException("the policy's key is no public Ed25519 key in PEM; make one with"
                    + " openssl genpkey -algorithm ed25519 and openssl pkey -pubout");
    }

    /** The policy, if the signature is good. */
    static RadioPolicy open(byte[] signed, PublicKey key) {
        if (signed.length > MOST) {
            throw new PolicyException("the policy is greater than 1 MiB");
        }
        String whole = new String(signed, StandardCharsets.ISO_8859_1);
        int mark = whole.lastIndexOf(MARK);
        if (mark < 0) {
            throw new PolicyException("the policy is not signed: its last line is no 'signature …'");
        }
        int length = mark + 1;
        if (!verifies(signed, length, whole.substring(mark + MARK.length()).strip(), key)) {
            throw new PolicyException("the policy's signature is not its owner's, or the policy was altered");
        }
        return PolicyText.parse(new String(signed, 0, length, StandardCharsets.UTF_8));
    }

    private static boolean verifies(byte[] signed, int length, String signature, PublicKey key) {
        try {
            Signature verifier = Signature.getInstance(ALGORITHM);
            verifier.initVerify(key);
            verifier.update(signed, 0, length);
            return verifier.verify(Base64.getDecoder().decode(signature));
        } catch (GeneralSecurityException | IllegalArgumentException _) {
            return false;
        }
    }
}
