package hvsh.machine;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A tree of nodes with properties, written as a flattened devicetree of version 17 (Devicetree Specification v0.4, chapter 5).
 * Nodes and properties stand in the blob in the order in which they were added.
 */
public final class Devicetree {
    private final Node root = new Node(this, "");
    private int phandles;

    public Node root() {
        return root;
    }

    /** The blob: what a guest finds at the address it is given. */
    public byte[] toBytes() {
        return new DevicetreeBlob().write(root);
    }

    /** A node; each setter replaces the property of that name and returns this node. */
    public static final class Node {
        private static final int LONGEST_NAME = 31;

        private final Devicetree tree;
        private final String name;
        private final Map<String, byte[]> properties = new LinkedHashMap<>();
        private final List<Node> children = new ArrayList<>();
        private int phandle;

        private Node(Devicetree tree, String name) {
            this.tree = tree;
            this.name = name;
        }

        public String name() {
            return name;
        }

        /** Adds a child. The name is {@code name} or {@code name@unit-address}; refuses one that is already there. */
        public Node child(String childName) {
            if (!childName.matches("[A-Za-z0-9,._+-]{1,31}(@[A-Za-z0-9,._+-]+)?")) {
                throw new IllegalArgumentException("'" + childName
                        + "' is no node name: use up to 31 letters, digits and ,._+- and then perhaps @address");
            }
            if (children.stream().anyMatch(c -> c.name.equals(childName))) {
                throw new IllegalArgumentException("node '" + name + "' already has a child '" + childName + "'");
            }
            Node child = new Node(tree, childName);
            children.add(child);
            return child;
        }

        /** Adds a child whose unit address is {@code address}. */
        public Node child(String childName, long address) {
            return child(childName + "@" + Long.toHexString(address));
        }

        /** A property without a value: its presence says it all. */
        public Node empty(String property) {
            return bytes(property);
        }

        public Node bytes(String property, byte... value) {
            if (property.isEmpty() || property.length() > LONGEST_NAME) {
                throw new IllegalArgumentException("'" + property + "' is no property name: use 1 to 31 characters");
            }
            properties.put(property, value.clone());
            return this;
        }

        /** 32-bit cells. */
        public Node cells(String property, int... values) {
            BigEndian out = new BigEndian();
            for (int value : values) {
                out.u32(value);
            }
            return bytes(property, out.toByteArray());
        }

        /** 64-bit numbers, two cells each: addresses and sizes. */
        public Node u64(String property, long... values) {
            BigEndian out = new BigEndian();
            for (long value : values) {
                out.u64(value);
            }
            return bytes(property, out.toByteArray());
        }

        /** One string or a list of strings. */
        public Node strings(String property, String... values) {
            BigEndian out = new BigEndian();
            for (String value : values) {
                out.string(value);
            }
            return bytes(property, out.toByteArray());
        }

        /** The number by which other nodes refer to this one; the first call adds the property. */
        public int phandle() {
            if (phandle == 0) {
                phandle = ++tree.phandles;
                cells("phandle", phandle);
            }
            return phandle;
        }

        Map<String, byte[]> properties() {
            return properties;
        }

        List<Node> children() {
            return children;
        }
    }

    /** Devicetrees are big-endian whatever the CPU is. */
    static final class BigEndian extends ByteArrayOutputStream {
        void u32(int value) {
            for (int shift = 24; shift >= 0; shift -= 8) {
                write(value >>> shift);
            }
        }

        void u64(long value) {
            u32((int) (value >>> 32));
            u32((int) value);
        }

        void string(String value) {
            writeBytes(value.getBytes(StandardCharsets.UTF_8));
            write(0);
        }

        void align4() {
            while (size() % 4 != 0) {
                write(0);
            }
        }
    }
}
