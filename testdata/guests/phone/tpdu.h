// Transfer protocol units (3GPP TS 23.040 section 9.2): SMS-SUBMIT is made, SMS-DELIVER and all stored ones are read.
#ifndef TPDU_H
#define TPDU_H

#include "clock.h"
#include "sim.h"

#define TPDU_CHARACTERS 160

enum tpdu_type { TPDU_DELIVER, TPDU_STATUS_REPORT, TPDU_SUBMIT };

struct tpdu {
    enum tpdu_type type;
    unsigned first, reference, protocol, coding, validity, status;
    struct number number;
    char letters[12];       // of an originator that has a name instead
    struct date stamp;
    int has_stamp;
    uint16_t text[TPDU_CHARACTERS];
    unsigned text_length;
    unsigned data_length;   // TP-UDL
};

int tpdu_read(struct tpdu *tpdu, const uint8_t *bytes, unsigned length, int from_network); // 0: it is malformed
// Of first octet, number, protocol, coding, validity and text; how many bytes, 0: the text is too long or cannot be coded.
unsigned tpdu_submit(const struct tpdu *tpdu, uint8_t *bytes, unsigned size);

#endif
