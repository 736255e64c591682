// Calls and what belongs to them.
#include "at_commands.h"
#include "at_events.h"
#include "call.h"
#include "mm.h"

static unsigned rings;

enum at_result at_dial(const char *text, unsigned length, int voice)
{
    struct number number;
    if (!voice)
        return AT_NO_CARRIER; // data has no channel here
    if (length > NUMBER_DIGITS + 1)
        return at_cme(CME_DIAL_LENGTH);
    if (!number_from(&number, text, length))
        return at_cme(CME_DIAL_CHARACTERS);
    if (mm_registration() != MM_HOME && mm_registration() != MM_ROAMING)
        return AT_NO_CARRIER;
    return call_dial(&number) ? AT_OK : AT_NO_CARRIER;
}

enum at_result at_answer_call(void)
{
    return call_answer() ? AT_OK : AT_NO_CARRIER;
}

enum at_result at_hang_up(void)
{
    call_hang_up();
    return AT_OK;
}

enum at_result at_chup(const struct at_request *r)
{
    (void)r;
    return at_hang_up();
}

// With one call 0 rejects what comes and 1 ends what is.
enum at_result at_chld(const struct at_request *r)
{
    unsigned what;
    if (!at_number(r, 0, 9, 1, &what) || r->count != 1)
        return at_cme(CME_NOT_SUPPORTED);
    call_hang_up();
    return AT_OK;
}

enum at_result at_calls(const struct at_request *r)
{
    static const uint8_t states[] = {0, 2, 2, 3, 4, 0, 0};
    const struct number *number = call_number();
    enum call_state state = call_state();
    (void)r;
    if (state == CALL_NONE || state == CALL_RELEASING)
        return AT_OK;
    if (number->digits[0])
        at_answer("+CLCC: 1,%u,%u,0,0,\"%s\",%u", (unsigned)call_is_incoming(), states[state], number->digits, number_type(number));
    else
        at_answer("+CLCC: 1,%u,%u,0,0", (unsigned)call_is_incoming(), states[state]);
    return AT_OK;
}

enum at_result at_extended_error(const struct at_request *r)
{
    (void)r;
    at_answer("+CEER: cause %u", call_last_cause());
    return AT_OK;
}

enum at_result at_clip(const struct at_request *r)
{
    if (r->form == AT_READ) {
        at_answer("+CLIP: %u,1", at.clip);
        return AT_OK;
    }
    return at_number(r, 0, 0, 1, &at.clip) ? AT_OK : at_cme(CME_WRONG);
}

enum at_result at_cssn(const struct at_request *r)
{
    unsigned i, u;
    if (r->form == AT_READ) {
        at_answer("+CSSN: %u,%u", at.cssi, at.cssu);
        return AT_OK;
    }
    if (!at_number(r, 0, 0, 1, &i) || !at_number(r, 1, 0, 1, &u))
        return at_cme(CME_WRONG);
    at.cssi = i;
    at.cssu = u;
    return AT_OK;
}

// A second call is always told that this user is busy; asking the network about it is not supported.
enum at_result at_ccwa(const struct at_request *r)
{
    unsigned on;
    if (r->form == AT_READ) {
        at_answer("+CCWA: %u", at.waiting);
        return AT_OK;
    }
    if (!at_number(r, 0, 0, 1, &on))
        return at_cme(CME_WRONG);
    if (at_has(r, 1))
        return at_cme(CME_NOT_SUPPORTED);
    at.waiting = on;
    return AT_OK;
}

// Supplementary services have no dialogue with this network.
enum at_result at_ussd(const struct at_request *r)
{
    unsigned mode;
    if (r->form == AT_READ) {
        at_answer("+CUSD: %u", at.ussd);
        return AT_OK;
    }
    if (!at_number(r, 0, 0, 2, &mode))
        return at_cme(CME_WRONG);
    if (at_has(r, 1))
        return at_cme(CME_NOT_SUPPORTED);
    at.ussd = mode == 2 ? at.ussd : mode;
    return AT_OK;
}

void at_ringing(void)
{
    const struct number *number = call_number();
    rings++;
    at_unasked("%s", at.crc ? "+CRING: VOICE" : "RING");
    if (at.clip && number->digits[0])
        at_unasked("+CLIP: \"%s\",%u", number->digits, number_type(number));
    else if (at.clip)
        at_unasked("+CLIP: \"\",128");
    if (at.answer_after && rings >= at.answer_after)
        call_answer();
}

void at_call_answered(void)
{
    const struct number *number = call_number();
    if (at.colp)
        at_unasked("+COLP: \"%s\",%u", number->digits, number_type(number));
}

void at_call_ended(unsigned cause)
{
    rings = 0;
    at_unasked("%s", cause == 17 ? "BUSY" : cause == 18 || cause == 19 ? "NO ANSWER" : "NO CARRIER");
}
