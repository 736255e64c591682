#include "console.h"
#include "board.h"
#include "text.h"

void console(const char *format, ...)
{
    char buffer[160];
    struct text line;
    va_list arguments;
    text_start(&line, buffer, sizeof buffer);
    va_start(arguments, format);
    text_format(&line, format, arguments);
    va_end(arguments);
    put_text(line.at);
    put_char('\n');
}
