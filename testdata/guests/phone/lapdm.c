#include "lapdm.h"
#include "clock.h"
#include "layer1.h"
#include "rr.h"
#include "text.h"

#define SPACE 20 // N201: octets of a message in a frame of the main channel
#define QUEUE 4
#define T200 120 // frames; an answer can come a multiframe and a half after its question
#define N200 23

enum state { DOWN, ESTABLISHING, UP, RELEASING };
enum { SABM = 0x2f, UA = 0x63, DISC = 0x43, DM = 0x0f, UI = 0x03, RR = 0x01, REJ = 0x09, POLL = 0x10 };

struct message {
    uint8_t data[LAPDM_MESSAGE];
    unsigned length;
};

struct link {
    enum state state;
    unsigned vs, vr;             // of the next frame to send, and to be received
    unsigned sent;               // octets of the first message that have been acknowledged
    unsigned in_frame;           // octets in the frame that is not yet acknowledged
    int unacknowledged, resend;
    unsigned tries;
    struct timer t200;
    unsigned answer;             // control field of a response to be sent, 0: none
    struct message queue[QUEUE]; // the first is being sent
    unsigned queued;
    struct message establish;
    struct message received;
};

static struct link links[2];

static struct link *link_of(unsigned sapi)
{
    return sapi == 0 ? &links[0] : sapi == 3 ? &links[1] : 0;
}

void lapdm_start(void)
{
    memset(links, 0, sizeof links);
}

int lapdm_is_up(unsigned sapi)
{
    return link_of(sapi)->state == UP;
}

static void ask(struct link *link, enum state state)
{
    link->state = state;
    link->resend = 1;
    link->tries = 0;
    timer_stop(&link->t200);
}

void lapdm_establish(unsigned sapi, const uint8_t *message, unsigned length)
{
    struct link *link = link_of(sapi);
    if (link->state != DOWN || length > SPACE)
        return;
    memset(link, 0, sizeof *link);
    memcpy(link->establish.data, message, length);
    link->establish.length = length;
    ask(link, ESTABLISHING);
}

int lapdm_send(unsigned sapi, const uint8_t *message, unsigned length)
{
    struct link *link = link_of(sapi);
    if (link->queued == QUEUE || length == 0 || length > LAPDM_MESSAGE)
        return 0;
    memcpy(link->queue[link->queued].data, message, length);
    link->queue[link->queued++].length = length;
    return 1;
}

void lapdm_release(void)
{
    if (links[0].state == UP || links[0].state == ESTABLISHING)
        ask(&links[0], RELEASING);
}

// The link is as new: sequence numbers from 0, what waits to be sent stays.
static void reset(struct link *link)
{
    link->vs = link->vr = 0;
    link->sent = link->in_frame = 0;
    link->unacknowledged = link->resend = 0;
    link->received.length = 0;
    timer_stop(&link->t200);
}

static void acknowledge(struct link *link, unsigned nr)
{
    if (!link->unacknowledged || nr != link->vs)
        return;
    link->unacknowledged = link->resend = 0;
    link->tries = 0;
    timer_stop(&link->t200);
    link->sent += link->in_frame;
    if (link->sent == link->queue[0].length) {
        link->queued--;
        for (unsigned i = 0; i < link->queued; i++)
            link->queue[i] = link->queue[i + 1];
        link->sent = 0;
    }
}

static void information(struct link *link, unsigned sapi, unsigned control, const uint8_t *data, unsigned length, int more)
{
    struct message *message = &link->received;
    acknowledge(link, control >> 5);
    if ((control >> 1 & 7) != link->vr) {
        link->answer = REJ | link->vr << 5 | (control & POLL);
        return;
    }
    link->vr = (link->vr + 1) % 8;
    link->answer = RR | link->vr << 5 | (control & POLL);
    if (message->length + length > sizeof message->data) {
        message->length = 0;
        rr_link(sapi, LAPDM_FAILED);
        return;
    }
    memcpy(message->data + message->length, data, length);
    message->length += length;
    if (!more) {
        length = message->length;
        message->length = 0;
        rr_message(sapi, message->data, length);
    }
}

static void supervisory(struct link *link, unsigned control, int command)
{
    acknowledge(link, control >> 5);
    if ((control & 0x0f) == REJ && link->unacknowledged)
        link->resend = 1;
    if (command && control & POLL)
        link->answer = RR | link->vr << 5 | POLL;
}

static void established(struct link *link, unsigned sapi, const uint8_t *data, unsigned length)
{
    if (link->establish.length && (length != link->establish.length || memcmp(data, link->establish.data, length))) {
        link->state = DOWN; // the network answers another mobile (section 8.4.1.4)
        rr_link(sapi, LAPDM_FAILED);
        return;
    }
    reset(link);
    link->state = UP;
    rr_link(sapi, LAPDM_UP);
}

static void down(struct link *link, unsigned sapi, enum lapdm_event event)
{
    enum state before = link->state;
    link->state = DOWN;
    reset(link);
    link->queued = 0;
    if (before != DOWN)
        rr_link(sapi, event);
}

static void unnumbered(struct link *link, unsigned sapi, unsigned control, const uint8_t *data, unsigned length)
{
    switch (control & ~(unsigned)POLL) {
    case SABM:
        if (link->state == DOWN || link->state == UP) {
            int new = link->state == DOWN;
            reset(link);
            link->state = UP;
            link->answer = UA | (control & POLL);
            if (new)
                rr_link(sapi, LAPDM_UP);
        }
        break;
    case UA:
        if (link->state == ESTABLISHING)
            established(link, sapi, data, length);
        else if (link->state == RELEASING)
            down(link, sapi, LAPDM_DOWN);
        break;
    case DISC:
        link->answer = (link->state == DOWN ? DM : UA) | (control & POLL);
        down(link, sapi, LAPDM_DOWN);
        break;
    case DM:
        if (link->state == ESTABLISHING || control & POLL)
            down(link, sapi, link->state == RELEASING ? LAPDM_DOWN : LAPDM_FAILED);
        break;
    case UI:
        if (sapi == 0 && length)
            rr_message(sapi, data, length);
        break;
    }
}

void lapdm_received(const uint8_t frame[23], int slow)
{
    unsigned at = slow ? 2 : 0;
    unsigned octet = frame[at], control = frame[at + 1], length = frame[at + 2] >> 2;
    unsigned sapi = octet >> 2 & 7;
    struct link *link = link_of(sapi);
    if (!link || (octet & 0x61) != 0x01 || !(frame[at + 2] & 1) || length > 20 - at)
        return;
    const uint8_t *data = frame + at + 3;
    int command = octet >> 1 & 1; // the network's
    if ((control & 3) == 3) {
        if (!slow || (control & ~(unsigned)POLL) == UI)
            unnumbered(link, sapi, control, data, length);
    } else if (link->state == UP && !slow) {
        if (control & 1)
            supervisory(link, control, command);
        else if (command && length)
            information(link, sapi, control, data, length, frame[at + 2] >> 1 & 1);
    }
}

static void put(unsigned sapi, int command, unsigned control, const uint8_t *data, unsigned length, int more)
{
    uint8_t frame[L1_DATA];
    memset(frame, 0x2b, sizeof frame);
    frame[0] = (uint8_t)(sapi << 2 | (command ? 0 : 2) | 1);
    frame[1] = (uint8_t)control;
    frame[2] = (uint8_t)(length << 2 | (more ? 2 : 0) | 1);
    memcpy(frame + 3, data, length);
    l1_send(0, frame);
}

static void put_information(struct link *link, unsigned sapi)
{
    const struct message *message = &link->queue[0];
    unsigned left = message->length - link->sent, ns = link->vs;
    if (!link->unacknowledged) {
        link->in_frame = left > SPACE ? SPACE : left;
        link->vs = (link->vs + 1) % 8;
    } else {
        ns = (link->vs + 7) % 8;
    }
    unsigned poll = link->resend ? POLL : 0;
    put(sapi, 1, link->vr << 5 | poll | ns << 1, message->data + link->sent, link->in_frame, left > link->in_frame);
    link->unacknowledged = 1;
    link->resend = 0;
    if ((link->answer & 0x0f) == RR && !(link->answer & POLL))
        link->answer = 0; // N(R) has said it
    timer_start(&link->t200, T200);
}

// Fills the channel's next block with what is most urgent; false if this link has nothing to say.
static int speak(struct link *link, unsigned sapi)
{
    if (link->answer && (link->answer & POLL || link->answer & 2 || !link->queued || link->unacknowledged)) {
        unsigned control = link->answer;
        link->answer = 0;
        put(sapi, 0, control, 0, 0, 0);
        return 1;
    }
    if ((link->state == ESTABLISHING || link->state == RELEASING) && link->resend) {
        int establishing = link->state == ESTABLISHING;
        link->resend = 0;
        timer_start(&link->t200, T200);
        put(sapi, 1, (establishing ? SABM : DISC) | POLL, link->establish.data, establishing ? link->establish.length : 0, 0);
        return 1;
    }
    if (link->state == UP && link->queued && (!link->unacknowledged || link->resend)) {
        put_information(link, sapi);
        return 1;
    }
    return 0;
}

void lapdm_poll(void)
{
    for (unsigned i = 0; i < LENGTH(links); i++) {
        struct link *link = &links[i];
        if (timer_over(&link->t200)) {
            link->resend = 1;
            if (++link->tries > N200)
                down(link, i ? 3 : 0, link->state == RELEASING ? LAPDM_DOWN : LAPDM_FAILED);
        }
    }
    if (l1_may_send(0) && !speak(&links[0], 0))
        speak(&links[1], 3);
}
