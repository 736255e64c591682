// Entry of every guest: to EL1 with a stack and vectors, then main(). What the reset leaves unknown is set here.

#include "frame.inc"

    .cfi_sections .debug_frame

    .section .text.start, "ax"
    .global _start
_start:
    mrs     x19, mpidr_el1
    tst     x19, #0xff
    b.ne    halt                    // one CPU is enough
    mrs     x20, CurrentEL
    lsr     x20, x20, #2
    cmp     x20, #2
    b.ne    at_el1
    mov     x0, #1 << 31            // HCR_EL2.RW: EL1 is AArch64
    msr     hcr_el2, x0
    mrs     x0, cnthctl_el2
    orr     x0, x0, #3              // EL1 may use the physical timer and counter
    msr     cnthctl_el2, x0
    msr     cntvoff_el2, xzr
    mov     x0, #0x33ff             // CPTR_EL2: RES1 bits, no trap
    msr     cptr_el2, x0
    msr     hstr_el2, xzr
    mrs     x0, midr_el1
    msr     vpidr_el2, x0
    msr     vmpidr_el2, x19
    mov     x0, #0x3c5              // EL1h, all interrupts masked
    msr     spsr_el2, x0
    adr     x0, at_el1
    msr     elr_el2, x0
    ldr     x0, =0x30d00800         // SCTLR_EL1: RES1 bits, MMU and caches off
    msr     sctlr_el1, x0
    eret

at_el1:
    ldr     x0, =__stack_top
    mov     sp, x0
    ldr     x0, =__bss_start
    ldr     x1, =__bss_end
1:  cmp     x0, x1
    b.hs    2f
    str     xzr, [x0], #8
    b       1b
2:  ldr     x0, =boot_el
    str     x20, [x0]
    ldr     x0, =vectors
    msr     vbar_el1, x0
    isb
    bl      main
halt:
    wfi
    b       halt

    .macro  vector number
    .balign 0x80
    .cfi_def_cfa sp, 0
    sub     sp, sp, #272
    .cfi_def_cfa_offset 272
    stp     x0, x1, [sp]
    mov     x0, #\number
    b       save
    .endm

    .text
    .balign 0x800
    .global vectors
vectors:
    .cfi_startproc
    .cfi_signal_frame
    .cfi_return_column 33           // ELR_EL1
    .irp    number, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15
    vector  \number
    .endr
    .cfi_endproc

// Builds a struct frame and calls exception(number, frame), which may change what it returns to.
    .cfi_startproc
    .cfi_signal_frame
    .cfi_return_column 33
    .cfi_def_cfa sp, 272
save:
    save_upper
    .cfi_offset 29, 232 - 272
    mrs     x1, elr_el1
    stp     x30, x1, [sp, #240]
    .cfi_offset 30, 240 - 272
    .cfi_offset 33, 248 - 272
    mrs     x1, spsr_el1
    str     x1, [sp, #256]
    mov     x1, sp
    bl      exception
    ldr     x1, [sp, #256]
    msr     spsr_el1, x1
    ldp     x30, x1, [sp, #240]
    msr     elr_el1, x1
    restore_frame
    .cfi_def_cfa_offset 0
    .cfi_same_value 29
    .cfi_same_value 30
    .cfi_same_value 33
    eret
    .cfi_endproc
