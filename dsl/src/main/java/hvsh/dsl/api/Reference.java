package hvsh.dsl.api;

import hvsh.cpu.SystemRegisters;
import hvsh.dsl.radio.RadioEvents;
import hvsh.probe.Happening;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All that scripts can reach, for whoever prints it. */
public final class Reference {
    private static final List<Class<? extends Thing>> CLASSES = List.of(MachineApi.class, PartitionApi.class, CpuApi.class, SysregApi.class,
            MemoryApi.class, UartApi.class, PortApi.class, OutputApi.class, MatchApi.class, SymbolsApi.class, RadioApi.class, EnergyApi.class, EnergyShareApi.class, NetworkApi.class, SubscriberApi.class, CallApi.class, ShortMessageApi.class, CaptureApi.class, HookApi.class, EventApi.class,
            RunResultApi.class, SnapshotApi.class, PastApi.class, PlaceApi.class, InstructionApi.class, FrameApi.class, TrapsApi.class,
            StatsApi.class, CoverageApi.class, ListingApi.class, ListApi.class, CollectionApi.class, TestApi.class, DescribeApi.class, ExpectFunctionApi.class, ExpectApi.class,
            FixtureApi.class, DeviceApi.class, ContextApi.class, RngApi.class);

    private Reference() { }

    /** What every script has from the start. */
    public static ThingInfo globals() {
        return ThingModel.of(GlobalsApi.class).info();
    }

    /** The exports of the module 'hvsh'. */
    public static ThingInfo exports() {
        return ThingModel.of(ModuleApi.class).info();
    }

    /** The things that those give. */
    public static List<ThingInfo> things() {
        return CLASSES.stream().map(type -> ThingModel.of(type).info()).toList();
    }

    /** All members of all of them. */
    public static List<MemberInfo> members() {
        return Stream.concat(Stream.of(globals(), exports()), things().stream()).flatMap(thing -> thing.members().stream()).toList();
    }

    /** The other types that members' types name. */
    public static List<TypeInfo> types() {
        return List.of(
                new TypeInfo("Integer", "number | bigint", "A whole number of up to 64 bits; a Number is exact up to 2^53 only."),
                new TypeInfo("Address", "number | bigint | string", "An address, or the symbol or line there: 'main', 'stamps+8', 'main.c:42'."),
                new TypeInfo("Time", "string", "A span of virtual time: '5ms', '1.5s', '300us', '20ns'."),
                new TypeInfo("State", "'running' | 'paused' | 'off' | 'faulted'", "What a partition does."),
                new TypeInfo("Reason", "'time' | 'instructions' | 'until' | 'break' | 'text' | 'goto' | 'back' | 'reverse' | 'off' | 'idle' | 'stuck'"
                        + " | 'interrupted' | 'detached' | 'killed' | 'gone' | 'nobody' | 'closed'", "Why a run ended, or how the machine came where it is."),
                new TypeInfo("SystemRegister", union(SystemRegisters.names()), "A system register, by the manual's name."),
                new TypeInfo("ExceptionClass", union(EventFields.classNames()), "A class of exceptions (ESR_ELx.EC)."),
                new TypeInfo("Hypercall", union(CallNames.names()), "A call by HVC or SMC."),
                new TypeInfo("RadioEvent", union(Stream.of(Happening.RadioEvent.values()).map(e -> e.name().toLowerCase(Locale.ROOT)).toList()),
                        "What the transceiver can tell of."),
                new TypeInfo("AirEvent", union(RadioEvents.names()), "What can happen on the air and in the network."),
                new TypeInfo("EventPattern", EventPattern.type(), "An event that break, until, trace and on wait for: a place, or an object with one key that says what kind it is."),
                new TypeInfo("DeviceState<S>", "{ [register: string]: any } & { state: S }",
                        "What a device's functions get: its registers by name, and its data."),
                new TypeInfo("DeviceFunctions<S>", "{ onRead?(register: string, value: number, device: DeviceState<S>): Integer | void;"
                        + " onWrite?(register: string, value: number, device: DeviceState<S>): void }", "Functions of a device or of a register."),
                new TypeInfo("DeviceRegister<S>", "DeviceFunctions<S> & { at: number; access?: 'rw' | 'ro' | 'wo' | 'w1c'; reset?: number; mask?: number }",
                        "A row of a device's register table, of 32 bits."),
                new TypeInfo("DeviceTable<S>", "DeviceFunctions<S> & { name?: string; at?: Integer; spi?: number; state?: S;"
                        + " registers: { readonly [register: string]: DeviceRegister<S> }; irq?(device: DeviceState<S>): boolean }", "A device."),
                new TypeInfo("TestOptions", "{ seeds?: number, timeout?: Time }", "How often a test runs, and for how long its machines may."),
                new TypeInfo("Uses", "Fixture<any> | readonly Fixture<any>[]", "Fixtures that a test or fixture uses."),
                new TypeInfo("Given<U>", "U extends Fixture<infer T> ? [T] : U extends readonly Fixture<any>[] ? { -readonly [K in keyof U]: U[K] extends Fixture<infer T> ? T : never } : []",
                        "What a function gets for those fixtures."),
                new TypeInfo("DefineTests", TestTypes.ROWS, "A function like test that defines a test for each row of a table."));
    }

    private static String union(Collection<String> words) {
        return words.stream().sorted().map(word -> "'" + word + "'").collect(Collectors.joining(" | "));
    }
}
