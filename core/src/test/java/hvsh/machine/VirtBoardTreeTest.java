package hvsh.machine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import hvsh.machine.Devicetree.Node;
import hvsh.machine.VirtBoardTree.Boot;
import hvsh.machine.VirtBoardTree.Conduit;
import hvsh.machine.VirtBoardTree.Cpus;
import hvsh.machine.VirtBoardTree.Devices;
import hvsh.machine.VirtBoardTree.Gic;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class VirtBoardTreeTest {
    @Test
    void timerInterruptsNameEveryCpuUnderGicV2() {
        assertEquals("00000001" + "0000000d" + "00000304", hex(node(board(2, 2), "timer"), "interrupts").substring(0, 24));
        assertEquals("00000001" + "0000000d" + "00000004", hex(node(board(2, 3), "timer"), "interrupts").substring(0, 24));
    }

    @Test
    void performanceMonitorInterruptsWhereVirtHasIt() {
        assertEquals("00000001" + "00000007" + "00000304", hex(node(board(2, 2), "pmu"), "interrupts"));
        assertEquals("00000001" + "00000007" + "00000004", hex(node(board(2, 3), "pmu"), "interrupts"));
    }

    @Test
    void onlyAHostHasTheHypervisorsVirtualTimer() {
        assertEquals(4 * 24, hex(node(board(1, 3), "timer"), "interrupts").length());
        String host = hex(node(board(new Cpus(1, "arm,neoverse-n1", Conduit.SMC, true), 3), "timer"), "interrupts");
        assertEquals("00000001" + "0000000c" + "00000004", host.substring(4 * 24));
    }

    @Test
    void deviceStandsWhereVirtHasIt() {
        Node uart = node(board(1, 2), "pl011@9000000");
        assertEquals("0000000009000000" + "0000000000001000", hex(uart, "reg"));
        assertEquals("00000000" + "00000001" + "00000004", hex(uart, "interrupts"));
        assertEquals("00000000" + "0000002f" + "00000001", hex(node(board(1, 2), "virtio_mmio@a003e00"), "interrupts"));
        assertEquals("00000000000000000000000004000000" + "00000000040000000000000004000000", hex(node(board(1, 2), "flash@0"), "reg"));
    }

    @Test
    void everyCpuHasARedistributor() {
        assertEquals("0000000008000000" + "0000000000010000" + "00000000080a0000" + "0000000000060000",
                hex(node(board(3, 3), "intc@8000000"), "reg"));
    }

    @Test
    void chosenLeavesOutWhatIsNotGiven() {
        Boot bare = new Boot("", 0, 0, 1, new byte[] {7});
        Node chosen = node(new VirtBoardTree(0x4000_0000L, 1 << 20, new Cpus(1, "arm,cortex-a57", Conduit.SMC, false), new Gic(2, true),
                Devices.standard(0), bare).tree(), "chosen");
        assertFalse(chosen.properties().containsKey("bootargs"));
        assertFalse(chosen.properties().containsKey("linux,initrd-start"));
        assertArrayEquals(new byte[] {7}, chosen.properties().get("rng-seed"));
    }

    @Test
    void unknownGicIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Gic(4, false));
    }

    private static Devicetree board(int cpus, int gic) {
        return board(new Cpus(cpus, "arm,cortex-a57", Conduit.HVC, false), gic);
    }

    private static Devicetree board(Cpus cpus, int gic) {
        return new VirtBoardTree(0x4000_0000L, 0x2000_0000L, cpus, new Gic(gic, false),
                Devices.standard(32), new Boot("console=ttyAMA0", 0x4400_0000L, 0x4500_0000L, 42, new byte[32])).tree();
    }

    private static Node node(Devicetree tree, String name) {
        return tree.root().children().stream().filter(n -> n.name().equals(name)).findFirst().orElseThrow();
    }

    private static String hex(Node node, String property) {
        return HexFormat.of().formatHex(node.properties().get(property));
    }
}
