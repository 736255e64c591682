package hvsh.snapshot;

import hvsh.memory.Block;
import hvsh.memory.Digest;
import hvsh.memory.Murmur3;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * A digest of state records by their structure: names of types and components, then values, depth first. So a new field
 * or device is hashed without anybody having to remember it, and what cannot be hashed the same everywhere is refused.
 */
final class StructureHasher implements RecordReader.Taker {
    private static final int LIST = 1;
    private static final int TEXT = 2;
    private static final int LONGS = 3;
    private static final int BYTES = 4;
    private static final int MAP = 5;
    private static final int ABSENT = 6;
    private static final int OPTIONAL = 7;
    private static final int LONG_BYTES = 8;

    private final Murmur3 murmur = new Murmur3();

    Digest digest() {
        return murmur.digest();
    }

    @Override
    public void take(long number) {
        murmur.add(number);
    }

    @Override
    public void take(Object value) {
        add(value);
    }

    /** Any value that a state record may have: numbers, text, enums, byte and long arrays, records, lists, sorted maps. */
    void add(Object value) {
        switch (value) {
            case null -> begin(ABSENT, 0);
            case Block block -> add(block.digest());
            case Record record -> RecordLayout.read(record, this);
            case List<?> list -> {
                begin(LIST, list.size());
                for (Object each : list) {
                    add(each);
                }
            }
            case Long number -> murmur.add(number);
            case Integer number -> murmur.add(number);
            case Boolean bit -> murmur.add(bit ? 1 : 0);
            case String text -> add(text);
            case OptionalInt number -> {
                begin(OPTIONAL, number.isPresent() ? 1 : 0);
                murmur.add(number.orElse(0));
            }
            case Optional<?> content -> {
                begin(OPTIONAL, content.isPresent() ? 1 : 0);
                content.ifPresent(this::add);
            }
            case Enum<?> constant -> murmur.add(constant.ordinal());
            case long[] numbers -> {
                begin(LONGS, numbers.length);
                for (long number : numbers) {
                    murmur.add(number);
                }
            }
            case byte[] bytes -> add(bytes);
            case Map<?, ?> map -> addSorted(map);
            default -> throw new IllegalArgumentException("a state record holds a " + value.getClass().getName()
                    + ", which has no hash; use numbers, text, enums, arrays of bytes or longs, records, lists or maps");
        }
    }

    /** What follows is of this kind and length, so that no two structures give the same numbers. */
    private void begin(int kind, int length) {
        murmur.add((long) kind << 32 | length);
    }

    private void add(String text) {
        begin(TEXT, text.length());
        for (int i = 0; i < text.length(); i++) {
            murmur.add(text.charAt(i));
        }
    }

    private void add(byte[] bytes) {
        begin(BYTES, bytes.length);
        for (int at = 0; at < bytes.length; at += LONG_BYTES) {
            long word = 0;
            for (int i = Math.min(bytes.length, at + LONG_BYTES) - 1; i >= at; i--) {
                word = word << 8 | bytes[i] & 0xff;
            }
            murmur.add(word);
        }
    }

    /** Maps iterate in an order that differs from run to run, so their keys are sorted first. */
    private void addSorted(Map<?, ?> map) {
        begin(MAP, map.size());
        new TreeMap<>(map).forEach((key, value) -> {
            add(key);
            add(value);
        });
    }
}
