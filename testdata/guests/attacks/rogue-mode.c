// Radio firmware that was patched: it changes between GSM and LTE while a commit waits, and commits for numbers that there are not.
#include "rogue.h"

void frame_begins(uint32_t next)
{
    tune(LAWFUL, FULL_POWER);
    commit(next);
    if (next % 4 == 1) {
        tune(FOREIGN, FULL_POWER);
        out(MODE, 1);
        commit(next % 1024);
        commit(0x3fffff);
        out(MODE, 0);
        commit(next + 1);
    }
}
