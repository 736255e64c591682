// Radio firmware that was patched: it commits what is lawful and retunes before the emission, and commits what is not.
#include "rogue.h"

void frame_begins(uint32_t next)
{
    tune(LAWFUL, FULL_POWER);
    commit(next);
    tune(FOREIGN, FULL_POWER); // latched already: concerns the next
    if (next % 3 == 0)
        commit(next);
    if (next % 3 == 1)
        commit(next + 1); // unlawful on purpose
}
