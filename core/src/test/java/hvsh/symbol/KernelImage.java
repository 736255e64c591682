package hvsh.symbol;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** An image with nothing in it but a first branch and tables as scripts/kallsyms.c of several kernels lays them out. */
final class KernelImage {
    static final long BASE_OFFSET = 0x1_0000;
    private static final int TOKENS = 256;
    private static final int START = 0x2_0000;

    /** In which order the tables stand. */
    enum Layout { LINUX_5_10, LINUX_6_1, LINUX_6_6 }

    private final Layout layout;
    private final int count;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final List<Integer> markers = new ArrayList<>();
    private final String[] tokens = new String[TOKENS];
    private int base;

    /** With so many symbols and primary_entry. */
    KernelImage(Layout layout, int count) {
        this.layout = layout;
        this.count = count;
        for (int i = 0; i < TOKENS; i++) {
            tokens[i] = i >= '0' && i <= '9' || i >= 'a' && i <= 'z' || i == '_' || i == 'T' || i == 't' ? String.valueOf((char) i) : "tok" + i + "_";
        }
        u32(0);
        u32(0x1400_0000 | (int) (BASE_OFFSET + offset(count) - 4) / 4); // b primary_entry
        pad(START);
        write();
        pad(out.size() + 0x1000);
    }

    byte[] bytes() {
        return out.toByteArray();
    }

    int base() {
        return base;
    }

    String name(int i) {
        return i == count ? "primary_entry" : (i % 7 == 0 ? "tok" + (i % 40 + 1) + "_" : "") + "function_" + i + (i % 500 == 1 ? "_with_a_long_name".repeat(9) : "");
    }

    long offset(int i) {
        return 0x40L * i;
    }

    private void write() {
        if (layout != Layout.LINUX_6_6) {
            offsets();
            base = out.size();
            u32(0);
            u32(0);
        }
        u32(count + 1);
        align();
        names();
        markers.forEach(this::u32);
        align();
        if (layout == Layout.LINUX_6_1) {
            order();
        }
        tokens();
        if (layout == Layout.LINUX_6_6) {
            offsets();
            base = out.size();
            u32(0);
            u32(0);
            order();
        }
    }

    private void offsets() {
        for (int i = 0; i <= count; i++) {
            u32((int) offset(i));
        }
        align();
    }

    private void names() {
        int begin = out.size();
        for (int i = 0; i <= count; i++) {
            if (i % 256 == 0) {
                markers.add(out.size() - begin);
            }
            byte[] code = code("T" + name(i));
            if (code.length >= 0x80) {
                out.write(code.length & 0x7f | 0x80);
                out.write(code.length >> 7);
            } else {
                out.write(code.length);
            }
            out.writeBytes(code);
        }
        align();
    }

    /** Of what is a token as a whole, one byte; of all else, one for each letter. */
    private byte[] code(String name) {
        ByteArrayOutputStream code = new ByteArrayOutputStream();
        for (int at = 0; at < name.length(); ) {
            int end = name.startsWith("tok", at) ? name.indexOf('_', at) + 1 : at + 1;
            List<String> all = List.of(tokens);
            int token = all.indexOf(name.substring(at, end));
            code.write(token >= 0 ? token : name.charAt(at));
            at = token >= 0 ? end : at + 1;
        }
        return code.toByteArray();
    }

    /** Three bytes for each symbol, high ones first. */
    private void order() {
        for (int i = 0; i <= count; i++) {
            out.write(0);
            out.write(i >> 8);
            out.write(i);
        }
        align();
    }

    private void tokens() {
        int begin = out.size();
        List<Integer> index = new ArrayList<>();
        for (String token : tokens) {
            index.add(out.size() - begin);
            out.writeBytes((token + "\0").getBytes(StandardCharsets.US_ASCII));
        }
        align();
        for (int at : index) {
            out.write(at);
            out.write(at >> 8);
        }
        align();
    }

    private void u32(int value) {
        out.writeBytes(ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(value).array());
    }

    private void align() {
        pad(out.size() + 7 & -8);
    }

    private void pad(int to) {
        while (out.size() < to) {
            out.write(0);
        }
    }
}
