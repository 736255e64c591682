// Takes one exception of each common kind and prints its syndrome.
#include "board.h"

#define NOTHING_THERE 0x0f000000UL
#define SVC_CLASS 0x15

static volatile int timer_fired;

static void report(const char *what)
{
    put_text(what);
    put_text(" esr ");
    put_hex(read_sysreg(esr_el1));
}

static void synchronous(struct frame *frame)
{
    if (read_sysreg(esr_el1) >> 26 == SVC_CLASS) {
        report("svc");
        put_text(" x0 ");
        put_hex(frame->x[0]++);
    } else {
        report("abort");
        put_text(" far ");
        put_hex(read_sysreg(far_el1));
        frame->pc += 4;
    }
    put_char('\n');
}

static void interrupt(void)
{
    unsigned intid = gic_acknowledge();
    put_text("irq ");
    put_number(intid);
    put_char('\n');
    write_sysreg(cntv_ctl_el0, 0);
    timer_fired = 1;
    gic_end(intid);
}

void exception(uint64_t vector, struct frame *frame)
{
    if (vector == VECTOR_SYNC)
        synchronous(frame);
    else if (vector == VECTOR_IRQ)
        interrupt();
    else
        semihosting_exit(99);
}

static void wait_for_timer(void)
{
    gic_start();
    gic_enable(INTID_VIRTUAL_TIMER);
    write_sysreg(cntv_tval_el0, read_sysreg(cntfrq_el0) / 1000);
    write_sysreg(cntv_ctl_el0, 1);
    // Masked, so that an interrupt before the WFI still wakes it.
    while (!timer_fired) {
        wait_for_interrupt();
        irq_enable();
        irq_disable();
    }
}

int main(void)
{
    uart_start();
    put_text("started at EL");
    put_number(boot_el);
    put_text(", now at EL");
    put_number(read_sysreg(CurrentEL) >> 2);
    put_char('\n');

    register uint64_t x0 __asm__("x0") = 0x41;
    __asm__ volatile("svc #0x2a" : "+r"(x0) :: "memory");
    uint64_t answer = x0;
    put_text("svc returned ");
    put_hex(answer);
    put_char('\n');

    (void)mmio_read(NOTHING_THERE);
    mmio_write(NOTHING_THERE + 8, 1);
    wait_for_timer();
    put_text("off\n");
    power_off();
}
