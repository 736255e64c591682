// A partition that has to do with the user's, as a service would: it shares pages, echoes messages and serves a ring of
// requests. It trusts nothing that the user writes, and says what it finds changed that only it may change.
#include "attack.h"

enum { SLOTS = 8 };

// In the page that the user may write too.
struct ring {
    volatile uint32_t head, tail;
    volatile uint32_t slots[SLOTS];
    volatile uint64_t served, refused;
};

static uint64_t shared[PAGE / 8] __attribute__((aligned(PAGE)));
static uint64_t read_only[PAGE / 8] __attribute__((aligned(PAGE)));
static uint64_t secret[PAGE / 8] __attribute__((aligned(PAGE)));
static uint8_t message[4096] __attribute__((aligned(16)));
static uint64_t echoed;

static void verify(void)
{
    static unsigned from; // a sixteenth at a time, so that it fits into its window
    from = (from + 1) % 16;
    for (unsigned i = from; i < PAGE / 8; i += 16) {
        check("page that others may only read", read_only[i], i == 1 ? echoed : READ_ONLY_PATTERN);
        check("page that nobody else has", secret[i], ~READ_ONLY_PATTERN);
    }
}

// Head and tail are counters of the two sides; more requests than the ring has room for are a lie.
static void serve(void)
{
    struct ring *ring = (struct ring *)shared;
    uint32_t head = ring->head;
    uint32_t tail = ring->tail;
    if (head - tail > SLOTS) {
        ring->refused++;
        ring->tail = head;
        return;
    }
    for (; tail != head; tail++)
        ring->served += ring->slots[tail % SLOTS] != 0;
    ring->tail = tail;
}

static void share(void)
{
    call(MEMORY_RELINQUISH, handles[0], 0, 0, 0);
    call(MEMORY_RELINQUISH, handles[1], 0, 0, 0);
    handles[0] = call(MEMORY_SHARE, (uint64_t)shared, PAGE, USER, 3);
    handles[1] = call(MEMORY_SHARE, (uint64_t)read_only, PAGE, USER, 1);
    call(MESSAGE_SEND, USER, (uint64_t)handles, sizeof handles, 0);
}

void interrupt(unsigned intid)
{
    call(DOORBELL_TAKE, 0, 0, 0, 0);
    int64_t length = call(MESSAGE_RECEIVE, (uint64_t)message, sizeof message, 0, 0);
    if (length > 0 && message[0] == 'S')
        share();
    if (length == 9 && message[0] == 'E') {
        for (unsigned i = 0; i < 8; i++)
            ((uint8_t *)&echoed)[i] = message[1 + i];
        read_only[1] = echoed;
        call(DOORBELL, USER, 0, 0, 0);
    }
    if (length > 0 && message[0] == 'R') {
        serve();
        call(DOORBELL, USER, 0, 0, 0);
    }
    verify();
    gic_end(intid);
}

void attack(void)
{
    for (unsigned i = 0; i < PAGE / 8; i++) {
        read_only[i] = READ_ONLY_PATTERN;
        secret[i] = ~READ_ONLY_PATTERN;
    }
    echoed = READ_ONLY_PATTERN;
    gic_enable(32 + 200);
    gic_enable(32 + 201);
    irq_enable();
    for (;;)
        wait_for_interrupt();
}
