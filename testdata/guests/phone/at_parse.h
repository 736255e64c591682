// Command lines: one or more commands, each looked up and run.
#ifndef AT_PARSE_H
#define AT_PARSE_H

#include "at.h"

void at_parse_line(const char *line);
enum at_result at_parse_next(void); // runs until the line's end, an error, or a command that takes longer
int at_error_told(enum at_result result); // an error with a number, as +CMEE asks for it

#endif
