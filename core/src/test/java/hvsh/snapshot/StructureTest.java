package hvsh.snapshot;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hvsh.memory.Block;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** Values are written and read by their shape, and nothing that is read can do more than fail. */
class StructureTest {
    private enum Colour { RED, GREEN }

    private record Leaf(int number, boolean bit) { }

    private record Everything(long a, int b, boolean c, String text, String none, Colour colour, Colour noColour, byte[] bytes,
            byte[] noBytes, long[] longs, Block block, List<Leaf> leaves, List<List<Long>> nested, Map<Long, Leaf> map,
            Map<String, Integer> names, OptionalInt i, OptionalLong l, Optional<Leaf> maybe, Optional<Leaf> empty, Leaf leaf, Leaf noLeaf) { }

    private static final Everything ALL = new Everything(-1, 2, true, "h\u00e9\ud800\0", null, Colour.GREEN, null, new byte[] {1, 2},
            null, new long[] {3, Long.MIN_VALUE}, new Block(new byte[64]), List.of(new Leaf(1, true), new Leaf(2, false)),
            List.of(List.of(), List.of(5L)), Map.of(9L, new Leaf(9, true), -3L, new Leaf(3, true)), Map.of("b", 1, "a", 2),
            OptionalInt.of(-7), OptionalLong.empty(), Optional.of(new Leaf(4, false)), Optional.empty(), new Leaf(8, true), null);
    private static final Shape<Everything> SHAPE = Shape.of(Everything.class);

    private record Device(String name, Record state) { }

    private record Machine(List<Device> devices, Record more) { }

    private record Wrapped<S extends Record>(int number, S inner) { }

    private record Real(double value) { }

    private record Endless(Optional<Endless> next) { }

    private record Picky(int number) {
        private Picky {
            if (number < 0) {
                throw new IllegalArgumentException("too few");
            }
        }
    }

    private record Numbers(long[] numbers) { }

    private record Bytes(byte[] bytes) { }

    private record Pair(int a, int b) { }

    private static <T> byte[] write(Shape<T> shape, T value) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new StructureWriter(out).write(shape, value);
        return out.toByteArray();
    }

    private static <T> T read(Shape<T> shape, byte... bytes) throws IOException, FormatException {
        return new StructureReader(new ByteArrayInputStream(bytes), new Budget(1 << 20)).read(shape, "the value");
    }

    private static void refused(String why, Shape<?> shape, byte... bytes) {
        String message = assertThrows(FormatException.class, () -> read(shape, bytes)).getMessage();
        assertTrue(message.contains(why), message);
    }

    @Test
    void everyKindOfValueComesBack() throws IOException, FormatException {
        byte[] bytes = write(SHAPE, ALL);
        Everything back = read(SHAPE, bytes);
        assertArrayEquals(bytes, write(SHAPE, back));
        assertEquals(ALL.text(), back.text());
        assertNull(back.none());
        assertNull(back.noLeaf());
        assertArrayEquals(ALL.longs(), back.longs());
        assertEquals(ALL.block(), back.block());
        assertEquals(ALL.leaves(), back.leaves());
        assertEquals(ALL.map(), back.map());
        assertEquals(ALL.nested(), back.nested());
        assertEquals(ALL.i(), back.i());
        assertEquals(ALL.maybe(), back.maybe());
    }

    @Test
    void whereATypeIsOpenTheTemplateDecidesForEachPlace() throws IOException, FormatException {
        Machine machine = new Machine(List.of(new Device("a", new Leaf(1, true)), new Device("b", new Wrapped<>(5, new Picky(2)))), null);
        Machine template = new Machine(List.of(new Device("x", new Leaf(0, false)), new Device("y", new Wrapped<>(0, new Picky(0)))), null);
        Shape<Machine> shape = Shape.like(Machine.class, template);
        assertEquals(machine, read(shape, write(Shape.like(Machine.class, machine), machine)));
        assertThrows(IllegalArgumentException.class, () -> write(shape, new Machine(List.of(), null)));
        assertThrows(IllegalArgumentException.class, () -> write(shape, new Machine(template.devices(), new Picky(1))));
    }

    @Test
    void anotherShapeIsRefused() throws IOException {
        Machine one = new Machine(List.of(new Device("a", new Leaf(1, true))), null);
        Machine other = new Machine(List.of(new Device("a", new Picky(1))), null);
        assertNotEquals(Shape.like(Machine.class, one).id(), Shape.like(Machine.class, other).id());
        refused("another version of hvsh", Shape.like(Machine.class, one), write(Shape.like(Machine.class, other), other));
        refused("another version of hvsh", Shape.of(Pair.class), write(Shape.of(Picky.class), new Picky(1)));
    }

    @Test
    void whatHasNoCertainShapeIsRefusedBeforeAnythingIsWritten() {
        for (Class<? extends Record> type : List.of(Real.class, Endless.class, Machine.class, Wrapped.class)) {
            assertThrows(IllegalArgumentException.class, () -> Shape.of(type), type::getName);
        }
    }

    @Test
    void everyTruncationIsRefused() throws IOException {
        byte[] bytes = write(SHAPE, ALL);
        for (int length = 0; length < bytes.length; length++) {
            refused("", SHAPE, Arrays.copyOf(bytes, length));
        }
    }

    @Test
    void everyFlippedBitIsAValueOrARefusal() throws IOException {
        byte[] bytes = write(SHAPE, ALL);
        int values = 0;
        for (int bit = 0; bit < 8 * bytes.length; bit++) {
            byte[] flipped = bytes.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            try {
                write(SHAPE, read(SHAPE, flipped));
                values++;
            } catch (FormatException e) {
                assertTrue(e.getMessage().startsWith("the value"), e.getMessage());
            }
        }
        assertTrue(values > 100 && values < 8 * bytes.length - 100, "values: " + values);
    }

    private static byte[] with(Shape<?> shape, int... numbers) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StructureWriter writer = new StructureWriter(out);
        writer.number(shape.id());
        writer.bit(true);
        for (int number : numbers) {
            writer.number(number);
        }
        return out.toByteArray();
    }

    @Test
    void lengthsThatLieAreRefusedBeforeAnythingIsAllocated() throws IOException {
        Shape<List<Pair>> list = Shape.listOf(Pair.class);
        refused("more memory", Shape.of(Numbers.class), with(Shape.of(Numbers.class), Integer.MAX_VALUE));
        refused("a length is 4294967295", Shape.of(Numbers.class), with(Shape.of(Numbers.class), -1));
        refused("ends too early", Shape.of(Numbers.class), with(Shape.of(Numbers.class), 1 << 15));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new StructureWriter(out).number(list.id());
        new StructureWriter(out).number(Integer.MAX_VALUE);
        refused("more memory", list, out.toByteArray());
        refused("yes or no is 2", Shape.of(Bytes.class), with(Shape.of(Bytes.class), 2));
    }

    @Test
    void whatAClassRefusesIsRefused() throws IOException {
        refused("no such Picky (too few)", Shape.of(Picky.class), with(Shape.of(Picky.class), -5));
    }

    @Test
    void theBudgetIsForAllTogether() throws IOException {
        Shape<List<Bytes>> shape = Shape.listOf(Bytes.class);
        refused("more memory", shape, write(shape, List.of(new Bytes(new byte[600_000]), new Bytes(new byte[600_000]))));
    }

    @Test
    void bytesCanStandForOthers() throws IOException, FormatException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new StructureWriter(out, bytes -> new byte[] {(byte) bytes.length}).write(Shape.of(Bytes.class), new Bytes(new byte[100]));
        Bytes back = new StructureReader(new ByteArrayInputStream(out.toByteArray()), new Budget(1000), bytes -> new byte[bytes[0]])
                .read(Shape.of(Bytes.class), "the value");
        assertEquals(100, back.bytes().length);
    }
}
