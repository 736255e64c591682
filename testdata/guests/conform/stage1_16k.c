// Stage 1 on CPUs that have the 16 KB granule.
#define conform without_it
#include "stage1.c"
#undef conform

void conform(void)
{
    fill();
    sizes(14);
    input_sizes(14);
    controls();
}
