#include <stdint.h>

uint64_t deepest(uint64_t x);
uint64_t leaf(uint64_t x);
