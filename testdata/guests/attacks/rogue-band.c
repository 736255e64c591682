// Radio firmware that was patched: carriers at the edges of the band, and bandwidths that reach over them.
#include "rogue.h"

void frame_begins(uint32_t next)
{
    static const uint32_t carriers[] = {880000, 879999, 914800, 915000, 915001, 902400};
    static const uint32_t widths[] = {200, 1400, 20000, 65535};
    out(TX_BANDWIDTH, widths[next / 6 % 4]);
    tune(carriers[next % 6], FULL_POWER);
    commit(next);
    out(TX_BANDWIDTH, 200);
}
