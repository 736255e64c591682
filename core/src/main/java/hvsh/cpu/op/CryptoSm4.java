package hvsh.cpu.op;

import hvsh.cpu.Cpu;
import java.util.HexFormat;
import java.util.function.IntUnaryOperator;

/** Four rounds of SM4's cipher or key schedule (FEAT_SM4, Arm ARM DDI 0487 C7.2; GB/T 32907-2016). */
public final class CryptoSm4 {
    private static final byte[] SUBSTITUTE = HexFormat.of().parseHex("""
        d690e9fecce13db716b614c228fb2c05 2b679a762abe04c3aa44132649860699
        9c4250f491ef987a33540b43edcfac62 e4b31ca9c908e89580df94fa758f3fa6
        4707a7fcf37317ba83593c19e6854fa8 686b81b27164da8bf8eb0f4b70569d35
        1e240e5e6358d1a225227c3b01217887 d40046579fd327524c3602e7a0c4c89e
        eabf8ad240c738b5a3f7f2cef96115a1 e0ae5da49b341a55ad933230f58cb1e3
        1df6e22e8266ca60c02923ab0d534e6f d5db3745defd8e2f03ff6a726d6c5b51
        8d1baf92bbddbc7f11d95c411f105ad8 0ac13188a5cd7bbd2d74d012b8e5b4b0
        8969974a0c96777e65b9f109c56ec684 18f07dec3adc4d2079ee5f3ed7cb3948""".replaceAll("\\s", ""));

    private CryptoSm4() {
    }

    /** Rounds of the cipher: d is the state, n has the keys. */
    public static void sm4e(Cpu cpu, int n, int d) {
        rounds(cpu, d, n, d, x -> x ^ Integer.rotateLeft(x, 2) ^ Integer.rotateLeft(x, 10) ^ Integer.rotateLeft(x, 18) ^ Integer.rotateLeft(x, 24));
    }

    /** Rounds of the key schedule: n is the state, m has the constants. */
    public static void sm4ekey(Cpu cpu, int m, int n, int d) {
        rounds(cpu, n, m, d, x -> x ^ Integer.rotateLeft(x, 13) ^ Integer.rotateLeft(x, 23));
    }

    private static void rounds(Cpu cpu, int state, int keys, int d, IntUnaryOperator spread) {
        int[] w = new int[8];
        for (int i = 0; i < 4; i++) {
            w[i] = (int) Lanes.get(cpu, state, 2, i);
        }
        for (int i = 0; i < 4; i++) {
            w[i + 4] = w[i] ^ spread.applyAsInt(substituted(w[i + 1] ^ w[i + 2] ^ w[i + 3] ^ (int) Lanes.get(cpu, keys, 2, i)));
        }
        Lanes.put(cpu, d, w[4] & 0xffff_ffffL | (long) w[5] << 32, w[6] & 0xffff_ffffL | (long) w[7] << 32);
    }

    private static int substituted(int word) {
        int result = 0;
        for (int at = 0; at < 32; at += 8) {
            result |= (SUBSTITUTE[word >>> at & 0xff] & 0xff) << at;
        }
        return result;
    }
}
