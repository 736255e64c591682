// As much text as the console hypercall takes, over and over.
#include "attack.h"

static uint8_t text[4096];

void attack(void)
{
    check("too much", call(CONSOLE_WRITE, (uint64_t)text, sizeof text + 1, 0, 0), INVALID_PARAMETER);
    for (unsigned i = 0; i < sizeof text; i++)
        text[i] = '.';
    text[sizeof text - 1] = '\n';
    for (unsigned i = 0; i < 2; i++)
        check("as much as it takes", call(CONSOLE_WRITE, (uint64_t)text, sizeof text, 0, 0), SUCCESS);
}
