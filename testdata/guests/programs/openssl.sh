# openssl's digests, ciphers, codes, derivations and signatures over known data, with the code it chooses for the processor and
# with what it has for processors that lack extensions.
K16=000102030405060708090a0b0c0d0e0f
K24=${K16}1011121314151617
K32=${K24}18191a1b1c1d1e1f
IV=f0f1f2f3f4f5f6f7f8f9fafbfcfdfeff

: >empty
printf abc >abc
seq 1 5000 >text

sum() { sha256sum | cut -c 1-32; }

digests() {
    for digest in "$@"; do
        openssl dgst -r -$digest empty abc text | sed "s/^/$digest /"
    done
}

# A cipher with a key: the sum of what it makes of the text, and whether the text comes back.
cipher() {
    openssl enc -$1 -K $2 -iv $IV -in text -out coded
    echo "$1 $(sum <coded) $(openssl enc -d -$1 -K $2 -iv $IV -in coded | cmp - text && echo back)"
}

echo '-- digests'
digests md5 ripemd160 sha224 sha384 sha512-224 sha512-256 sha3-224 sha3-256 sha3-384 sha3-512 shake128 shake256 blake2b512 blake2s256 sm3

# Bits of arm_arch.h: 1 Advanced SIMD; AES, SHA-1, SHA-256 and PMULL have others.
for armcap in 0 1 as-it-is; do
    echo "-- armcap $armcap"
    if [ $armcap = as-it-is ]; then unset OPENSSL_armcap; else export OPENSSL_armcap=$armcap; fi
    digests sha1 sha256 sha512
    cipher aes-128-cbc $K16
    cipher aes-192-ctr $K24
    cipher chacha20 $K32
    openssl mac -cipher AES-256-GCM -macopt hexkey:$K32 -macopt hexiv:00112233445566778899aabb -in text GMAC
    openssl mac -macopt hexkey:$K32 -in text POLY1305
    openssl dgst -sha256 -sign /checks/p256.pem -out signature text
    openssl dgst -sha256 -prverify /checks/p256.pem -signature signature text
done

echo '-- ciphers'
cipher aes-256-cfb $K32
cipher aes-128-ofb $K16
cipher aria-256-cbc $K32
cipher camellia-192-cbc $K24
cipher sm4-ctr $K16
cipher des-ede3-cbc $K24 2>/dev/null

echo '-- codes'
openssl mac -digest SHA512 -macopt hexkey:$K32 -in text HMAC
openssl mac -cipher AES-128-CBC -macopt hexkey:$K16 -in text CMAC
openssl mac -macopt hexkey:$K32 -in text KMAC256
openssl mac -macopt hexkey:$K16 -in text SIPHASH
openssl mac -macopt hexkey:$K32 -in text BLAKE2BMAC

echo '-- derivations'
openssl kdf -keylen 32 -kdfopt digest:SHA256 -kdfopt hexkey:$K32 -kdfopt salt:salt -kdfopt info:label HKDF
openssl kdf -keylen 32 -kdfopt digest:SHA512 -kdfopt pass:password -kdfopt salt:saltsalt -kdfopt iter:1000 PBKDF2
openssl kdf -keylen 32 -kdfopt pass:password -kdfopt salt:NaCl -kdfopt n:256 -kdfopt r:8 -kdfopt p:1 SCRYPT

echo '-- signatures'
openssl dgst -sha512 -sigopt rsa_padding_mode:pss -sigopt rsa_pss_saltlen:0 -sign /checks/rsa.pem -out signature text
sum <signature
openssl dgst -sha512 -sigopt rsa_padding_mode:pss -sigopt rsa_pss_saltlen:0 -prverify /checks/rsa.pem -signature signature text
openssl pkeyutl -encrypt -inkey /checks/rsa.pem -pkeyopt rsa_padding_mode:oaep -in abc -out coded
openssl pkeyutl -decrypt -inkey /checks/rsa.pem -pkeyopt rsa_padding_mode:oaep -in coded; echo
for curve in p384 p521 secp256k1; do # with a random number each
    openssl dgst -sha384 -sign /checks/$curve.pem -out signature text
    echo "$curve $(openssl dgst -sha384 -prverify /checks/$curve.pem -signature signature text 2>&1)"
done
echo "other data: $(openssl dgst -sha384 -prverify /checks/secp256k1.pem -signature signature abc 2>&1 | head -n 1)"
for curve in ed25519 ed448; do
    openssl pkeyutl -sign -rawin -inkey /checks/$curve.pem -in text -out signature
    echo "$curve $(sum <signature) $(openssl pkeyutl -verify -rawin -inkey /checks/$curve.pem -in text -sigfile signature)"
done

echo '-- agreements'
for curve in p256 p384 x25519 x448; do
    openssl pkey -in /checks/$curve.pem -pubout -out public
    echo "$curve $(openssl pkeyutl -derive -inkey /checks/$curve.pem -peerkey public | sum)"
done

echo '-- numbers'
openssl prime 170141183460469231731687303715884105727 170141183460469231731687303715884105725
