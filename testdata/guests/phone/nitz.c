#include "nitz.h"
#include "at_events.h"
#include "charset.h"
#include "clock.h"
#include "console.h"
#include "text.h"

static char name[NETWORK_NAME + 1];

const char *nitz_name(void)
{
    return name;
}

static unsigned swapped(uint8_t bcd)
{
    return (bcd & 15) * 10 + (bcd >> 4);
}

// Bit 3 is the sign, the rest is like a number.
static int zone(uint8_t octet)
{
    int quarters = (octet & 7) * 10 + (octet >> 4);
    return octet & 8 ? -quarters : quarters;
}

// Local time from universal time; only the date's borders make it more than a sum.
static void set_clock(const uint8_t *b)
{
    struct date date = {swapped(b[0]), swapped(b[1]), swapped(b[2]), swapped(b[3]), swapped(b[4]), swapped(b[5]), 0};
    if (!clock_valid(&date))
        return;
    date.quarters = zone(b[6]);
    if (!clock_valid(&date))
        return;
    clock_set_universal(&date);
    clock_read(&date);
    console("time %02u/%02u/%02u,%02u:%02u:%02u", date.year, date.month, date.day, date.hour, date.minute, date.second);
    at_time(date.quarters);
}

// Section 10.5.3.5a: a coding, then characters.
static void set_name(const uint8_t *value, unsigned length)
{
    uint16_t characters[NETWORK_NAME];
    unsigned n = 0, coding = value[0] >> 4 & 7, octets = length - 1;
    if (coding == 0) {
        unsigned spare = value[0] & 7, septets = (octets * 8 - (octets ? spare : 0)) / 7;
        n = gsm_unpack(value + 1, septets, 0, characters, NETWORK_NAME);
    } else if (coding == 1) {
        for (; n < octets / 2 && n < NETWORK_NAME; n++)
            characters[n] = (uint16_t)(value[1 + 2 * n] << 8 | value[2 + 2 * n]);
    }
    struct text text;
    text_start(&text, name, sizeof name);
    for (unsigned i = 0; i < n; i++)
        text_char(&text, characters[i] >= ' ' && characters[i] < 0x7f && characters[i] != '"' ? (char)characters[i] : '?');
}

void nitz_read(const uint8_t *at, unsigned length)
{
    const uint8_t *end = at + length;
    while (at < end) {
        unsigned kind = *at++;
        unsigned size = kind == 0x46 ? 1 : kind == 0x47 ? 7 : at < end ? *at++ : 0;
        if (size > (unsigned)(end - at))
            return;
        if (kind == 0x47)
            set_clock(at);
        else if ((kind == 0x43 || (kind == 0x45 && !name[0])) && size >= 1)
            set_name(at, size);
        at += size;
    }
}
