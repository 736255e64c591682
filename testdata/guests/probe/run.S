// probe_run(probe, address): writes the probe's two instructions into a slot and runs them.

    .text
    .global probe_run, recover, slot
probe_run:
    stp     x29, x30, [sp, #-32]!
    str     x19, [sp, #16]
    mov     x19, x0
    ldr     x2, [x19]
    adr     x3, slot
    str     x2, [x3]
    dc      cvau, x3
    dsb     ish
    ic      ivau, x3
    dsb     ish
    isb
    mov     x0, x1
    ldr     x1, =0x5a5aa5a5c3c33c3c
    fmov    d0, x1
    mov     v0.d[1], x1
    ldr     x2, =scratch
    bl      slot
recover:
    stp     x0, x1, [x19, #40]
    ldr     x19, [sp, #16]
    ldp     x29, x30, [sp], #32
    ret

    .balign 64
slot:
    nop
    nop
    ret

    .bss
    .balign 64
scratch:
    .skip   64
