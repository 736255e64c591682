// Bytes and texts without a library: everything has a size, nothing is written behind it.
#ifndef TEXT_H
#define TEXT_H

#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#define LENGTH(array) (sizeof(array) / sizeof(array)[0])

void *memcpy(void *to, const void *from, size_t n);
void *memset(void *to, int value, size_t n);
int memcmp(const void *a, const void *b, size_t n);

// A text that grows up to its size, less the zero at its end; what does not fit is left out.
struct text {
    char *at;
    unsigned size, length;
};

void text_start(struct text *text, char *at, unsigned size);
void text_char(struct text *text, char c);
void text_put(struct text *text, const char *s);
void text_bytes(struct text *text, const uint8_t *bytes, unsigned n); // in hexadecimal, upper case
// %s %c %u %d %X, with a width that zeros fill.
void text_format(struct text *text, const char *format, va_list arguments);
void text_print(struct text *text, const char *format, ...) __attribute__((format(printf, 2, 3)));

unsigned text_length(const char *s);
int text_equal(const char *a, const char *b);
char text_upper(char c);
int text_is_digit(char c);
int text_nibble(char c);                                                        // -1: no hexadecimal digit
int text_to_bytes(const char *hex, unsigned length, uint8_t *bytes, unsigned size); // how many bytes; -1: wrong

#endif
