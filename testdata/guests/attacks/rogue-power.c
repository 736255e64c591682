// Radio firmware that was patched: more power than is permitted, before and after the commit, as two's complement too.
#include "rogue.h"

void frame_begins(uint32_t next)
{
    static const uint32_t levels[] = {33 * 4 + 1, 39 * 4, 511, 0x200 | 133, FULL_POWER};
    tune(LAWFUL, levels[next % 5]);
    commit(next);
    tune(LAWFUL, 511);
}
