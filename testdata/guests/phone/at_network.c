// The network: registration, operator, signal.
#include "at_commands.h"
#include "at_events.h"
#include "call.h"
#include "inbox.h"
#include "layer1.h"
#include "mm.h"
#include "nitz.h"
#include "rr.h"
#include "search.h"

static unsigned told = MM_NOT_REGISTERED; // the registration that was announced last
static const struct cell *told_cell;
static unsigned told_lac, told_ci;

enum at_result at_functionality(const struct at_request *r)
{
    unsigned level, restart;
    if (r->form == AT_READ) {
        at_answer("+CFUN: %u", mm_is_on() ? 1U : 4U);
        return AT_OK;
    }
    if (!at_number(r, 0, 1, 4, &level) || !at_number(r, 1, 0, 1, &restart) || (level != 0 && level != 1 && level != 4))
        return at_cme(CME_WRONG);
    if (restart)
        at_reset();
    if (level == 1) {
        mm_start();
    } else {
        call_hang_up();
        mm_stop();
    }
    return AT_OK;
}

static void show(struct text *out, const char *name, unsigned mode, int unasked)
{
    const struct cell *cell = rr_cell();
    enum mm_registration state = mm_registration();
    text_print(out, "%s: ", name);
    if (!unasked)
        text_print(out, "%u,", mode);
    text_print(out, "%u", state);
    if (mode == 2 && cell && (state == MM_HOME || state == MM_ROAMING))
        text_print(out, ",\"%04X\",\"%04X\"", cell->lac, cell->ci);
}

static enum at_result registration(const struct at_request *r, const char *name, unsigned *mode)
{
    char buffer[48];
    struct text out;
    if (r->form == AT_SET)
        return at_number(r, 0, 0, 2, mode) ? AT_OK : at_cme(CME_WRONG);
    text_start(&out, buffer, sizeof buffer);
    show(&out, name, *mode, 0);
    at_answer_text(&out);
    return AT_OK;
}

enum at_result at_creg(const struct at_request *r)
{
    return registration(r, "+CREG", &at.creg);
}

// There are no packets: what is asked for with a network of packets in mind is answered with: not registered.
static enum at_result packets(const struct at_request *r, const char *name, unsigned *mode)
{
    if (r->form == AT_SET)
        return at_number(r, 0, 0, 2, mode) ? AT_OK : at_cme(CME_WRONG);
    at_answer("%s: %u,0", name, *mode);
    return AT_OK;
}

enum at_result at_cgreg(const struct at_request *r)
{
    return packets(r, "+CGREG", &at.cgreg);
}

enum at_result at_cereg(const struct at_request *r)
{
    return packets(r, "+CEREG", &at.cereg);
}

enum at_result at_attach(const struct at_request *r)
{
    unsigned on;
    if (r->form == AT_SET)
        return at_number(r, 0, 0, 1, &on) && !on ? AT_OK : at_cme(CME_NOT_SUPPORTED);
    at_answer("+CGATT: 0");
    return AT_OK;
}

void at_registration(void)
{
    char buffer[48];
    struct text out;
    const struct cell *cell = rr_cell();
    unsigned state = mm_registration();
    int moved = cell != told_cell || (cell && (cell->lac != told_lac || cell->ci != told_ci));
    if (state == told && !(moved && at.creg == 2))
        return;
    told = state;
    told_cell = cell;
    told_lac = cell ? cell->lac : 0;
    told_ci = cell ? cell->ci : 0;
    if (!at.creg)
        return;
    text_start(&out, buffer, sizeof buffer);
    show(&out, "+CREG", at.creg, 1);
    at_unasked("%s", buffer);
}

static void numeric(struct text *out, const struct plmn *plmn)
{
    if (plmn->digits == 3)
        text_print(out, "%03u%03u", plmn->mcc, plmn->mnc);
    else
        text_print(out, "%03u%02u", plmn->mcc, plmn->mnc);
}

static void show_operator(void)
{
    char buffer[96], name[NETWORK_NAME + 8];
    struct text out, number;
    const struct cell *cell = rr_cell();
    enum mm_registration state = mm_registration();
    unsigned mode = !mm_is_on() ? 2 : mm_chosen() ? 1 : 0;
    text_start(&out, buffer, sizeof buffer);
    text_print(&out, "+COPS: %u", mode);
    if (cell && (state == MM_HOME || state == MM_ROAMING)) {
        text_start(&number, name, sizeof name);
        if (at.cops_format != 2 && nitz_name()[0])
            text_put(&number, nitz_name());
        else
            numeric(&number, &cell->plmn);
        text_print(&out, ",%u,", at.cops_format);
        at_quoted_ascii(&out, name);
    }
    at_answer_text(&out);
}

static int read_network(const struct at_request *r, struct plmn *plmn)
{
    const char *text;
    unsigned length, digits[6] = {0};
    if (!at_text(r, 2, &text, &length) || length < 5 || length > 6)
        return 0;
    for (unsigned i = 0; i < length; i++) {
        if (!text_is_digit(text[i]))
            return 0;
        digits[i] = (unsigned)(text[i] - '0');
    }
    plmn->mcc = digits[0] * 100 + digits[1] * 10 + digits[2];
    plmn->digits = length - 3;
    plmn->mnc = length == 6 ? digits[3] * 100 + digits[4] * 10 + digits[5] : digits[3] * 10 + digits[4];
    return 1;
}

// 0 automatic, 1 this one and no other, 2 off, 3 only the format, 4 this one if possible (here as 1).
enum at_result at_operator(const struct at_request *r)
{
    struct plmn plmn;
    unsigned mode, format;
    if (r->form == AT_READ) {
        show_operator();
        return AT_OK;
    }
    if (!at_number(r, 0, 0, 4, &mode) || !at_number(r, 1, at.cops_format, 2, &format))
        return at_cme(CME_WRONG);
    at.cops_format = format;
    if (mode == 0) {
        if (mm_chosen())
            mm_choose(0);
        mm_start();
    } else if (mode == 2) {
        mm_stop();
    } else if (mode != 3) {
        if (format != 2 || !read_network(r, &plmn))
            return at_cme(CME_WRONG);
        mm_choose(&plmn);
        mm_start();
    }
    return AT_OK;
}

// 27.007 section 8.5: -113 dBm and less is 0, each 2 dB one more, up to 31.
static unsigned rssi(void)
{
    int level = (l1_dbm() + 113) / 2;
    return !rr_cell() ? 99 : level < 0 ? 0 : level > 31 ? 31 : (unsigned)level;
}

enum at_result at_signal(const struct at_request *r)
{
    (void)r;
    at_answer("+CSQ: %u,99", rssi());
    return AT_OK;
}

enum at_result at_indicators(const struct at_request *r)
{
    unsigned level = rssi(), state = mm_registration();
    (void)r;
    at_answer("+CIND: %u,%u,%u,%u,%u", level == 99 ? 0 : (level * 5 + 15) / 31, (unsigned)(state == MM_HOME || state == MM_ROAMING),
            (unsigned)call_is_active(), (unsigned)(state == MM_ROAMING), (unsigned)(inbox_used(inbox_received_in) == INBOX_RECORDS));
    return AT_OK;
}

enum at_result at_events_mode(const struct at_request *r)
{
    if (r->form == AT_READ) {
        at_answer("+CMER: %u,%u,%u,%u,%u", at.mer[0], at.mer[1], at.mer[2], at.mer[3], at.mer[4]);
        return AT_OK;
    }
    unsigned values[5];
    if (r->count > 5)
        return at_cme(CME_WRONG);
    for (unsigned i = 0; i < 5; i++)
        if (!at_number(r, i, 0, 3, &values[i]))
            return at_cme(CME_WRONG);
    memcpy(at.mer, values, sizeof values);
    return AT_OK;
}

enum at_result at_own_number(const struct at_request *r)
{
    (void)r;
    at_answer("+CNUM: ,\"%s\",%u", sim_own_number.digits, number_type(&sim_own_number));
    return AT_OK;
}

void at_time(int quarters)
{
    if (at.ctzr)
        at_unasked("+CTZV: %c%02u", quarters < 0 ? '-' : '+', (unsigned)(quarters < 0 ? -quarters : quarters));
}
