// The same for what a Neoverse N1 has that a Cortex-A57 has not, or has otherwise.
#define ROWS "registers_n1.inc"
#include "registers.c"
