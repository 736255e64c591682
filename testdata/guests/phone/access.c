#include "access.h"
#include "carriers.h"
#include "clock.h"
#include "sim.h"
#include "text.h"

#define REMEMBERED 3 // requests whose answer is accepted

static const struct cell *cell;
static unsigned establishment, left, level;
static struct {
    uint8_t bytes[3]; // as the answer refers to it
} requests[REMEMBERED];
static unsigned sent;
static uint8_t reference;
static int waiting; // for layer 1 to send
static struct timer timer;
static uint32_t seed;

// Slots that retransmissions are spread over, and those before them where the control channels are not combined (table 3.1).
static unsigned spread(void)
{
    static const uint8_t slots[] = {3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 14, 16, 20, 25, 32, 50};
    return slots[cell->tx_integer];
}

static unsigned separation(void)
{
    static const uint8_t slots[] = {55, 76, 109, 163, 217, 55, 76, 109, 163, 217, 55, 76, 109, 163, 217, 55};
    return slots[cell->tx_integer];
}

// The same on every run: seeded by the subscriber's identity.
static unsigned random(unsigned below)
{
    if (!seed)
        seed = 0x9e3779b9U + sim_imsi_mod_1000();
    seed ^= seed << 13;
    seed ^= seed >> 17;
    seed ^= seed << 5;
    return seed % below;
}

// Table 9.1.8.1: how many of the reference's bits say why, the rest is chosen at random.
static uint8_t choose(enum rr_cause cause)
{
    switch (cause) {
    case RR_ANSWER_TO_PAGE: return (uint8_t)(0x80 | random(32));
    case RR_LOCATION_UPDATE: return (uint8_t)(cell->neci ? random(16) : random(32));
    case RR_CALL: return (uint8_t)(0xe0 | random(32));
    default: return (uint8_t)(cell->neci ? 0x10 | random(16) : 0xe0 | random(32));
    }
}

static void send(unsigned wait)
{
    reference = choose(establishment);
    waiting = 1;
    timer_stop(&timer);
    l1_access(reference, wait, level);
}

void access_start(const struct cell *serving, enum rr_cause cause)
{
    cell = serving;
    establishment = cause;
    left = cell->retransmissions;
    level = carrier_level(cell->arfcn, cell->power);
    sent = 0;
    send(random(spread() > 8 ? spread() : 8));
}

int access_poll(void)
{
    uint32_t frame;
    if (waiting && l1_accessed(&frame)) {
        uint8_t *bytes = requests[sent++ % REMEMBERED].bytes;
        unsigned t3 = frame % 51;
        bytes[0] = reference;
        bytes[1] = (uint8_t)(frame / 1326 % 32 << 3 | t3 >> 3);
        bytes[2] = (uint8_t)(t3 << 5 | frame % 26);
        waiting = 0;
        timer_start(&timer, separation() + (left ? random(spread()) : spread() + separation()));
    }
    if (!timer_over(&timer))
        return 1;
    if (!left)
        return 0;
    left--;
    send(0);
    return 1;
}

static int is_ours(const uint8_t bytes[3])
{
    for (unsigned i = 0; i < sent && i < REMEMBERED; i++)
        if (!memcmp(requests[i].bytes, bytes, 3))
            return 1;
    return 0;
}

static void rejected(unsigned seconds)
{
    left = 0;
    waiting = 0;
    timer_start(&timer, SECONDS(seconds));
}

// IMMEDIATE ASSIGNMENT, its extended form for two mobiles, and its reject for four (section 9.1.18 to 9.1.20).
int access_granted(const uint8_t data[L1_DATA], uint8_t description[3], unsigned *advance)
{
    unsigned mobiles = data[2] == 0x3f ? 1 : data[2] == 0x39 ? 2 : 0;
    for (unsigned i = 0; i < mobiles; i++) {
        const uint8_t *one = data + 4 + 7 * i;
        if (is_ours(one + 3) && !(mobiles == 1 && data[3] & 0x10)) { // no packet channel
            memcpy(description, one, 3);
            *advance = one[6];
            timer_stop(&timer);
            return 1;
        }
    }
    for (unsigned i = 0; data[2] == 0x3a && i < 4; i++)
        if (is_ours(data + 4 + 4 * i))
            rejected(data[7 + 4 * i]);
    return 0;
}
