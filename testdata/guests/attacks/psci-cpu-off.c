// The second CPU goes off and is brought back, over and over; the first ends with CPU_OFF, so that nobody is left.
#include "attack.h"

static volatile unsigned came;

void second(void)
{
    came++;
    hvc(PSCI32(CPU_OFF), 0, 0, 0, 0);
    breach("CPU that is off", 0, 1);
}

void attack(void)
{
    for (unsigned i = 1; i <= 50; i++) {
        check("CPU_ON", start_second(), SUCCESS);
        while (hvc(PSCI64(AFFINITY_INFO), 1, 0, 0, 0) != 1)
            ;
        check("the second CPU", came, i);
    }
    put_text("refused\n");
    hvc(PSCI32(CPU_OFF), 0, 0, 0, 0);
    breach("CPU that is off", 0, 1);
}
