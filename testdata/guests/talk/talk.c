// A partition that talks to its neighbour: messages, doorbells and a shared page. The first waits for what comes, the
// second computes and sends.
#include "board.h"

#define INTID_MESSAGE 232
#define INTID_DOORBELL 233
#define SHARED_IPA 0x50000000UL
#define PAGE 4096

enum { PARTITION_SELF = 1, DOORBELL = 5, DOORBELL_TAKE, MESSAGE_SEND, MESSAGE_RECEIVE, MEMORY_SHARE, MEMORY_ACCEPT };

static uint64_t self;
static uint8_t message[64];
static volatile uint64_t received;
static uint64_t page[PAGE / 8] __attribute__((aligned(PAGE)));
static volatile uint64_t *borrowed;

static int64_t call(uint64_t number, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4)
{
    register uint64_t x0 __asm__("x0") = 0xc6000000 + number;
    register uint64_t x1 __asm__("x1") = a1;
    register uint64_t x2 __asm__("x2") = a2;
    register uint64_t x3 __asm__("x3") = a3;
    register uint64_t x4 __asm__("x4") = a4;
    __asm__ volatile("hvc #0" : "+r"(x0), "+r"(x1), "+r"(x2), "+r"(x3), "+r"(x4) :: "memory");
    return x0;
}

void exception(uint64_t vector, struct frame *frame)
{
    if (vector != VECTOR_IRQ) {
        put_text("talk: fault at ");
        put_hex(frame->pc);
        put_char('\n');
        power_off();
    }
    unsigned intid = gic_acknowledge();
    if (intid >= INTID_SPURIOUS)
        return;
    if (intid == INTID_UART) {
        for (int c = uart_read(); c >= 0; c = uart_read())
            put_char(c);
    }
    if (intid == INTID_DOORBELL)
        put_text(call(DOORBELL_TAKE, 0, 0, 0, 0) ? "ding\n" : "nobody\n");
    if (intid == INTID_MESSAGE) {
        int64_t length = call(MESSAGE_RECEIVE, (uint64_t)message, sizeof message, 0, 0);
        received += length;
        if (borrowed)
            borrowed[received % (PAGE / 8)] += received;
        call(DOORBELL, 1 - self, 0, 0, 0);
        put_number(received);
        put_char(' ');
    }
    gic_end(intid);
}

_Noreturn static void compute(void)
{
    uint64_t seed = 1;
    uint64_t handle = call(MEMORY_SHARE, (uint64_t)page, PAGE, 0, 3);
    message[0] = handle;
    for (unsigned round = 0;; round++) {
        for (unsigned i = 0; i < (seed >> 54); i++) {
            seed = seed * 6364136223846793005UL + 1442695040888963407UL;
            page[seed >> 55] += seed;
        }
        seed += round;
        call(MESSAGE_SEND, 0, (uint64_t)message, 1 + (seed >> 58), 0);
    }
}

int main(void)
{
    uart_start();
    gic_start();
    uart_interrupts();
    self = call(PARTITION_SELF, 0, 0, 0, 0);
    gic_enable(INTID_MESSAGE);
    gic_enable(INTID_DOORBELL);
    irq_enable();
    put_text("talk\n");
    if (self == 1)
        compute();
    while (!received)
        wait_for_interrupt();
    if (call(MEMORY_ACCEPT, message[0], SHARED_IPA, 0, 0) == 0)
        borrowed = (volatile uint64_t *)SHARED_IPA;
    for (;;)
        wait_for_interrupt();
}
