#include "update.h"
#include "at_events.h"
#include "clock.h"
#include "console.h"
#include "forbidden.h"
#include "mm.h"
#include "rr.h"
#include "sim.h"
#include "text.h"

#define ATTEMPTS 4
#define T3211 SECONDS(15)
#define T3213 SECONDS(4)
#define T3212_UNIT SECONDS(360)
#define T3212_DEFAULT SECONDS(1800) // when the attempts are used up and the cell names no time

enum { NORMAL = 0, PERIODIC = 1, ATTACH = 2, NO_KEY = 7 << 4 };

static enum update_state state;
static unsigned kind, attempts;
static int no_sim;
static struct timer retry, periodic;

void update_start(void)
{
    state = UPDATE_DUE;
    kind = ATTACH;
    attempts = 0;
    no_sim = 0;
    sim_location.registered = 0;
    forbidden_clear();
}

void update_stop(void)
{
    state = UPDATE_DUE;
    timer_stop(&retry);
    timer_stop(&periodic);
}

enum update_state update_state(void)
{
    return state;
}

int update_knows_no_sim(void)
{
    return no_sim;
}

static int is_here(const struct cell *cell)
{
    return sim_location.registered && sim_location.lac == cell->lac && plmn_equal(&sim_location.plmn, &cell->plmn);
}

// A new area means an update, the same one only if the network wants to know who is on.
void update_camped(const struct cell *cell)
{
    if (no_sim || (state == UPDATE_DONE && is_here(cell)))
        return;
    attempts = 0;
    timer_stop(&retry);
    kind = sim_location.registered ? NORMAL : cell->attach ? ATTACH : NORMAL;
    state = UPDATE_DUE;
}

void update_poll(void)
{
    if (timer_over(&retry) && state == UPDATE_WAITS)
        state = UPDATE_DUE;
    if (timer_over(&periodic) && state == UPDATE_DONE) {
        kind = PERIODIC;
        state = UPDATE_DUE;
    }
}

// Section 9.2.15.
unsigned update_request(uint8_t *message)
{
    message[0] = 0x05;
    message[1] = 0x08;
    message[2] = (uint8_t)(NO_KEY | kind);
    memset(message + 3, 0xff, 5);
    if (sim_location.registered || sim_location.has_tmsi)
        area_write(&sim_location.plmn, sim_location.lac, message + 3);
    else
        message[7] = 0xfe; // a deleted area, section 10.5.1.3
    message[8] = SIM_CLASSMARK_1;
    unsigned length = sim_best_identity(message + 10);
    message[9] = (uint8_t)length;
    state = UPDATE_RUNS;
    return 10 + length;
}

static void registered(const struct cell *cell)
{
    sim_location.registered = 1;
    sim_location.plmn = cell->plmn;
    sim_location.lac = cell->lac;
    state = UPDATE_DONE;
    attempts = 0;
    if (cell->periodic)
        timer_start(&periodic, cell->periodic * T3212_UNIT);
    else
        timer_stop(&periodic);
    console("registered on %03u-%02u, area %u", cell->plmn.mcc, cell->plmn.mnc, cell->lac);
    at_registration();
}

// Section 9.2.13: a new temporary identity is taken and confirmed; a permanent one deletes it.
void update_accepted(const uint8_t *message, unsigned length)
{
    if (state != UPDATE_RUNS || length < 7)
        return;
    if (length >= 9 && message[7] == 0x17 && message[8] >= 1 && message[8] <= length - 9) {
        const uint8_t *identity = message + 9;
        if ((identity[0] & 7) == 4 && message[8] == 5) {
            memcpy(sim_location.tmsi, identity + 1, 4);
            sim_location.has_tmsi = 1;
            mm_send((const uint8_t[]){0x05, 0x1b}, 2);
        } else if ((identity[0] & 7) == 1) {
            sim_location.has_tmsi = 0;
        }
    }
    registered(rr_cell());
}

// Section 4.4.4.9.
static void try_again(uint64_t after)
{
    const struct cell *cell = rr_cell();
    if (++attempts >= ATTEMPTS) {
        attempts = 0;
        after = cell && cell->periodic ? cell->periodic * T3212_UNIT : T3212_DEFAULT;
    }
    state = UPDATE_WAITS;
    timer_start(&retry, after);
    at_registration();
}

void update_failed(void)
{
    if (state == UPDATE_RUNS)
        try_again(T3213);
}

// Section 4.4.4.7; the causes are those of 10.5.3.6.
void update_rejected(unsigned cause)
{
    const struct cell *cell = rr_cell();
    if (state != UPDATE_RUNS)
        return;
    console("location update rejected, cause %u", cause);
    switch (cause) {
    case 2: case 3: case 6: // unknown subscriber, illegal mobile or equipment
        no_sim = 1;
        break;
    case 11:
        forbidden_network(&cell->plmn);
        break;
    case 12: case 13: case 15:
        forbidden_area(&cell->plmn, cell->lac);
        break;
    default:
        try_again(T3211);
        return;
    }
    sim_location.registered = sim_location.has_tmsi = 0;
    state = UPDATE_DENIED;
    at_registration();
}
