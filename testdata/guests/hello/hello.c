// The smallest guest: says where it started and ends with STATUS.
#include "board.h"

#ifndef STATUS
#define STATUS 0
#endif

int main(void)
{
    uart_start();
    put_text("hello from EL");
    put_number(boot_el);
    put_char('\n');
    semihosting_exit(STATUS);
}
