// Radio resources (3GPP TS 44.018): the serving cell, pages, and the dedicated channel from request to release.
#ifndef RR_H
#define RR_H

#include "cell.h"
#include "lapdm.h"

enum rr_cause { RR_ANSWER_TO_PAGE, RR_LOCATION_UPDATE, RR_CALL, RR_OTHER };

void rr_start(void);
void rr_stop(void);
void rr_poll(void);
void rr_camp(const struct cell *cell);
const struct cell *rr_cell(void); // null: none
int rr_is_idle(void);             // camped, and no channel
int rr_is_connected(void);
// Asks for a channel, on which the message is the first.
void rr_connect(enum rr_cause cause, const uint8_t *message, unsigned length);
void rr_send(unsigned sapi, const uint8_t *message, unsigned length);
void rr_disconnect(void);

void rr_link(unsigned sapi, enum lapdm_event event);
void rr_message(unsigned sapi, const uint8_t *message, unsigned length);

#endif
