#include "sim.h"
#include "text.h"

static const char coded[] = "0123456789*#abc";

int number_from(struct number *number, const char *text, unsigned length)
{
    unsigned n = 0;
    memset(number, 0, sizeof *number);
    for (unsigned i = 0; i < length; i++) {
        char c = text[i];
        if (c == ' ' || c == '-')
            continue;
        if (!(text_is_digit(c) || c == '*' || c == '#' || (c == '+' && n == 0)) || n == NUMBER_DIGITS + (number->digits[0] == '+'))
            return 0;
        number->digits[n++] = c;
    }
    return n > (number->digits[0] == '+');
}

unsigned number_type(const struct number *number)
{
    return number->digits[0] == '+' ? 145 : 129;
}

static unsigned code(char c)
{
    unsigned i = 0;
    while (i < 15 && coded[i] != c)
        i++;
    return i;
}

unsigned number_pack(const struct number *number, uint8_t *bytes)
{
    const char *at = number->digits + (number->digits[0] == '+');
    unsigned n = 1;
    bytes[0] = (uint8_t)number_type(number);
    while (*at) {
        unsigned low = code(*at++), high = *at ? code(*at++) : 15;
        bytes[n++] = (uint8_t)(high << 4 | low);
    }
    return n;
}

int number_unpack(struct number *number, unsigned type, const uint8_t *bytes, unsigned digits)
{
    unsigned n = 0;
    memset(number, 0, sizeof *number);
    if (digits > NUMBER_DIGITS)
        return 0;
    if ((type & 0x70) == 0x10)
        number->digits[n++] = '+';
    for (unsigned i = 0; i < digits; i++) {
        unsigned nibble = bytes[i / 2] >> 4 * (i % 2) & 15;
        if (nibble == 15)
            break;
        number->digits[n++] = coded[nibble];
    }
    return 1;
}
