// Stored short messages, on the SIM and in the mobile.
#ifndef INBOX_H
#define INBOX_H

#include <stdint.h>

#define INBOX_MEMORIES 2
#define INBOX_RECORDS 20
#define INBOX_RECORD 176 // octets, as an EF-SMS record has without its status (3GPP TS 31.102 section 4.2.25)

enum inbox_status { INBOX_UNREAD, INBOX_READ, INBOX_UNSENT, INBOX_SENT, INBOX_FREE };
enum inbox_result { INBOX_TAKEN, INBOX_FULL, INBOX_WRONG };

struct record {
    enum inbox_status status;
    unsigned length;
    uint8_t data[INBOX_RECORD]; // the service centre with its length, then the unit
};

extern const char *const inbox_names[INBOX_MEMORIES];
extern unsigned inbox_received_in; // the memory that takes what comes

void inbox_start(void);
struct record *inbox_record(unsigned memory, unsigned index); // from 1; a null pointer: there is no such place
unsigned inbox_used(unsigned memory);
unsigned inbox_store(unsigned memory, enum inbox_status status, const uint8_t *data, unsigned length); // its index; 0: full
// A unit that came from the network, with the centre's address in front.
enum inbox_result inbox_deliver(const uint8_t *centre, unsigned centre_length, const uint8_t *tpdu, unsigned length);

#endif
