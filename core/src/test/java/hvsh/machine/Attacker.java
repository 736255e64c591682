package hvsh.machine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import hvsh.cpu.Cpu;
import hvsh.cpu.CpuState;
import hvsh.cpu.Sys;
import hvsh.cpu.SystemRegisters;
import hvsh.cpu.mmu.Stage2;
import hvsh.hypervisor.Partition;
import hvsh.hypervisor.PartitionMap.Region;
import hvsh.memory.Digest;
import hvsh.radio.AirEvent;
import hvsh.radio.Cell;
import hvsh.time.Seeded;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** One attack after the other by a machine's user partition, and what is checked after each. */
final class Attacker {
    private static final long RAM = MachineSpec.RAM_BASE;
    private static final int SIZE = 4 << 20;
    private static final long PAGE = Rights.PAGE;
    /** Instruction and a branch to itself behind it; vectors, all of them such branches; tables of stage 1. */
    private static final long CODE = RAM + 0x1000;
    private static final long VECTORS = RAM + 0x2000;
    private static final long TABLES = RAM + 0x4000;
    /** What the peer lends is at the end of its memory: a page that may be written, and one that may be read. */
    private static final long LENT = RAM + SIZE - 2 * PAGE;
    /** A hypercall of the peer's, in memory that is not lent. */
    private static final long LENDING = RAM + SIZE / 2 - 64;
    private static final int STAY = 0x1400_0000;
    private static final int HVC = 0xd400_0002;
    private static final long BOOTED = 2 * Handset.FRAME + Handset.FRAME / 2;
    private static final long LONGEST = 3 * Handset.FRAME;
    private static final int SECRETS = 1 << 16;
    private static final long SECRET = 0x5ec2_e7ba_5eba_11edL;
    private static final int[] HYPERVISORS = {Sys.HCR_EL2, Sys.VTCR_EL2, Sys.VTTBR_EL2, Sys.CNTHCTL_EL2, Sys.MDCR_EL2, Sys.CPTR_EL2, Sys.HSTR_EL2,
            Sys.VBAR_EL2, Sys.SCTLR_EL2, Sys.TTBR0_EL2, Sys.TCR_EL2, Sys.VPIDR_EL2, Sys.VMPIDR_EL2, Sys.TPIDR_EL2};
    private static final long[] NEAR = {RAM, RAM + SIZE, RAM + SIZE - 8, RAM - 8, RAM + 0x8000, 0x0b00_0000L, 0x0800_0000L, 0x0900_0000L, 0x5000_0000L,
            0x5000_1000L, 0x5000_2000L, 0, 1, 2, 3, 8, 4096, 8192, -1, -4096, 1L << 32, 1L << 40, (1L << 40) - 4096, 1L << 44, 1L << 63, RAM + 2 * SIZE};

    private final Seeded random;
    private final Machine machine = made();
    private final Machine calm = made();
    private final Guest radio = machine.guest("radio");
    private final Guest peer = machine.guest("peer");
    private final Guest user = machine.guest("user");
    private final Cpu cpu = user.cpus().getFirst();
    private final Rights rights = new Rights(RAM, SIZE, List.of(device(0x0800_0000L, 0x1_0000), device(0x080a_0000L, 0x2_0000),
            device(0x0900_0000L, 0x1000)));
    private final CpuState clean;
    private final long[] hypervisors;
    private final Digest peersOwn;
    private long predicted;
    private long borrowed;
    private String last = "";

    Attacker(long seed) {
        random = new Seeded(seed);
        for (Machine each : List.of(machine, calm)) {
            each.run(BOOTED);
            each.memory().write(each.guest("peer").physical(LENDING), bytes((long) STAY << 32 | HVC & 0xffff_ffffL), 0, 8);
            for (Guest guest : List.of(each.guest("radio"), each.guest("peer"))) {
                for (long at = RAM + SIZE / 2; at < RAM + SIZE / 2 + SECRETS; at += 64) {
                    each.memory().write(guest.physical(at), bytes(SECRET), 0, 8);
                }
            }
        }
        calm.guest("user").pause();
        clean = cpu.save();
        hypervisors = IntStream.of(HYPERVISORS).mapToLong(register -> cpu.sys[register]).toArray();
        peersOwn = machine.bus().ram().digest(peer.physicalBase(), LENT - RAM);
        restoreVectors();
    }

    private static Rights.Usable device(long base, long size) {
        return new Rights.Usable(base, size, Rights.USER, base, 0);
    }

    /** Three partitions; the radio emits and has its windows, the user all other time. */
    private static Machine made() {
        GuestSpec.DeviceSpec transceiver = new GuestSpec.DeviceSpec("radio0", "transceiver", 0x0b00_0000L, 48, new byte[0], false,
                OptionalLong.of(0x0b00_0000L), true);
        long shared = Handset.RADIO_WINDOW + Handset.FRAME / 100;
        List<GuestSpec> guests = List.of(
                guest("radio", "gsm", List.of(Handset.uart(), transceiver), new GuestSpec.Window(0, Handset.RADIO_WINDOW), false, List.of()),
                guest("peer", "user", List.of(Handset.uart()), new GuestSpec.Window(Handset.RADIO_WINDOW, Handset.FRAME / 100), false, List.of("user")),
                guest("user", "user", List.of(Handset.uart()), new GuestSpec.Window(shared, Handset.FRAME - shared), true, List.of("peer")));
        Machine machine = new Machine(new MachineSpec("attacked", hvsh.cpu.CpuDesign.CORTEX_A57, 1, 1000, 3L * SIZE, 3, 1, MachineSpec.Charges.DEFAULT,
                Optional.of(new MachineSpec.Schedule(Handset.FRAME)), guests), EngineFactory.INTERPRETER);
        machine.radio().orElseThrow().happen(new AirEvent.CellAdded(new Cell(62, 262, 1, 1, 1, -60)));
        return machine;
    }

    private static GuestSpec guest(String name, String program, List<GuestSpec.DeviceSpec> devices, GuestSpec.Window window, boolean slack,
            List<String> accepts) {
        return new GuestSpec(name, 1, 1, RAM, SIZE, OptionalLong.empty(), Handset.boot(program), devices, List.of(window), slack, false, false, accepts);
    }

    long predicted() {
        return predicted;
    }

    long borrowed() {
        return borrowed;
    }

    long frames() {
        return machine.now() / Handset.FRAME;
    }

    private int below(int limit) {
        return (int) Long.remainderUnsigned(random.next(), limit);
    }

    private long argument() {
        int kind = below(8);
        return kind == 0 ? random.next() : kind == 1 ? below(64) : NEAR[below(NEAR.length)] + (kind == 2 ? below(16) - 8 : 0);
    }

    private static byte[] bytes(long value) {
        return ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN).putLong(value).array();
    }

    private void write(long ipa, int word) {
        machine.memory().write(user.physical(ipa), ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(0, word).array(), 0, 4);
    }

    /** One attack. */
    void step() {
        begin();
        switch (below(10)) {
            case 0, 1, 2 -> hypercall();
            case 3 -> execute("system register", 0xd500_0000 | 1 << 20 | below(1 << 20) & ~31 | below(31));
            case 4 -> execute("write of a system register", 0xd510_0000 | below(1 << 20));
            case 5 -> access();
            case 6 -> throughTables();
            case 7 -> execute("cache, TLB or translation", 0xd508_0000 | below(1 << 19));
            case 8 -> psci();
            default -> execute("anything", (int) random.next());
        }
        check();
        if (rights.offersOfPeer() < 4 && below(20) == 0) {
            offer();
        }
    }

    private void begin() {
        cpu.load(new CpuState(clean.x(), clean.stackPointers(), clean.v(), clean.sys(), CODE, 0, 0xf, 1, true, false, false, 0, 0, clean.monitor(),
                new CpuState.Power(false, false, false, false, false), cpu.save().lines(), clean.modes(), clean.random(), cpu.charged, cpu.retired));
        SystemRegisters.write(cpu, "VBAR_EL1", VECTORS);
        SystemRegisters.write(cpu, "SCTLR_EL1", 0x30d0_0800L);
        cpu.sys[Sys.ESR_EL1] = 0;
        for (int i = 0; i < 31; i++) {
            cpu.x[i] = argument();
        }
    }

    /** Runs the instruction; afterwards the CPU stays behind it, or in a vector. */
    private void execute(String what, int word) {
        write(VECTORS + 0x200, STAY);
        write(CODE, word);
        write(CODE + 4, STAY);
        last = "%s: 0x%08x with x0 to x4 = 0x%x 0x%x 0x%x 0x%x 0x%x".formatted(what, word, cpu.x[0], cpu.x[1], cpu.x[2], cpu.x[3], cpu.x[4]);
        machine.run(machine.now() + LONGEST, cpu, 2);
    }

    private void hypercall() {
        int function = below(14);
        boolean wide = below(4) != 0;
        long mask = wide ? -1 : 0xffff_ffffL;
        cpu.x[0] = random.next() << 32 | (wide ? 0xc600_0000L : 0x8600_0000L) | function;
        if (function >= 9) {
            cpu.x[1] = below(3) == 0 ? cpu.x[1] : function == 9 ? RAM + 0x20000 + PAGE * below(8) : below((int) rights.handles() + 1);
            cpu.x[2] = below(3) == 0 ? cpu.x[2] : function == 9 ? PAGE * below(4) : 0x5000_0000L + PAGE * below(4);
            cpu.x[3] = below(3) == 0 ? cpu.x[3] : below(4);
            cpu.x[4] = below(3) == 0 ? cpu.x[4] : below(4);
        }
        Long stated = rights.call(function, cpu.x[1] & mask, cpu.x[2] & mask, cpu.x[3] & mask, cpu.x[4] & mask);
        borrowed += function == 10 && stated == 0 ? 1 : 0;
        execute("hypercall " + function, HVC);
        if (stated != null) {
            assertEquals(stated.longValue(), cpu.x[0], last);
            predicted++;
        }
    }

    private void psci() {
        cpu.x[0] = (below(2) == 0 ? 0x8400_0000L : 0xc400_0000L) + below(24);
        boolean secure = below(3) == 0;
        execute("PSCI", secure ? HVC | 1 : HVC);
        if (secure) {
            assertEquals(-1, cpu.x[0], last);
            predicted++;
        }
    }

    /** A load or store of eight bytes with the MMU off. */
    private void access() {
        long address = argument() & -8;
        boolean store = below(2) == 0;
        cpu.x[1] = address;
        cpu.x[0] = 0;
        boolean inTheWay = store && address >= CODE && address < TABLES + 4 * PAGE;
        boolean stated = !rights.isDevice(address) && !inTheWay && (address >>> 44) == 0;
        boolean allowed = rights.mayUse(address, 8, store ? Stage2.WRITE : Stage2.READ);
        execute(store ? "store" : "load", store ? 0xf900_0020 : 0xf940_0020);
        if (stated) {
            assertEquals(allowed ? 0 : 0x9600_0010L | (store ? 0x40 : 0), cpu.sys[Sys.ESR_EL1], last);
            predicted++;
        }
    }

    /** Tables full of random descriptors, near what could be of use, and an access through them. */
    private void throughTables() {
        for (int i = 0; i < 16; i++) {
            long at = TABLES + PAGE * below(3) + 8 * below(4);
            long output = below(3) == 0 ? TABLES + PAGE * below(4) : argument() & 0xffff_ffff_f000L;
            long attributes = below(4) == 0 ? random.next() & 0xfff0_0000_0000_0fffL : 0x703 | (below(2) << 1) | (below(4) << 6);
            machine.memory().write(user.physical(at), bytes(output | attributes), 0, 8);
        }
        // The code stays where it is: the first gigabyte of RAM maps itself.
        machine.memory().write(user.physical(TABLES + 8), bytes(RAM | 0x701), 0, 8);
        SystemRegisters.write(cpu, "TCR_EL1", 4L << 32 | 1 << 23 | 3 << 12 | 1 << 10 | 1 << 8 | 25);
        SystemRegisters.write(cpu, "MAIR_EL1", 0x00ff);
        SystemRegisters.write(cpu, "TTBR0_EL1", TABLES);
        SystemRegisters.write(cpu, "SCTLR_EL1", 0x30d0_0801L);
        cpu.x[1] = ((long) below(4) << 30 | (long) below(4) << 21 | (long) below(4) << 12) + 8 * below(512);
        execute("through tables", new int[] {0xf940_0020, 0xf900_0020, 0xd61f_0020, 0xd50b_7421, 0xc85f_7c20, 0xa940_0c22}[below(6)]);
    }

    /** The peer offers its two pages to the user. */
    private void offer() {
        Cpu lender = peer.cpus().getFirst();
        for (int i = 0; i < 2; i++) {
            long stated = rights.share(Rights.PEER, LENT + i * PAGE, PAGE, Rights.USER, i == 0 ? 3 : 1);
            CpuState before = lender.save();
            lender.x[0] = 0xc600_0009L;
            lender.x[1] = LENT + i * PAGE;
            lender.x[2] = PAGE;
            lender.x[3] = Rights.USER;
            lender.x[4] = i == 0 ? 3 : 1;
            lender.pc = LENDING;
            lender.waiting = false;
            lender.daif = 0xf;
            machine.run(machine.now() + LONGEST, lender, 2);
            assertEquals(stated, lender.x[0]);
            lender.load(new CpuState(before.x(), before.stackPointers(), before.v(), before.sys(), before.pc(), before.nzcv(), before.daif(), before.el(),
                    before.spsel(), false, false, before.fpcr(), before.fpsr(), before.monitor(), before.power(), lender.save().lines(), before.modes(),
                    before.random(), lender.charged, lender.retired));
        }
    }

    private void check() {
        if (user.power() != Partition.State.RUNNING || rebooted()) {
            user.restart();
            rights.userReset();
            restoreVectors();
        }
        assertArrayEquals(hypervisors, IntStream.of(HYPERVISORS).mapToLong(register -> cpu.sys[register]).toArray(), last + ": registers of EL2");
        assertEquals(rights.ofUser(), user.regions().stream().map(this::usable).toList(), last + ": what the user may use");
        assertEquals(peersOwn, machine.bus().ram().digest(peer.physicalBase(), LENT - RAM), last + ": the peer's memory");
        assertFalse(LongStream.concat(LongStream.of(cpu.x), LongStream.of(cpu.v)).anyMatch(value -> value == SECRET), last + ": a secret is seen");
        calm.run(machine.now());
        assertEquals(calm.hash(calm.guest("radio")), machine.hash(radio), last + ": the radio");
    }

    /** A reset brought its own program back. */
    private boolean rebooted() {
        byte[] word = new byte[4];
        machine.memory().read(user.physical(CODE + 4), word, 0, 4);
        return ByteBuffer.wrap(word).order(ByteOrder.LITTLE_ENDIAN).getInt() != STAY;
    }

    private void restoreVectors() {
        for (long at = VECTORS; at < VECTORS + 0x800; at += 0x80) {
            write(at, STAY);
        }
    }

    private Rights.Usable usable(Region region) {
        long owners = machine.guests().stream().filter(g -> region.physical() >= g.physicalBase() && region.physical() < g.physicalBase() + SIZE)
                .mapToLong(Guest::number).findFirst().orElse(-1);
        long base = owners < 0 ? 0 : machine.guests().get((int) owners).physicalBase();
        return new Rights.Usable(region.ipa(), region.size(), (int) owners, RAM + region.physical() - base, region.permissions());
    }
}
