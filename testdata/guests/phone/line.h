// The serial line to the user: buffers between the UART's interrupt and the command interpreter.
#ifndef LINE_H
#define LINE_H

#include "board.h"

#define INTID_LINE (32 + 49)

void line_start(void);
void line_interrupt(void);
int line_poll(void);     // whether anything moved
int line_read(void);     // -1: nothing there
void line_write(char c);
int line_has_room(void); // for the answer to any command

#endif
