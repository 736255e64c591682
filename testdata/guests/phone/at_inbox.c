// Received and stored short messages, and what is told of them.
#include "at_commands.h"
#include "at_events.h"
#include "inbox.h"
#include "sms.h"
#include "tpdu.h"

static const char *const statuses[] = {"REC UNREAD", "REC READ", "STO UNSENT", "STO SENT", "ALL"};
static char buffer[1280];

static void put_sender(struct text *out, const struct tpdu *unit)
{
    at_quoted_ascii(out, unit->letters[0] ? unit->letters : unit->number.digits);
}

static void put_date(struct text *out, const struct tpdu *unit)
{
    const struct date *d = &unit->stamp;
    if (unit->has_stamp)
        text_print(out, "\"%02u/%02u/%02u,%02u:%02u:%02u%c%02u\"", d->year, d->month, d->day, d->hour, d->minute, d->second,
                d->quarters < 0 ? '-' : '+', (unsigned)(d->quarters < 0 ? -d->quarters : d->quarters));
}

static unsigned type_of(const struct tpdu *unit)
{
    return unit->letters[0] ? 208 : number_type(&unit->number);
}

// What +CSDH adds, for one message (27.005 section 3.4.2 and 3.4.3).
static void put_header(struct text *out, const struct tpdu *unit, int listed)
{
    if (!at.show_header)
        return;
    if (listed)
        text_print(out, ",%u,%u", type_of(unit), unit->data_length);
    else
        text_print(out, ",%u,%u,%u,%u,\"%s\",%u,%u", type_of(unit), unit->first, unit->protocol, unit->coding, sim_service_centre.digits,
                number_type(&sim_service_centre), unit->data_length);
}

static void put_text_form(struct text *out, const struct record *record, int listed)
{
    static struct tpdu unit;
    unsigned skip = record->data[0] + 1U;
    int from_network = record->status < INBOX_UNSENT;
    text_char(out, '"');
    text_put(out, statuses[record->status]);
    text_put(out, "\",");
    tpdu_read(&unit, record->data + skip, record->length - skip, from_network);
    if (unit.type == TPDU_STATUS_REPORT)
        text_print(out, "%u,%u,", unit.first, unit.reference);
    put_sender(out, &unit);
    text_char(out, ',');
    if (from_network || listed)
        text_char(out, ',');
    put_date(out, &unit);
    put_header(out, &unit, listed);
    text_put(out, "\r\n");
    charset_write(at.charset, out, unit.text, unit.text_length);
}

static void put_protocol_form(struct text *out, const struct record *record)
{
    text_print(out, "%u,,%u\r\n", record->status, record->length - record->data[0] - 1);
    text_bytes(out, record->data, record->length);
}

static void show(const char *command, unsigned index, struct record *record)
{
    struct text out;
    text_start(&out, buffer, sizeof buffer);
    text_print(&out, "%s: ", command);
    if (index)
        text_print(&out, "%u,", index);
    if (at.text_mode)
        put_text_form(&out, record, index != 0);
    else
        put_protocol_form(&out, record);
    at_answer_text(&out);
    if (record->status == INBOX_UNREAD)
        record->status = INBOX_READ;
}

enum at_result at_cmgr(const struct at_request *r)
{
    unsigned index;
    struct record *record = at_number(r, 0, 0, INBOX_RECORDS, &index) ? inbox_record(at.memory[0], index) : 0;
    if (!record || record->status == INBOX_FREE)
        return at_cms(CMS_INDEX);
    show("+CMGR", 0, record);
    return AT_OK;
}

// Which messages a list is of: by number in protocol mode, by word in text mode.
static int read_filter(const struct at_request *r, unsigned *filter)
{
    const char *text;
    unsigned length;
    *filter = 0;
    if (!at_has(r, 0))
        return 1;
    if (!at.text_mode)
        return at_number(r, 0, 0, 4, filter);
    for (unsigned i = 0; at_text(r, 0, &text, &length) && i < LENGTH(statuses); i++) {
        if (length == text_length(statuses[i]) && !memcmp(text, statuses[i], length)) {
            *filter = i;
            return 1;
        }
    }
    return 0;
}

enum at_result at_cmgl(const struct at_request *r)
{
    unsigned filter;
    if (!read_filter(r, &filter))
        return at_cms(at.text_mode ? CMS_WRONG_TEXT : CMS_WRONG_PDU);
    for (unsigned index = 1; index <= INBOX_RECORDS; index++) {
        struct record *record = inbox_record(at.memory[0], index);
        if (record->status != INBOX_FREE && (filter == 4 || record->status == filter))
            show("+CMGL", index, record);
    }
    return AT_OK;
}

// Flags 1 to 4 delete by status: read ones, also sent ones, also unsent ones, all.
enum at_result at_cmgd(const struct at_request *r)
{
    unsigned index, flag;
    if (!at_number(r, 1, 0, 4, &flag) || !at_number(r, 0, 0, INBOX_RECORDS, &index) || (!flag && !index))
        return at_cms(CMS_INDEX);
    for (unsigned i = 1; i <= INBOX_RECORDS; i++) {
        struct record *record = inbox_record(at.memory[0], i);
        enum inbox_status s = record->status;
        if (flag ? flag == 4 || s == INBOX_READ || (flag >= 2 && s == INBOX_SENT) || (flag >= 3 && s == INBOX_UNSENT) : i == index)
            record->status = INBOX_FREE;
    }
    return AT_OK;
}

enum at_result at_cpms(const struct at_request *r)
{
    unsigned chosen[3], length;
    const char *name;
    memcpy(chosen, at.memory, sizeof chosen);
    for (unsigned i = 0; r->form == AT_SET && i < r->count; i++) {
        unsigned m = 0;
        if (i > 2 || !at_text(r, i, &name, &length) || length != 2)
            return at_cms(CMS_NOT_SUPPORTED);
        while (m < INBOX_MEMORIES && memcmp(name, inbox_names[m], 2))
            m++;
        if (m == INBOX_MEMORIES)
            return at_cms(CMS_NOT_SUPPORTED);
        chosen[i] = m;
    }
    memcpy(at.memory, chosen, sizeof chosen);
    inbox_received_in = at.memory[2];
    const unsigned used[] = {inbox_used(chosen[0]), inbox_used(chosen[1]), inbox_used(chosen[2])};
    if (r->form == AT_READ)
        at_answer("+CPMS: \"%s\",%u,%u,\"%s\",%u,%u,\"%s\",%u,%u", inbox_names[chosen[0]], used[0], INBOX_RECORDS, inbox_names[chosen[1]],
                used[1], INBOX_RECORDS, inbox_names[chosen[2]], used[2], INBOX_RECORDS);
    else
        at_answer("+CPMS: %u,%u,%u,%u,%u,%u", used[0], INBOX_RECORDS, used[1], INBOX_RECORDS, used[2], INBOX_RECORDS);
    return AT_OK;
}

enum at_result at_csca(const struct at_request *r)
{
    struct number centre;
    char plain[64];
    uint16_t characters[NUMBER_DIGITS + 1];
    struct text out;
    const char *text;
    unsigned length;
    if (r->form == AT_READ) {
        text_start(&out, plain, sizeof plain);
        text_put(&out, "+CSCA: ");
        at_quoted_ascii(&out, sim_service_centre.digits);
        text_print(&out, ",%u", number_type(&sim_service_centre));
        at_answer_text(&out);
        return AT_OK;
    }
    int n = at_text(r, 0, &text, &length) ? charset_read(at.charset, text, length, characters, LENGTH(characters)) : -1;
    for (int i = 0; i < n; i++)
        plain[i] = characters[i] < 0x80 ? (char)characters[i] : '?';
    if (n <= 0 || !number_from(&centre, plain, (unsigned)n))
        return at_cms(CMS_NOT_SUPPORTED);
    sim_service_centre = centre;
    return AT_OK;
}

static enum at_result several(const struct at_request *r, const char *name, unsigned *settings, unsigned n, const uint8_t *most)
{
    char plain[48];
    struct text out;
    unsigned values[5];
    if (r->form == AT_READ) {
        text_start(&out, plain, sizeof plain);
        text_print(&out, "%s: %u", name, settings[0]);
        for (unsigned i = 1; i < n; i++)
            text_print(&out, ",%u", settings[i]);
        at_answer_text(&out);
        return AT_OK;
    }
    if (r->count > n)
        return at_cms(CMS_NOT_SUPPORTED);
    for (unsigned i = 0; i < n; i++)
        if (!at_number(r, i, settings[i], most[i], &values[i]))
            return at_cms(CMS_NOT_SUPPORTED);
    memcpy(settings, values, n * sizeof *values);
    return AT_OK;
}

enum at_result at_csmp(const struct at_request *r)
{
    static const uint8_t most[] = {255, 255, 255, 255};
    return several(r, "+CSMP", at.submit, 4, most);
}

enum at_result at_cnmi(const struct at_request *r)
{
    static const uint8_t most[] = {3, 2, 0, 2, 1};
    return several(r, "+CNMI", at.notices, 5, most);
}

enum at_result at_csms(const struct at_request *r)
{
    unsigned service;
    if (r->form == AT_READ) {
        at_answer("+CSMS: %u,1,1,0", at.service);
        return AT_OK;
    }
    if (!at_number(r, 0, 0, 1, &service))
        return at_cms(CMS_NOT_SUPPORTED);
    at.service = service;
    at_answer("+CSMS: 1,1,0");
    return AT_OK;
}

// The network has been answered already, when the message was taken.
enum at_result at_cnma(const struct at_request *r)
{
    (void)r;
    return at.service ? AT_OK : at_cms(CMS_NOT_ALLOWED);
}

void at_message_stored(unsigned memory, unsigned index)
{
    if (at.notices[1] == 1)
        at_unasked("+CMTI: \"%s\",%u", inbox_names[memory], index);
}

// In text mode with the sender's number, in protocol mode with the length.
int at_message_wanted(const uint8_t *data, unsigned length)
{
    static struct tpdu unit;
    struct text out;
    if (at.notices[1] != 2)
        return 0;
    text_start(&out, buffer, sizeof buffer);
    if (at.text_mode) {
        tpdu_read(&unit, data + data[0] + 1, length - data[0] - 1, 1);
        put_sender(&out, &unit);
        text_put(&out, ",,");
        put_date(&out, &unit);
        put_header(&out, &unit, 0);
        text_put(&out, "\r\n");
        charset_write(at.charset, &out, unit.text, unit.text_length);
    } else {
        text_print(&out, ",%u\r\n", length - data[0] - 1);
        text_bytes(&out, data, length);
    }
    at_unasked("+CMT: %s", buffer);
    return 1;
}

void at_report(const uint8_t *data, unsigned length)
{
    struct text out;
    unsigned index = 0;
    if (at.notices[3] == 2)
        index = inbox_store(inbox_received_in, INBOX_UNREAD, data, length);
    if (index)
        at_unasked("+CDSI: \"%s\",%u", inbox_names[inbox_received_in], index);
    if (at.notices[3] != 1)
        return;
    text_start(&out, buffer, sizeof buffer);
    text_print(&out, "+CDS: %u\r\n", length - data[0] - 1);
    text_bytes(&out, data, length);
    at_unasked("%s", buffer);
}
