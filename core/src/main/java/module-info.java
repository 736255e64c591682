/** The machine: an AArch64 board, its devices, and a type-1 hypervisor. */
@SuppressWarnings("module") // hvsh.dsl is compiled later and not to be seen from here
module hvsh.core {
    requires com.github.luben.zstd_jni;

    exports hvsh.cpu to hvsh.dsl;
    exports hvsh.cpu.mmu to hvsh.dsl;
    exports hvsh.device to hvsh.dsl;
    exports hvsh.gdb to hvsh.dsl;
    exports hvsh.hypervisor to hvsh.dsl;
    exports hvsh.isa to hvsh.dsl;
    exports hvsh.machine to hvsh.dsl;
    exports hvsh.memory to hvsh.dsl;
    exports hvsh.network to hvsh.dsl;
    exports hvsh.probe to hvsh.dsl;
    exports hvsh.radio to hvsh.dsl;
    exports hvsh.replay to hvsh.dsl;
    exports hvsh.snapshot to hvsh.dsl;
    exports hvsh.symbol to hvsh.dsl;
    exports hvsh.time to hvsh.dsl;

    uses hvsh.device.Behaviour.Maker;
}
