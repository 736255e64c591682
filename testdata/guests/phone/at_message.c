// Sending and storing short messages: +CMGS, +CMGW, +CMSS.
#include "at_commands.h"
#include "at_events.h"
#include "inbox.h"
#include "sms.h"
#include "tpdu.h"

// The command whose text is awaited, or whose message is on its way.
static struct {
    const char *command;
    unsigned length;           // that was announced, in protocol mode
    struct number to;
    enum inbox_status status;
    struct record *stored;
} pending;

// A number in the user's character set.
static int read_number(const struct at_request *r, unsigned i, struct number *number)
{
    uint16_t characters[NUMBER_DIGITS + 1];
    char digits[NUMBER_DIGITS + 1];
    const char *text;
    unsigned length;
    if (!at_text(r, i, &text, &length))
        return 0;
    int n = charset_read(at.charset, text, length, characters, LENGTH(characters));
    for (int c = 0; c < n; c++)
        digits[c] = characters[c] < 0x80 ? (char)characters[c] : '?';
    return n > 0 && number_from(number, digits, (unsigned)n);
}

// In front of a stored unit is the centre, or a zero for the usual one.
static int send(const uint8_t *data, unsigned length)
{
    struct number centre = sim_service_centre;
    unsigned skip = data[0] + 1U;
    if (data[0] > 1)
        number_unpack(&centre, data[1], data + 2, (data[0] - 1U) * 2);
    return sms_send(&centre, data + skip, length - skip);
}

// What was given in hexadecimal, checked; its octets, -1: wrong.
static int read_unit(const char *text, unsigned length, uint8_t data[INBOX_RECORD], int from_network)
{
    static struct tpdu unit;
    int n = text_to_bytes(text, length, data, INBOX_RECORD);
    if (n < 2 || data[0] > 11 || (unsigned)n != data[0] + 1U + pending.length)
        return -1;
    return tpdu_read(&unit, data + data[0] + 1, pending.length, from_network) ? n : -1;
}

// A message in the user's character set, with the parameters of +CSMP.
static int make_unit(const char *text, unsigned length, uint8_t data[INBOX_RECORD])
{
    static struct tpdu unit;
    memset(&unit, 0, sizeof unit);
    int n = charset_read(at.charset, text, length, unit.text, TPDU_CHARACTERS);
    if (n < 0)
        return -1;
    unit.first = at.submit[0];
    unit.validity = at.submit[1];
    unit.protocol = at.submit[2];
    unit.coding = at.submit[3];
    unit.number = pending.to;
    unit.text_length = (unsigned)n;
    data[0] = 0;
    unsigned made = tpdu_submit(&unit, data + 1, INBOX_RECORD - 1);
    return made ? (int)made + 1 : -1;
}

static int take(const char *text, unsigned length, uint8_t data[INBOX_RECORD], int from_network)
{
    return at.text_mode ? make_unit(text, length, data) : read_unit(text, length, data, from_network);
}

static enum at_result wrong_text(void)
{
    return at_cms(at.text_mode ? CMS_WRONG_TEXT : CMS_WRONG_PDU);
}

static enum at_result sent_text(const char *text, unsigned length)
{
    uint8_t data[INBOX_RECORD];
    int n = take(text, length, data, 0);
    if (n < 0)
        return wrong_text();
    return send(data, (unsigned)n) ? AT_PENDING : at_cms(CMS_BUSY);
}

static enum at_result written_text(const char *text, unsigned length)
{
    uint8_t data[INBOX_RECORD];
    int n = take(text, length, data, pending.status < INBOX_UNSENT);
    if (n < 0)
        return wrong_text();
    unsigned index = inbox_store(at.memory[1], pending.status, data, (unsigned)n);
    if (!index)
        return at_cms(CMS_FULL);
    at_answer("+CMGW: %u", index);
    return AT_OK;
}

// Whom, or how long: the first argument.
static int read_destination(const struct at_request *r)
{
    memset(&pending.to, 0, sizeof pending.to);
    if (at.text_mode)
        return at_has(r, 0) ? read_number(r, 0, &pending.to) : 0;
    return at_number(r, 0, 0, SMS_TPDU, &pending.length) && pending.length >= 7;
}

enum at_result at_cmgs(const struct at_request *r)
{
    if (!read_destination(r))
        return wrong_text();
    pending.command = "+CMGS";
    pending.stored = 0;
    return at_prompt(sent_text);
}

static int read_status(const struct at_request *r, unsigned i, enum inbox_status *status)
{
    static const char *const words[] = {"REC UNREAD", "REC READ", "STO UNSENT", "STO SENT"};
    const char *text;
    unsigned length, value;
    *status = INBOX_UNSENT;
    if (!at_has(r, i))
        return 1;
    if (!at.text_mode && at_number(r, i, 2, 3, &value)) {
        *status = (enum inbox_status)value;
        return 1;
    }
    for (unsigned w = 2; at.text_mode && at_text(r, i, &text, &length) && w < LENGTH(words); w++) {
        if (length == text_length(words[w]) && !memcmp(text, words[w], length)) {
            *status = (enum inbox_status)w;
            return 1;
        }
    }
    return 0;
}

enum at_result at_cmgw(const struct at_request *r)
{
    if (!read_destination(r) || !read_status(r, at.text_mode ? 2 : 1, &pending.status))
        return wrong_text();
    return at_prompt(written_text);
}

enum at_result at_cmss(const struct at_request *r)
{
    unsigned index;
    if (!at_number(r, 0, 0, INBOX_RECORDS, &index) || r->count != 1)
        return at_cms(CMS_NOT_SUPPORTED);
    struct record *record = inbox_record(at.memory[1], index);
    if (!record || record->status == INBOX_FREE)
        return at_cms(CMS_INDEX);
    if (record->status < INBOX_UNSENT)
        return at_cms(CMS_NOT_ALLOWED);
    pending.command = "+CMSS";
    pending.stored = record;
    return send(record->data, record->length) ? AT_PENDING : at_cms(CMS_BUSY);
}

void at_message_sent(unsigned reference)
{
    if (pending.stored)
        pending.stored->status = INBOX_SENT;
    at_answer("%s: %u", pending.command, reference);
    at_finish(AT_OK);
}

void at_message_failed(unsigned cause)
{
    at_finish(at_cms(cause));
}
