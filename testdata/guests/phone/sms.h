// Short messages between mobile and network: the CP and RP layers (3GPP TS 24.011).
#ifndef SMS_H
#define SMS_H

#include "sim.h"

#define SMS_TPDU 164 // octets of the longest (3GPP TS 23.040: 140 of user data and what is in front)

int sms_send(const struct number *centre, const uint8_t *tpdu, unsigned length); // 0: one is being sent

void sms_connected(void);
void sms_refused(unsigned cause);
void sms_disconnected(void);
void sms_link(int up);
int sms_is_active(void);
void sms_message(const uint8_t *message, unsigned length);
void sms_poll(void);

#endif
