// Characters: UCS2 inside, the GSM alphabet (3GPP TS 23.038) on the air, and what the user chose on the line.
#ifndef CHARSET_H
#define CHARSET_H

#include "text.h"

enum charset { CHARSET_GSM, CHARSET_IRA, CHARSET_UCS2 };
extern const char *const charset_names[3];

// Septets of a character: 1, or 2 with the escape; 0: the alphabet lacks it.
unsigned gsm_encode(uint16_t character, uint8_t septets[2]);
unsigned gsm_pack(const uint8_t *septets, unsigned n, unsigned fill_bits, uint8_t *bytes); // how many bytes
// Unpacks n septets that begin after some bits; how many characters.
unsigned gsm_unpack(const uint8_t *bytes, unsigned n, unsigned skip_bits, uint16_t *characters, unsigned size);

// Between the line and inside; -1: wrong or too long.
int charset_read(enum charset set, const char *text, unsigned length, uint16_t *characters, unsigned size);
void charset_write(enum charset set, struct text *out, const uint16_t *characters, unsigned n);

#endif
