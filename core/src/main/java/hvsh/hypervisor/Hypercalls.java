package hvsh.hypervisor;

import hvsh.cpu.Cpu;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The hypercalls of this hypervisor: fast calls of the vendor-specific hypervisor service (Arm DEN 0028, 6), in a
 * 32-bit (0x86000000 + n) and a 64-bit form (0xC6000000 + n). Arguments are in X1 to X4; addresses are intermediate
 * physical ones. The result is in X0, negative where the call failed.
 */
public final class Hypercalls {
    /** Bytes that a message or a console write may have. */
    public static final int MAX_BYTES = 4096;
    static final int SERVICE = 0x8600_0000;
    static final UUID UID = UUID.fromString("7f3c9a52-1d84-4be6-9c0e-5a27d6b1e843");
    private static final int SMC64 = 1 << 30;
    private static final int MAJOR = 1;
    private static final int MINOR = 0;

    /** Arguments of a call. */
    private record Call(Partition caller, Cpu cpu, long a1, long a2, long a3, long a4) { }

    @FunctionalInterface
    private interface Function {
        long call(Hypercalls hypercalls, Call call);
    }

    private record Row(int number, String name, Function function) { }

    private static final List<Row> ROWS = List.of(
            new Row(0, "FEATURES", Hypercalls::features),
            new Row(1, "PARTITION_SELF", (h, c) -> c.caller.id()),
            new Row(2, "PARTITION_STATE", Hypercalls::partitionState),
            new Row(3, "CONSOLE_PUTC", Hypercalls::consolePutc),
            new Row(4, "CONSOLE_WRITE", Hypercalls::consoleWrite),
            new Row(5, "DOORBELL", Hypercalls::doorbell),
            new Row(6, "DOORBELL_TAKE", (h, c) -> c.caller.mailbox().takeDoorbells()),
            new Row(7, "MESSAGE_SEND", Hypercalls::messageSend),
            new Row(8, "MESSAGE_RECEIVE", Hypercalls::messageReceive),
            new Row(9, "MEMORY_SHARE", (h, c) -> h.partitions.grants().share(c.caller, c.a1, c.a2, c.a3, c.a4)),
            new Row(10, "MEMORY_ACCEPT", (h, c) -> h.partitions.grants().accept(c.caller, c.a1, c.a2)),
            new Row(11, "MEMORY_RELINQUISH", (h, c) -> h.partitions.grants().relinquish(c.caller, c.a1)),
            new Row(0xff01, "UID", Hypercalls::uid),
            new Row(0xff03, "REVISION", Hypercalls::revision));

    private static final Map<Integer, Row> BY_NUMBER = new LinkedHashMap<>();

    static {
        ROWS.forEach(row -> BY_NUMBER.put(row.number(), row));
    }

    private final Partitions partitions;
    private int printed;

    public Hypercalls(Partitions partitions) {
        this.partitions = partitions;
    }

    /** Names by function number, for help and devicetrees. */
    public static Map<Integer, String> names() {
        Map<Integer, String> names = new LinkedHashMap<>();
        ROWS.forEach(row -> names.put(row.number(), row.name()));
        return names;
    }

    /** The name of a function identifier of this service, or null. */
    static String name(int id) {
        Row row = (id & ~(SMC64 | 0xffff)) == SERVICE ? BY_NUMBER.get(id & 0xffff) : null;
        return row == null ? null : row.name();
    }

    /**
     * Answers a call of this service.
     *
     * @return how many characters it printed, each of which costs as much as one that is written to a serial port
     */
    int call(Partition caller, Cpu cpu) {
        int id = (int) cpu.x[0];
        if (name(id) == null) {
            cpu.x[0] = CallResult.NOT_SUPPORTED;
            return 0;
        }
        printed = 0;
        long mask = (id & SMC64) != 0 ? -1 : 0xffff_ffffL;
        Call call = new Call(caller, cpu, cpu.x[1] & mask, cpu.x[2] & mask, cpu.x[3] & mask, cpu.x[4] & mask);
        cpu.x[0] = BY_NUMBER.get(id & 0xffff).function().call(this, call);
        return printed;
    }

    /** Bit n: function n is there. */
    private long features(Call call) {
        return ROWS.stream().filter(row -> row.number() < 63).mapToLong(row -> 1L << row.number()).sum();
    }

    /** The UUID's bytes in order, four a register, the first lowest. */
    private long uid(Call call) {
        long high = Long.reverseBytes(UID.getMostSignificantBits());
        long low = Long.reverseBytes(UID.getLeastSignificantBits());
        call.cpu.x[1] = high >>> 32;
        call.cpu.x[2] = low & 0xffff_ffffL;
        call.cpu.x[3] = low >>> 32;
        return high & 0xffff_ffffL;
    }

    private long revision(Call call) {
        call.cpu.x[1] = MINOR;
        return MAJOR;
    }

    private long partitionState(Call call) {
        Partition partition = partitions.find(call.a1);
        return partition == null ? CallResult.INVALID_PARAMETER : partition.state().ordinal();
    }

    private long consolePutc(Call call) {
        if (call.a1 < 0 || call.a1 > 0xff) {
            return CallResult.INVALID_PARAMETER;
        }
        print(call, (int) call.a1);
        return CallResult.SUCCESS;
    }

    private long consoleWrite(Call call) {
        byte[] text = copyIn(call, call.a1, call.a2);
        if (text == null) {
            return CallResult.INVALID_PARAMETER;
        }
        for (byte each : text) {
            print(call, each & 0xff);
        }
        return CallResult.SUCCESS;
    }

    private void print(Call call, int character) {
        call.caller.print(character);
        printed++;
    }

    /** The caller's bytes, or null if there are too many or none, or they are not all in its memory. */
    private byte[] copyIn(Call call, long ipa, long length) {
        if (length <= 0 || length > MAX_BYTES) {
            return null;
        }
        return partitions.memory().read(call.caller.map(), ipa, (int) length);
    }

    private long doorbell(Call call) {
        Partition receiver = partitions.find(call.a1);
        if (receiver == null || receiver == call.caller) {
            return CallResult.INVALID_PARAMETER;
        }
        if (receiver.options().doorbellSpi() < 0 || !receiver.accepts(call.caller)) {
            return CallResult.DENIED;
        }
        receiver.mailbox().ring(call.caller.id());
        return CallResult.SUCCESS;
    }

    private long messageSend(Call call) {
        Partition receiver = partitions.find(call.a1);
        if (receiver == null || receiver == call.caller) {
            return CallResult.INVALID_PARAMETER;
        }
        if (receiver.options().messageSpi() < 0 || !receiver.accepts(call.caller)) {
            return CallResult.DENIED;
        }
        byte[] bytes = copyIn(call, call.a2, call.a3);
        if (bytes == null) {
            return CallResult.INVALID_PARAMETER;
        }
        return receiver.mailbox().send(call.caller.id(), bytes) ? CallResult.SUCCESS : CallResult.NO_SPACE;
    }

    /** Gives the length in X0 and the sender in X1; a message that does not fit stays, and X1 is its length. */
    private long messageReceive(Call call) {
        if (call.a2 < 0) {
            return CallResult.INVALID_PARAMETER;
        }
        Mailbox.Message message = call.caller.mailbox().peek();
        if (message == null) {
            return CallResult.EMPTY;
        }
        int length = message.bytes().length;
        if (length > call.a2) {
            call.cpu.x[1] = length;
            return CallResult.NO_SPACE;
        }
        if (!partitions.memory().write(call.caller.map(), call.a1, message.bytes())) {
            return CallResult.INVALID_PARAMETER;
        }
        call.caller.mailbox().remove();
        call.cpu.x[1] = message.sender();
        return length;
    }
}
