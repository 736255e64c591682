// Entry of the conformance programs, and how they try things. The program stays at the level it began at, EL1 or EL2,
// with the MMU off; what it tries runs at that level or a lower one until the first exception.

#include "frame.inc"

    .section .text.start, "ax"
    .global _start
_start:
    mrs     x19, mpidr_el1
    tst     x19, #0xff
    b.ne    halt
    ldr     x0, =__stack_top
    mov     sp, x0
    ldr     x0, =__bss_start
    ldr     x1, =__bss_end
1:  cmp     x0, x1
    b.hs    2f
    str     xzr, [x0], #8
    b       1b
2:  mrs     x20, CurrentEL
    lsr     x20, x20, #2
    ldr     x0, =boot_el
    str     x20, [x0]
    ldr     x0, =vectors
    cmp     x20, #2
    b.ne    at_el1
    msr     vbar_el2, x0
    ldr     x0, =forwarding_vectors
    msr     vbar_el1, x0
    ldr     x0, =__stack_top - 0x3000
    msr     sp_el1, x0
    b       go
at_el1:
    msr     vbar_el1, x0
go: isb
    bl      start
halt:
    wfi
    b       halt

    .text
// uint64_t run(uint64_t spsr, const void *pc, uint64_t x[31]): goes there with X0 to X7 loaded until an exception comes
// to this level; all registers as it found them are stored to x. Gives the number of the vector.
    .global run
run:
    save_callee
    ldr     x3, =resume_sp
    mov     x4, sp
    str     x4, [x3]
    ldr     x3, =registers_at
    str     x2, [x3]
    mrs     x3, CurrentEL
    cmp     x3, #8
    b.eq    1f
    msr     spsr_el1, x0
    msr     elr_el1, x1
    b       2f
1:  msr     spsr_el2, x0
    msr     elr_el2, x1
2:  ldp     x0, x1, [x2]
    ldp     x4, x5, [x2, #32]
    ldp     x6, x7, [x2, #48]
    ldp     x2, x3, [x2, #16]
    eret

    .macro  vector number
    .balign 0x80
    stp     x0, x1, [sp, #-16]!
    mov     x0, #\number
    b       caught
    .endm

    .balign 0x800
    .global vectors
vectors:
    .irp    number, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15
    vector  \number
    .endr

caught:
    ldr     x1, =registers_at
    ldr     x1, [x1]
    cbz     x1, unexpected
    stp     x2, x3, [x1, #16]
    stp     x4, x5, [x1, #32]
    stp     x6, x7, [x1, #48]
    stp     x8, x9, [x1, #64]
    stp     x10, x11, [x1, #80]
    stp     x12, x13, [x1, #96]
    stp     x14, x15, [x1, #112]
    ldp     x2, x3, [sp], #16
    stp     x2, x3, [x1]
    ldr     x1, =registers_at
    str     xzr, [x1]
    ldr     x1, =resume_sp
    ldr     x1, [x1]
    mov     sp, x1
    restore_callee
    ret

// EL1's vectors while the program is at EL2: number n is told by HVC 0x700 + n, all else is left as it is.
    .balign 0x800
    .global forwarding_vectors
forwarding_vectors:
    .irp    number, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15
    .balign 0x80
    hvc     #0x700 + \number
    b       .
    .endr

    .bss
    .balign 8
resume_sp:
    .skip   8
registers_at:
    .skip   8
