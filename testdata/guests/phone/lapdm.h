// Layer 2 of the dedicated channel (3GPP TS 44.006): a link for signalling (SAPI 0) and one for short messages (SAPI 3), window 1.
#ifndef LAPDM_H
#define LAPDM_H

#include <stdint.h>

#define LAPDM_MESSAGE 251 // octets of the longest message, 3GPP TS 44.006 section 8.8.3 (N201 times as many frames as fit)

enum lapdm_event { LAPDM_UP, LAPDM_DOWN, LAPDM_FAILED };

void lapdm_start(void);                                                      // on a new channel: no link is there
void lapdm_establish(unsigned sapi, const uint8_t *message, unsigned length); // with contention resolution if there is a message
int lapdm_is_up(unsigned sapi);
int lapdm_send(unsigned sapi, const uint8_t *message, unsigned length);      // 0: the queue is full
void lapdm_release(void);                                                    // of SAPI 0: LAPDM_DOWN follows
void lapdm_received(const uint8_t frame[23], int slow);
void lapdm_poll(void);

#endif
