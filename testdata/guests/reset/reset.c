// Resets the board twice. What it remembers stands outside of its image, where a reset changes nothing.
#include "board.h"

#define STARTS (*(volatile uint64_t *)0x42000000UL)
#define SYSTEM_RESET 0x84000009

static uint64_t zeroed[4];
static uint64_t data = 5;

int main(void)
{
    uart_start();
    put_text("start ");
    put_number(++STARTS);
    put_text(zeroed[0] || data != 5 ? " with an old image\n" : " afresh\n");
    zeroed[0] = 1;
    data = 6;
    if (STARTS == 3)
        power_off();
    register uint64_t function __asm__("x0") = SYSTEM_RESET;
    if (boot_el == 2)
        __asm__ volatile("smc #0" : "+r"(function) :: "memory");
    else
        __asm__ volatile("hvc #0" : "+r"(function) :: "memory");
    for (;;)
        wait_for_interrupt();
}
