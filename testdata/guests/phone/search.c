#include "search.h"
#include "clock.h"
#include "console.h"
#include "measure.h"
#include "mm.h"
#include "rr.h"
#include "text.h"

#define WEAKEST (-104)             // dBm, reference sensitivity of 3GPP TS 45.005 section 6.2
#define PATIENCE (9 * 51)          // frames: type 3 comes in each fourth multiframe
#define PAUSE SECONDS(2)

static enum { STOPPED, MEASURING, TRYING, PAUSING } state;
static uint8_t tried[CARRIERS];
static unsigned trying;
static struct timer timer;
static struct plmn seen[SEEN];
static unsigned seen_count;

void search_start(void)
{
    memset(tried, 0, sizeof tried);
    seen_count = 0;
    state = MEASURING;
    l1_measure();
}

void search_stop(void)
{
    state = STOPPED;
    timer_stop(&timer);
}

int search_active(void)
{
    return state != STOPPED;
}

static void try_next(void)
{
    int best = WEAKEST - 1;
    for (unsigned i = 0; i < CARRIERS; i++) {
        if (!tried[i] && measured_dbm(i) > best) {
            best = measured_dbm(i);
            trying = i;
        }
    }
    if (best < WEAKEST) {
        state = PAUSING;
        l1_off();
        timer_start(&timer, PAUSE);
        mm_no_cell();
        return;
    }
    state = TRYING;
    tried[trying] = 1;
    timer_start(&timer, PATIENCE);
    l1_listen(measured_arfcn(trying));
}

static void note(const struct plmn *plmn)
{
    for (unsigned i = 0; i < seen_count; i++)
        if (plmn_equal(&seen[i], plmn))
            return;
    if (seen_count < SEEN)
        seen[seen_count++] = *plmn;
}

unsigned search_seen(struct plmn plmns[SEEN])
{
    memcpy(plmns, seen, sizeof seen);
    return seen_count;
}

// Path loss criterion C1 of 3GPP TS 45.008 section 6.4, for a mobile that has the power that is asked for.
static int suitable(const struct cell *cell)
{
    return !cell->barred && l1_dbm() >= (int)cell->least_level - 110 && mm_permits(&cell->plmn, cell->lac);
}

void search_broadcast(const struct block *block)
{
    struct cell cell;
    if (state != TRYING || !cell_read(&cell, measured_arfcn(trying), block->data))
        return;
    note(&cell.plmn);
    if (suitable(&cell)) {
        search_stop();
        rr_camp(&cell);
    } else {
        try_next();
    }
}

void search_poll(void)
{
    if (state == MEASURING && measured())
        try_next();
    else if (state == TRYING && timer_over(&timer))
        try_next();
    else if (state == PAUSING && timer_over(&timer))
        search_start();
}
