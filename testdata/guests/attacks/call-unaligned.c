// Shares and mappings that are not of whole pages, or end where others begin.
#include "attack.h"

void attack(void)
{
    for (uint64_t odd = 1; odd < PAGE; odd <<= 1) {
        check("share at an odd address", call(MEMORY_SHARE, RAM + odd, PAGE, PEER, 3), INVALID_PARAMETER);
        check("share of an odd size", call(MEMORY_SHARE, RAM, PAGE + odd, PEER, 3), INVALID_PARAMETER);
    }
    check("share over the end of memory", call(MEMORY_SHARE, RAM_END - PAGE, 2 * PAGE, PEER, 3), INVALID_PARAMETER);
    check("share of what is below memory", call(MEMORY_SHARE, RAM - PAGE, 2 * PAGE, PEER, 3), INVALID_PARAMETER);
    check("share of a device", call(MEMORY_SHARE, RADIO_MMIO, PAGE, PEER, 3), INVALID_PARAMETER);
    ask('S', 0, 0);
    receive(handles, sizeof handles);
    check("accept at an odd address", call(MEMORY_ACCEPT, handles[0], SHARED + 8, 0, 0), INVALID_PARAMETER);
    check("accept over one's own memory", call(MEMORY_ACCEPT, handles[0], RAM, 0, 0), DENIED);
    check("accept over a device", call(MEMORY_ACCEPT, handles[0], UART_BASE, 0, 0), DENIED);
    check("accept beyond all addresses", call(MEMORY_ACCEPT, handles[0], 1UL << 40, 0, 0), INVALID_PARAMETER);
    check("accept at the last page and beyond", call(MEMORY_ACCEPT, handles[0], -PAGE, 0, 0), INVALID_PARAMETER);
}
