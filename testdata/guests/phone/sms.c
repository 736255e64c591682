#include "sms.h"
#include "at_events.h"
#include "clock.h"
#include "console.h"
#include "rr.h"
#include "mm.h"
#include "inbox.h"
#include "text.h"

#define TR1M SECONDS(40) // for the network's answer to a message
#define NO_SERVICE 331   // +CMS errors of 3GPP TS 27.005 section 3.2.5
#define TIMED_OUT 332
#define MEMORY_FULL 22   // RP causes, section 8.2.5.4
#define PROTOCOL_ERROR 111

enum { CP_DATA = 0x01, CP_ACK = 0x04, CP_ERROR = 0x10 };
enum { RP_DATA_UP = 0, RP_DATA_DOWN = 1, RP_ACK_UP = 2, RP_ACK_DOWN = 3, RP_ERROR_UP = 4, RP_ERROR_DOWN = 5 };

// What is on its way to the network.
static struct {
    enum { NOTHING, WAITS_FOR_CHANNEL, WAITS_FOR_LINK, SENT } state;
    uint8_t rpdu[4 + 11 + 1 + SMS_TPDU + 4];
    unsigned length;
    unsigned message_reference;
    struct timer timer;
} up;
static unsigned reference;      // of RP, the next
static int receiving;           // a message's transaction is open that the network began

int sms_is_active(void)
{
    return up.state == WAITS_FOR_LINK || up.state == SENT || receiving;
}

static void finish(int sent, unsigned cause)
{
    if (up.state == NOTHING)
        return;
    up.state = NOTHING;
    timer_stop(&up.timer);
    if (sent)
        at_message_sent(up.message_reference);
    else
        at_message_failed(cause);
}

// RP-DATA from the mobile: no originator, the centre, the message (section 7.3.1.2). The message's reference is this side's to choose.
int sms_send(const struct number *centre, const uint8_t *tpdu, unsigned length)
{
    static uint8_t message_reference;
    if (up.state != NOTHING || length < 2 || length > SMS_TPDU)
        return 0;
    uint8_t *at = up.rpdu;
    *at++ = RP_DATA_UP;
    *at++ = (uint8_t)reference++;
    *at++ = 0;
    unsigned address = number_pack(centre, at + 1);
    *at = (uint8_t)address;
    at += 1 + address;
    *at++ = (uint8_t)length;
    memcpy(at, tpdu, length);
    up.message_reference = at[1] = ++message_reference;
    up.length = (unsigned)(at - up.rpdu) + length;
    up.state = WAITS_FOR_CHANNEL;
    timer_start(&up.timer, TR1M);
    mm_request(MM_SMS);
    return 1;
}

void sms_connected(void)
{
    if (up.state != WAITS_FOR_CHANNEL)
        return;
    up.state = WAITS_FOR_LINK;
    if (lapdm_is_up(3))
        sms_link(1);
    else
        lapdm_establish(3, 0, 0);
}

void sms_refused(unsigned cause)
{
    (void)cause;
    if (up.state == WAITS_FOR_CHANNEL)
        finish(0, NO_SERVICE);
}

void sms_disconnected(void)
{
    receiving = 0;
    if (up.state == WAITS_FOR_LINK || up.state == SENT)
        finish(0, TIMED_OUT);
}

static void cp_data(unsigned transaction, const uint8_t *rpdu, unsigned length)
{
    uint8_t message[3 + sizeof up.rpdu];
    message[0] = (uint8_t)(transaction | 9);
    message[1] = CP_DATA;
    message[2] = (uint8_t)length;
    memcpy(message + 3, rpdu, length);
    rr_send(3, message, 3 + length);
}

void sms_link(int is_up)
{
    if (is_up && up.state == WAITS_FOR_LINK) {
        up.state = SENT;
        cp_data(0, up.rpdu, up.length);
    } else if (!is_up) {
        sms_disconnected();
    }
}

static void answer(unsigned transaction, unsigned of, unsigned error)
{
    uint8_t ok[] = {RP_ACK_UP, (uint8_t)of}, no[] = {RP_ERROR_UP, (uint8_t)of, 1, (uint8_t)error};
    if (error)
        cp_data(transaction, no, sizeof no);
    else
        cp_data(transaction, ok, sizeof ok);
}

// RP-DATA from the network: the centre, no destination, the message (section 7.3.1.1).
static unsigned deliver(const uint8_t *at, unsigned length)
{
    if (length < 1 || at[0] == 0 || at[0] > 11 || length < at[0] + 3U)
        return PROTOCOL_ERROR;
    unsigned centre = at[0] + 1U, destination = at[centre] + 1U;
    if (length < centre + destination + 1)
        return PROTOCOL_ERROR;
    const uint8_t *tpdu = at + centre + destination;
    if (tpdu[0] == 0 || tpdu[0] > SMS_TPDU || length - centre - destination - 1 < tpdu[0])
        return PROTOCOL_ERROR;
    switch (inbox_deliver(at, centre, tpdu + 1, tpdu[0])) {
    case INBOX_TAKEN:
        return 0;
    case INBOX_FULL:
        console("a message was not taken: the memory is full");
        return MEMORY_FULL;
    default:
        return PROTOCOL_ERROR;
    }
}

static void rp(unsigned transaction, const uint8_t *rpdu, unsigned length)
{
    if (length < 2)
        return;
    switch (rpdu[0] & 7) {
    case RP_DATA_DOWN:
        receiving = 1;
        answer(transaction ^ 0x80, rpdu[1], deliver(rpdu + 2, length - 2));
        break;
    case RP_ACK_DOWN:
        if (up.state == SENT && rpdu[1] == up.rpdu[1]) {
            console("message sent");
            finish(1, 0);
        }
        break;
    case RP_ERROR_DOWN:
        if (up.state == SENT && rpdu[1] == up.rpdu[1]) {
            unsigned cause = length >= 4 && rpdu[2] >= 1 ? rpdu[3] & 0x7f : PROTOCOL_ERROR;
            console("message refused, cause %u", cause);
            finish(0, cause);
        }
        break;
    }
}

void sms_message(const uint8_t *message, unsigned length)
{
    unsigned transaction = message[0] & 0xf0;
    switch (message[1]) {
    case CP_DATA:
        if (length < 3 || message[2] > length - 3)
            return;
        rr_send(3, (const uint8_t[]){(uint8_t)((transaction ^ 0x80) | 9), CP_ACK}, 2);
        rp(transaction, message + 3, message[2]);
        break;
    case CP_ACK:
        if (!(transaction & 0x80))
            receiving = 0; // the network has this side's answer
        break;
    case CP_ERROR:
        receiving = 0;
        finish(0, TIMED_OUT);
        break;
    }
}

void sms_poll(void)
{
    if (timer_over(&up.timer))
        finish(0, TIMED_OUT);
}
