package hvsh.machine;

import hvsh.machine.Devicetree.BigEndian;
import hvsh.machine.Devicetree.Node;
import java.nio.charset.StandardCharsets;

/** Writes one tree as header, reservation block, structure block and strings block (Devicetree Specification v0.4, 5.2 to 5.5). */
final class DevicetreeBlob {
    private static final int MAGIC = 0xd00dfeed;
    private static final int VERSION = 17;
    private static final int LAST_COMPATIBLE_VERSION = 16;
    private static final int HEADER_SIZE = 40;
    private static final int RESERVATIONS_SIZE = 16; // only the entry that ends the list
    private static final int BEGIN_NODE = 1;
    private static final int END_NODE = 2;
    private static final int PROPERTY = 3;
    private static final int END = 9;

    private final BigEndian structure = new BigEndian();
    private final StringBuilder names = new StringBuilder();

    byte[] write(Node root) {
        node(root);
        structure.u32(END);
        byte[] strings = names.toString().getBytes(StandardCharsets.ISO_8859_1);
        int structureAt = HEADER_SIZE + RESERVATIONS_SIZE;
        int stringsAt = structureAt + structure.size();
        BigEndian out = new BigEndian();
        int[] header = {MAGIC, stringsAt + strings.length, structureAt, stringsAt, HEADER_SIZE, VERSION,
            LAST_COMPATIBLE_VERSION, 0, strings.length, structure.size()};
        for (int field : header) {
            out.u32(field);
        }
        out.u64(0);
        out.u64(0);
        out.writeBytes(structure.toByteArray());
        out.writeBytes(strings);
        return out.toByteArray();
    }

    private void node(Node node) {
        structure.u32(BEGIN_NODE);
        structure.string(node.name());
        structure.align4();
        node.properties().forEach((name, value) -> {
            structure.u32(PROPERTY);
            structure.u32(value.length);
            structure.u32(nameOffset(name));
            structure.writeBytes(value);
            structure.align4();
        });
        node.children().forEach(this::node);
        structure.u32(END_NODE);
    }

    /** A name may be the tail of a longer one, as dtc has it too. */
    private int nameOffset(String name) {
        int at = names.indexOf(name + '\0');
        if (at < 0) {
            at = names.length();
            names.append(name).append('\0');
        }
        return at;
    }
}
