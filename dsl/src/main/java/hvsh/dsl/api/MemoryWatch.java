package hvsh.dsl.api;

import hvsh.dsl.descriptor.Nearest;
import hvsh.machine.Hooks;
import hvsh.machine.MachineSpec;
import hvsh.memory.Page;
import hvsh.probe.Hook;
import hvsh.probe.Range;
import hvsh.probe.Space;
import java.util.ArrayList;
import java.util.List;
import org.graalvm.polyglot.Value;

/**
 * Reads what {@code memory.watch} is given: whose accesses to which memory count. It counts at physical addresses, so that it
 * does not matter by which name anybody reaches them.
 */
final class MemoryWatch {
    static final List<String> OPTIONS = List.of("access", "by", "at", "size", "as");
    private static final List<String> ACCESSES = List.of("read", "write", "any");

    private final Arguments arguments;
    private final MachineApi machine;
    private final PartitionApi partition;
    private final List<String> shown = new ArrayList<>();

    /** @param partition whose memory it is; null: the machine's */
    MemoryWatch(Arguments arguments, MachineApi machine, PartitionApi partition) {
        this.arguments = arguments;
        this.machine = machine;
        this.partition = partition;
    }

    /** Installs it; {@code space} is what addresses mean. */
    HookApi install(AddressSpace space, Symbols symbols) {
        return machine.hooks().add(HookApi.Verb.WATCH, pattern(space, symbols), null);
    }

    /** The accesses as an event. */
    EventPattern pattern(AddressSpace space, Symbols symbols) {
        String access = access();
        int by = by();
        Range range = range(space, symbols);
        Hook hook = new Hook.Memory(range, Space.PHYSICAL, !access.equals("write"), !access.equals("read"), 0, null);
        String text = shown.isEmpty() ? "all accesses" : "{ " + String.join(", ", shown) + " }";
        return new EventPattern(hook, null, null, by, Hooks.ANY, text);
    }

    private Value option(String name) {
        return arguments.option(0, name, OPTIONS);
    }

    private String access() {
        Value given = option("access");
        String access = given == null ? "any" : given.isString() ? given.asString() : "";
        if (!ACCESSES.contains(access)) {
            throw arguments.wrong(0, "has an unknown access; " + Nearest.remedy(access, ACCESSES));
        }
        if (given != null) {
            shown.add("access: '" + access + "'");
        }
        return access;
    }

    private int by() {
        Value given = option("by");
        if (given == null) {
            return Hooks.ANY;
        }
        PartitionApi who = given.isProxyObject() && given.asProxyObject() instanceof PartitionApi itself ? itself
                : given.isString() ? machine.byName().get(given.asString()) : null;
        if (who == null || who.machine() != machine) {
            throw arguments.wrong(0, "has 'by', which must be a partition of this machine, one of " + String.join(", ", machine.byName().keySet()));
        }
        shown.add("by: " + who.guest().name());
        return who.guest().number();
    }

    private Range range(AddressSpace space, Symbols symbols) {
        Value at = option("at");
        Value size = option("size");
        if (at == null) {
            if (size != null) {
                throw arguments.wrong(0, "has 'size' and no 'at'; without both all of the memory is watched");
            }
            return partition == null ? Range.of(MachineSpec.RAM_BASE, machine.machine().spec().memory())
                    : Range.of(partition.guest().physical(partition.guest().spec().base()), partition.guest().spec().memory());
        }
        long first = arguments.of(at).address(0, symbols);
        long length = size == null ? 1 : arguments.of(size).bits(0);
        if (length <= 0 || length > machine.machine().spec().memory()) {
            throw arguments.wrong(0, "has 'size', which must be a number of bytes from 1 on");
        }
        shown.add("at: 0x" + Long.toHexString(first));
        shown.add("size: " + length);
        return physical(space, first, length);
    }

    /** Where addresses are now; all of them must be RAM, one page behind the other. */
    private Range physical(AddressSpace space, long first, long length) {
        long begin = place(space, first);
        for (long done = Page.SIZE - (first & Page.MASK); done < length; done += Page.SIZE) {
            if (place(space, first + done) != begin + done) {
                throw arguments.wrong(0, "has a range that is not in one piece of physical memory; watch its pages one by one");
            }
        }
        return Range.of(begin, length);
    }

    private static long place(AddressSpace space, long at) {
        AddressSpace.Place place = space.place(at);
        if (place.physical() < 0) {
            throw new ApiException("cannot watch 0x" + Long.toHexString(at) + ": it " + place.problem()
                    + "; accesses to devices are events, { access: 'any', at, size, as: 'ipa' }");
        }
        return place.physical();
    }
}
