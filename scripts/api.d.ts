// What scripts can reach, for editors and tsc. 'hvsh api --typescript' prints it; it is not edited by hand.

declare namespace hvsh {
    /** A whole number of up to 64 bits; a Number is exact up to 2^53 only. */
    type Integer = number | bigint;

    /** An address, or the symbol or line there: 'main', 'stamps+8', 'main.c:42'. */
    type Address = number | bigint | string;

    /** A span of virtual time: '5ms', '1.5s', '300us', '20ns'. */
    type Time = string;

    /** What a partition does. */
    type State = 'running' | 'paused' | 'off' | 'faulted';

    /** Why a run ended, or how the machine came where it is. */
    type Reason = 'time' | 'instructions' | 'until' | 'break' | 'text' | 'goto' | 'back' | 'reverse'
        | 'off' | 'idle' | 'stuck' | 'interrupted' | 'detached' | 'killed' | 'gone' | 'nobody'
        | 'closed';

    /** A system register, by the manual's name. */
    type SystemRegister = 'ACTLR_EL1' | 'ACTLR_EL2' | 'AFSR0_EL1' | 'AFSR0_EL12' | 'AFSR0_EL2' | 'AFSR1_EL1'
        | 'AFSR1_EL12' | 'AFSR1_EL2' | 'AIDR_EL1' | 'AMAIR_EL1' | 'AMAIR_EL12' | 'AMAIR_EL2'
        | 'APDAKeyHi_EL1' | 'APDAKeyLo_EL1' | 'APDBKeyHi_EL1' | 'APDBKeyLo_EL1' | 'APGAKeyHi_EL1'
        | 'APGAKeyLo_EL1' | 'APIAKeyHi_EL1' | 'APIAKeyLo_EL1' | 'APIBKeyHi_EL1' | 'APIBKeyLo_EL1'
        | 'CBAR_EL1' | 'CCSIDR_EL1' | 'CLIDR_EL1' | 'CNTFRQ_EL0' | 'CNTHCTL_EL2' | 'CNTHP_CTL_EL2'
        | 'CNTHP_CVAL_EL2' | 'CNTHP_TVAL_EL2' | 'CNTHV_CTL_EL2' | 'CNTHV_CVAL_EL2' | 'CNTHV_TVAL_EL2'
        | 'CNTKCTL_EL1' | 'CNTKCTL_EL12' | 'CNTPCT_EL0' | 'CNTP_CTL_EL0' | 'CNTP_CTL_EL02'
        | 'CNTP_CVAL_EL0' | 'CNTP_CVAL_EL02' | 'CNTP_TVAL_EL0' | 'CNTP_TVAL_EL02' | 'CNTVCT_EL0'
        | 'CNTVOFF_EL2' | 'CNTV_CTL_EL0' | 'CNTV_CTL_EL02' | 'CNTV_CVAL_EL0' | 'CNTV_CVAL_EL02'
        | 'CNTV_TVAL_EL0' | 'CNTV_TVAL_EL02' | 'CONTEXTIDR_EL1' | 'CONTEXTIDR_EL12' | 'CONTEXTIDR_EL2'
        | 'CPACR_EL1' | 'CPACR_EL12' | 'CPTR_EL2' | 'CPUACTLR_EL1' | 'CPUECTLR_EL1' | 'CPUMERRSR_EL1'
        | 'CSSELR_EL1' | 'CTR_EL0' | 'CurrentEL' | 'DACR32_EL2' | 'DAIF' | 'DBGAUTHSTATUS_EL1'
        | 'DBGBCR0_EL1' | 'DBGBCR1_EL1' | 'DBGBCR2_EL1' | 'DBGBCR3_EL1' | 'DBGBCR4_EL1' | 'DBGBCR5_EL1'
        | 'DBGBVR0_EL1' | 'DBGBVR1_EL1' | 'DBGBVR2_EL1' | 'DBGBVR3_EL1' | 'DBGBVR4_EL1' | 'DBGBVR5_EL1'
        | 'DBGCLAIMCLR_EL1' | 'DBGCLAIMSET_EL1' | 'DBGPRCR_EL1' | 'DBGVCR32_EL2' | 'DBGWCR0_EL1'
        | 'DBGWCR1_EL1' | 'DBGWCR2_EL1' | 'DBGWCR3_EL1' | 'DBGWVR0_EL1' | 'DBGWVR1_EL1' | 'DBGWVR2_EL1'
        | 'DBGWVR3_EL1' | 'DCZID_EL0' | 'DISR_EL1' | 'DIT' | 'ELR_EL1' | 'ELR_EL12' | 'ELR_EL2'
        | 'ERRIDR_EL1' | 'ESR_EL1' | 'ESR_EL12' | 'ESR_EL2' | 'FAR_EL1' | 'FAR_EL12' | 'FAR_EL2'
        | 'FPCR' | 'FPEXC32_EL2' | 'FPSR' | 'HACR_EL2' | 'HCR_EL2' | 'HPFAR_EL2' | 'HSTR_EL2'
        | 'ICC_AP0R0_EL1' | 'ICC_AP0R1_EL1' | 'ICC_AP0R2_EL1' | 'ICC_AP0R3_EL1' | 'ICC_AP1R0_EL1'
        | 'ICC_AP1R1_EL1' | 'ICC_AP1R2_EL1' | 'ICC_AP1R3_EL1' | 'ICC_ASGI1R_EL1' | 'ICC_BPR0_EL1'
        | 'ICC_BPR1_EL1' | 'ICC_CTLR_EL1' | 'ICC_DIR_EL1' | 'ICC_EOIR0_EL1' | 'ICC_EOIR1_EL1'
        | 'ICC_HPPIR0_EL1' | 'ICC_HPPIR1_EL1' | 'ICC_IAR0_EL1' | 'ICC_IAR1_EL1' | 'ICC_IGRPEN0_EL1'
        | 'ICC_IGRPEN1_EL1' | 'ICC_PMR_EL1' | 'ICC_RPR_EL1' | 'ICC_SGI0R_EL1' | 'ICC_SGI1R_EL1'
        | 'ICC_SRE_EL1' | 'ICC_SRE_EL2' | 'ICH_HCR_EL2' | 'ID_AA64AFR0_EL1' | 'ID_AA64AFR1_EL1'
        | 'ID_AA64DFR0_EL1' | 'ID_AA64DFR1_EL1' | 'ID_AA64ISAR0_EL1' | 'ID_AA64ISAR1_EL1' | 'ID_AA64ISAR2_EL1'
        | 'ID_AA64MMFR0_EL1' | 'ID_AA64MMFR1_EL1' | 'ID_AA64MMFR2_EL1' | 'ID_AA64PFR0_EL1'
        | 'ID_AA64PFR1_EL1' | 'ID_AA64SMFR0_EL1' | 'ID_AA64ZFR0_EL1' | 'ID_AFR0_EL1' | 'ID_DFR0_EL1'
        | 'ID_DFR1_EL1' | 'ID_ISAR0_EL1' | 'ID_ISAR1_EL1' | 'ID_ISAR2_EL1' | 'ID_ISAR3_EL1'
        | 'ID_ISAR4_EL1' | 'ID_ISAR5_EL1' | 'ID_ISAR6_EL1' | 'ID_MMFR0_EL1' | 'ID_MMFR1_EL1'
        | 'ID_MMFR2_EL1' | 'ID_MMFR3_EL1' | 'ID_MMFR4_EL1' | 'ID_MMFR5_EL1' | 'ID_PFR0_EL1'
        | 'ID_PFR1_EL1' | 'ID_PFR2_EL1' | 'ID_RESERVED_3_3_EL1' | 'ID_RESERVED_3_7_EL1' | 'ID_RESERVED_4_2_EL1'
        | 'ID_RESERVED_4_3_EL1' | 'ID_RESERVED_4_6_EL1' | 'ID_RESERVED_4_7_EL1' | 'ID_RESERVED_5_2_EL1'
        | 'ID_RESERVED_5_3_EL1' | 'ID_RESERVED_5_6_EL1' | 'ID_RESERVED_5_7_EL1' | 'ID_RESERVED_6_3_EL1'
        | 'ID_RESERVED_6_4_EL1' | 'ID_RESERVED_6_5_EL1' | 'ID_RESERVED_6_6_EL1' | 'ID_RESERVED_6_7_EL1'
        | 'ID_RESERVED_7_3_EL1' | 'ID_RESERVED_7_4_EL1' | 'ID_RESERVED_7_5_EL1' | 'ID_RESERVED_7_6_EL1'
        | 'ID_RESERVED_7_7_EL1' | 'IFSR32_EL2' | 'ISR_EL1' | 'L2ACTLR_EL1' | 'L2CTLR_EL1' | 'L2ECTLR_EL1'
        | 'L2MERRSR_EL1' | 'LORC_EL1' | 'LOREA_EL1' | 'LORID_EL1' | 'LORN_EL1' | 'LORSA_EL1'
        | 'MAIR_EL1' | 'MAIR_EL12' | 'MAIR_EL2' | 'MDCCINT_EL1' | 'MDCCSR_EL0' | 'MDCR_EL2'
        | 'MDRAR_EL1' | 'MDSCR_EL1' | 'MIDR_EL1' | 'MPIDR_EL1' | 'MVFR0_EL1' | 'MVFR1_EL1'
        | 'MVFR2_EL1' | 'NZCV' | 'OSDLR_EL1' | 'OSDTRRX_EL1' | 'OSDTRTX_EL1' | 'OSECCR_EL1'
        | 'OSLAR_EL1' | 'OSLSR_EL1' | 'PAN' | 'PAR_EL1' | 'PMCCFILTR_EL0' | 'PMCCNTR_EL0' | 'PMCEID0_EL0'
        | 'PMCEID1_EL0' | 'PMCNTENCLR_EL0' | 'PMCNTENSET_EL0' | 'PMCR_EL0' | 'PMEVCNTR0_EL0'
        | 'PMEVCNTR1_EL0' | 'PMEVCNTR2_EL0' | 'PMEVCNTR3_EL0' | 'PMEVCNTR4_EL0' | 'PMEVCNTR5_EL0'
        | 'PMEVTYPER0_EL0' | 'PMEVTYPER1_EL0' | 'PMEVTYPER2_EL0' | 'PMEVTYPER3_EL0' | 'PMEVTYPER4_EL0'
        | 'PMEVTYPER5_EL0' | 'PMINTENCLR_EL1' | 'PMINTENSET_EL1' | 'PMOVSCLR_EL0' | 'PMOVSSET_EL0'
        | 'PMSELR_EL0' | 'PMSWINC_EL0' | 'PMUSERENR_EL0' | 'PMXEVCNTR_EL0' | 'PMXEVTYPER_EL0'
        | 'REVIDR_EL1' | 'RNDR' | 'RNDRRS' | 'RVBAR_EL1' | 'RVBAR_EL2' | 'SCTLR_EL1' | 'SCTLR_EL12'
        | 'SCTLR_EL2' | 'SPSR_EL1' | 'SPSR_EL12' | 'SPSR_EL2' | 'SPSR_abt' | 'SPSR_fiq' | 'SPSR_irq'
        | 'SPSR_und' | 'SPSel' | 'SP_EL0' | 'SP_EL1' | 'SSBS' | 'TCR_EL1' | 'TCR_EL12' | 'TCR_EL2'
        | 'TPIDRRO_EL0' | 'TPIDR_EL0' | 'TPIDR_EL1' | 'TPIDR_EL2' | 'TTBR0_EL1' | 'TTBR0_EL12'
        | 'TTBR0_EL2' | 'TTBR1_EL1' | 'TTBR1_EL12' | 'TTBR1_EL2' | 'UAO' | 'VBAR_EL1' | 'VBAR_EL12'
        | 'VBAR_EL2' | 'VDISR_EL2' | 'VMPIDR_EL2' | 'VPIDR_EL2' | 'VSESR_EL2' | 'VTCR_EL2'
        | 'VTTBR_EL2';

    /** A class of exceptions (ESR_ELx.EC). */
    type ExceptionClass = 'branch-target' | 'breakpoint' | 'brk' | 'data-abort' | 'fp-access' | 'hvc' | 'illegal-state'
        | 'instruction-abort' | 'pc-alignment' | 'pointer-authentication' | 'smc' | 'software-step'
        | 'sp-alignment' | 'svc' | 'sysreg' | 'undefined' | 'unknown' | 'watchpoint' | 'wfx';

    /** A call by HVC or SMC. */
    type Hypercall = 'AFFINITY_INFO' | 'CONSOLE_PUTC' | 'CONSOLE_WRITE' | 'CPU_OFF' | 'CPU_ON' | 'CPU_SUSPEND'
        | 'DOORBELL' | 'DOORBELL_TAKE' | 'FEATURES' | 'MEMORY_ACCEPT' | 'MEMORY_RELINQUISH'
        | 'MEMORY_SHARE' | 'MESSAGE_RECEIVE' | 'MESSAGE_SEND' | 'MIGRATE' | 'MIGRATE_INFO_TYPE'
        | 'MIGRATE_INFO_UP_CPU' | 'PARTITION_SELF' | 'PARTITION_STATE' | 'PSCI_FEATURES' | 'PSCI_VERSION'
        | 'REVISION' | 'SMCCC_ARCH_FEATURES' | 'SMCCC_VERSION' | 'SYSTEM_OFF' | 'SYSTEM_RESET'
        | 'UID';

    /** What the transceiver can tell of. */
    type RadioEvent = 'emission' | 'frame' | 'late' | 'reception' | 'refusal';

    /** What can happen on the air and in the network. */
    type AirEvent = 'cell.add' | 'cell.remove' | 'frame' | 'gsm.accept' | 'gsm.busy' | 'gsm.call' | 'gsm.cancel'
        | 'gsm.hold' | 'gsm.signal' | 'gsm.voice' | 'nas.reject' | 'nitz' | 'page' | 'radio.ci'
        | 'radio.drop' | 'radio.jam' | 'radio.mute' | 'radio.rssi' | 'radio.ta' | 'radio.toa'
        | 'sms.send' | 'sms.sendpdu' | 'subscriber.add';

    /** An event that break, until, trace and on wait for: a place, or an object with one key that says what kind it is. */
    type EventPattern =
        | Address
        | {
            /** faults of the second stage */
            fault: 'stage2';
            /** address of an access */
            at?: Address;
            /** bytes from the address on */
            size?: Integer;
            /** function that is asked last */
            if?: (event: Event) => unknown;
            /** only this CPU */
            cpu?: Integer | Cpu;
            /** only this partition */
            partition?: string | Partition;
        }
        | {
            /** accesses to a system register */
            sysreg: SystemRegister | 'any';
            /** kind of access to 'at' or to 'sysreg' */
            access?: 'read' | 'write' | 'any' | 'execute';
            /** only this value */
            value?: Integer;
            /** only values from here on */
            min?: Integer;
            /** only values up to here */
            max?: Integer;
            /** function that is asked last */
            if?: (event: Event) => unknown;
            /** only this CPU */
            cpu?: Integer | Cpu;
            /** only this partition */
            partition?: string | Partition;
        }
        | {
            /** a place: address, symbol or [first, last] */
            pc: Address | readonly [Address, Address];
            /** 'ipa' for guest-physical, 'physical' for physical addresses */
            as?: 'ipa' | 'physical';
            /** function that is asked last */
            if?: (event: Event) => unknown;
            /** only this CPU */
            cpu?: Integer | Cpu;
            /** only this partition */
            partition?: string | Partition;
        }
        | {
            /** stores to an address */
            write: Address;
            /** bytes from the address on */
            size?: Integer;
            /** size of the access itself */
            width?: Integer;
            /** 'ipa' for guest-physical, 'physical' for physical addresses */
            as?: 'ipa' | 'physical';
            /** only this value */
            value?: Integer;
            /** only values from here on */
            min?: Integer;
            /** only values up to here */
            max?: Integer;
            /** function that is asked last */
            if?: (event: Event) => unknown;
            /** only this CPU */
            cpu?: Integer | Cpu;
            /** only this partition */
            partition?: string | Partition;
        }
        | {
            /** loads from an address */
            read: Address;
            /** bytes from the address on */
            size?: Integer;
            /** size of the access itself */
            width?: Integer;
            /** 'ipa' for guest-physical, 'physical' for physical addresses */
            as?: 'ipa' | 'physical';
            /** only this value */
            value?: Integer;
            /** only values from here on */
            min?: Integer;
            /** only values up to here */
            max?: Integer;
            /** function that is asked last */
            if?: (event: Event) => unknown;
            /** only this CPU */
            cpu?: Integer | Cpu;
            /** only this partition */
            partition?: string | Partition;
        }
        | {
            /** address of an access */
            at: Address;
            /** kind of access to 'at' or to 'sysreg' */
            access?: 'read' | 'write' | 'any' | 'execute';
            /** bytes from the address on */
            size?: Integer;
            /** size of the access itself */
            width?: Integer;
            /** 'ipa' for guest-physical, 'physical' for physical addresses */
            as?: 'ipa' | 'physical';
            /** only this value */
            value?: Integer;
            /** only values from here on */
            min?: Integer;
            /** only values up to here */
            max?: Integer;
            /** function that is asked last */
            if?: (event: Event) => unknown;
            /** only this CPU */
            cpu?: Integer | Cpu;
            /** only this partition */
            partition?: string | Partition;
        }
        | {
            /** exceptions of a class */
            exception: ExceptionClass | 'any' | Integer;
            /** exception level it comes from */
            from?: Integer;
            /** exception level it is taken to */
            to?: Integer;
            /** function that is asked last */
            if?: (event: Event) => unknown;
            /** only this CPU */
            cpu?: Integer | Cpu;
            /** only this partition */
            partition?: string | Partition;
        }
        | {
            /** interrupts that are taken */
            interrupt: 'irq' | 'fiq' | 'serror' | 'any' | Integer;
            /** function that is asked last */
            if?: (event: Event) => unknown;
            /** only this CPU */
            cpu?: Integer | Cpu;
            /** only this partition */
            partition?: string | Partition;
        }
        | {
            /** calls by HVC or SMC */
            hypercall: Hypercall | 'any' | Integer;
            /** function that is asked last */
            if?: (event: Event) => unknown;
            /** only this CPU */
            cpu?: Integer | Cpu;
            /** only this partition */
            partition?: string | Partition;
        }
        | {
            /** what a serial port writes */
            text: string | RegExp;
            /** name of that port */
            uart?: string;
            /** function that is asked last */
            if?: (event: Event) => unknown;
            /** only this CPU */
            cpu?: Integer | Cpu;
            /** only this partition */
            partition?: string | Partition;
        }
        | {
            /** what the transceiver tells */
            radio: RadioEvent;
            /** function that is asked last */
            if?: (event: Event) => unknown;
            /** only this CPU */
            cpu?: Integer | Cpu;
            /** only this partition */
            partition?: string | Partition;
        };

    /** What a device's functions get: its registers by name, and its data. */
    type DeviceState<S> = { [register: string]: any } & { state: S };

    /** Functions of a device or of a register. */
    type DeviceFunctions<S> = { onRead?(register: string, value: number, device: DeviceState<S>): Integer | void; onWrite?(register: string, value: number, device: DeviceState<S>): void };

    /** A row of a device's register table, of 32 bits. */
    type DeviceRegister<S> = DeviceFunctions<S> & { at: number; access?: 'rw' | 'ro' | 'wo' | 'w1c'; reset?: number; mask?: number };

    /** A device. */
    type DeviceTable<S> = DeviceFunctions<S> & { name?: string; at?: Integer; spi?: number; state?: S; registers: { readonly [register: string]: DeviceRegister<S> }; irq?(device: DeviceState<S>): boolean };

    /** How often a test runs, and for how long its machines may. */
    type TestOptions = { seeds?: number, timeout?: Time };

    /** Fixtures that a test or fixture uses. */
    type Uses = Fixture<any> | readonly Fixture<any>[];

    /** What a function gets for those fixtures. */
    type Given<U> = U extends Fixture<infer T> ? [T] : U extends readonly Fixture<any>[] ? { -readonly [K in keyof U]: U[K] extends Fixture<infer T> ? T : never } : [];

    /** A function like test that defines a test for each row of a table. */
    interface DefineTests {
        (name: string, body: (...given: any[]) => void): void;
        (name: string, options: TestOptions & { use?: Uses }, body: (...given: any[]) => void): void;
    }

    /** Only of types: what a fixture gives. */
    const made: unique symbol;

    /** A machine: its partitions, physical memory and virtual time. `load` makes one. */
    interface Machine {
        /**
         * The table of who may touch what, by physical address: r, w and x for each partition, at the moment.
         * @returns a listing, a line for each range
         * @example
         * machine.access()
         */
        access(): Listing;
        /**
         * Stops the machine whenever an event of any partition comes, as partition.break does.
         * @param event an address, symbol or 'main.c:42' (virtual, in any address space); or an object: { pc } or { pc: [first, last] }, { write: addr, size }, { read: addr, size }, { access: 'read', 'write', 'any' or 'execute', at, size }, { sysreg: name, access }, { exception: class, from, to }, { interrupt: 'irq', 'fiq' or INTID }, { fault: 'stage2' }, { hypercall: name or number }, { text: text or regexp, uart }, { radio: 'frame', 'reception', 'emission', 'refusal' or 'late' }; value, min, max, width filter values and sizes of accesses, if: e => … anything, cpu a CPU's number; as: 'ipa' means guest-physical addresses
         * @returns the hook
         * @throws if the event is none, or has a key that its kind has not; there is no such symbol
         * @example
         * const b = machine.break({ pc: 'exception', partition: 'radio' }); machine.run('10ms'); b.hits
         */
        break(event: EventPattern): Hook;
        /**
         * Writes a bug report: a file with which anybody gets the run so far again, with 'hvsh replay'.
         * It holds what the machine was built from, all that came into it from outside, state hashes on the way, and the
         * scripts that ran, for people to read. Large images that 'hvsh guests fetch' provides are left out, and found by their SHA-256.
         * With fails it says what is wrong, so that 'hvsh shrink' can leave out inputs that do not matter.
         * @param path of the file; ./ and ../ mean the script's directory, other relative paths the present one
         * @param options { title: 'what is wrong' }; { fails: m => … } is true of a machine that fails, and sees nothing but that; { images: false } leaves out all images, true none
         * @throws if the file cannot be written; what was there before is still there then; fails is not true of the machine as it is
         * @example
         * machine.run('1ms'); machine.bug('crash.hvbug', { title: 'it is too slow', fails: m => m.icount < 2000n })
         */
        bug(path: string, options?: { title?: string, fails?: (machine: Machine) => unknown, images?: boolean }): void;
        /**
         * Begins to keep which instructions are executed, and what the hypervisor has to do; machine.coverage() tells.
         * It changes nothing in the machine. Forks that are made from now on are covered, too.
         * @example
         * machine.cover(); machine.run('5ms'); machine.coverage().neverReached
         */
        cover(): void;
        /**
         * What this machine and its forks have executed since machine.cover(), or at all with --coverage.
         * @returns the coverage
         * @throws if nothing has begun to keep it
         * @example
         * machine.cover(); machine.run('5ms'); machine.coverage()
         */
        coverage(): Coverage;
        /**
         * The partitions' devices, by partition and name.
         * Each is one line of text: type, guest-physical address, interrupt, and whether it is passed through.
         * @example
         * machine.devices
         */
        readonly devices: Collection<string>;
        /**
         * What differs between this machine and another, or a snapshot of it: registers, devices, memory with symbols.
         * @param other a machine of the same descriptor, or a snapshot
         * @returns a listing: here, then there; it is empty where they are equal
         * @throws if the other was built from something else
         * @example
         * const f = machine.fork(); f.run('1ms'); machine.diff(f).lines.length
         */
        diff(other: Machine | Snapshot): Listing;
        /**
         * Where the time of cores and radio went, exact, and what it would take from a battery: a model, not a measurement.
         * Its coefficients are the descriptor's (energy:), else published ones; each comes with its source. Energy is charged when it
         * is asked for; counting it is part of no run.
         * @param coefficients numbers instead of those of the descriptor, by name
         * @returns the report; it prints as a table
         * @throws if there is no such coefficient
         * @example
         * machine.run('10ms'); machine.energy({ core: 250 })
         */
        energy(coefficients?: { [name: string]: number }): Energy;
        /**
         * An independent machine in the present state of this one, with things of its own.
         * @returns the machine
         * @example
         * const f = machine.fork(); f.run('1ms'); f.icount > machine.icount
         */
        fork(): Machine;
        /**
         * Waits for GDB and serves it, until it detaches.
         * GDB sees the CPUs of all partitions as threads. The machine is the debugger's meanwhile: it stands still unless
         * GDB lets it go, what GDB changes enters its history, and GDB can go back in time. Ctrl-C ends the wait, or the
         * conversation; the machine stays where it stopped. 'monitor help' in GDB lists commands for snapshots and more.
         * @param port TCP port on the loopback interface; 0: any that is free
         * @param options { address: '0.0.0.0' } for another interface, on which anybody can take over the machine; { wait: 10 }, the most seconds of real time to wait for GDB
         * @returns where the machine is, like the result of a run: reason is 'detached', 'killed', 'off' (GDB saw the end), 'gone', or 'nobody' came
         * @throws if the port is not to be had; it is called in a hook's function
         * @example
         * machine.gdb(0, { wait: 0.1 }).reason
         */
        gdb(port: Integer, options?: { address?: string, wait?: number }): Result;
        /**
         * Goes to a place of this machine's history, back or ahead, by executing from a state kept on the way.
         * No breakpoint, hook or waitFor notices. What entered after that place (typed, set or written) comes again when
         * the machine runs on; the first thing that enters anew replaces all of that.
         * @param where an instruction count of the machine (Number or BigInt), a virtual time since it was switched on ('31ms'), or a snapshot of this history
         * @returns where it is, like the result of a run
         * @throws if the machine never comes there; the snapshot is not of this history
         * @example
         * machine.run('5ms'); machine.goto(1000n); machine.goto('2ms').reason
         */
        goto(where: Integer | Time | Snapshot | Past): Result;
        /**
         * The state hash: equal for two machines that will behave alike.
         * @returns a text of 32 hexadecimal digits
         * @example
         * machine.hash() === machine.fork().hash()
         */
        hash(): string;
        /**
         * Instructions that all CPUs together have retired, a BigInt.
         * @example
         * machine.icount
         */
        readonly icount: bigint;
        /**
         * Physical memory, at physical addresses.
         * @example
         * machine.memory.dump(0x4000_0000, 32)
         */
        readonly memory: Memory;
        /**
         * The machine's name, from its descriptor.
         * @example
         * machine.name
         */
        readonly name: string;
        /**
         * Calls a function whenever an event of any partition comes, as partition.on does.
         * @param event an address, symbol or 'main.c:42' (virtual, in any address space); or an object: { pc } or { pc: [first, last] }, { write: addr, size }, { read: addr, size }, { access: 'read', 'write', 'any' or 'execute', at, size }, { sysreg: name, access }, { exception: class, from, to }, { interrupt: 'irq', 'fiq' or INTID }, { fault: 'stage2' }, { hypercall: name or number }, { text: text or regexp, uart }, { radio: 'frame', 'reception', 'emission', 'refusal' or 'late' }; value, min, max, width filter values and sizes of accesses, if: e => … anything, cpu a CPU's number; as: 'ipa' means guest-physical addresses
         * @param callback called with the event; the machine is stopped meanwhile, and no time passes in it
         * @returns the hook
         * @throws if the event is none, or has a key that its kind has not; there is no such symbol
         * @example
         * machine.on({ fault: 'stage2' }, e => print(e.partition.name, hex(e.ipa))); machine.run('10ms')
         */
        on(event: EventPattern, callback: (event: Event) => void): Hook;
        /**
         * The partitions by name.
         * @example
         * machine.partitions.radio.state
         */
        readonly partitions: Collection<Partition>;
        /**
         * What its transceiver hears, emits and may not emit.
         * @example
         * machine.radio
         */
        readonly radio: Radio;
        /**
         * Begins to write to a file what came and comes into the machine, and its state hash every million instructions or so.
         * Whatever stops the process, the file is good up to its last whole record; 'hvsh replay' has the run again and compares.
         * The file replaces an earlier one. The recording ends with stopRecording(), or when the script or the shell ends.
         * @param path of the file; ./ and ../ mean the script's directory, other relative paths the present one
         * @param options { images: false } leaves out all programs, initial RAM disks and disks' contents, which are then found by their SHA-256; { images: true } none (those of more than 512 KiB are left out)
         * @throws if the file cannot be written; the machine is being recorded already
         * @example
         * machine.record('run.hvrec'); machine.run('5ms'); machine.stopRecording()
         */
        record(path: string, options?: { images?: boolean }): void;
        /**
         * Goes back, or forth, to a snapshot of this machine or of one that it shares an ancestor with; handles stay valid.
         * @param snapshot from machine.snapshot()
         * @throws if the snapshot is of another machine
         * @example
         * const s = machine.snapshot(); machine.run('1ms'); machine.restore(s)
         */
        restore(snapshot: Snapshot): void;
        /**
         * Goes back to the last time at which an event came, to just before its instruction.
         * @param how { until: event }, with an event as machine.break takes it, but without 'if' and regular expressions
         * @returns where it is, like the result of a run
         * @throws if the event never came in this history; the event is none
         * @example
         * machine.run('20ms'); machine.reverse({ until: { write: 'beats', size: 8, partition: 'radio' } })
         */
        reverse(how: { until: EventPattern }): Result;
        /**
         * Runs the machine: for a time, or until something comes.
         * Time is virtual. Without an argument it runs until nothing can run any more, or Ctrl-C.
         * @param how a time like '5ms'; or { until, max, every }: until is a function that is asked after every ('1ms') of virtual time, or an event as for machine.on, or { icount: n }; max is the most virtual time to spend
         * @returns how the run ended: { reason, partition, cpu, pc, icount }; reason is 'time' where max has passed
         * @example
         * machine.run('5ms'); machine.run({ until: () => machine.partitions.radio.state !== 'running', max: '2ms' })
         */
        run(how?: Time | { until?: EventPattern | (() => unknown) | { icount: Integer }, max?: Time, every?: Time }): Result;
        /**
         * Writes the machine to a file, from which open() makes it again.
         * @param path of the file; ./ and ../ mean the script's directory, other relative paths the present one
         * @param options { images: false } leaves out programs, initial RAM disks and disks' contents, which are then found by their SHA-256 when it is opened
         * @throws if the file cannot be written; what was there before is still there then
         * @example
         * machine.save('ready.hvsnap', { images: false })
         */
        save(path: string, options?: { images?: boolean }): void;
        /**
         * The present state, kept; it costs microseconds and shares all memory that is not written later.
         * @param name a text to tell it by (none)
         * @returns the snapshot
         * @example
         * const ready = machine.snapshot('ready'); machine.run('1ms'); machine.restore(ready)
         */
        snapshot(name?: string): Snapshot;
        /**
         * How fast the host was: a text with instructions, host time and MIPS of the runs so far.
         * It differs from run to run, unlike everything else; nothing in the machine can see it.
         * @example
         * print(machine.stats)
         */
        readonly stats: Stats;
        /**
         * Ends the recording that record() began, with the present state; without one it does nothing.
         * @throws if the file cannot be written
         * @example
         * machine.record('run.hvrec'); machine.stopRecording()
         */
        stopRecording(): void;
        /**
         * Virtual time in nanoseconds, a BigInt.
         * @example
         * machine.time
         */
        readonly time: bigint;
        /**
         * Logs a line whenever an event of any partition comes.
         * @param event an address, symbol or 'main.c:42' (virtual, in any address space); or an object: { pc } or { pc: [first, last] }, { write: addr, size }, { read: addr, size }, { access: 'read', 'write', 'any' or 'execute', at, size }, { sysreg: name, access }, { exception: class, from, to }, { interrupt: 'irq', 'fiq' or INTID }, { fault: 'stage2' }, { hypercall: name or number }, { text: text or regexp, uart }, { radio: 'frame', 'reception', 'emission', 'refusal' or 'late' }; value, min, max, width filter values and sizes of accesses, if: e => … anything, cpu a CPU's number; as: 'ipa' means guest-physical addresses
         * @returns the hook; its lines are kept
         * @throws if the event is none, or has a key that its kind has not; there is no such symbol
         * @example
         * machine.trace({ interrupt: 'irq' }); machine.run('10ms')
         */
        trace(event: EventPattern): Hook;
        /**
         * Says who may touch a byte of the machine, and by which grant; what the hypervisor emulates for a partition is none.
         * @param addr physical address, a Number or BigInt
         * @returns a listing, a line for each partition
         * @example
         * machine.why(0x0b00_0018n)
         */
        why(addr: Integer): Listing;
    }

    /** A partition: virtual CPUs, memory and devices of its own, and a life of its own. */
    interface Partition {
        /**
         * Restarts it with another program than the descriptor's, until the next reset.
         * The descriptor's is loaded first, the program over it, and the first CPU begins at the program's entry.
         * @param path an ELF file; ./ and ../ mean the script's directory, other relative paths the present one
         * @throws if the file cannot be read, is no program for AArch64, or does not fit into the partition's memory
         * @example
         * user.boot('testdata/guests/talk/talk.elf')
         */
        boot(path: string): void;
        /**
         * Stops the machine whenever an event comes.
         * It stops before the instruction of a place, and right behind that of any other event.
         * @param event an address, symbol or 'main.c:42' (virtual, in any address space); or an object: { pc } or { pc: [first, last] }, { write: addr, size }, { read: addr, size }, { access: 'read', 'write', 'any' or 'execute', at, size }, { sysreg: name, access }, { exception: class, from, to }, { interrupt: 'irq', 'fiq' or INTID }, { fault: 'stage2' }, { hypercall: name or number }, { text: text or regexp, uart }, { radio: 'frame', 'reception', 'emission', 'refusal' or 'late' }; value, min, max, width filter values and sizes of accesses, if: e => … anything, cpu a CPU's number; as: 'ipa' means guest-physical addresses
         * @returns the hook
         * @throws if the event is none, or has a key that its kind has not; there is no such symbol
         * @example
         * const b = radio.break('exception'); machine.run('10ms'); b.hits
         */
        break(event: EventPattern): Hook;
        /**
         * Its first CPU; the same as cpus[0].
         * @example
         * user.cpu.pc
         */
        readonly cpu: Cpu;
        /**
         * Its CPUs.
         * @example
         * user.cpus.length
         */
        readonly cpus: List<Cpu>;
        /**
         * Why it is 'faulted', a text; null where it is not.
         * @example
         * user.fault
         */
        readonly fault: string | null;
        /**
         * The hash of what is the partition's alone: its memory, CPUs, devices, mailbox and counters of traps.
         * Equal for two machines at the same time that are the same to this partition, whatever others do there.
         * @returns a text of 32 hexadecimal digits
         * @example
         * radio.hash()
         */
        hash(): string;
        /**
         * Its memory, at virtual addresses as its first CPU translates them now.
         * @example
         * radio.memory.readU64('beats')
         */
        readonly memory: Memory;
        /**
         * Its name.
         * @example
         * user.name
         */
        readonly name: string;
        /**
         * Calls a function whenever an event comes, and goes on.
         * What it throws ends the run. It cannot run the machine itself.
         * @param event an address, symbol or 'main.c:42' (virtual, in any address space); or an object: { pc } or { pc: [first, last] }, { write: addr, size }, { read: addr, size }, { access: 'read', 'write', 'any' or 'execute', at, size }, { sysreg: name, access }, { exception: class, from, to }, { interrupt: 'irq', 'fiq' or INTID }, { fault: 'stage2' }, { hypercall: name or number }, { text: text or regexp, uart }, { radio: 'frame', 'reception', 'emission', 'refusal' or 'late' }; value, min, max, width filter values and sizes of accesses, if: e => … anything, cpu a CPU's number; as: 'ipa' means guest-physical addresses
         * @param callback called with the event; the machine is stopped meanwhile, and no time passes in it
         * @returns the hook
         * @throws if the event is none, or has a key that its kind has not; there is no such symbol
         * @example
         * radio.on({ write: 'beats', size: 8 }, e => print(hex(e.value), e.pc.symbol)); machine.run('10ms')
         */
        on(event: EventPattern, callback: (event: Event) => void): Hook;
        /**
         * Takes it off its cores until resume().
         * @throws if it does not run
         * @example
         * user.pause(); user.resume()
         */
        pause(): void;
        /**
         * Resets its CPUs and devices and loads its images anew; other memory stays as it is.
         * @example
         * user.reset()
         */
        reset(): void;
        /**
         * Like reset(), with all of its memory zero beforehand.
         * @example
         * user.restart()
         */
        restart(): void;
        /**
         * Lets it go on after pause().
         * @throws if it is not paused
         * @example
         * user.pause(); user.resume()
         */
        resume(): void;
        /**
         * Whether it runs: 'running', 'paused', 'off' or 'faulted'.
         * @example
         * user.state
         */
        readonly state: State;
        /**
         * Names for its addresses: symbols and source lines.
         * @example
         * radio.symbols
         */
        readonly symbols: Symbols;
        /**
         * Logs a line whenever an event comes: virtual time, CPU, place and data.
         * @param event an address, symbol or 'main.c:42' (virtual, in any address space); or an object: { pc } or { pc: [first, last] }, { write: addr, size }, { read: addr, size }, { access: 'read', 'write', 'any' or 'execute', at, size }, { sysreg: name, access }, { exception: class, from, to }, { interrupt: 'irq', 'fiq' or INTID }, { fault: 'stage2' }, { hypercall: name or number }, { text: text or regexp, uart }, { radio: 'frame', 'reception', 'emission', 'refusal' or 'late' }; value, min, max, width filter values and sizes of accesses, if: e => … anything, cpu a CPU's number; as: 'ipa' means guest-physical addresses
         * @returns the hook; its lines are kept
         * @throws if the event is none, or has a key that its kind has not; there is no such symbol
         * @example
         * const t = radio.trace({ exception: 'any' }); machine.run('10ms'); t.lines[0]
         */
        trace(event: EventPattern): Hook;
        /**
         * How often the hypervisor acted for it, a Number by name of the trap.
         * Printed, it shows the cycles charged too.
         * @example
         * radio.traps
         */
        readonly traps: Traps;
        /**
         * Its first serial port; null if it has none.
         * @example
         * radio.uart.output.text
         */
        readonly uart: Uart | null;
        /**
         * Its serial ports by name.
         * @example
         * user.uarts.uart0.output.text
         */
        readonly uarts: Collection<Uart>;
        /**
         * Runs the machine until an event comes.
         * It stops before the instruction of a place, and right behind that of any other event.
         * @param event an address, symbol or 'main.c:42' (virtual, in any address space); or an object: { pc } or { pc: [first, last] }, { write: addr, size }, { read: addr, size }, { access: 'read', 'write', 'any' or 'execute', at, size }, { sysreg: name, access }, { exception: class, from, to }, { interrupt: 'irq', 'fiq' or INTID }, { fault: 'stage2' }, { hypercall: name or number }, { text: text or regexp, uart }, { radio: 'frame', 'reception', 'emission', 'refusal' or 'late' }; value, min, max, width filter values and sizes of accesses, if: e => … anything, cpu a CPU's number; as: 'ipa' means guest-physical addresses
         * @param max { max: '10s' }, the most virtual time to spend (60 s)
         * @returns how the run ended
         * @throws if the event is none, or has a key that its kind has not; there is no such symbol; the time is over first
         * @example
         * radio.until('exception', { max: '10ms' }); radio.until({ write: 'beats', size: 8 })
         */
        until(event: EventPattern, max?: { max?: Time }): Result;
    }

    /** A CPU of a partition: registers, disassembly, single steps. */
    interface Cpu {
        /**
         * Goes back n instructions of this CPU, to the state that was: registers, memory, devices, the other CPUs.
         * It comes to where the machine was stopped then, if it was, else right behind the instruction before. What entered
         * since comes again when the machine runs on, as after machine.goto.
         * @param n how many (1)
         * @returns where it is, like the result of a run
         * @throws if the history begins later
         * @example
         * user.cpu.step(3); user.cpu.back(2)
         */
        back(n?: Integer): Result;
        /**
         * The functions that were entered and have not returned, innermost first.
         * Callers are found by call frame information where the program has it (-g), else by the chain of frame pointers.
         * @param n how many at most (64)
         * @returns a list of { pc, symbol, source }, which prints as a listing
         * @example
         * radio.until('exception'); radio.cpu.backtrace()
         */
        backtrace(n?: Integer): List<Frame>;
        /**
         * Stops the machine whenever an event of this CPU comes, as partition.break does.
         * @param event an address, symbol or 'main.c:42' (virtual, in any address space); or an object: { pc } or { pc: [first, last] }, { write: addr, size }, { read: addr, size }, { access: 'read', 'write', 'any' or 'execute', at, size }, { sysreg: name, access }, { exception: class, from, to }, { interrupt: 'irq', 'fiq' or INTID }, { fault: 'stage2' }, { hypercall: name or number }, { text: text or regexp, uart }, { radio: 'frame', 'reception', 'emission', 'refusal' or 'late' }; value, min, max, width filter values and sizes of accesses, if: e => … anything, cpu a CPU's number; as: 'ipa' means guest-physical addresses
         * @returns the hook
         * @throws if the event is none, or has a key that its kind has not; there is no such symbol
         * @example
         * radio.cpu.break({ interrupt: 'irq' })
         */
        break(event: EventPattern): Hook;
        /**
         * The masks: D, A, I and F in bits 3 to 0, a Number; a set bit masks.
         * @example
         * user.cpu.daif
         */
        get daif(): number; set daif(value: Integer);
        /**
         * Instructions as text.
         * @param addr address or symbol (pc)
         * @param n how many (8)
         * @returns a list of { address, word, text, symbol }, which prints as a listing
         * @throws if the memory is not mapped, or is a device
         * @example
         * user.cpu.disassemble(user.cpu.pc, 4)[0].text; user.cpu.disassemble('main')
         */
        disassemble(addr?: Address, n?: Integer): List<Instruction>;
        /**
         * The exception level, a Number from 0 to 2.
         * @example
         * user.cpu.el
         */
        readonly el: number;
        /**
         * Instructions it has retired, a BigInt.
         * @example
         * user.cpu.icount
         */
        readonly icount: bigint;
        /**
         * The instruction that changed a register last, in this machine's past.
         * @param register 'x0' to 'x30', 'sp', 'nzcv' or the name of a system register
         * @returns a place for machine.goto; undefined if nothing changed it since the history began
         * @throws if there is no such register
         * @example
         * user.cpu.step(9); user.cpu.lastChange('sp')
         */
        lastChange(register: string): Past | undefined;
        /**
         * The source around an address, with that line marked.
         * @param addr address, symbol or 'main.c:42' (pc)
         * @param n how many lines (10)
         * @returns a listing
         * @throws if no line is known there (build with -g), or the file is not below the script's directory or the program's
         * @example
         * load('testdata/machines/calls.yaml').partitions.guest.cpu.list('walk', 3)
         */
        list(addr?: Address, n?: Integer): Listing;
        /**
         * Its number in its partition.
         * @example
         * user.cpu.number
         */
        readonly number: number;
        /**
         * The flags: N, Z, C and V in bits 3 to 0, a Number.
         * @example
         * user.cpu.nzcv
         */
        get nzcv(): number; set nzcv(value: Integer);
        /**
         * Calls a function whenever an event of this CPU comes, as partition.on does.
         * @param event an address, symbol or 'main.c:42' (virtual, in any address space); or an object: { pc } or { pc: [first, last] }, { write: addr, size }, { read: addr, size }, { access: 'read', 'write', 'any' or 'execute', at, size }, { sysreg: name, access }, { exception: class, from, to }, { interrupt: 'irq', 'fiq' or INTID }, { fault: 'stage2' }, { hypercall: name or number }, { text: text or regexp, uart }, { radio: 'frame', 'reception', 'emission', 'refusal' or 'late' }; value, min, max, width filter values and sizes of accesses, if: e => … anything, cpu a CPU's number; as: 'ipa' means guest-physical addresses
         * @param callback called with the event; the machine is stopped meanwhile, and no time passes in it
         * @returns the hook
         * @throws if the event is none, or has a key that its kind has not; there is no such symbol
         * @example
         * radio.cpu.on('exception', e => print(e)); machine.run('10ms')
         */
        on(event: EventPattern, callback: (event: Event) => void): Hook;
        /**
         * Address of the next instruction, a BigInt; can be set to an address or symbol.
         * @example
         * user.cpu.pc
         */
        get pc(): bigint; set pc(value: Address);
        /**
         * SIMD and floating-point register, a BigInt of 128 bits.
         * @example
         * user.cpu.q0 = 1n << 100n; user.cpu.q0
         */
        get q0(): bigint; set q0(value: Integer);
        get q1(): bigint; set q1(value: Integer);
        get q2(): bigint; set q2(value: Integer);
        get q3(): bigint; set q3(value: Integer);
        get q4(): bigint; set q4(value: Integer);
        get q5(): bigint; set q5(value: Integer);
        get q6(): bigint; set q6(value: Integer);
        get q7(): bigint; set q7(value: Integer);
        get q8(): bigint; set q8(value: Integer);
        get q9(): bigint; set q9(value: Integer);
        get q10(): bigint; set q10(value: Integer);
        get q11(): bigint; set q11(value: Integer);
        get q12(): bigint; set q12(value: Integer);
        get q13(): bigint; set q13(value: Integer);
        get q14(): bigint; set q14(value: Integer);
        get q15(): bigint; set q15(value: Integer);
        get q16(): bigint; set q16(value: Integer);
        get q17(): bigint; set q17(value: Integer);
        get q18(): bigint; set q18(value: Integer);
        get q19(): bigint; set q19(value: Integer);
        get q20(): bigint; set q20(value: Integer);
        get q21(): bigint; set q21(value: Integer);
        get q22(): bigint; set q22(value: Integer);
        get q23(): bigint; set q23(value: Integer);
        get q24(): bigint; set q24(value: Integer);
        get q25(): bigint; set q25(value: Integer);
        get q26(): bigint; set q26(value: Integer);
        get q27(): bigint; set q27(value: Integer);
        get q28(): bigint; set q28(value: Integer);
        get q29(): bigint; set q29(value: Integer);
        get q30(): bigint; set q30(value: Integer);
        get q31(): bigint; set q31(value: Integer);
        /**
         * The stack pointer in use, a BigInt.
         * @example
         * user.cpu.sp
         */
        get sp(): bigint; set sp(value: Integer);
        /**
         * Executes n instructions of this CPU.
         * Others run meanwhile as they would: virtual time passes for all alike.
         * @param n how many (1)
         * @param max { max: '10s' }, the most virtual time to spend (60 s)
         * @returns how the run ended
         * @throws if the CPU executes nothing for so long (it waits, or is off)
         * @example
         * user.cpu.step(3)
         */
        step(n?: Integer, max?: { max?: Time }): Result;
        /**
         * The system registers by name, each a BigInt, read and set without traps.
         * @example
         * user.cpu.sysreg.VBAR_EL1
         */
        readonly sysreg: SystemRegisters;
        /**
         * Logs a line whenever an event of this CPU comes.
         * @param event an address, symbol or 'main.c:42' (virtual, in any address space); or an object: { pc } or { pc: [first, last] }, { write: addr, size }, { read: addr, size }, { access: 'read', 'write', 'any' or 'execute', at, size }, { sysreg: name, access }, { exception: class, from, to }, { interrupt: 'irq', 'fiq' or INTID }, { fault: 'stage2' }, { hypercall: name or number }, { text: text or regexp, uart }, { radio: 'frame', 'reception', 'emission', 'refusal' or 'late' }; value, min, max, width filter values and sizes of accesses, if: e => … anything, cpu a CPU's number; as: 'ipa' means guest-physical addresses
         * @returns the hook; its lines are kept
         * @throws if the event is none, or has a key that its kind has not; there is no such symbol
         * @example
         * radio.cpu.trace({ sysreg: 'ELR_EL1' }); machine.run('10ms')
         */
        trace(event: EventPattern): Hook;
        /**
         * Runs the machine until an event of this CPU comes, as partition.until does.
         * @param event an address, symbol or 'main.c:42' (virtual, in any address space); or an object: { pc } or { pc: [first, last] }, { write: addr, size }, { read: addr, size }, { access: 'read', 'write', 'any' or 'execute', at, size }, { sysreg: name, access }, { exception: class, from, to }, { interrupt: 'irq', 'fiq' or INTID }, { fault: 'stage2' }, { hypercall: name or number }, { text: text or regexp, uart }, { radio: 'frame', 'reception', 'emission', 'refusal' or 'late' }; value, min, max, width filter values and sizes of accesses, if: e => … anything, cpu a CPU's number; as: 'ipa' means guest-physical addresses
         * @param max { max: '10s' }, the most virtual time to spend (60 s)
         * @returns how the run ended
         * @throws if the event is none, or has a key that its kind has not; there is no such symbol; the time is over first
         * @example
         * radio.cpu.until('exception', { max: '10ms' })
         */
        until(event: EventPattern, max?: { max?: Time }): Result;
        /**
         * The low 32 bits of a general-purpose register, a BigInt; setting it clears the high ones.
         * @example
         * user.cpu.w0 = 7n; user.cpu.x0
         */
        get w0(): bigint; set w0(value: Integer);
        get w1(): bigint; set w1(value: Integer);
        get w2(): bigint; set w2(value: Integer);
        get w3(): bigint; set w3(value: Integer);
        get w4(): bigint; set w4(value: Integer);
        get w5(): bigint; set w5(value: Integer);
        get w6(): bigint; set w6(value: Integer);
        get w7(): bigint; set w7(value: Integer);
        get w8(): bigint; set w8(value: Integer);
        get w9(): bigint; set w9(value: Integer);
        get w10(): bigint; set w10(value: Integer);
        get w11(): bigint; set w11(value: Integer);
        get w12(): bigint; set w12(value: Integer);
        get w13(): bigint; set w13(value: Integer);
        get w14(): bigint; set w14(value: Integer);
        get w15(): bigint; set w15(value: Integer);
        get w16(): bigint; set w16(value: Integer);
        get w17(): bigint; set w17(value: Integer);
        get w18(): bigint; set w18(value: Integer);
        get w19(): bigint; set w19(value: Integer);
        get w20(): bigint; set w20(value: Integer);
        get w21(): bigint; set w21(value: Integer);
        get w22(): bigint; set w22(value: Integer);
        get w23(): bigint; set w23(value: Integer);
        get w24(): bigint; set w24(value: Integer);
        get w25(): bigint; set w25(value: Integer);
        get w26(): bigint; set w26(value: Integer);
        get w27(): bigint; set w27(value: Integer);
        get w28(): bigint; set w28(value: Integer);
        get w29(): bigint; set w29(value: Integer);
        get w30(): bigint; set w30(value: Integer);
        /**
         * General-purpose register, a BigInt.
         * @example
         * user.cpu.x0 = 42n; user.cpu.x0
         */
        get x0(): bigint; set x0(value: Integer);
        get x1(): bigint; set x1(value: Integer);
        get x2(): bigint; set x2(value: Integer);
        get x3(): bigint; set x3(value: Integer);
        get x4(): bigint; set x4(value: Integer);
        get x5(): bigint; set x5(value: Integer);
        get x6(): bigint; set x6(value: Integer);
        get x7(): bigint; set x7(value: Integer);
        get x8(): bigint; set x8(value: Integer);
        get x9(): bigint; set x9(value: Integer);
        get x10(): bigint; set x10(value: Integer);
        get x11(): bigint; set x11(value: Integer);
        get x12(): bigint; set x12(value: Integer);
        get x13(): bigint; set x13(value: Integer);
        get x14(): bigint; set x14(value: Integer);
        get x15(): bigint; set x15(value: Integer);
        get x16(): bigint; set x16(value: Integer);
        get x17(): bigint; set x17(value: Integer);
        get x18(): bigint; set x18(value: Integer);
        get x19(): bigint; set x19(value: Integer);
        get x20(): bigint; set x20(value: Integer);
        get x21(): bigint; set x21(value: Integer);
        get x22(): bigint; set x22(value: Integer);
        get x23(): bigint; set x23(value: Integer);
        get x24(): bigint; set x24(value: Integer);
        get x25(): bigint; set x25(value: Integer);
        get x26(): bigint; set x26(value: Integer);
        get x27(): bigint; set x27(value: Integer);
        get x28(): bigint; set x28(value: Integer);
        get x29(): bigint; set x29(value: Integer);
        get x30(): bigint; set x30(value: Integer);
    }

    /**
     * The system registers of a CPU by the manual's names, each a BigInt: cpu.sysreg.VBAR_EL1.
     * They are read and set without access checks and without traps.
     */
    interface SystemRegisters extends Record<SystemRegister, bigint> {
    }

    /**
     * Memory, read and written without side effects: no fault, no device access, no trace in the guest.
     * A partition's has virtual addresses as its first CPU translates them now, or guest-physical ones with { as: 'ipa' };
     * the machine's has physical ones. Addresses are Numbers, BigInts, or symbols like 'beats' and 'main+0x10'.
     */
    interface Memory {
        /**
         * Memory as hexadecimal and text; what is no memory shows as ??.
         * @param addr address or symbol
         * @param n how many bytes (64)
         * @param as { as: 'ipa' } for guest-physical addresses
         * @returns a listing, which prints by itself; its text is a text
         * @example
         * radio.memory.dump('stamps', 64)
         */
        dump(addr: Address, n?: Integer, as?: { as?: 'ipa' }): Listing;
        /**
         * Who wrote an address last: the instruction, found by going back in time.
         * Stores by any CPU at any virtual address count, and what scripts wrote; not what devices and the hypervisor wrote.
         * @param addr address or symbol
         * @param n how many bytes from there on (1)
         * @param as { as: 'ipa' } for guest-physical addresses
         * @returns a place for machine.goto; undefined if nobody wrote there since the history began
         * @throws if the address is not mapped, or is a device's
         * @example
         * machine.run('20ms'); machine.goto(radio.memory.lastWrite('beats', 8))
         */
        lastWrite(addr: Address, n?: Integer, as?: { as?: 'ipa' }): Past | undefined;
        /**
         * Reads bytes.
         * @param addr address or symbol
         * @param n how many bytes, at most 64 MiB
         * @param as { as: 'ipa' } for guest-physical addresses
         * @returns a Uint8Array
         * @throws if the address is not mapped, or is a device's
         * @example
         * radio.memory.read('stamps', 16)[0]
         */
        read(addr: Address, n: Integer, as?: { as?: 'ipa' }): Uint8Array;
        /**
         * Reads 16 bits.
         * @param addr address or symbol
         * @param as { as: 'ipa' } for guest-physical addresses
         * @returns a Number
         * @throws if the address is not mapped, or is a device's
         * @example
         * radio.memory.readU16('beats')
         */
        readU16(addr: Address, as?: { as?: 'ipa' }): number;
        /**
         * Reads 32 bits.
         * @param addr address or symbol
         * @param as { as: 'ipa' } for guest-physical addresses
         * @returns a Number
         * @throws if the address is not mapped, or is a device's
         * @example
         * radio.memory.readU32(0x4000_0000, { as: 'ipa' })
         */
        readU32(addr: Address, as?: { as?: 'ipa' }): number;
        /**
         * Reads 64 bits.
         * @param addr address or symbol
         * @param as { as: 'ipa' } for guest-physical addresses
         * @returns a BigInt
         * @throws if the address is not mapped, or is a device's
         * @example
         * radio.memory.readU64('beats')
         */
        readU64(addr: Address, as?: { as?: 'ipa' }): bigint;
        /**
         * Reads a byte.
         * @param addr address or symbol
         * @param as { as: 'ipa' } for guest-physical addresses
         * @returns a Number
         * @throws if the address is not mapped, or is a device's
         * @example
         * radio.memory.readU8('beats')
         */
        readU8(addr: Address, as?: { as?: 'ipa' }): number;
        /**
         * Counts loads and stores that touch a range, by whatever address they reach it.
         * What devices and the hypervisor do does not count. A range is looked up now, and stays where it is.
         * @param what { access, by, at, size }, each optional: access is 'read', 'write' or 'any' ('any'), by the partition whose accesses count (all), at and size the range (all of the memory); as: 'ipa' for a guest-physical address
         * @returns the hook, which has hits
         * @throws if the range is not RAM; there is no such partition or symbol
         * @example
         * const leak = user.memory.watch({ access: 'write', by: radio }); machine.run('10ms'); leak.hits
         */
        watch(what?: { access?: 'read' | 'write' | 'any', by?: Partition | string, at?: Address, size?: Integer, as?: 'ipa' }): Hook;
        /**
         * Writes bytes: all of them, or none.
         * @param addr address or symbol
         * @param bytes an array of bytes, or a text (UTF-8)
         * @param as { as: 'ipa' } for guest-physical addresses
         * @throws if the address is not mapped, or is a device's
         * @example
         * radio.memory.write('stamps', [1, 2, 3]); radio.memory.write('stamps', 'text')
         */
        write(addr: Address, bytes: string | ArrayLike<number>, as?: { as?: 'ipa' }): void;
        /**
         * Writes 16 bits.
         * @param addr address or symbol
         * @param value of 16 bits
         * @param as { as: 'ipa' } for guest-physical addresses
         * @throws if the address is not mapped, or is a device's
         * @example
         * radio.memory.writeU16('stamps', 0xffff)
         */
        writeU16(addr: Address, value: Integer, as?: { as?: 'ipa' }): void;
        /**
         * Writes 32 bits.
         * @param addr address or symbol
         * @param value of 32 bits
         * @param as { as: 'ipa' } for guest-physical addresses
         * @throws if the address is not mapped, or is a device's
         * @example
         * radio.memory.writeU32('stamps', 0xffff_ffff)
         */
        writeU32(addr: Address, value: Integer, as?: { as?: 'ipa' }): void;
        /**
         * Writes 64 bits.
         * @param addr address or symbol
         * @param value Number or BigInt
         * @param as { as: 'ipa' } for guest-physical addresses
         * @throws if the address is not mapped, or is a device's
         * @example
         * radio.memory.writeU64('stamps', 0xffff_ffff_ffffn)
         */
        writeU64(addr: Address, value: Integer, as?: { as?: 'ipa' }): void;
        /**
         * Writes a byte.
         * @param addr address or symbol
         * @param value 0 to 255
         * @param as { as: 'ipa' } for guest-physical addresses
         * @throws if the address is not mapped, or is a device's
         * @example
         * radio.memory.writeU8('stamps', 1)
         */
        writeU8(addr: Address, value: Integer, as?: { as?: 'ipa' }): void;
    }

    /** The other end of a partition's serial port: what it wrote, and a way to type. */
    interface Uart {
        /**
         * Gives it a TCP port of this computer, at which a program converses with the partition.
         * It is on the loopback interface. The machine runs for the program in serve(), and whenever it runs; the address is logged.
         * @param port number of the port; 0 or nothing: any that is free
         * @returns the port, with serve() and close()
         * @throws if the port is not to be had; another port of this serial port is open
         * @example
         * const p = radio.uart.listen(0); p.serve({ wait: 0.1 }); p.close()
         */
        listen(port?: number): Port;
        /**
         * Its name, from the descriptor.
         * @example
         * user.uart.name
         */
        readonly name: string;
        /**
         * All that the partition wrote so far.
         * @example
         * radio.uart.output.text
         */
        readonly output: Output;
        /**
         * Gives it a pseudoterminal of this computer, a file like /dev/pts/3, which programs for serial lines open like a modem.
         * The machine runs for such a program in serve(), and whenever it runs; the name is logged. It is there on Linux only.
         * @returns the port, with address, serve() and close()
         * @throws if this computer has none to give; another port of this serial port is open
         * @example
         * const p = radio.uart.pty(); p.serve({ wait: 0.1 }); p.close()
         */
        pty(): Port;
        /**
         * Types a text (UTF-8), now; the partition receives it when the machine runs.
         * @param text what to type; end a line with \n
         * @example
         * user.uart.waitFor('user$ '); user.uart.send('help\n'); user.uart.waitFor('poweroff')
         */
        send(text: string): void;
        /**
         * Runs the machine until the partition has written a text, and stops right after its last byte.
         * What was written before counts too, from behind the text that was waited for last. A match of a regular
         * expression spans at most 4096 characters; one that could still grow, like \d+ at its end, is decided by the
         * byte behind it or by 20 ms of silence.
         * @param text text or regular expression
         * @param max { max: '10s' }, the most virtual time to spend (60 s)
         * @returns the match: it prints as the text; match[1] is the first group, match.groups.NAME a named one
         * @throws if the time is over first, or nothing can run any more
         * @example
         * radio.uart.waitFor(/camped on (\d+)/)[1]
         */
        waitFor(text: string | RegExp, max?: { max?: Time }): Match;
    }

    /**
     * A place on this computer where programs converse with a serial port of the machine: a TCP port or a pseudoterminal.
     * Whenever the machine runs, what they type enters it, and its history; what the partition writes reaches them too.
     * One program at a time.
     */
    interface Port {
        /**
         * What programs open: '127.0.0.1:5555' or '/dev/pts/3'.
         * @example
         * const p = radio.uart.listen(0); p.address; p.close()
         */
        readonly address: string;
        /**
         * Sends the program away and lets no more come. The end of the script or the shell does too.
         * @example
         * const p = radio.uart.listen(0); p.close()
         */
        close(): void;
        /**
         * Whether a program is there at the moment.
         * @example
         * const p = radio.uart.listen(0); p.connected; p.close()
         */
        readonly connected: boolean;
        /**
         * Bytes that the partition wrote and the program there did not read in time, a BigInt; up to 1 MiB waits for it.
         * @example
         * const p = radio.uart.listen(0); p.lost; p.close()
         */
        readonly lost: bigint;
        /**
         * Number of the TCP port; null for a pseudoterminal.
         * @example
         * const p = radio.uart.listen(0); p.number > 0; p.close()
         */
        readonly number: number | null;
        /**
         * Waits for a program and runs the machine for it, until it goes away.
         * Virtual time passes as the wall clock does at most, so that timeouts on both sides mean the same. Breakpoints and
         * Ctrl-C end the run as always, and the conversation goes on with the next. machine.run() serves too, at its own pace.
         * @param options { wait: 10 }, the most seconds of real time to wait for a program; { max: '10s' }, the most virtual time to spend
         * @returns how the run ended: reason is 'gone', 'nobody' came, 'time' (max has passed), 'closed', or as for machine.run
         * @throws if it is closed; it is called in a hook's function
         * @example
         * const p = radio.uart.listen(0); p.serve({ wait: 0.1 }).reason; p.close()
         */
        serve(options?: { wait?: number, max?: Time }): Result;
    }

    /** What came out of a serial port. */
    interface Output {
        /**
         * One line.
         * @param i from 0; negative ones count from the end, -1 is the last
         * @returns a text; undefined if there is none
         * @example
         * machine.run('1ms'); radio.uart.output.at(-1)
         */
        at(i: Integer): string | undefined;
        /**
         * The lines, without their ends; the last may be unfinished.
         * @example
         * radio.uart.output.lines.length
         */
        readonly lines: List<string>;
        /**
         * All of it as a text (UTF-8).
         * @example
         * radio.uart.output.text
         */
        readonly text: string;
    }

    /** What was found: match[0] is the text, match[1] the first group of the regular expression. */
    interface Match extends ReadonlyArray<string> {
        /**
         * The named groups of the regular expression; undefined if it has none.
         * @example
         * radio.uart.waitFor(/camped on (?<arfcn>\d+)/).groups.arfcn
         */
        readonly groups: { readonly [name: string]: string } | undefined;
        /**
         * The text that was found.
         * @example
         * radio.uart.waitFor('camped').text
         */
        readonly text: string;
    }

    /**
     * Names for addresses: symbols and source lines of the program that the partition begins with, and of files that are added.
     * An ELF file brings its symbols, and with -g lines and call frames; a Linux kernel its kallsyms, wherever it has moved itself.
     */
    interface Symbols {
        /**
         * Adds the names of a file: of a program that the partition loads by itself, or of its kernel.
         * @param path an ELF file or a System.map; ./ and ../ mean the script's directory, other relative paths the present one
         * @param at { at: address } where its lowest address is, if it was not linked for its place; a kernel's is found
         * @returns the symbols
         * @throws if the file cannot be read, or names nothing
         * @example
         * user.symbols.add('testdata/guests/calls/calls.elf', { at: 0x4200_0000 }); hex(user.symbols.address('walk'))
         */
        add(path: string, at?: { at?: Integer }): Symbols;
        /**
         * The address of a symbol or source line, a BigInt.
         * @param text 'main', 'stamps+8' or 'main.c:42'; of several places the first
         * @throws if there is no such symbol or line
         * @example
         * hex(radio.symbols.address('main'))
         */
        address(text: string): bigint;
        /**
         * All addresses of a source line, which may be in several functions, or of a name that several functions have.
         * @param text 'main.c:42' or 'main'
         * @returns a list of BigInts
         * @throws if there is no such symbol or line
         * @example
         * radio.symbols.addresses('main')[0]
         */
        addresses(text: string): List<bigint>;
        /**
         * What an address is.
         * @param addr address or symbol
         * @returns the place: { address, symbol, source }
         * @example
         * radio.symbols.at(radio.cpu.pc).symbol
         */
        at(addr: Address): Place;
        /**
         * Names that contain a text, at most 1000.
         * @param text a part of the name
         * @returns a list of names in order
         * @example
         * radio.symbols.find('gic')[0]
         */
        find(text: string): List<string>;
    }

    /**
     * What the machine's transceiver hears and emits.
     * Nothing is emitted that the signed policy of the radio's owner does not permit in the country whose network was heard.
     */
    interface Radio {
        /**
         * The last emissions that were refused, at most 64, oldest first: a line each.
         * It names frame, reason, country, the register that is to blame with its value, and who wrote that.
         * @example
         * machine.radio.breaches
         */
        readonly breaches: Listing;
        /**
         * Goes on as run() does, and serves the Android emulator's console meanwhile, on a TCP port of the loopback interface: 'auth' with the
         * token that it logs, then gsm, sms and other verbs, which enter the machine's history. It ends with the machine, after max, or by Ctrl-C.
         * @param options { port: 5554 }, 0 for any that is free; { token: 'secret' }; { max: '10s' } of virtual time
         * @returns where the machine is
         * @throws if the port is not to be had
         * @example
         * machine.radio.console({ max: '10ms' }).reason
         */
        console(options?: { port?: Integer, token?: string, max?: Time }): Result;
        /**
         * Mobile country code of the network that was heard last, a Number; null if none was in the last minute.
         * @example
         * machine.radio.country
         */
        readonly country: number | null;
        /**
         * The last emissions, at most 64, oldest first: a line each.
         * @example
         * machine.radio.emissions
         */
        readonly emissions: Listing;
        /**
         * How often something was emitted, a BigInt.
         * @example
         * machine.radio.emitted
         */
        readonly emitted: bigint;
        /**
         * The events that inject takes, with their parameters; and those that are known and not there: a line each.
         * @example
         * machine.radio.events
         */
        readonly events: Listing;
        /**
         * The same, live, to a UDP port of the loopback interface: 4729 is GSMTAP's.
         * @param port 1 to 65535
         * @returns a capture, which has close()
         * @throws if no socket is to be had
         * @example
         * machine.radio.gsmtap()
         */
        gsmtap(port?: Integer): Capture;
        /**
         * Something happens outside the handset: to a cell, in the network, on the way between. machine.radio.events lists what there is.
         * It is logged with the moment at which it happened, and had again with it.
         * @param name of the event, like 'sms.send' or 'cell.add'
         * @param params what it needs, an object
         * @throws if there is no such event, something is wrong with what it was given, it cannot happen now, or there is no transceiver
         * @example
         * machine.radio.inject('cell.add', { arfcn: 62, mcc: 262, mnc: 1 })
         */
        inject(name: AirEvent, params?: { [key: string]: unknown }): void;
        /**
         * Replaces the policy by a later one of the same owner, as the descriptor's policy: { signed } does at the beginning.
         * @param path of the signed policy; ./ and ../ mean the script's directory, other relative paths the present one
         * @throws if it is not signed by the radio's owner, was altered, or is not later than that in force, which then stays
         * @example
         * machine.radio.install('testdata/policies/receive-only.policy')
         */
        install(path: string): void;
        /**
         * How many commits came too late, a BigInt.
         * @example
         * machine.radio.late
         */
        readonly late: bigint;
        /**
         * The smallest margin of a commit, in ticks of 13 MHz: how much later it might have come. A BigInt.
         * @example
         * machine.radio.margin
         */
        readonly margin: bigint;
        /**
         * The margins of all commits that came in time: a line for each power of two, with how many had at least so many ticks
         * of 13 MHz to spare, and less than twice as many; the last line has all above.
         * @example
         * machine.radio.margins
         */
        readonly margins: Listing;
        /**
         * The built-in network as it is now.
         * @example
         * machine.radio.network
         */
        readonly network: Network;
        /**
         * From now on all blocks that the radio receives and emits go to a pcap file, as GSMTAP with frame numbers; times are virtual.
         * Wireshark and tshark dissect it.
         * @param path of the file; ./ and ../ mean the script's directory, other relative paths the present one
         * @returns a capture, which has close()
         * @throws if it cannot be written
         * @example
         * machine.radio.pcap('/tmp/air.pcap')
         */
        pcap(path: string): Capture;
        /**
         * How many emissions the guard has refused, a BigInt.
         * @example
         * machine.radio.refused
         */
        readonly refused: bigint;
    }

    /**
     * Where the time of the cores and of the radio went, exact, and what that would take from a battery, by a model.
     * Times are counted, BigInts; joules are Numbers of a model with published coefficients, and no measurement of anything.
     */
    interface Energy {
        /**
         * Each coefficient with its unit and where it comes from, a text by name.
         * @example
         * machine.energy().coefficients.idle
         */
        readonly coefficients: Collection<string>;
        /**
         * What the hypervisor took for all of them: traps, calls, switches.
         * @example
         * machine.energy().hypervisor.cycles
         */
        readonly hypervisor: EnergyShare;
        /**
         * Ticks in which a core had nothing to do, a BigInt.
         * @example
         * machine.energy().idle
         */
        readonly idle: bigint;
        /**
         * Joules of the whole, by the model, a Number.
         * @example
         * machine.energy().joules
         */
        readonly joules: number;
        /**
         * For each partition what its own instructions and exceptions took: ticks, cycles, joules.
         * @example
         * machine.energy().partitions.user.cycles
         */
        readonly partitions: Collection<EnergyShare>;
        /**
         * Ticks of 13 MHz in which the radio received, a BigInt; windows count when they end.
         * @example
         * machine.energy().receiving
         */
        readonly receiving: bigint;
        /**
         * By how many percent the joules of one chip would change if a coefficient were greater by a tenth, a Number by its name.
         * @example
         * machine.energy().sensitivity.core
         */
        readonly sensitivity: Collection<number>;
        /**
         * Ticks of 1/13 ns that all cores together have had, a BigInt: partitions + hypervisor + idle, exactly.
         * @example
         * const e = machine.energy(); e.ticks === e.partitions.radio.ticks + e.partitions.user.ticks + e.hypervisor.ticks + e.idle
         */
        readonly ticks: bigint;
        /**
         * Ticks of 13 MHz in which it transmitted, by level in dBm.
         * @example
         * machine.energy().transmitting['33']
         */
        readonly transmitting: Collection<bigint>;
        /**
         * Joules of the same run on two chips, by the model, a Number.
         * The partitions that have a transceiver are on a chip of their own, with a smaller core; there is no hypervisor.
         * @example
         * machine.energy().twoChips
         */
        readonly twoChips: number;
    }

    /** A share of the cores' time, counted, and what it would take from a battery, by the model. */
    interface EnergyShare {
        /**
         * The same in cycles, a BigInt.
         * @example
         * machine.energy().partitions.user.cycles
         */
        readonly cycles: bigint;
        /**
         * Ticks in which its CPUs waited, for an event or for their turn, a BigInt.
         * @example
         * machine.energy().partitions.user.idle
         */
        readonly idle: bigint;
        /**
         * Joules, by the model, a Number.
         * @example
         * machine.energy().partitions.user.joules
         */
        readonly joules: number;
        /**
         * Cycles that the hypervisor took for it, a BigInt; they are the hypervisor's.
         * @example
         * machine.energy().partitions.user.overhead
         */
        readonly overhead: bigint;
        /**
         * Ticks of 1/13 ns, a BigInt.
         * @example
         * machine.energy().partitions.user.ticks
         */
        readonly ticks: bigint;
    }

    /**
     * The small GSM network that answers the machine's radio: who is registered, which calls there are, which messages went where.
     * It is as it was when it was asked for.
     */
    interface Network {
        /**
         * The calls that there are.
         * @example
         * machine.radio.network.calls.length
         */
        readonly calls: List<Call>;
        /**
         * How many dedicated channels are in use, a Number.
         * @example
         * machine.radio.network.channels
         */
        readonly channels: number;
        /**
         * What happened in it, the last 128 lines.
         * @example
         * machine.radio.network.log
         */
        readonly log: Listing;
        /**
         * Short messages that wait, and the last 64 that arrived or were sent to numbers elsewhere.
         * @example
         * machine.radio.network.messages.length
         */
        readonly messages: List<ShortMessage>;
        /**
         * Those who have a number in it.
         * @example
         * machine.radio.network.subscribers[0].attached
         */
        readonly subscribers: List<Subscriber>;
        /**
         * Its time in seconds since 1970, a BigInt.
         * @example
         * machine.radio.network.time
         */
        readonly time: bigint;
    }

    /** Who has a number in the built-in network. */
    interface Subscriber {
        /**
         * Whether his handset is there.
         * @example
         * machine.radio.network.subscribers[0].attached
         */
        readonly attached: boolean;
        /**
         * Identity of the cell where he was last, a Number; null if he never was.
         * @example
         * machine.radio.network.subscribers[0].cell
         */
        readonly cell: number | null;
        /**
         * His IMSI.
         * @example
         * machine.radio.network.subscribers[0].imsi
         */
        readonly imsi: string;
        /**
         * Code of the location area where he was last, a Number; null if he never was.
         * @example
         * machine.radio.network.subscribers[0].lac
         */
        readonly lac: number | null;
        /**
         * His number.
         * @example
         * machine.radio.network.subscribers[0].number
         */
        readonly number: string;
        /**
         * His TMSI, eight hexadecimal digits; null if he has none.
         * @example
         * machine.radio.network.subscribers[0].tmsi
         */
        readonly tmsi: string | null;
    }

    /** A call of the handset, as the built-in network has it. */
    interface Call {
        /**
         * Whether the handset or the other party holds it.
         * @example
         * machine.radio.network.calls.some(c => c.held)
         */
        readonly held: boolean;
        /**
         * Whether the handset is called.
         * @example
         * machine.radio.network.calls.filter(c => c.incoming).length
         */
        readonly incoming: boolean;
        /**
         * The other party's number.
         * @example
         * machine.radio.network.calls.map(c => c.number)
         */
        readonly number: string;
        /**
         * How far it is: 'paging', 'present', 'confirmed', 'received' (it rings here), 'proceeding', 'delivered' (it rings there),
         * 'connecting', 'active', 'disconnecting', 'releasing'.
         * @example
         * machine.radio.network.calls.some(c => c.state === 'active')
         */
        readonly state: string;
    }

    /** A short message that the built-in network has, or had. */
    interface ShortMessage {
        /**
         * How many attempts to deliver it failed, a Number.
         * @example
         * machine.radio.network.messages.map(m => m.attempts)
         */
        readonly attempts: number;
        /**
         * Whether it arrived; for numbers elsewhere always.
         * @example
         * machine.radio.network.messages.every(m => m.delivered)
         */
        readonly delivered: boolean;
        /**
         * The sender's number.
         * @example
         * machine.radio.network.messages.map(m => m.from)
         */
        readonly from: string;
        /**
         * What is to be read in it; of data that is no text the hexadecimal digits.
         * @example
         * machine.radio.network.messages.map(m => m.text)
         */
        readonly text: string;
        /**
         * The number that it is for.
         * @example
         * machine.radio.network.messages.map(m => m.to)
         */
        readonly to: string;
    }

    /**
     * A capture of what a machine's radio receives and emits. It is of the machine that it was begun on, not of its forks,
     * and changes nothing there; a machine that goes back in time and on again is captured again.
     */
    interface Capture {
        /**
         * How many blocks it has, a BigInt.
         * @example
         * machine.radio.gsmtap().blocks
         */
        readonly blocks: bigint;
        /**
         * Ends it.
         * @example
         * machine.radio.gsmtap().close()
         */
        close(): void;
        /**
         * Whether it goes on; it ends by itself where nothing more can be written.
         * @example
         * machine.radio.gsmtap().open
         */
        readonly open: boolean;
    }

    /** Something that waits for an event: made by break, trace, on, and memory.watch; it stays until it is removed. */
    interface Hook {
        /**
         * The address of a hook on one place, a BigInt; null of others.
         * @example
         * user.break('main').address
         */
        readonly address: bigint | null;
        /**
         * The event it waits for, as it may be written.
         * @example
         * user.break({ exception: 'svc' }).event
         */
        readonly event: string;
        /**
         * How often the event came and its filters let it pass.
         * @example
         * const b = user.break('main'); machine.run({ max: '1ms', until: { icount: 10_000_000n } }); b.hits
         */
        readonly hits: number;
        /**
         * What a trace has logged, the last 1000 lines.
         * @example
         * const t = radio.trace('exception'); machine.run('10ms'); t.lines[0]
         */
        readonly lines: List<string>;
        /**
         * Removes the hook; removing it again does nothing.
         * @example
         * user.break('main').remove()
         */
        remove(): void;
    }

    /**
     * What came: the members of other kinds of events are null. It keeps what was true then; the machine is stopped meanwhile,
     * before the instruction of a pc event and behind that of any other, and can be read and written.
     */
    interface Event {
        /**
         * How memory or a register was accessed: 'read' or 'write'; of a fault also 'fetch'.
         * @example
         * radio.on({ sysreg: 'ELR_EL1' }, e => e.access); machine.run('10ms')
         */
        readonly access: 'read' | 'write' | 'fetch' | null;
        /**
         * The virtual address that was accessed or faulted, a BigInt.
         * @example
         * radio.on({ write: 'beats', size: 8 }, e => e.address); machine.run('10ms')
         */
        readonly address: bigint | null;
        /**
         * X1 to X4 of a call, BigInts.
         * @example
         * user.on({ hypercall: 'any' }, e => e.arguments[0]); machine.run('10ms')
         */
        readonly arguments: List<bigint> | null;
        /**
         * Name of the call, or its function identifier in hexadecimal.
         * @example
         * user.on({ hypercall: 'any' }, e => e.call); machine.run('10ms')
         */
        readonly call: string | null;
        /**
         * The CPU; null of a byte that left over a serial line later, or of a frame that began.
         * @example
         * radio.on('exception', e => e.cpu.x0); machine.run('10ms')
         */
        readonly cpu: Cpu | null;
        /**
         * Class of the exception, a text like 'data-abort'.
         * @example
         * radio.on({ exception: 'any' }, e => e.exception); machine.run('10ms')
         */
        readonly exception: string | null;
        /**
         * Number of the TDMA frame of a radio event, a Number.
         * @example
         * radio.on({ radio: 'frame' }, e => e.frame); machine.run('10ms')
         */
        readonly frame: number | null;
        /**
         * The exception level that an exception or interrupt was taken from, a Number.
         * @example
         * radio.on({ exception: 'any' }, e => e.from); machine.run('10ms')
         */
        readonly from: number | null;
        /**
         * Instructions the CPU had retired before, a BigInt.
         * @example
         * radio.on('exception', e => e.icount); machine.run('10ms')
         */
        readonly icount: bigint;
        /**
         * INTID of the interrupt that is signalled, a Number; null where no interrupt controller is behind it.
         * @example
         * radio.on({ interrupt: 'irq' }, e => e.intid); machine.run('10ms')
         */
        readonly intid: number | null;
        /**
         * The guest-physical address, a BigInt.
         * @example
         * radio.on({ write: 'beats', size: 8 }, e => e.ipa); machine.run('10ms')
         */
        readonly ipa: bigint | null;
        /**
         * What kind it is: 'pc', 'read', 'write', 'sysreg', 'exception', 'interrupt', 'fault', 'hypercall', 'text' or 'radio'.
         * @example
         * radio.on('exception', e => e.kind); machine.run('10ms')
         */
        readonly kind: 'pc' | 'read' | 'write' | 'sysreg' | 'exception' | 'interrupt' | 'fault' | 'hypercall' | 'text' | 'radio';
        /**
         * Which input was interrupted: 'irq', 'fiq' or 'serror'.
         * @example
         * radio.on({ interrupt: 'any' }, e => e.line); machine.run('10ms')
         */
        readonly line: 'irq' | 'fiq' | 'serror' | null;
        /**
         * What a store replaced, a BigInt; null in devices and of DC ZVA.
         * @example
         * radio.on({ write: 'beats', size: 8 }, e => e.value - e.old); machine.run('10ms')
         */
        readonly old: bigint | null;
        /**
         * The partition.
         * @example
         * machine.on({ interrupt: 'irq' }, e => e.partition.name); machine.run('10ms')
         */
        readonly partition: Partition;
        /**
         * The instruction that did it: { address, symbol }; of an interrupt, that which it came before.
         * @example
         * radio.on({ sysreg: 'ELR_EL1' }, e => e.pc.symbol); machine.run('10ms')
         */
        readonly pc: Place | null;
        /**
         * Name of the system register.
         * @example
         * radio.on({ sysreg: 'any' }, e => e.register); machine.run('10ms')
         */
        readonly register: string | null;
        /**
         * Bytes that were accessed, a Number: at most 8 (pairs and vectors are several accesses), or 64 of DC ZVA.
         * @example
         * radio.on({ write: 'beats', size: 8 }, e => e.size); machine.run('10ms')
         */
        readonly size: number | null;
        /**
         * The syndrome of an exception or fault, a Number: ESR_ELx.ISS.
         * @example
         * radio.on({ exception: 'any' }, e => e.syndrome); machine.run('10ms')
         */
        readonly syndrome: number | null;
        /**
         * The text that was found.
         * @example
         * radio.on({ text: 'camped' }, e => e.text); machine.run('10ms')
         */
        readonly text: string | null;
        /**
         * Virtual time in nanoseconds, a BigInt.
         * @example
         * radio.on('exception', e => e.time); machine.run('10ms')
         */
        readonly time: bigint;
        /**
         * The exception level that an exception or interrupt was taken to, a Number; 2 also for what the hypervisor handles.
         * @example
         * radio.on({ exception: 'any' }, e => e.to); machine.run('10ms')
         */
        readonly to: number | null;
        /**
         * Name of the serial port.
         * @example
         * radio.on({ text: /\w+/ }, e => e.uart); machine.run('10ms')
         */
        readonly uart: string | null;
        /**
         * What was read or written, a BigInt: of memory or of a register.
         * @example
         * radio.on({ write: 'beats', size: 8 }, e => e.value); machine.run('10ms')
         */
        readonly value: bigint | null;
    }

    /** How a run ended, and where: the CPU that ran last. */
    interface Result {
        /**
         * Number of that CPU in its partition.
         * @example
         * machine.run('1ms').cpu
         */
        readonly cpu: number;
        /**
         * Instructions the machine has retired, a BigInt.
         * @example
         * machine.run('1ms').icount
         */
        readonly icount: bigint;
        /**
         * Name of the partition whose CPU ran last.
         * @example
         * machine.partitions[machine.run('1ms').partition].state
         */
        readonly partition: string;
        /**
         * Its program counter, a BigInt.
         * @example
         * hex(machine.run('1ms').pc)
         */
        readonly pc: bigint;
        /**
         * Why the run ended, a text.
         * 'time': the time has passed. 'instructions': they have been executed. 'until', 'break', 'text': what was
         * waited for came. 'goto', 'back', 'reverse': it is there. 'off': every partition is off. 'idle': all wait for what never comes. 'stuck': they take exceptions and nothing else. 'interrupted': Ctrl-C.
         * 'detached', 'killed', 'gone', 'nobody', 'closed': how machine.gdb or port.serve ended.
         * @example
         * machine.run('1ms').reason
         */
        readonly reason: Reason;
    }

    /** A machine at a time, which never changes: machine.restore(snapshot) goes there, any number of times. */
    interface Snapshot {
        /**
         * The state hash: 32 hexadecimal digits.
         * @returns a text
         * @example
         * machine.snapshot().hash() === machine.hash()
         */
        hash(): string;
        /**
         * Instructions the machine had retired, a BigInt.
         * @example
         * machine.snapshot().icount
         */
        readonly icount: bigint;
        /**
         * The name it was given; empty if none.
         * @example
         * machine.snapshot('ready').name
         */
        readonly name: string;
        /**
         * Writes it to a file, from which open() makes a machine.
         * @param path of the file; ./ and ../ mean the script's directory, other relative paths the present one
         * @param options { images: false } leaves out programs, initial RAM disks and disks' contents, which are then found by their SHA-256 when it is opened
         * @throws if the file cannot be written; what was there before is still there then
         * @example
         * const s = machine.snapshot(); machine.run('1ms'); s.save('ready.hvsnap')
         */
        save(path: string, options?: { images?: boolean }): void;
        /**
         * Its virtual time in nanoseconds, a BigInt.
         * @example
         * machine.snapshot().time
         */
        readonly time: bigint;
    }

    /** Something that happened in a machine's past: machine.goto(it) goes to just before it. */
    interface Past {
        /**
         * Number of the CPU in its partition; null where a script or the user did it.
         * @example
         * machine.run('20ms'); radio.memory.lastWrite('beats').cpu
         */
        readonly cpu: number | null;
        /**
         * Instructions that its CPU had retired before, a BigInt; null where a script or the user did it.
         * @example
         * machine.run('20ms'); radio.memory.lastWrite('beats').icount
         */
        readonly icount: bigint | null;
        /**
         * Name of the partition whose CPU did it; null where a script or the user did.
         * @example
         * machine.run('20ms'); radio.memory.lastWrite('beats').partition
         */
        readonly partition: string | null;
        /**
         * Address of the instruction, a BigInt; null where a script or the user did it.
         * @example
         * machine.run('20ms'); hex(radio.memory.lastWrite('beats').pc)
         */
        readonly pc: bigint | null;
        /**
         * Virtual time in nanoseconds, a BigInt.
         * @example
         * machine.run('20ms'); radio.memory.lastWrite('beats').time
         */
        readonly time: bigint;
        /**
         * What was stored, a BigInt; null where that is not known.
         * @example
         * machine.run('20ms'); radio.memory.lastWrite('beats').value
         */
        readonly value: bigint | null;
    }

    /** An address of a program, with its name. */
    interface Place {
        /**
         * The address, a BigInt.
         * @example
         * radio.on('exception', e => hex(e.pc.address)); machine.run('10ms')
         */
        readonly address: bigint;
        /**
         * The source line, a text like 'main.c:42'; empty if it is not known.
         * @example
         * radio.on('exception', e => e.pc.source); machine.run('10ms')
         */
        readonly source: string;
        /**
         * The nearest symbol, perhaps with an offset, a text; empty if none is near.
         * @example
         * radio.on({ sysreg: 'ELR_EL1' }, e => e.pc.symbol); machine.run('10ms')
         */
        readonly symbol: string;
    }

    /** An instruction in memory. */
    interface Instruction {
        /**
         * Its address, a BigInt.
         * @example
         * user.cpu.disassemble()[0].address
         */
        readonly address: bigint;
        /**
         * The source line it is of, a text like 'main.c:42'; empty if it is not known.
         * @example
         * user.cpu.disassemble()[0].source
         */
        readonly source: string;
        /**
         * The symbol it is at or behind, like main+0x1c; empty if there is none.
         * @example
         * user.cpu.disassemble()[0].symbol
         */
        readonly symbol: string;
        /**
         * Mnemonic and operands.
         * @example
         * user.cpu.disassemble()[0].text
         */
        readonly text: string;
        /**
         * The instruction word, a Number.
         * @example
         * hex(user.cpu.disassemble()[0].word)
         */
        readonly word: number;
    }

    /** A function that has been entered, as a back-trace found it. */
    interface Frame {
        /**
         * Where it is, or goes on when what it called returns, a BigInt.
         * @example
         * radio.until('exception'); radio.cpu.backtrace()[0].pc
         */
        readonly pc: bigint;
        /**
         * The source line, of a call that of the call: a text like 'main.c:42'; empty if it is not known.
         * @example
         * radio.until('exception'); radio.cpu.backtrace()[0].source
         */
        readonly source: string;
        /**
         * The symbol of that address; empty if there is none.
         * @example
         * radio.until('exception'); radio.cpu.backtrace()[0].symbol
         */
        readonly symbol: string;
    }

    /** How often the hypervisor acted for a partition, by name: traps['HVC'] is a Number. */
    interface Traps {
        readonly [name: string]: number;
    }

    /** How fast the host ran the machine; not part of the machine, and different in every run. */
    interface Stats {
        /**
         * Millions of instructions a second of host time.
         * @example
         * machine.stats.mips
         */
        readonly mips: number;
        /**
         * Host time spent in runs, in seconds.
         * @example
         * machine.stats.seconds
         */
        readonly seconds: number;
    }

    /** What a machine and its forks have executed, as it was when machine.coverage() was called. */
    interface Coverage {
        /**
         * The functions of all programs: each with program, name, address, size, file and line (as far as they are known), and reached.
         * @example
         * machine.cover(); machine.run('1ms'); machine.coverage().functions[0].name
         */
        readonly functions: List<{ readonly program: string, readonly name: string, readonly address: bigint, readonly size: bigint, readonly file: string, readonly line: number, readonly reached: boolean }>;
        /**
         * How often what happened that a hypervisor deals with.
         * It has exceptions (by class), registers (that were trapped), stage2 (faults by kind and access), calls (HVC and SMC)
         * and radio (events of transceivers); in each a Number by name, 0 for what never came.
         * @example
         * machine.cover(); machine.run('20ms'); machine.coverage().hypervisor.radio.frame
         */
        readonly hypervisor: Collection<Collection<number>>;
        /**
         * How many different instructions were executed, in all partitions.
         * @example
         * machine.cover(); machine.run('1ms'); machine.coverage().instructions
         */
        readonly instructions: number;
        /**
         * Writes it as an LCOV tracefile, for genhtml and others.
         * Code without source lines, and what hypervisors dealt with, get listings that stand for their source, in a
         * directory beside the file with '.code' behind its name.
         * @param path of the file; ./ and ../ mean the script's directory, other relative paths the present one
         * @throws if the file cannot be written
         * @example
         * machine.cover(); machine.run('1ms'); machine.coverage().lcov('/tmp/machine.info')
         */
        lcov(path: string): void;
        /**
         * The source lines that have code: each with file, line and reached.
         * @example
         * machine.cover(); machine.run('1ms'); machine.coverage().lines.length
         */
        readonly lines: List<{ readonly file: string, readonly line: number, readonly reached: boolean }>;
        /**
         * The names of the functions that were never entered.
         * @example
         * machine.cover(); machine.run('1ms'); machine.coverage().neverReached
         */
        readonly neverReached: List<string>;
    }

    /** Lines of text that print as they are. */
    interface Listing {
        /**
         * The lines.
         * @example
         * radio.memory.dump('beats', 32).lines[1]
         */
        readonly lines: List<string>;
        /**
         * All of it as a text.
         * @example
         * radio.memory.dump('beats', 16).text
         */
        readonly text: string;
    }

    /** Things in order: list[0] is the first; it can be iterated, and has length. */
    interface List<T> extends ReadonlyArray<T> {
    }

    /** Things by name: collection.NAME is one of them. */
    interface Collection<T> {
        readonly [name: string]: T;
    }

    /** Defines a test; test.only, test.skip, test.fails and test.each are variants. */
    interface Test {
        /**
         * Defines a test, for 'hvsh test' to run.
         * @param name what the test shows, in a line
         * @param options { use, seeds, timeout, each }: use names a fixture or an array of them; seeds: n runs it n times, each with other random numbers; timeout is the most virtual time that its machines may run together ('60s'); each is a table as for test.each
         * @param body a function of copies of what the fixtures gave, then the table's row, then a context { rng, seed, name, load }; the test passes unless it throws
         * @throws if a suite is not being loaded
         * @example
         * test('adds', () => expect(1 + 1).toBe(2)); test('rolls', { seeds: 6 }, ({ rng }) => expect(rng.int(1, 6)).toBeLessThan(7))
         */
        (name: string, body: (context: Context) => void): void;
        (name: string, options: TestOptions & { use?: undefined, each?: undefined }, body: (context: Context) => void): void;
        <const U extends Uses>(name: string, options: TestOptions & { use: U, each?: undefined }, body: (...given: [...Given<U>, Context]) => void): void;
        (name: string, options: TestOptions & { use?: Uses, each: readonly unknown[] }, body: (...given: any[]) => void): void;
        /**
         * Makes a function like test that defines one test for each row of a table.
         * The elements of a row, or the row itself where it is no array, come before the context. In the name, %s stands for
         * the next of them, %# for the row's number from 0 on, $key for a member of a row.
         * @param table an array of rows
         * @returns a function with the parameters of test
         * @throws if the table is empty
         * @example
         * test.each([[1, 2, 3], [2, 3, 5]])('%s + %s is %s', (a, b, sum) => expect(a + b).toBe(sum))
         */
        each(table: readonly unknown[]): DefineTests;
        /**
         * Like test; it passes if it fails, and fails if it passes.
         * @param name what the test shows
         * @param options as for test
         * @param body as for test
         * @example
         * test.fails('a known defect', () => expect(1).toBe(2))
         */
        fails(name: string, body: (context: Context) => void): void;
        fails(name: string, options: TestOptions & { use?: undefined, each?: undefined }, body: (context: Context) => void): void;
        fails<const U extends Uses>(name: string, options: TestOptions & { use: U, each?: undefined }, body: (...given: [...Given<U>, Context]) => void): void;
        fails(name: string, options: TestOptions & { use?: Uses, each: readonly unknown[] }, body: (...given: any[]) => void): void;
        /**
         * Like test; only such tests run, where there are any in the suites.
         * @param name what the test shows
         * @param options as for test
         * @param body as for test
         * @example
         * test.only('adds', () => expect(1 + 1).toBe(2))
         */
        only(name: string, body: (context: Context) => void): void;
        only(name: string, options: TestOptions & { use?: undefined, each?: undefined }, body: (context: Context) => void): void;
        only<const U extends Uses>(name: string, options: TestOptions & { use: U, each?: undefined }, body: (...given: [...Given<U>, Context]) => void): void;
        only(name: string, options: TestOptions & { use?: Uses, each: readonly unknown[] }, body: (...given: any[]) => void): void;
        /**
         * Like test; it does not run, and is reported as skipped.
         * @param name what the test shows
         * @param options as for test
         * @param body as for test
         * @example
         * test.skip('not yet', () => expect(1).toBe(2))
         */
        skip(name: string, body: (context: Context) => void): void;
        skip(name: string, options: TestOptions & { use?: undefined, each?: undefined }, body: (context: Context) => void): void;
        skip<const U extends Uses>(name: string, options: TestOptions & { use: U, each?: undefined }, body: (...given: [...Given<U>, Context]) => void): void;
        skip(name: string, options: TestOptions & { use?: Uses, each: readonly unknown[] }, body: (...given: any[]) => void): void;
    }

    /** Groups tests; describe.only and describe.skip are variants. */
    interface Describe {
        /**
         * Groups tests under a name; groups may contain groups.
         * @param name what they have in common, in a line
         * @param body a function that defines them
         * @throws if a suite is not being loaded
         * @example
         * describe('sums', () => { test('are even', () => expect(2 % 2).toBe(0)) })
         */
        (name: string, body: () => void): void;
        /**
         * Like describe; only the tests in such groups run, and those of test.only.
         * @param name what they have in common
         * @param body as for describe
         * @example
         * describe.only('sums', () => test('are even', () => expect(2 % 2).toBe(0)))
         */
        only(name: string, body: () => void): void;
        /**
         * Like describe; none of its tests runs, and all are reported as skipped.
         * @param name what they have in common
         * @param body as for describe
         * @example
         * describe.skip('not yet', () => test('fails', () => expect(1).toBe(2)))
         */
        skip(name: string, body: () => void): void;
    }

    /** Says what a value is expected to be. */
    interface Expect {
        /**
         * Says what a value is expected to be; without a function of its result it says nothing.
         * @param value anything
         * @returns an expectation, such as expect(value).toBe(other)
         * @example
         * expect(machine.name).toBe('handset')
         */
        (value: unknown): Expectation;
        /**
         * Like expect, but the test goes on; it fails at its end.
         * @param value anything
         * @returns an expectation
         * @throws if no test is running
         * @example
         * expect.soft(1).toBe(1)
         */
        soft(value: unknown): Expectation;
    }

    /** What a value is expected to be. A function of it throws where that is not so; .not turns it round. */
    interface Expectation {
        /**
         * The opposite expectation.
         * @example
         * expect(1).not.toBe(2)
         */
        readonly not: Expectation;
        /**
         * It is this very value, as by Object.is.
         * @param value anything
         * @example
         * expect(radio.cpu.el).toBe(1)
         */
        toBe(value: unknown): void;
        /**
         * A partition runs, and goes on: in a fork, it executes instructions or waits for an interrupt.
         * It neither faults then, nor only branches to itself. Who waits counts as alive, as a console does that waits for
         * input; { waits: false } asks for work. The machine itself stays where it is.
         * @param options { within: '100ms' }, the virtual time to watch it for; { waits: false }: it must execute something
         * @example
         * expect(radio).toBeAlive()
         */
        toBeAlive(options?: { within?: Time, waits?: boolean }): void;
        /**
         * It counts as false.
         * @example
         * expect(radio.fault).toBeFalsy()
         */
        toBeFalsy(): void;
        /**
         * It is greater than a number.
         * @param number a Number or BigInt
         * @example
         * machine.run('1ms'); expect(machine.icount).toBeGreaterThan(0)
         */
        toBeGreaterThan(number: Integer): void;
        /**
         * It is greater than a number, or equal.
         * @param number a Number or BigInt
         * @example
         * expect(machine.time).toBeGreaterThanOrEqual(0n)
         */
        toBeGreaterThanOrEqual(number: Integer): void;
        /**
         * It is less than a number.
         * @param number a Number or BigInt
         * @example
         * expect(machine.time).toBeLessThan(1_000_000_000n)
         */
        toBeLessThan(number: Integer): void;
        /**
         * It is less than a number, or equal.
         * @param number a Number or BigInt
         * @example
         * expect(radio.cpu.el).toBeLessThanOrEqual(1)
         */
        toBeLessThanOrEqual(number: Integer): void;
        /**
         * It counts as true.
         * @example
         * expect(radio.uart).toBeTruthy()
         */
        toBeTruthy(): void;
        /**
         * It is undefined.
         * @example
         * expect(radio.uart.output.at(99)).toBeUndefined()
         */
        toBeUndefined(): void;
        /**
         * It is a text with this in it, or an array with an element equal to this.
         * @param value a text, or anything
         * @example
         * expect('camped on 868').toContain('868'); expect([1, 2]).toContain(2)
         */
        toContain(value: unknown): void;
        /**
         * It has equal contents: members, elements, bytes.
         * The difference is shown by path, of texts by line, of Uint8Arrays as a hexadecimal dump.
         * @param value anything
         * @example
         * expect(radio.memory.read('beats', 2)).toEqual(new Uint8Array([0, 0])); expect({ a: [1n] }).toEqual({ a: [1n] })
         */
        toEqual(value: unknown): void;
        /**
         * A partition or CPU took such an exception since the test began.
         * @param kind of exception, as for { exception: kind } ('any')
         * @param levels { from, to } exception levels
         * @example
         * machine.run('20ms'); expect(radio).not.toHaveException('svc')
         */
        toHaveException(kind?: ExceptionClass | 'any', levels?: { from?: Integer, to?: Integer }): void;
        /**
         * A machine or snapshot has this state hash, that is: the same state.
         * @param other a machine, a snapshot, or a hash
         * @example
         * expect(machine.fork()).toHaveHash(machine)
         */
        toHaveHash(other: Machine | Snapshot | string): void;
        /**
         * A hook, such as a watch or a trace, was hit so often.
         * @param n a Number (at least once)
         * @example
         * const leak = user.memory.watch({ access: 'write', by: radio }); machine.run('20ms'); expect(leak).toHaveHits(0)
         */
        toHaveHits(n?: Integer): void;
        /**
         * It has so many elements or characters.
         * @param n a Number
         * @example
         * expect(user.cpus).toHaveLength(1)
         */
        toHaveLength(n: Integer): void;
        /**
         * A partition's memory was not written by a partition since the test began, that is: since its machine was loaded or forked.
         * It is found in the machine's past, so that no watch was needed.
         * @param by the partition
         * @param range { at, size } of the memory that counts (all)
         * @example
         * machine.run('20ms'); expect(user.memory).toHaveNoWritesBy(radio)
         */
        toHaveNoWritesBy(by: Partition, range?: { at?: Address, size?: Integer }): void;
        /**
         * A serial port, or a partition's first, has written this, whenever it was.
         * @param text text or regular expression
         * @example
         * radio.uart.waitFor(/camped on \d+/); expect(radio.uart).toHaveOutput(/camped on \d+/)
         */
        toHaveOutput(text: string | RegExp): void;
        /**
         * Registers of a CPU have these values, which may be symbols.
         * @param registers an object like { x0: 1n, pc: 'main' }; of system registers too
         * @example
         * radio.until('exception'); expect(radio.cpu).toHaveRegisters({ pc: 'exception', el: 1 })
         */
        toHaveRegisters(registers: { [name: string]: Address }): void;
        /**
         * A partition is in this state.
         * @param state 'running', 'paused', 'off' or 'faulted'
         * @example
         * expect(user).toHaveState('running')
         */
        toHaveState(state: State): void;
        /**
         * It is a text that has this in it, or that the regular expression matches.
         * @param text text or regular expression
         * @example
         * expect(machine.hash()).toMatch(/^[0-9a-f]{32}$/)
         */
        toMatch(text: string | RegExp): void;
        /**
         * Shown as text, it is what the golden file of this name holds, in goldens/SUITE beside the suite.
         * hvsh test --update-goldens writes the files; nothing else does.
         * @param name of letters, digits, '.', '_' and '-'
         * @throws if no test is running; the name is none
         * @example
         * expect('camped on 868').toMatchGolden('camped')
         */
        toMatchGolden(name: string): void;
        /**
         * It is a function that throws.
         * @param text text or regular expression that the message has or matches (any message)
         * @example
         * expect(() => radio.memory.readU8('nothing')).toThrow('no symbol')
         */
        toThrow(text?: string | RegExp): void;
    }

    /** What several tests use: prepared once, and copied for each of them. Tests name it in { use }. */
    interface Fixture<T> {
        /**
         * Prepares something once that several tests use, each in a copy of its own: a machine in a fork.
         * A fixture gives machines, partitions, snapshots, texts, numbers, Uint8Arrays, and arrays and plain objects of those.
         * @param options { use, timeout }: use names a fixture or an array of them, timeout is the most virtual time that its machines may run together ('600s')
         * @param body a function of copies of what other fixtures gave, then a context { load }; it runs when the first test needs it
         * @returns the fixture, for { use }
         * @throws if a suite is not being loaded
         * @example
         * const ready = fixture(({ load }) => load('testdata/machines/handset.yaml')); test('begins at 0', { use: ready }, m => expect(m.time).toBe(0n))
         */
        <T>(body: (context: Context) => T): Fixture<T>;
        <T>(options: { use?: undefined, timeout?: Time }, body: (context: Context) => T): Fixture<T>;
        <const U extends Uses, T>(options: { use: U, timeout?: Time }, body: (...given: [...Given<U>, Context]) => T): Fixture<T>;
        readonly [made]?: T;
    }

    /** A device that a script describes, for load(path, { devices: { 'user.sensor': … } }). */
    interface Device {
        /**
         * What a machine calls it where load does not say; '' if it has none.
         * @example
         * device({ name: 'counter', registers: { COUNT: { at: 0 } } }).name
         */
        readonly name: string;
    }

    /** What a test or fixture gets as its last argument. */
    interface Context {
        /**
         * The global function load.
         * @param path as for load
         * @param options as for load
         * @returns the machine
         * @example
         * context.load('testdata/machines/handset.yaml').name
         */
        load(path: string, options?: { devices?: { readonly [name: string]: Device } }): Machine;
        /**
         * The test's name, with its groups.
         * @example
         * context.name
         */
        readonly name: string;
        /**
         * Random numbers that depend on the test's name and the seed alone.
         * @example
         * context.rng.int(1, 6)
         */
        readonly rng: Rng;
        /**
         * The case's seed, a BigInt: from 1 on where the test has seeds, or what --seed says.
         * @example
         * context.seed
         */
        readonly seed: bigint;
    }

    /** Numbers that look random, and are the same whenever a test of this name runs with this seed. */
    interface Rng {
        /**
         * A BigInt of so many random bits.
         * @param n 1 to 64
         * @returns a BigInt
         * @example
         * rng.bits(64)
         */
        bits(n: Integer): bigint;
        /**
         * So many bytes, a Uint8Array.
         * @param n how many
         * @returns a Uint8Array
         * @example
         * rng.bytes(23).length
         */
        bytes(n: Integer): Uint8Array;
        /**
         * True with a probability.
         * @param p from 0 to 1 (0.5)
         * @returns true or false
         * @example
         * rng.chance(0.1)
         */
        chance(p?: number): boolean;
        /**
         * A whole number in a range, each as likely.
         * @param least a Number
         * @param most a Number; itself included
         * @returns a Number
         * @throws if the range is empty
         * @example
         * rng.int(1, 6)
         */
        int(least: Integer, most: Integer): number;
        /**
         * One element of an array.
         * @param array with at least one element
         * @returns the element
         * @throws if it is empty
         * @example
         * rng.pick(['sms', 'call', 'data'])
         */
        pick<T>(array: ArrayLike<T>): T;
        /**
         * An array in another order; it itself stays as it is.
         * @param array of anything
         * @returns a new array
         * @example
         * rng.shuffle([1, 2, 3]).length
         */
        shuffle<T>(array: ArrayLike<T>): T[];
    }
}

/**
 * The strings after the script's name on the command line.
 * @example
 * args.length
 */
declare const args: readonly string[];

/**
 * Defines a command of the shell: a word with a dot before it.
 * Best in the file that the shell reads when it starts, init.js.
 * @param name letters, digits and dashes, without the dot
 * @param summary what .help says of it
 * @param action called with the text behind the word; what it returns is printed
 * @throws if the name is none, or the shell has such a command itself
 * @example
 * command('where', 'where radio is', () => radio.cpu.pc)
 */
declare function command(name: string, summary: string, action: (text: string) => unknown): void;

/**
 * JavaScript's usual console: log, info and debug write like print, error and warn like log.
 * @example
 * console.log('icount', machine.icount)
 */
declare const console: { readonly [name: string]: (...values: any[]) => void };

/**
 * Opens the shell here, in the middle of a script or of a hook's function, until .exit or Ctrl-D.
 * What it is given is there as the variable here. In a hook's function the machine can be looked at and changed, not run.
 * @param value anything, such as the event (undefined)
 * @throws if there is nobody to converse with
 * @example
 * radio.on({ pc: 'exception', if: e => e.icount > 5000n }, e => debugHere(e))
 */
declare function debugHere(value?: unknown): void;

/**
 * Describes a device, for load(path, { devices }): a table of 32-bit registers, and functions.
 * The functions get (register, value, device), irq gets (device); device.NAME is a register, device.state plain data,
 * which is saved, forked and hashed with the registers. They become part of the machine as texts: each fork and each
 * replay evaluates them anew, so that they see no variables of the script, no clock and no chance. A function that throws
 * stops the run. In a descriptor, { type: script, script: FILE } is the same.
 * @param what { name, registers: { NAME: { at, access: 'rw', 'ro', 'wo' or 'w1c', reset, mask, onRead, onWrite } }, state, onRead, onWrite, irq, at, spi }; onRead returns what is read, irq whether the interrupt is raised; at and spi say where the device is
 * @returns the device
 * @throws if the table is wrong
 * @example
 * const d = device({ registers: { COUNT: { at: 0, access: 'ro', onRead: (n, v, d) => ++d.state.n } }, state: { n: 0 } }); load('testdata/machines/handset.yaml', { devices: { 'user.counter': d } }).devices
 */
declare function device<S = {}>(what: hvsh.DeviceTable<S>): hvsh.Device;

/**
 * A number in hexadecimal, with 0x in front.
 * @param value Number or BigInt; negative ones as 64 bits
 * @returns a text
 * @example
 * hex(user.cpu.pc)
 */
declare function hex(value: hvsh.Integer): string;

/**
 * Makes a machine from a descriptor, loads its images and switches it on.
 * @param path of the YAML file; ./ and ../ mean the script's directory, other relative paths the present one
 * @param options { devices: { 'user.sensor': device({…}) } } are devices besides those of the descriptor, by partition and name; { user: device({ name: 'sensor', … }) } is the same
 * @returns the machine
 * @throws if the descriptor is wrong, an image cannot be loaded, or a guest's files are not there
 * @example
 * load('testdata/machines/handset.yaml').name
 */
declare function load(path: string, options?: { devices?: { readonly [name: string]: hvsh.Device } }): hvsh.Machine;

/**
 * Like print, to standard error.
 * @param values any
 * @example
 * log('now', machine.time)
 */
declare function log(...values: unknown[]): void;

/**
 * Makes a machine from a file that save() wrote, in the state in which it was.
 * @param path of the file; ./ and ../ mean the script's directory, other relative paths the present one
 * @param options { images: [paths] } are files among which images are that it was saved without; guests that were fetched need not be named
 * @returns the machine
 * @throws if the file is none, was cut off or altered, is of another version of hvsh, or an image is missing
 * @example
 * machine.save('ready.hvsnap'); open('ready.hvsnap').hash() === machine.hash()
 */
declare function open(path: string, options?: { images?: readonly string[] }): hvsh.Machine;

/**
 * Writes values to standard output, with spaces between and a newline behind.
 * @param values any; texts plain, BigInts in hexadecimal
 * @example
 * print('icount', machine.icount)
 */
declare function print(...values: unknown[]): void;

declare module 'hvsh' {
    /**
     * Does something before each test of the group, or of the suite, that it stands in.
     * What the tests of outer groups need comes first. It belongs to the test: what it expects or throws fails that.
     * @param body a function of what the test gets
     * @throws if a suite is not being loaded
     * @example
     * beforeEach(({ rng }) => expect(rng.int(1, 6)).toBeGreaterThan(0)); test('adds', () => expect(1 + 1).toBe(2))
     */
    export function beforeEach(body: (...given: any[]) => void): void;
    /**
     * Groups tests under a name; groups may contain groups.
     * @param name what they have in common, in a line
     * @param body a function that defines them
     * @throws if a suite is not being loaded
     * @example
     * describe('sums', () => { test('are even', () => expect(2 % 2).toBe(0)) })
     */
    export const describe: hvsh.Describe;
    /**
     * Says what a value is expected to be; without a function of its result it says nothing.
     * @param value anything
     * @returns an expectation, such as expect(value).toBe(other)
     * @example
     * expect(machine.name).toBe('handset')
     */
    export const expect: hvsh.Expect;
    /**
     * Prepares something once that several tests use, each in a copy of its own: a machine in a fork.
     * A fixture gives machines, partitions, snapshots, texts, numbers, Uint8Arrays, and arrays and plain objects of those.
     * @param options { use, timeout }: use names a fixture or an array of them, timeout is the most virtual time that its machines may run together ('600s')
     * @param body a function of copies of what other fixtures gave, then a context { load }; it runs when the first test needs it
     * @returns the fixture, for { use }
     * @throws if a suite is not being loaded
     * @example
     * const ready = fixture(({ load }) => load('testdata/machines/handset.yaml')); test('begins at 0', { use: ready }, m => expect(m.time).toBe(0n))
     */
    export function fixture<T>(body: (context: hvsh.Context) => T): hvsh.Fixture<T>;
    export function fixture<T>(options: { use?: undefined, timeout?: hvsh.Time }, body: (context: hvsh.Context) => T): hvsh.Fixture<T>;
    export function fixture<const U extends hvsh.Uses, T>(options: { use: U, timeout?: hvsh.Time }, body: (...given: [...hvsh.Given<U>, hvsh.Context]) => T): hvsh.Fixture<T>;
    /**
     * Defines a test, for 'hvsh test' to run.
     * @param name what the test shows, in a line
     * @param options { use, seeds, timeout, each }: use names a fixture or an array of them; seeds: n runs it n times, each with other random numbers; timeout is the most virtual time that its machines may run together ('60s'); each is a table as for test.each
     * @param body a function of copies of what the fixtures gave, then the table's row, then a context { rng, seed, name, load }; the test passes unless it throws
     * @throws if a suite is not being loaded
     * @example
     * test('adds', () => expect(1 + 1).toBe(2)); test('rolls', { seeds: 6 }, ({ rng }) => expect(rng.int(1, 6)).toBeLessThan(7))
     */
    export const test: hvsh.Test;
}
