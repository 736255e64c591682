// A device of one's own as accomplice: a queue and buffers in memory of others, which it is to read and write (virtio 1.2).
#include "attack.h"

enum { MAGIC = 0x00, DRIVER_FEATURES = 0x20, DRIVER_FEATURES_SEL = 0x24, QUEUE_SEL = 0x30, QUEUE_NUM = 0x38, QUEUE_READY = 0x44, QUEUE_NOTIFY = 0x50,
       STATUS = 0x70, QUEUE_DESC = 0x80, QUEUE_DRIVER = 0x90, QUEUE_DEVICE = 0xa0 };
enum { ACKNOWLEDGE = 1, DRIVER = 2, DRIVER_OK = 4, FEATURES_OK = 8, NEEDS_RESET = 64 };

struct descriptor {
    uint64_t address;
    uint32_t length;
    uint16_t flags, next;
};

static volatile struct descriptor table[4] __attribute__((aligned(16)));
static volatile uint16_t available[16] __attribute__((aligned(4)));
static volatile uint32_t used[16] __attribute__((aligned(8)));

static void out(unsigned offset, uint32_t value)
{
    mmio_write(ENTROPY_BASE + offset, value);
}

static void out64(unsigned offset, uint64_t value)
{
    out(offset, value);
    out(offset + 4, value >> 32);
}

static void start(uint64_t descriptors, uint64_t driver, uint64_t device)
{
    out(STATUS, 0);
    out(STATUS, ACKNOWLEDGE | DRIVER);
    out(DRIVER_FEATURES_SEL, 1);
    out(DRIVER_FEATURES, 1);
    out(STATUS, ACKNOWLEDGE | DRIVER | FEATURES_OK);
    out(QUEUE_SEL, 0);
    out(QUEUE_NUM, 4);
    out64(QUEUE_DESC, descriptors);
    out64(QUEUE_DRIVER, driver);
    out64(QUEUE_DEVICE, device);
    out(QUEUE_READY, 1);
    out(STATUS, ACKNOWLEDGE | DRIVER | FEATURES_OK | DRIVER_OK);
}

static void offer(uint64_t address, uint32_t length, uint16_t flags)
{
    table[0].address = address;
    table[0].length = length;
    table[0].flags = flags;
    table[0].next = 0;
    available[0] = available[1] = 0;
    used[0] = 0;
    start((uint64_t)table, (uint64_t)available, (uint64_t)used);
    available[1] = 1;
    out(QUEUE_NOTIFY, 0);
}

void attack(void)
{
    static const uint64_t places[] = {RADIO_MMIO, RAM_END, RAM_END - 8, RAM - 4096, 0, -4096UL, 1UL << 40 | RAM, SHARED, GICD_BASE, 0x8000000000UL};
    static volatile uint64_t own;
    own = 0;
    offer((uint64_t)&own, 8, 2);
    if (!own)
        breach("random number in one's own memory", own, 1);
    borrow();
    for (unsigned i = 0; i < sizeof places / sizeof places[0]; i++) {
        offer(places[i], 64, 2);
        check("buffer of others: the device stops", mmio_read(ENTROPY_BASE + STATUS) & NEEDS_RESET, NEEDS_RESET);
        uint64_t queue = places[i] == RAM_END - 8 ? RAM_END - 2 : places[i];
        start(queue, queue, queue);
        out(QUEUE_NOTIFY, 0);
        check("queue of others: the device stops", mmio_read(ENTROPY_BASE + STATUS) & NEEDS_RESET, NEEDS_RESET);
    }
    offer((uint64_t)table, 64, 2 | 1); // a chain that leads to itself
    check("endless chain: the device stops", mmio_read(ENTROPY_BASE + STATUS) & NEEDS_RESET, NEEDS_RESET);
    give_back();
}
