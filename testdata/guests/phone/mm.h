// Mobility management (3GPP TS 24.008 section 4): registration, and connections for calls and short messages.
#ifndef MM_H
#define MM_H

#include "cell.h"
#include "lapdm.h"

enum mm_service { MM_CALL = 1, MM_SMS = 4 };
enum mm_registration { MM_NOT_REGISTERED, MM_HOME, MM_SEARCHING, MM_DENIED, MM_UNKNOWN, MM_ROAMING }; // as +CREG numbers them

void mm_start(void);
void mm_stop(void); // detaches where the network wants to know, then the radio is off
void mm_poll(void);
int mm_is_on(void);
enum mm_registration mm_registration(void);
// Networks that are permitted; a null pointer: all.
void mm_choose(const struct plmn *plmn);
const struct plmn *mm_chosen(void);
int mm_permits(const struct plmn *plmn, unsigned lac);
// Brings a channel for a service: call_connected() or sms_connected() follows, or _disconnected().
void mm_request(enum mm_service service);
void mm_send(const uint8_t *message, unsigned length); // of mobility management and call control

void mm_camped(void);
void mm_no_cell(void);
void mm_connected(void);
void mm_disconnected(int failed);
void mm_paged(int typed, const uint8_t *identity, unsigned length);
void mm_message(unsigned sapi, const uint8_t *message, unsigned length);
void mm_sms_link(enum lapdm_event event);

#endif
