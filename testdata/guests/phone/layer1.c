#include "layer1.h"
#include "carriers.h"
#include "measure.h"
#include "text.h"

#define RAMP 1000U
#define NORMAL_BURST (148U * SYMBOL)
#define ACCESS_BURST (88U * SYMBOL)
#define UPLINK_DELAY 15U // frames from a downlink block to its uplink block (3GPP TS 45.002 table 4)
#define RECEIVED 32U

enum mode { OFF, MEASURE, LISTEN, CAMP, ACCESS, DEDICATED };

// Read from outside, by name: frames handled and passed over, and how long after its begin one was handled, at most, in ticks.
volatile uint64_t frames, skipped, late, unlocked, refused, overruns, worst_latency;

static struct {
    enum mode mode;
    unsigned arfcn, level;
    struct paging paging;
    struct dedicated channel;
    unsigned reference, wait, accessed;
    uint32_t access_frame;
} set;

static uint32_t last_frame;
static volatile int serving_dbm = NOT_HEARD;
static struct block received[RECEIVED];
static volatile unsigned received_in, received_out;
static struct uplink {
    uint8_t data[L1_DATA];
    volatile int full;
    unsigned bursts; // that were sent of the present block
} uplink[2];

// Layer 2's frame that says nothing (3GPP TS 44.006 section 5.2), on the main and the slow channel.
static const uint8_t fill[2][6] = {{0x01, 0x03, 0x01, 0x2b, 0x2b, 0x2b}, {0x05, 0x00, 0x01, 0x03, 0x01, 0x2b}};

static void address(struct block *block, unsigned slot, uint32_t frame, unsigned channel, unsigned sub_slot)
{
    memset(block, 0, sizeof *block);
    block->version = 2;
    block->words = 4;
    block->type = 1;
    block->slot = (uint8_t)slot;
    block->arfcn[0] = (uint8_t)(set.arfcn >> 8 | 0x40);
    block->arfcn[1] = (uint8_t)set.arfcn;
    for (unsigned i = 0; i < 4; i++)
        block->frame[i] = (uint8_t)(frame >> (24 - 8 * i));
    block->channel = (uint8_t)channel;
    block->sub_slot = (uint8_t)sub_slot;
}

void l1_commit_reception(uint32_t frame, uint32_t khz, unsigned begin, unsigned length)
{
    radio_write(RADIO_RX_FREQUENCY, khz);
    radio_write(RADIO_RX_WINDOW, length << 16 | begin);
    radio_write(RADIO_COMMIT, RADIO_COMMIT_RX | frame);
}

static void put_in_fifo(const struct block *block)
{
    uint32_t words[RADIO_BLOCK_WORDS];
    memcpy(words, block, sizeof words);
    for (unsigned i = 0; i < RADIO_BLOCK_WORDS; i++)
        radio_write(RADIO_TX_FIFO, words[i]);
}

// Uplink slots begin three slots after those of the downlink.
static void commit_emission(uint32_t frame, unsigned slot, unsigned length, unsigned advance, unsigned level)
{
    radio_write(RADIO_TX_FREQUENCY, carrier_uplink_khz(set.arfcn));
    radio_write(RADIO_PA_LEVEL, level);
    radio_write(RADIO_TIMING_ADVANCE, advance);
    radio_write(RADIO_TX_WINDOW, length << 16 | (slot + 3) * SLOT);
    radio_write(RADIO_COMMIT, RADIO_COMMIT_TX | frame);
}

// Which block of the common control channel ends in a frame of the multiframe; -1: none.
static int common_block(unsigned place)
{
    static const uint8_t ends[] = {9, 15, 19, 25, 29, 35, 39, 45, 49};
    for (unsigned i = 0; i < sizeof ends; i++)
        if (ends[i] == place)
            return (int)i;
    return -1;
}

static void plan_common(uint32_t frame)
{
    int block = common_block(frame % 51);
    int paged = block == (int)set.paging.block && frame / 51 % set.paging.multiframes == set.paging.multiframe;
    if (frame % 51 == 5 || (block >= 0 && (set.mode != CAMP || paged)))
        l1_commit_reception(frame, carrier_downlink_khz(set.arfcn), 0, NORMAL_BURST);
    if (set.mode == ACCESS && !set.accessed && set.wait-- == 0) {
        struct block burst;
        address(&burst, 0, frame, CHANNEL_RACH, 0);
        burst.data[0] = (uint8_t)set.reference;
        put_in_fifo(&burst);
        commit_emission(frame, 0, ACCESS_BURST, 0, set.level);
        set.access_frame = frame;
        set.accessed = 1;
    }
}

// One burst in each of four frames; what the block says is decided before the last. A block whose begin was missed is left out.
static void plan_uplink(uint32_t frame, unsigned burst, int sacch)
{
    struct uplink *up = &uplink[sacch];
    if (burst != 0 && burst != up->bursts)
        return;
    up->bursts = burst + 1;
    if (burst == 3) {
        struct block block;
        address(&block, set.channel.slot, frame, CHANNEL_SDCCH8 | (sacch ? CHANNEL_ACCH : 0), set.channel.sub_slot);
        memset(block.data, 0x2b, sizeof block.data);
        memcpy(block.data, fill[sacch], sizeof fill[sacch]);
        if (up->full)
            memcpy(block.data, up->data, sizeof block.data);
        up->full = 0;
        put_in_fifo(&block);
    }
    commit_emission(frame, set.channel.slot, NORMAL_BURST, set.channel.advance, set.channel.level);
}

// The channel SDCCH/8 and its slow channel, as tables 3 and 4 of 3GPP TS 45.002 place them.
static void plan_dedicated(uint32_t frame)
{
    unsigned sub = set.channel.sub_slot, main = 4 * sub, slow = sub < 4 ? 32 + 4 * sub : 83 + 4 * (sub - 4);
    unsigned in51 = frame % 51, in102 = frame % 102;
    if (in51 == main + 3 || in102 == slow + 3)
        l1_commit_reception(frame, carrier_downlink_khz(set.arfcn), set.channel.slot * SLOT, NORMAL_BURST);
    unsigned main_burst = (in51 + 51 - main - UPLINK_DELAY) % 51, slow_burst = (in102 + 204 - slow - UPLINK_DELAY) % 102;
    if (main_burst < 4)
        plan_uplink(frame, main_burst, 0);
    if (slow_burst < 4)
        plan_uplink(frame, slow_burst, 1);
}

static void frame_begins(void)
{
    uint32_t frame = radio_read(RADIO_FRAME), next = (frame + 1) % HYPERFRAME;
    uint64_t latency = radio_read(RADIO_FRAME_TIME);
    uint32_t passed = (frame + HYPERFRAME - last_frame) % HYPERFRAME;
    frames += passed;
    skipped += passed - 1;
    last_frame = frame;
    if (latency > worst_latency)
        worst_latency = latency;
    if (set.mode == MEASURE)
        measure_frame(next);
    else if (set.mode == DEDICATED)
        plan_dedicated(next);
    else if (set.mode != OFF)
        plan_common(next);
}

static void window_ends(void)
{
    if (set.mode == MEASURE)
        measure_window();
    else
        serving_dbm = (int)radio_read(RADIO_RX_LEVEL);
    while (radio_read(RADIO_FIFO_STATUS) & 0xff) {
        uint32_t words[RADIO_BLOCK_WORDS];
        for (unsigned i = 0; i < RADIO_BLOCK_WORDS; i++)
            words[i] = radio_read(RADIO_RX_FIFO);
        if (received_in - received_out == RECEIVED) {
            overruns++;
        } else {
            memcpy(&received[received_in % RECEIVED], words, sizeof words);
            received_in++;
        }
    }
}

void l1_interrupt(void)
{
    uint32_t status = radio_read(RADIO_INT_STATUS);
    radio_write(RADIO_INT_STATUS, status);
    late += (status & RADIO_INT_LATE) != 0;
    unlocked += (status & RADIO_INT_UNLOCK) != 0;
    refused += (status & RADIO_INT_GUARD) != 0;
    if (status & RADIO_INT_RX)
        window_ends();
    if (status & RADIO_INT_FRAME)
        frame_begins();
}

void l1_start(void)
{
    last_frame = radio_read(RADIO_FRAME);
    radio_write(RADIO_PA_RAMP, RAMP);
    radio_write(RADIO_INT_ENABLE, RADIO_INT_FRAME | RADIO_INT_RX | RADIO_INT_LATE | RADIO_INT_UNLOCK | RADIO_INT_GUARD);
}

uint64_t l1_frames(void)
{
    return frames;
}

// The handler sees all of a change or nothing. What layer 2 had ready belongs to the channel that is left.
static void begin_change(void)
{
    irq_disable();
    received_out = received_in;
    uplink[0].full = uplink[1].full = 0;
    uplink[0].bursts = uplink[1].bursts = 0;
}

static void change(enum mode mode, unsigned arfcn)
{
    set.mode = mode;
    set.arfcn = arfcn;
    irq_enable();
}

void l1_off(void)
{
    begin_change();
    change(OFF, 0);
}

void l1_measure(void)
{
    begin_change();
    measure_start();
    change(MEASURE, 0);
}

void l1_listen(unsigned arfcn)
{
    begin_change();
    change(LISTEN, arfcn);
}

void l1_camp(unsigned arfcn, const struct paging *paging)
{
    begin_change();
    set.paging = *paging;
    change(CAMP, arfcn);
}

void l1_access(unsigned reference, unsigned wait, unsigned level)
{
    begin_change();
    set.reference = reference;
    set.wait = wait;
    set.level = level;
    set.accessed = 0;
    change(ACCESS, set.arfcn);
}

int l1_accessed(uint32_t *frame)
{
    *frame = set.access_frame;
    return set.mode == ACCESS && *(volatile unsigned *)&set.accessed;
}

void l1_dedicate(const struct dedicated *channel)
{
    begin_change();
    set.channel = *channel;
    change(DEDICATED, channel->arfcn);
}

void l1_set_power(unsigned level, unsigned advance)
{
    irq_disable();
    set.channel.level = level;
    set.channel.advance = advance;
    irq_enable();
}

int l1_dbm(void)
{
    return serving_dbm;
}

int l1_receive(struct block *block)
{
    if (received_in == received_out)
        return 0;
    memcpy(block, &received[received_out % RECEIVED], sizeof *block);
    received_out++;
    return 1;
}

int l1_may_send(int sacch)
{
    return !uplink[sacch].full;
}

void l1_send(int sacch, const uint8_t data[L1_DATA])
{
    memcpy(uplink[sacch].data, data, L1_DATA);
    uplink[sacch].full = 1;
}
