// Call control (3GPP TS 24.008 section 5): one call at a time, signalling only.
#ifndef CALL_H
#define CALL_H

#include "sim.h"

enum call_state { CALL_NONE, CALL_WAITING_FOR_CHANNEL, CALL_DIALING, CALL_ALERTING, CALL_INCOMING, CALL_ACTIVE, CALL_RELEASING };

int call_dial(const struct number *number); // 0: there is a call already
int call_answer(void);                      // 0: none comes
void call_hang_up(void);
enum call_state call_state(void);
int call_is_incoming(void);
const struct number *call_number(void);
unsigned call_last_cause(void);

void call_connected(void);
void call_refused(unsigned cause);
void call_disconnected(void);
int call_is_active(void);
void call_message(const uint8_t *message, unsigned length);
void call_poll(void);

#endif
