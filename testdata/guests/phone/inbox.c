#include "inbox.h"
#include "at_events.h"
#include "console.h"
#include "text.h"
#include "tpdu.h"

const char *const inbox_names[INBOX_MEMORIES] = {"SM", "ME"};
unsigned inbox_received_in;
static struct record records[INBOX_MEMORIES][INBOX_RECORDS];

void inbox_start(void)
{
    for (unsigned memory = 0; memory < INBOX_MEMORIES; memory++)
        for (unsigned i = 0; i < INBOX_RECORDS; i++)
            records[memory][i].status = INBOX_FREE;
}

struct record *inbox_record(unsigned memory, unsigned index)
{
    return memory < INBOX_MEMORIES && index >= 1 && index <= INBOX_RECORDS ? &records[memory][index - 1] : 0;
}

unsigned inbox_used(unsigned memory)
{
    unsigned used = 0;
    for (unsigned i = 0; i < INBOX_RECORDS; i++)
        used += records[memory][i].status != INBOX_FREE;
    return used;
}

unsigned inbox_store(unsigned memory, enum inbox_status status, const uint8_t *data, unsigned length)
{
    for (unsigned i = 0; i < INBOX_RECORDS && length <= INBOX_RECORD; i++) {
        struct record *record = &records[memory][i];
        if (record->status == INBOX_FREE) {
            record->status = status;
            record->length = length;
            memcpy(record->data, data, length);
            return i + 1;
        }
    }
    return 0;
}

enum inbox_result inbox_deliver(const uint8_t *centre, unsigned centre_length, const uint8_t *tpdu, unsigned length)
{
    static struct tpdu unit;
    uint8_t data[INBOX_RECORD];
    if (centre_length + length > sizeof data || !tpdu_read(&unit, tpdu, length, 1))
        return INBOX_WRONG;
    memcpy(data, centre, centre_length);
    memcpy(data + centre_length, tpdu, length);
    if (unit.type == TPDU_STATUS_REPORT) {
        console("report on message %u", unit.reference);
        at_report(data, centre_length + length);
        return INBOX_TAKEN;
    }
    console("message from %s", unit.letters[0] ? unit.letters : unit.number.digits);
    if (at_message_wanted(data, centre_length + length))
        return INBOX_TAKEN;
    unsigned index = inbox_store(inbox_received_in, INBOX_UNREAD, data, centre_length + length);
    if (!index)
        return INBOX_FULL;
    at_message_stored(inbox_received_in, index);
    return INBOX_TAKEN;
}
