package hvsh.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import hvsh.machine.Devicetree.Node;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class DevicetreeTest {
    /** What dtc 1.6.1 makes of the tree that {@link #blobIsWhatDtcWrites} builds. */
    private static final String DTC = """
            d00dfeed000001cd000000380000016400000028000000110000001000000000000000690000012c0000000000000000
            000000000000000000000001000000000000000300000004000000000000000200000003000000040000000f00000002
            000000030000000c0000001b687673682c74657374007800000000016d656d6f72794034303030303030300000000003
            00000007000000266d656d6f727900000000000300000010000000320000000040000000000000002000000000000002
            00000001696e746340383030303030300000000000000003000000000000003600000003000000040000004b00000001
            000000030000000c000000090000000100000002ffffffff000000030000000500000053010203040500000000000002
            00000001646576000000000300000004000000580000000100000001696e6e6572000000000000030000000400000010
            000000000000000200000002000000020000000923616464726573732d63656c6c73002373697a652d63656c6c730063
            6f6d70617469626c65006465766963655f747970650072656700696e746572727570742d636f6e74726f6c6c65720070
            68616e646c65007365656400696e746572727570742d706172656e7400
            """;

    @Test
    void blobIsWhatDtcWrites() {
        Devicetree tree = new Devicetree();
        Node root = tree.root().cells("#address-cells", 2).cells("#size-cells", 2).strings("compatible", "hvsh,test", "x");
        root.child("memory", 0x4000_0000L).strings("device_type", "memory").u64("reg", 0x4000_0000L, 0x2000_0000L);
        Node intc = root.child("intc", 0x800_0000L).empty("interrupt-controller");
        int phandle = intc.phandle();
        intc.cells("cells", 1, 2, -1).bytes("seed", (byte) 1, (byte) 2, (byte) 3, (byte) 4, (byte) 5);
        root.child("dev").cells("interrupt-parent", phandle).child("inner").cells("size-cells", 0);
        String hex = HexFormat.of().formatHex(tree.toBytes());
        assertEquals(DTC.replaceAll("\\s", ""), hex);
    }

    @Test
    void phandleIsGivenOnce() {
        Devicetree tree = new Devicetree();
        Node a = tree.root().child("a");
        assertEquals(1, a.phandle());
        assertEquals(1, a.phandle());
        assertEquals(2, tree.root().child("b").phandle());
    }

    @Test
    void wrongNamesAreRefused() {
        Node root = new Devicetree().root();
        root.child("uart", 16);
        assertThrows(IllegalArgumentException.class, () -> root.child("uart@10"));
        assertThrows(IllegalArgumentException.class, () -> root.child("a/b"));
        assertThrows(IllegalArgumentException.class, () -> root.empty(""));
        assertThrows(IllegalArgumentException.class, () -> root.empty("x".repeat(32)));
    }
}
