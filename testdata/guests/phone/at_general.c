// Identification, settings, the clock.
#include "at_commands.h"
#include "call.h"
#include "clock.h"
#include "sim.h"

void at_reset(void)
{
    memset(&at, 0, sizeof at);
    at.echo = at.verbose = 1;
    at.ctzu = 1;
    at.submit[0] = 17;
    at.submit[1] = 167;
}

enum at_result at_manufacturer(const struct at_request *r)
{
    (void)r;
    at_answer("hvsh");
    return AT_OK;
}

enum at_result at_model(const struct at_request *r)
{
    (void)r;
    at_answer("phone");
    return AT_OK;
}

enum at_result at_revision(const struct at_request *r)
{
    (void)r;
    at_answer("1");
    return AT_OK;
}

enum at_result at_serial(const struct at_request *r)
{
    (void)r;
    at_answer("%s", sim_imei);
    return AT_OK;
}

enum at_result at_capabilities(const struct at_request *r)
{
    (void)r;
    at_answer("+GCAP: +CGSM");
    return AT_OK;
}

enum at_result at_subscriber(const struct at_request *r)
{
    (void)r;
    at_answer("%s", sim_imsi);
    return AT_OK;
}

enum at_result at_card_number(const struct at_request *r)
{
    (void)r;
    at_answer("+CCID: \"%s\"", sim_iccid);
    return AT_OK;
}

enum at_result at_list(const struct at_request *r)
{
    (void)r;
    for (unsigned t = 0; t < at_table_count; t++)
        for (unsigned i = 0; i < at_table_lengths[t]; i++)
            at_answer("%s", at_tables[t][i].name);
    return AT_OK;
}

static int spells(const char *text, unsigned length, const char *word)
{
    unsigned i = 0;
    while (i < length && text_upper(text[i]) == word[i])
        i++;
    return i == length && !word[i];
}

enum at_result at_cscs(const struct at_request *r)
{
    const char *name;
    unsigned length;
    if (r->form == AT_READ) {
        at_answer("+CSCS: \"%s\"", charset_names[at.charset]);
        return AT_OK;
    }
    for (unsigned i = 0; at_text(r, 0, &name, &length) && i < LENGTH(charset_names); i++) {
        if (spells(name, length, charset_names[i])) {
            at.charset = i;
            return AT_OK;
        }
    }
    return at_cme(CME_WRONG);
}

// This card asks for no secret number.
enum at_result at_pin(const struct at_request *r)
{
    if (r->form == AT_SET)
        return at_cme(CME_NOT_ALLOWED);
    at_answer("+CPIN: READY");
    return AT_OK;
}

enum at_result at_lock(const struct at_request *r)
{
    unsigned mode;
    if (!at_number(r, 1, 3, 2, &mode))
        return at_cme(CME_WRONG);
    if (mode != 2)
        return at_cme(CME_NOT_SUPPORTED);
    at_answer("+CLCK: 0");
    return AT_OK;
}

enum at_result at_battery(const struct at_request *r)
{
    (void)r;
    at_answer("+CBC: 0,100");
    return AT_OK;
}

enum at_result at_activity(const struct at_request *r)
{
    (void)r;
    at_answer("+CPAS: %u", call_state() == CALL_INCOMING ? 3U : call_is_active() ? 4U : 0U);
    return AT_OK;
}

static int pair(const char *text, unsigned *value)
{
    *value = (unsigned)(text[0] - '0') * 10 + (unsigned)(text[1] - '0');
    return text_is_digit(text[0]) && text_is_digit(text[1]);
}

// yy/MM/dd,hh:mm:ss with the zone in quarters of an hour behind it, which may be left out.
static int read_date(const char *text, unsigned length, struct date *d)
{
    unsigned quarters = 0;
    if (length != 17 && length != 20)
        return 0;
    int right = pair(text, &d->year) && text[2] == '/' && pair(text + 3, &d->month) && text[5] == '/' && pair(text + 6, &d->day)
            && text[8] == ',' && pair(text + 9, &d->hour) && text[11] == ':' && pair(text + 12, &d->minute) && text[14] == ':'
            && pair(text + 15, &d->second);
    if (length == 20)
        right = right && (text[17] == '+' || text[17] == '-') && pair(text + 18, &quarters);
    d->quarters = length == 20 && text[17] == '-' ? -(int)quarters : (int)quarters;
    return right && clock_valid(d);
}

enum at_result at_clock(const struct at_request *r)
{
    struct date d;
    const char *text;
    unsigned length;
    if (r->form == AT_SET) {
        if (!at_text(r, 0, &text, &length) || !read_date(text, length, &d))
            return at_cme(CME_WRONG);
        clock_set(&d);
        return AT_OK;
    }
    clock_read(&d);
    at_answer("+CCLK: \"%02u/%02u/%02u,%02u:%02u:%02u%c%02u\"", d.year, d.month, d.day, d.hour, d.minute, d.second,
            d.quarters < 0 ? '-' : '+', (unsigned)(d.quarters < 0 ? -d.quarters : d.quarters));
    return AT_OK;
}
