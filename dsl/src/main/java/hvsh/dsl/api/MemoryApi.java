package hvsh.dsl.api;

import hvsh.memory.Page;
import java.util.List;
import org.graalvm.polyglot.Value;

/** Memory. What is written takes effect before the next instruction; devices are never touched. */
@Described(name = "memory", type = "Memory", value = """
        Memory, read and written without side effects: no fault, no device access, no trace in the guest.
        A partition's has virtual addresses as its first CPU translates them now, or guest-physical ones with { as: 'ipa' };
        the machine's has physical ones. Addresses are Numbers, BigInts, or symbols like 'beats' and 'main+0x10'.""")
final class MemoryApi extends Thing {
    static final String ADDRESS = "addr: address or symbol";
    static final String AS = "{as}: { as: 'ipa' } for guest-physical addresses";
    static final String UNREACHABLE = "the address is not mapped, or is a device's";
    private static final int MOST = 64 << 20;
    private static final List<String> OPTIONS = List.of("as");

    private final AddressSpace space;
    private final AddressSpace guestPhysical;
    private final Symbols symbols;
    private final MachineApi machine;
    private final PartitionApi partition;

    /**
     * @param partition     whose it is; null: the machine's
     * @param guestPhysical what { as: 'ipa' } means; null where it has no meaning
     */
    MemoryApi(MachineApi machine, PartitionApi partition, AddressSpace space, AddressSpace guestPhysical, Symbols symbols) {
        super(machine.realm);
        this.machine = machine;
        this.partition = partition;
        this.space = space;
        this.guestPhysical = guestPhysical;
        this.symbols = symbols;
    }

    @Override
    MachineApi owner() {
        return machine;
    }

    /** Whose it is; null: the machine's. */
    PartitionApi partition() {
        return partition;
    }

    /** What messages call it. */
    String shown() {
        return (partition == null ? machine.machine().spec().name() : partition.guest().name()) + ".memory";
    }

    @Member(value = "Reads a byte.", type = "(addr: Address, as?: { as?: 'ipa' }) => number",
            params = {ADDRESS, AS}, returns = "a Number", errors = UNREACHABLE,
            example = "radio.memory.readU8('beats')")
    Object readU8(Arguments a) {
        return number(a, 1);
    }

    @Member(value = "Reads 16 bits.", type = "(addr: Address, as?: { as?: 'ipa' }) => number",
            params = {ADDRESS, AS}, returns = "a Number", errors = UNREACHABLE,
            example = "radio.memory.readU16('beats')")
    Object readU16(Arguments a) {
        return number(a, 2);
    }

    @Member(value = "Reads 32 bits.", type = "(addr: Address, as?: { as?: 'ipa' }) => number",
            params = {ADDRESS, AS}, returns = "a Number", errors = UNREACHABLE,
            example = "radio.memory.readU32(0x4000_0000, { as: 'ipa' })")
    Object readU32(Arguments a) {
        return number(a, 4);
    }

    @Member(value = "Reads 64 bits.", type = "(addr: Address, as?: { as?: 'ipa' }) => bigint",
            params = {ADDRESS, AS}, returns = "a BigInt", errors = UNREACHABLE,
            example = "radio.memory.readU64('beats')")
    Object readU64(Arguments a) {
        return realm.big(number(a, 8));
    }

    @Member(value = "Writes a byte.", type = "(addr: Address, value: Integer, as?: { as?: 'ipa' }) => void",
            params = {ADDRESS, "value: 0 to 255", AS}, errors = UNREACHABLE,
            example = "radio.memory.writeU8('stamps', 1)")
    Object writeU8(Arguments a) {
        return put(a, 1);
    }

    @Member(value = "Writes 16 bits.", type = "(addr: Address, value: Integer, as?: { as?: 'ipa' }) => void",
            params = {ADDRESS, "value: of 16 bits", AS}, errors = UNREACHABLE,
            example = "radio.memory.writeU16('stamps', 0xffff)")
    Object writeU16(Arguments a) {
        return put(a, 2);
    }

    @Member(value = "Writes 32 bits.", type = "(addr: Address, value: Integer, as?: { as?: 'ipa' }) => void",
            params = {ADDRESS, "value: of 32 bits", AS}, errors = UNREACHABLE,
            example = "radio.memory.writeU32('stamps', 0xffff_ffff)")
    Object writeU32(Arguments a) {
        return put(a, 4);
    }

    @Member(value = "Writes 64 bits.", type = "(addr: Address, value: Integer, as?: { as?: 'ipa' }) => void",
            params = {ADDRESS, "value: Number or BigInt", AS}, errors = UNREACHABLE,
            example = "radio.memory.writeU64('stamps', 0xffff_ffff_ffffn)")
    Object writeU64(Arguments a) {
        return put(a, 8);
    }

    @Member(value = "Reads bytes.", type = "(addr: Address, n: Integer, as?: { as?: 'ipa' }) => Uint8Array",
            params = {ADDRESS, "n: how many bytes, at most 64 MiB", AS}, returns = "a Uint8Array",
            errors = UNREACHABLE, example = "radio.memory.read('stamps', 16)[0]")
    Object read(Arguments a) {
        return realm.bytes(space(a, 2).read(address(a), length(a)));
    }

    @Member(value = "Writes bytes: all of them, or none.", type = "(addr: Address, bytes: string | ArrayLike<number>, as?: { as?: 'ipa' }) => void",
            params = {ADDRESS, "bytes: an array of bytes, or a text (UTF-8)", AS},
            errors = UNREACHABLE, example = "radio.memory.write('stamps', [1, 2, 3]); radio.memory.write('stamps', 'text')")
    Object write(Arguments a) {
        Value bytes = a.value(1);
        space(a, 2).write(address(a), bytes.isString() ? bytes.asString().getBytes(java.nio.charset.StandardCharsets.UTF_8) : array(a, bytes));
        return null;
    }

    @Member(value = "Memory as hexadecimal and text; what is no memory shows as ??.",
            type = "(addr: Address, n?: Integer, as?: { as?: 'ipa' }) => Listing",
            params = {ADDRESS, "n: how many bytes (64)", AS}, returns = "a listing, which prints by itself; its text is a text",
            example = "radio.memory.dump('stamps', 64)")
    Object dump(Arguments a) {
        return new ListingApi(realm, HexDump.of(space(a, 2), address(a), a.count(1, 64, 1 << 20)));
    }

    @Member(value = """
            Counts loads and stores that touch a range, by whatever address they reach it.
            What devices and the hypervisor do does not count. A range is looked up now, and stays where it is.""",
            type = "(what?: { access?: 'read' | 'write' | 'any', by?: Partition | string, at?: Address, size?: Integer, as?: 'ipa' }) => Hook",
            params = "what: { access, by, at, size }, each optional: access is 'read', 'write' or 'any' ('any'), by the partition whose"
                    + " accesses count (all), at and size the range (all of the memory); as: 'ipa' for a guest-physical address",
            returns = "the hook, which has hits", errors = "the range is not RAM; there is no such partition or symbol",
            example = "const leak = user.memory.watch({ access: 'write', by: radio }); machine.run('10ms'); leak.hits")
    Object watch(Arguments a) {
        Arguments what = a.has(0) ? a : a.of(realm.engine().context().eval("js", "({})"));
        Value as = what.option(0, "as", MemoryWatch.OPTIONS);
        return new MemoryWatch(what, machine, partition).install(as == null ? space : space(as, what, 0), symbols);
    }

    @Member(value = """
            Who wrote an address last: the instruction, found by going back in time.
            Stores by any CPU at any virtual address count, and what scripts wrote; not what devices and the hypervisor wrote.""",
            type = "(addr: Address, n?: Integer, as?: { as?: 'ipa' }) => Past | undefined",
            params = {ADDRESS, "n: how many bytes from there on (1)", AS},
            returns = "a place for machine.goto; undefined if nobody wrote there since the history began", errors = UNREACHABLE,
            example = "machine.run('20ms'); machine.goto(radio.memory.lastWrite('beats', 8))")
    Object lastWrite(Arguments a) {
        int size = a.count(1, 1, Page.SIZE);
        long address = address(a);
        AddressSpace.Place place = space(a, 2).place(address);
        if (place.physical() < 0 || (address & Page.MASK) + size > Page.SIZE) {
            throw new ApiException("lastWrite: 0x%x %s".formatted(address,
                    place.physical() < 0 ? place.problem() : "and %d bytes are not on one page; ask for each page by itself".formatted(size)));
        }
        return machine.travel().lastWrite(place.physical(), size);
    }

    private long address(Arguments a) {
        return a.address(0, symbols);
    }

    private static int length(Arguments a) {
        a.value(1);
        return a.count(1, 0, MOST);
    }

    private AddressSpace space(Arguments a, int option) {
        Value as = a.option(option, "as", OPTIONS);
        return as == null ? space : space(as, a, option);
    }

    private AddressSpace space(Value as, Arguments a, int option) {
        if (guestPhysical == null) {
            throw new ApiException("the machine's memory has physical addresses only; { as: 'ipa' } is for a partition's");
        }
        if (!as.isString() || !as.asString().equals("ipa")) {
            throw a.wrong(option, "knows only as: 'ipa'");
        }
        return guestPhysical;
    }

    private long number(Arguments a, int size) {
        return Bytes.value(space(a, 1).read(address(a), size));
    }

    private Object put(Arguments a, int size) {
        long value = a.bits(1);
        if (size < 8 && (value >>> 8 * size) != 0 && value >> 8 * size - 1 != -1) {
            throw a.wrong(1, "does not fit in " + 8 * size + " bits");
        }
        space(a, 2).write(address(a), Bytes.of(value, size));
        return null;
    }

    private byte[] array(Arguments a, Value bytes) {
        if (!bytes.hasArrayElements() || bytes.getArraySize() > MOST) {
            throw a.wrong(1, "must be an array of at most " + MOST + " bytes");
        }
        byte[] content = new byte[(int) bytes.getArraySize()];
        for (int i = 0; i < content.length; i++) {
            long value = realm.bits("byte " + i, bytes.getArrayElement(i));
            if (value < 0 || value > 255) {
                throw a.wrong(1, "has " + value + " at " + i + ", which is no byte");
            }
            content[i] = (byte) value;
        }
        return content;
    }

    @Override
    public String toString() {
        return switch (space) {
            case AddressSpace.Physical physical -> "physical memory: %d MiB at 0x%x".formatted(
                    physical.machine().machine().spec().memory() >> 20, hvsh.machine.MachineSpec.RAM_BASE);
            case AddressSpace.GuestPhysical(_, var guest) -> "guest-physical memory of " + guest.name();
            case AddressSpace.Virtual(_, var guest, var cpu) -> "memory of %s at the virtual addresses of EL%d; RAM is %d MiB at guest-physical 0x%x"
                    .formatted(guest.name(), cpu.el, guest.spec().memory() >> 20, guest.spec().base());
        };
    }
}
