// Location updating (3GPP TS 24.008 section 4.4.4): when it is due, its messages, and what a refusal means.
#ifndef UPDATE_H
#define UPDATE_H

#include "cell.h"

enum update_state { UPDATE_DUE, UPDATE_RUNS, UPDATE_DONE, UPDATE_DENIED, UPDATE_WAITS };

void update_start(void);                 // the mobile was switched on
void update_stop(void);
void update_camped(const struct cell *cell);
void update_poll(void);
enum update_state update_state(void);
unsigned update_request(uint8_t *message); // LOCATION UPDATING REQUEST; at most 20 octets
void update_accepted(const uint8_t *message, unsigned length);
void update_rejected(unsigned cause);
void update_failed(void);
int update_knows_no_sim(void);           // a network said that this subscriber is nobody's

#endif
