// The subscriber's identity module and what else is kept: identity, location, service centre, phone book.
#ifndef SIM_H
#define SIM_H

#include "cell.h"
#include "charset.h"

// Of class 4 at 900 MHz; short messages end here (3GPP TS 24.008 section 10.5.1.5, 10.5.1.6).
#define SIM_CLASSMARK_1 0x33
#define SIM_CLASSMARK_2 0x33, 0x19, 0x81
#define NUMBER_DIGITS 20
#define BOOK_ENTRIES 100
#define BOOK_NAME 18

// A number as it is dialled: digits, * # and a + in front.
struct number {
    char digits[NUMBER_DIGITS + 2];
};

struct entry {
    struct number number; // empty: the entry is free
    uint16_t name[BOOK_NAME];
    unsigned name_length;
};

extern const char sim_imei[16];
extern char sim_imsi[16]; // may be changed from outside before the start
extern const char sim_iccid[21];
extern const struct number sim_own_number;
extern struct number sim_service_centre;
extern struct entry sim_book[BOOK_ENTRIES];

// Location information (3GPP TS 31.102 section 4.2.17): where the mobile is registered.
extern struct sim_location {
    int registered, has_tmsi;
    uint8_t tmsi[4];
    struct plmn plmn;
    unsigned lac;
} sim_location;

unsigned sim_imsi_mod_1000(void);
void sim_home(struct plmn *plmn);
unsigned sim_identity(unsigned type, uint8_t bytes[9]); // 1 IMSI, 2 IMEI, 4 TMSI: the element without its length (10.5.1.4)
unsigned sim_best_identity(uint8_t bytes[9]);           // TMSI if there is one
int sim_is_me(int typed, const uint8_t *identity, unsigned length);

int number_from(struct number *number, const char *text, unsigned length); // 0: that is no number
unsigned number_pack(const struct number *number, uint8_t *bytes);         // type and digits (3GPP TS 24.008 10.5.4.7): at most 11
int number_unpack(struct number *number, unsigned type, const uint8_t *bytes, unsigned digits);
unsigned number_type(const struct number *number);                         // 145 international, 129 other

#endif
