// The virt-like board as these guests use it: PL011, GICv2 or GICv3, generic timer, semihosting, PSCI.
#ifndef BOARD_H
#define BOARD_H

#include <stdint.h>

#define UART_BASE 0x09000000UL
#define GICD_BASE 0x08000000UL
#define GICC_BASE 0x08010000UL
#define GICR_BASE 0x080a0000UL

#define INTID_VIRTUAL_TIMER 27
#define INTID_UART 33
#define INTID_SPURIOUS 1020

// Vectors as start.S numbers them: current EL with SP_ELx.
#define VECTOR_SYNC 4
#define VECTOR_IRQ 5

#define read_sysreg(name) ({ uint64_t value_; __asm__ volatile("mrs %0, " #name : "=r"(value_)); value_; })
#define write_sysreg(name, value) __asm__ volatile("msr " #name ", %0\n\tisb" :: "r"((uint64_t)(value)) : "memory")
#define irq_enable() __asm__ volatile("msr daifclr, #2" ::: "memory")
#define irq_disable() __asm__ volatile("msr daifset, #2" ::: "memory")
#define wait_for_interrupt() __asm__ volatile("dsb sy\n\twfi" ::: "memory")

struct frame {
    uint64_t x[31];
    uint64_t pc;
    uint64_t pstate;
    uint64_t padding;
};

// The exception level at which the board started this program: 1 or 2.
extern uint64_t boot_el;

int main(void);
void exception(uint64_t vector, struct frame *frame);

static inline uint32_t mmio_read(uint64_t address)
{
    return *(volatile uint32_t *)address;
}

static inline void mmio_write(uint64_t address, uint32_t value)
{
    *(volatile uint32_t *)address = value;
}

void uart_start(void);
void uart_interrupts(void);
int uart_read(void); // -1: nothing there
void put_char(char c);
void put_text(const char *text);
void put_hex(uint64_t value);
void put_number(uint64_t value);

void gic_start(void);
void gic_enable(unsigned intid);
unsigned gic_acknowledge(void);
void gic_end(unsigned intid);

_Noreturn void semihosting_exit(uint64_t status);
_Noreturn void power_off(void);

#endif
