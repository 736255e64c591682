// Ways into and out of EL0: see kernel.h.

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
    stp     x2, x3, [sp, #16]
    stp     x4, x5, [sp, #32]
    stp     x6, x7, [sp, #48]
    stp     x8, x9, [sp, #64]
    stp     x10, x11, [sp, #80]
    stp     x12, x13, [sp, #96]
    stp     x14, x15, [sp, #112]
    stp     x16, x17, [sp, #128]
    stp     x18, x19, [sp, #144]
    stp     x20, x21, [sp, #160]
    stp     x22, x23, [sp, #176]
    stp     x24, x25, [sp, #192]
    stp     x26, x27, [sp, #208]
    stp     x28, x29, [sp, #224]
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
    ldp     x28, x29, [sp, #224]
    ldp     x26, x27, [sp, #208]
    ldp     x24, x25, [sp, #192]
    ldp     x22, x23, [sp, #176]
    ldp     x20, x21, [sp, #160]
    ldp     x18, x19, [sp, #144]
    ldp     x16, x17, [sp, #128]
    ldp     x14, x15, [sp, #112]
    ldp     x12, x13, [sp, #96]
    ldp     x10, x11, [sp, #80]
    ldp     x8, x9, [sp, #64]
    ldp     x6, x7, [sp, #48]
    ldp     x4, x5, [sp, #32]
    ldp     x2, x3, [sp, #16]
    ldp     x0, x1, [sp]
    add     sp, sp, #272
    msr     far_el1, x30
    b       leave

// uint64_t user_run(pc, sp, argument): what user_return() is given.
    .global user_run
user_run:
    sub     sp, sp, #96
    stp     x19, x20, [sp]
    stp     x21, x22, [sp, #16]
    stp     x23, x24, [sp, #32]
    stp     x25, x26, [sp, #48]
    stp     x27, x28, [sp, #64]
    stp     x29, x30, [sp, #80]
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
    ldp     x19, x20, [sp]
    ldp     x21, x22, [sp, #16]
    ldp     x23, x24, [sp, #32]
    ldp     x25, x26, [sp, #48]
    ldp     x27, x28, [sp, #64]
    ldp     x29, x30, [sp, #80]
    add     sp, sp, #96
    ret

    .local  kept_sp
    .comm   kept_sp, 8, 8
