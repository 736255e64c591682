// What the protocols tell the user's side.
#ifndef AT_EVENTS_H
#define AT_EVENTS_H

#include "sim.h"

void at_registration(void);
void at_time(int quarters);
void at_ringing(void);                  // a call comes, again and again until it is answered
void at_call_answered(void);            // the other side took the call
void at_call_ended(unsigned cause);     // 3GPP TS 24.008 table 10.5.123
void at_message_sent(unsigned reference);
void at_message_failed(unsigned cause); // a +CMS error
void at_message_stored(unsigned memory, unsigned index);
// Whether the user wants a message itself, not a notice; then it is written.
int at_message_wanted(const uint8_t *data, unsigned length);
void at_report(const uint8_t *data, unsigned length);

#endif
