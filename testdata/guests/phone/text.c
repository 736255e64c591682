#include "text.h"

void *memcpy(void *to, const void *from, size_t n)
{
    for (size_t i = 0; i < n; i++)
        ((uint8_t *)to)[i] = ((const uint8_t *)from)[i];
    return to;
}

void *memset(void *to, int value, size_t n)
{
    for (size_t i = 0; i < n; i++)
        ((uint8_t *)to)[i] = (uint8_t)value;
    return to;
}

int memcmp(const void *a, const void *b, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        int difference = ((const uint8_t *)a)[i] - ((const uint8_t *)b)[i];
        if (difference)
            return difference;
    }
    return 0;
}

void text_start(struct text *text, char *at, unsigned size)
{
    text->at = at;
    text->size = size;
    text->length = 0;
    at[0] = 0;
}

void text_char(struct text *text, char c)
{
    if (text->length + 1 < text->size) {
        text->at[text->length++] = c;
        text->at[text->length] = 0;
    }
}

void text_put(struct text *text, const char *s)
{
    while (*s)
        text_char(text, *s++);
}

void text_bytes(struct text *text, const uint8_t *bytes, unsigned n)
{
    for (unsigned i = 0; i < n; i++)
        text_print(text, "%02X", bytes[i]);
}

static void number(struct text *text, unsigned value, unsigned base, unsigned width)
{
    char digits[12];
    unsigned n = 0;
    do {
        digits[n++] = "0123456789ABCDEF"[value % base];
        value /= base;
    } while (value);
    for (unsigned i = n; i < width; i++)
        text_char(text, '0');
    while (n)
        text_char(text, digits[--n]);
}

void text_format(struct text *text, const char *format, va_list arguments)
{
    for (; *format; format++) {
        if (*format != '%') {
            text_char(text, *format);
            continue;
        }
        unsigned width = 0;
        while (text_is_digit(*++format))
            width = width * 10 + (unsigned)(*format - '0');
        if (*format == 's') {
            text_put(text, va_arg(arguments, const char *));
        } else if (*format == 'c') {
            text_char(text, (char)va_arg(arguments, int));
        } else if (*format == 'd') {
            int value = va_arg(arguments, int);
            if (value < 0)
                text_char(text, '-');
            number(text, value < 0 ? 0U - (unsigned)value : (unsigned)value, 10, width);
        } else {
            number(text, va_arg(arguments, unsigned), *format == 'X' ? 16 : 10, width);
        }
    }
}

void text_print(struct text *text, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    text_format(text, format, arguments);
    va_end(arguments);
}

unsigned text_length(const char *s)
{
    unsigned n = 0;
    while (s[n])
        n++;
    return n;
}

int text_equal(const char *a, const char *b)
{
    while (*a && *a == *b)
        a++, b++;
    return *a == *b;
}

char text_upper(char c)
{
    return c >= 'a' && c <= 'z' ? (char)(c - 'a' + 'A') : c;
}

int text_is_digit(char c)
{
    return c >= '0' && c <= '9';
}

int text_nibble(char c)
{
    if (text_is_digit(c))
        return c - '0';
    c = text_upper(c);
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

int text_to_bytes(const char *hex, unsigned length, uint8_t *bytes, unsigned size)
{
    if (length % 2 || length / 2 > size)
        return -1;
    for (unsigned i = 0; i < length / 2; i++) {
        int high = text_nibble(hex[2 * i]), low = text_nibble(hex[2 * i + 1]);
        if (high < 0 || low < 0)
            return -1;
        bytes[i] = (uint8_t)(high << 4 | low);
    }
    return (int)(length / 2);
}
