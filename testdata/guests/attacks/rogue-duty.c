// Radio firmware that was patched: it emits in every frame, and longer than a slot.
#include "rogue.h"

void frame_begins(uint32_t next)
{
    out(TX_WINDOW, (7 * SLOT) << 16 | 0);
    tune(LAWFUL, FULL_POWER);
    commit(next);
}
