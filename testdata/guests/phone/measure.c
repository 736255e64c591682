#include "measure.h"
#include "carriers.h"
#include "layer1.h"

#define FIRST 2500U // the synthesizer locks in 1 950 ticks
#define LENGTH_OF_ONE 400U
#define PITCH 4000U
#define IN_A_FRAME 3U // the last is over in the first millisecond, while this partition has the core

static int8_t levels[CARRIERS];
static unsigned next_index;
// What was committed for the present frame and for the next one.
static struct {
    unsigned first, count;
} present, planned;

void measure_start(void)
{
    next_index = 0;
    present.count = planned.count = 0;
    for (unsigned i = 0; i < CARRIERS; i++)
        levels[i] = NOT_HEARD;
}

unsigned measured_arfcn(unsigned index)
{
    return index < 125 ? index : index < 174 ? 975 + index - 125 : 512 + index - 174;
}

int measured_dbm(unsigned index)
{
    return levels[index];
}

int measured(void)
{
    return next_index == CARRIERS && planned.count == 0 && present.count == 0;
}

void measure_frame(uint32_t next)
{
    present = planned;
    planned.first = next_index;
    for (planned.count = 0; planned.count < IN_A_FRAME && next_index < CARRIERS; planned.count++)
        l1_commit_reception(next, carrier_downlink_khz(measured_arfcn(next_index++)), FIRST + planned.count * PITCH, LENGTH_OF_ONE);
}

// The register has the level of the last window, which the time in the frame tells.
void measure_window(void)
{
    unsigned time = radio_read(RADIO_FRAME_TIME);
    if (time < FIRST + LENGTH_OF_ONE)
        return;
    unsigned nth = (time - FIRST - LENGTH_OF_ONE) / PITCH;
    if (nth < present.count)
        levels[present.first + nth] = (int8_t)radio_read(RADIO_RX_LEVEL);
}
