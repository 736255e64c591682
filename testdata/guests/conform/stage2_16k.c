// Stage 2 on CPUs that have the 16 KB granule.
#define conform without_it
#include "stage2.c"
#undef conform

void conform(void)
{
    if (boot_el < 2)
        return;
    fill();
    sizes(14, 40, 2), sizes(14, 36, 2), sizes(14, 37, 2), sizes(14, 47, 1), sizes(14, 33, 3), sizes(14, 28, 3);
}
