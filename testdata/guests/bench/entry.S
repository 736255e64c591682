// Ways into and out of EL0: see kernel.h.

#include "frame.inc"

    .equ    PAGE, 4096
    .equ    USER_ASID_BIT, 1 << 48
    .equ    EL0_MASKED, 0x3c0

    .macro  enter
    .balign 0x80
    msr     tpidrro_el0, x30
    mrs     x30, ttbr0_el1
    sub     x30, x30, #PAGE         // the kernel's root stands a page before the user's
    bic     x30, x30, #USER_ASID_BIT
    msr     ttbr0_el1, x30
    ldr     x30, =vectors
    msr     vbar_el1, x30
    isb
    ldr     x30, =kernel_entry
    br      x30
    .endm

    .section .text.trampoline, "ax"
    .balign PAGE
    .global trampoline
trampoline:
    .rept   16
    enter
    .endr

leave:
    adr     x30, trampoline
    msr     vbar_el1, x30
    mrs     x30, ttbr0_el1
    add     x30, x30, #PAGE
    orr     x30, x30, #USER_ASID_BIT
    msr     ttbr0_el1, x30
    mrs     x30, far_el1            // kept there by whoever came here
    eret
    .ltorg
    .balign PAGE

    .text
kernel_entry:
    sub     sp, sp, #272
    stp     x0, x1, [sp]
    save_upper
    mrs     x30, tpidrro_el0
    msr     tpidrro_el0, xzr
    mrs     x21, elr_el1
    mrs     x22, spsr_el1
    mrs     x23, sp_el0
    stp     x30, x21, [sp, #240]
    stp     x22, x23, [sp, #256]
    mov     x0, sp
    mrs     x1, esr_el1
    mrs     x2, far_el1
    bl      user_exception
    ldp     x22, x23, [sp, #256]
    ldp     x30, x21, [sp, #240]
    msr     elr_el1, x21
    msr     spsr_el1, x22
    msr     sp_el0, x23
    restore_frame
    msr     far_el1, x30
    b       leave

// uint64_t user_run(pc, sp, argument): what user_return() is given.
    .global user_run
user_run:
    save_callee
    ldr     x3, =kept_sp
    mov     x4, sp
    str     x4, [x3]
    msr     elr_el1, x0
    msr     sp_el0, x1
    mov     x4, #EL0_MASKED
    msr     spsr_el1, x4
    msr     far_el1, xzr
    mov     x0, x2
    b       leave

    .global user_return
user_return:
    ldr     x3, =kept_sp
    ldr     x4, [x3]
    mov     sp, x4
    restore_callee
    ret

    .local  kept_sp
    .comm   kept_sp, 8, 8
