#include "rr.h"
#include "access.h"
#include "carriers.h"
#include "clock.h"
#include "console.h"
#include "mm.h"
#include "search.h"
#include "sim.h"
#include "text.h"

#define LOST (8 * 51)          // frames without broadcast after which the cell is gone
#define LINK_LOST SECONDS(5)   // without any block on the dedicated channel
#define RELEASE SECONDS(2)     // T3110 and some
#define FIRST_MESSAGE 20

static enum { NO_CELL, IDLE, ACCESSING, LINKING, CONNECTED, RELEASING } state;
static struct cell serving;
static struct dedicated channel;
static uint8_t first[FIRST_MESSAGE];
static unsigned first_length;
static struct timer supervision;

static void camp(void)
{
    struct paging paging;
    cell_paging(&serving, sim_imsi_mod_1000(), &paging);
    state = IDLE;
    timer_start(&supervision, LOST);
    l1_camp(serving.arfcn, &paging);
}

void rr_start(void)
{
    state = NO_CELL;
    search_start();
}

void rr_stop(void)
{
    state = NO_CELL;
    timer_stop(&supervision);
    search_stop();
    l1_off();
}

void rr_camp(const struct cell *cell)
{
    serving = *cell;
    console("camped on %u: %03u-%02u, area %u, cell %u, %d dBm", cell->arfcn, cell->plmn.mcc, cell->plmn.mnc, cell->lac, cell->ci, l1_dbm());
    camp();
    mm_camped();
}

const struct cell *rr_cell(void)
{
    return state == NO_CELL ? 0 : &serving;
}

int rr_is_idle(void)
{
    return state == IDLE;
}

int rr_is_connected(void)
{
    return state == CONNECTED;
}

void rr_connect(enum rr_cause cause, const uint8_t *message, unsigned length)
{
    if (state != IDLE || length > sizeof first)
        return;
    memcpy(first, message, length);
    first_length = length;
    state = ACCESSING;
    timer_stop(&supervision);
    access_start(&serving, cause);
}

void rr_send(unsigned sapi, const uint8_t *message, unsigned length)
{
    if (state != CONNECTED || !lapdm_send(sapi, message, length))
        console("message dropped");
}

void rr_disconnect(void)
{
    if (state == CONNECTED || state == LINKING) {
        state = RELEASING;
        timer_start(&supervision, RELEASE);
        lapdm_release();
    }
}

// The channel is given up, with or without the network's knowledge.
static void leave(int failed)
{
    int had = state == ACCESSING || state == LINKING || state == CONNECTED || state == RELEASING;
    camp();
    if (had)
        mm_disconnected(failed);
}

void rr_link(unsigned sapi, enum lapdm_event event)
{
    if (sapi != 0) {
        mm_sms_link(event);
    } else if (event == LAPDM_UP && state == LINKING) {
        state = CONNECTED;
        mm_connected();
    } else if (event != LAPDM_UP) {
        leave(state != RELEASING);
    }
}

static void status(unsigned cause)
{
    uint8_t message[] = {0x06, 0x12, (uint8_t)cause};
    rr_send(0, message, sizeof message);
}

static void classmark_change(void)
{
    static const uint8_t message[] = {0x06, 0x16, 3, SIM_CLASSMARK_2};
    rr_send(0, message, sizeof message);
}

// What this firmware does not do, it says: ciphering, another channel, traffic (section 8.4 of 3GPP TS 24.008).
static void radio_resources(const uint8_t *message, unsigned length)
{
    if (length < 2)
        return;
    switch (message[1]) {
    case 0x0d: // CHANNEL RELEASE
        rr_disconnect();
        break;
    case 0x13: // CLASSMARK ENQUIRY
        classmark_change();
        break;
    case 0x35: // CIPHERING MODE COMMAND: none is started
        if (length >= 3 && !(message[2] & 1))
            rr_send(0, (const uint8_t[]){0x06, 0x32}, 2);
        else
            status(0x6f);
        break;
    case 0x1d: case 0x05: case 0x06: case 0x1e: // SYSTEM INFORMATION TYPE 5, 5bis, 5ter, 6
        break;
    case 0x2b: case 0x2e: // HANDOVER and ASSIGNMENT COMMAND
        status(0x61);
        break;
    default:
        status(0x61);
    }
}

void rr_message(unsigned sapi, const uint8_t *message, unsigned length)
{
    if (state != CONNECTED)
        return;
    if (sapi == 0 && (message[0] & 0x0f) == 0x06)
        radio_resources(message, length);
    else
        mm_message(sapi, message, length);
}

static void assigned(const uint8_t description[3], unsigned advance)
{
    channel.arfcn = (description[1] & 3U) << 8 | description[2];
    channel.slot = description[0] & 7;
    channel.sub_slot = description[0] >> 3 & 7;
    channel.advance = advance & 63;
    channel.level = carrier_level(channel.arfcn, serving.power);
    // SDCCH/8 without hopping, in a slot whose uplink begins in the same frame, is what this firmware has
    if ((description[0] & 0xc0) != 0x40 || description[1] & 0x10 || channel.slot > 4) {
        console("channel %02X%02X%02X is of no kind that is known", description[0], description[1], description[2]);
        leave(1);
        return;
    }
    state = LINKING;
    timer_start(&supervision, LINK_LOST);
    l1_dedicate(&channel);
    lapdm_start();
    lapdm_establish(0, first, first_length);
}

// Paging requests of type 1, 2 and 3 (section 9.1.22 to 9.1.24): identities with a length, or bare temporary ones.
static void page(const uint8_t *data)
{
    unsigned bare = data[2] == 0x22 ? 2 : data[2] == 0x24 ? 4 : 0, at = 4;
    for (unsigned i = 0; i < bare; i++, at += 4)
        mm_paged(0, data + at, 4);
    while (!bare && at + 1 < L1_DATA && data[at] < L1_DATA - at) {
        unsigned length = data[at];
        if (length)
            mm_paged(1, data + at + 1, length);
        at += length + 1;
        if (at >= L1_DATA || data[at] != 0x17)
            return;
        at++;
    }
}

static void common(const struct block *block)
{
    const uint8_t *data = block->data;
    uint8_t description[3];
    unsigned advance;
    if (data[1] != 0x06)
        return;
    if (state == IDLE && (data[2] == 0x21 || data[2] == 0x22 || data[2] == 0x24))
        page(data);
    else if (state == ACCESSING && access_granted(data, description, &advance))
        assigned(description, advance);
}

static void broadcast(const struct block *block)
{
    struct cell now;
    if (state == NO_CELL) {
        search_broadcast(block);
        return;
    }
    if (state == IDLE)
        timer_start(&supervision, LOST);
    if (cell_read(&now, serving.arfcn, block->data)) {
        int moved = now.lac != serving.lac || now.ci != serving.ci || !plmn_equal(&now.plmn, &serving.plmn);
        serving = now;
        if (moved && state == IDLE)
            rr_camp(&now);
    }
}

// In front of the slow channel's frames are the power that is ordered and the timing advance (3GPP TS 44.004 section 7.1).
static void dedicated_block(const struct block *block)
{
    int slow = (block->channel & CHANNEL_ACCH) != 0;
    timer_start(&supervision, state == RELEASING ? RELEASE : LINK_LOST);
    if (slow)
        l1_set_power(carrier_level(channel.arfcn, block->data[0] & 31), block->data[1] & 63);
    lapdm_received(block->data, slow);
}

static void receive(const struct block *block)
{
    unsigned arfcn = (block->arfcn[0] & 3U) << 8 | block->arfcn[1];
    if (block->type != 1)
        return;
    if (state == LINKING || state == CONNECTED || state == RELEASING) {
        if (arfcn == channel.arfcn && (block->channel & 0x7f) == CHANNEL_SDCCH8)
            dedicated_block(block);
    } else if (block->channel == CHANNEL_BCCH) {
        broadcast(block);
    } else if (state != NO_CELL && (block->channel == CHANNEL_CCCH || block->channel == CHANNEL_AGCH || block->channel == CHANNEL_PCH)) {
        common(block);
    }
}

// Section 9.1.21: the level of the serving cell, and of no other.
static void report_measurements(void)
{
    int level = l1_dbm() + 110;
    unsigned rxlev = level < 0 ? 0 : level > 63 ? 63 : (unsigned)level;
    uint8_t data[L1_DATA] = {5, (uint8_t)channel.advance, 0x01, 0x03, 18 << 2 | 1, 0x06, 0x15, (uint8_t)rxlev, (uint8_t)rxlev, 0x01, 0xc0};
    l1_send(1, data);
}

void rr_poll(void)
{
    struct block block;
    while (l1_receive(&block))
        receive(&block);
    search_poll();
    if (state == ACCESSING && !access_poll()) {
        console("no channel was granted");
        leave(1);
    }
    if (state >= LINKING) {
        if (l1_may_send(1))
            report_measurements();
        lapdm_poll();
    }
    if (!timer_over(&supervision))
        return;
    if (state == IDLE) {
        console("cell %u is lost", serving.arfcn);
        rr_start();
        mm_no_cell();
    } else if (state >= LINKING) {
        leave(state != RELEASING);
    }
}
