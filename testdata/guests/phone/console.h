// The firmware's own console: a line about each change of state.
#ifndef CONSOLE_H
#define CONSOLE_H

void console(const char *format, ...) __attribute__((format(printf, 1, 2)));

#endif
