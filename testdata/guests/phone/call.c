#include "call.h"
#include "at_events.h"
#include "clock.h"
#include "console.h"
#include "mm.h"
#include "text.h"

#define ANSWERED_WITHIN SECONDS(30) // T303, T310, T308
#define RINGS SECONDS(5)
#define RELEASED_WITHIN SECONDS(30)
#define NORMAL_CLEARING 16

enum { ALERTING = 0x01, CALL_CONFIRMED = 0x08, CALL_PROCEEDING = 0x02, CONNECT = 0x07, CONNECT_ACKNOWLEDGE = 0x0f, PROGRESS = 0x03,
       SETUP = 0x05, DISCONNECT = 0x25, RELEASE = 0x2d, RELEASE_COMPLETE = 0x2a, STATUS = 0x3d, STATUS_ENQUIRY = 0x34, NOTIFY = 0x3e,
       IE_CAUSE = 0x08, IE_CALLING = 0x5c };

static enum call_state state;
static struct number number;
static int incoming;
static unsigned transaction; // its octet in messages of this side
static unsigned last_cause;
static struct timer ring, guard;

enum call_state call_state(void)
{
    return state;
}

int call_is_incoming(void)
{
    return incoming;
}

const struct number *call_number(void)
{
    return &number;
}

unsigned call_last_cause(void)
{
    return last_cause;
}

int call_is_active(void)
{
    return state != CALL_NONE && state != CALL_WAITING_FOR_CHANNEL;
}

static void send(unsigned of, unsigned type)
{
    mm_send((const uint8_t[]){(uint8_t)of, (uint8_t)type}, 2);
}

// Causes are coded as of this user, in GSM's own standard (section 10.5.4.11).
static void send_cause(unsigned of, unsigned type, unsigned cause)
{
    if (type == DISCONNECT)
        mm_send((const uint8_t[]){(uint8_t)of, DISCONNECT, 2, 0xe0, (uint8_t)(0x80 | cause)}, 5);
    else
        mm_send((const uint8_t[]){(uint8_t)of, (uint8_t)type, IE_CAUSE, 2, 0xe0, (uint8_t)(0x80 | cause)}, 6);
}

static void enter(enum call_state next, uint64_t within)
{
    state = next;
    timer_stop(&ring);
    if (within)
        timer_start(&guard, within);
    else
        timer_stop(&guard);
}

static void ended(unsigned cause)
{
    if (state == CALL_NONE)
        return;
    enter(CALL_NONE, 0);
    last_cause = cause;
    console("call ended, cause %u", cause);
    at_call_ended(cause);
}

int call_dial(const struct number *to)
{
    if (state != CALL_NONE)
        return 0;
    number = *to;
    incoming = 0;
    enter(CALL_WAITING_FOR_CHANNEL, 0);
    mm_request(MM_CALL);
    return 1;
}

// SETUP: speech, and the number (section 9.3.23).
void call_connected(void)
{
    uint8_t message[6 + 1 + 11] = {0x03, SETUP, 0x04, 1, 0xa0, 0x5e};
    if (state != CALL_WAITING_FOR_CHANNEL)
        return;
    transaction = 0x03;
    message[6] = (uint8_t)number_pack(&number, message + 7);
    enter(CALL_DIALING, ANSWERED_WITHIN);
    console("calling %s", number.digits);
    mm_send(message, 7U + message[6]);
}

void call_refused(unsigned cause)
{
    if (state == CALL_WAITING_FOR_CHANNEL)
        ended(cause);
}

void call_disconnected(void)
{
    if (call_is_active())
        ended(state == CALL_RELEASING ? NORMAL_CLEARING : 27);
}

int call_answer(void)
{
    if (state != CALL_INCOMING)
        return 0;
    send(transaction, CONNECT);
    enter(CALL_ACTIVE, 0);
    console("call answered");
    return 1;
}

void call_hang_up(void)
{
    if (state == CALL_WAITING_FOR_CHANNEL) {
        ended(NORMAL_CLEARING);
    } else if (state != CALL_NONE && state != CALL_RELEASING) {
        send_cause(transaction, DISCONNECT, NORMAL_CLEARING);
        enter(CALL_RELEASING, RELEASED_WITHIN);
    }
}

// An element that has a length, behind the mandatory part; a null pointer: there is none.
static const uint8_t *element(unsigned kind, const uint8_t *message, unsigned length)
{
    unsigned at = 2;
    while (at < length) {
        unsigned found = message[at++];
        if (found >= 0x80)
            continue; // of one octet
        if (at >= length || message[at] > length - at - 1)
            return 0;
        if (found == kind)
            return message + at;
        at += message[at] + 1U;
    }
    return 0;
}

// A number that is withheld is empty.
static void read_caller(const uint8_t *message, unsigned length)
{
    const uint8_t *value = element(IE_CALLING, message, length);
    memset(&number, 0, sizeof number);
    if (!value || value[0] < 2)
        return;
    unsigned skip = value[1] & 0x80 ? 1 : 2; // presentation and screening are in a second octet
    if (value[0] > skip && value[0] - skip <= NUMBER_DIGITS / 2)
        number_unpack(&number, value[1], value + 1 + skip, (value[0] - skip) * 2);
}

static void setup(unsigned of, const uint8_t *message, unsigned length)
{
    if (state != CALL_NONE) {
        send_cause(of, RELEASE_COMPLETE, 17); // busy
        return;
    }
    incoming = 1;
    transaction = of;
    read_caller(message, length);
    send(of, CALL_CONFIRMED);
    send(of, ALERTING);
    enter(CALL_INCOMING, 0);
    timer_start(&ring, RINGS);
    console("call from %s", number.digits[0] ? number.digits : "somebody");
    at_ringing();
}

static unsigned cause_of(const uint8_t *message, unsigned length, int mandatory)
{
    const uint8_t *value = mandatory ? (length > 2 && message[2] < length - 2 ? message + 2 : 0) : element(IE_CAUSE, message, length);
    return value && value[0] >= 2 ? value[2] & 0x7f : NORMAL_CLEARING;
}

static void released(unsigned type, const uint8_t *message, unsigned length)
{
    unsigned cause = cause_of(message, length, type == DISCONNECT);
    if (type == DISCONNECT) {
        send(transaction, RELEASE);
        last_cause = cause;
        enter(CALL_RELEASING, RELEASED_WITHIN);
        return;
    }
    if (type == RELEASE)
        send(transaction, RELEASE_COMPLETE);
    ended(cause);
}

static void answered(void)
{
    send(transaction, CONNECT_ACKNOWLEDGE);
    if (state == CALL_DIALING || state == CALL_ALERTING) {
        enter(CALL_ACTIVE, 0);
        console("call active");
        at_call_answered();
    }
}

// The states of section 5.1.2.2 that this side can be in, for STATUS.
static unsigned numbered(void)
{
    static const uint8_t numbers[] = {0, 0, 1, 4, 7, 10, 11};
    return numbers[state];
}

void call_message(const uint8_t *message, unsigned length)
{
    unsigned type = message[1] & 0x3f, of = (message[0] ^ 0x80U) & 0xf0; // flag of the other side, as this side sends it
    of |= 3;
    if (type == SETUP) {
        setup(of, message, length);
        return;
    }
    if (!call_is_active() || of != transaction) {
        if (type != RELEASE_COMPLETE)
            send_cause(of, RELEASE_COMPLETE, 81); // no such transaction
        return;
    }
    switch (type) {
    case CALL_PROCEEDING: case PROGRESS: case NOTIFY: case CONNECT_ACKNOWLEDGE: case STATUS:
        break;
    case ALERTING:
        if (state == CALL_DIALING)
            enter(CALL_ALERTING, 0);
        break;
    case CONNECT:
        answered();
        break;
    case DISCONNECT: case RELEASE: case RELEASE_COMPLETE:
        released(type, message, length);
        break;
    case STATUS_ENQUIRY:
        mm_send((const uint8_t[]){(uint8_t)of, STATUS, 2, 0xe0, 0x80 | 30, (uint8_t)numbered()}, 6);
        break;
    default:
        mm_send((const uint8_t[]){(uint8_t)of, STATUS, 2, 0xe0, 0x80 | 97, (uint8_t)numbered()}, 6);
    }
}

void call_poll(void)
{
    if (timer_over(&ring)) {
        timer_start(&ring, RINGS);
        at_ringing();
    }
    if (timer_over(&guard)) {
        if (state == CALL_RELEASING)
            ended(NORMAL_CLEARING);
        else
            call_hang_up();
    }
}
