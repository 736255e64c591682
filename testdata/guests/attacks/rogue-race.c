// Radio firmware that was patched: it writes frequency, power and window without end while emissions begin.
#include "rogue.h"

void frame_begins(uint32_t next)
{
    tune(next % 4 ? LAWFUL : FOREIGN, next % 4 ? FULL_POWER : 511);
    commit(next);
    for (unsigned i = 0; i < 200; i++) {
        out(TX_FREQUENCY, i & 1 ? FOREIGN : LAWFUL);
        out(PA_LEVEL, i & 2 ? 511 : FULL_POWER);
    }
}
