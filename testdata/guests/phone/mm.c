#include "mm.h"
#include "call.h"
#include "clock.h"
#include "console.h"
#include "forbidden.h"
#include "at_events.h"
#include "nitz.h"
#include "rr.h"
#include "search.h"
#include "sim.h"
#include "sms.h"
#include "text.h"
#include "update.h"

#define T3240 SECONDS(10) // of a channel that nobody uses
#define T3230 SECONDS(15) // for an answer to the request of a service

static enum { NOTHING, UPDATING, ANSWERING, SERVING, DETACHING } procedure;
static int on, paged, stopping;
static int manual;
static struct plmn chosen;
static unsigned wanted;              // services, a bit each by number
static enum mm_service asked;        // of the network, 0: none
static unsigned sequence;            // N(SD), 3GPP TS 24.007 section 11.2.3.2.3
static struct timer idle_timer, service_timer;

static void off(void)
{
    on = stopping = 0;
    update_stop();
    rr_stop();
    call_disconnected();
    sms_disconnected();
    sim_location.registered = 0;
    procedure = NOTHING;
    wanted = 0;
    console("radio off");
    at_registration();
}

void mm_start(void)
{
    if (on && !stopping)
        return;
    if (on)
        off();
    on = 1;
    update_start();
    rr_start();
    at_registration();
}

void mm_stop(void)
{
    if (on && !stopping) {
        stopping = 1;
        timer_start(&idle_timer, T3240);
    }
}

int mm_is_on(void)
{
    return on && !stopping;
}

enum mm_registration mm_registration(void)
{
    struct plmn home;
    const struct cell *cell = rr_cell();
    if (!on)
        return MM_NOT_REGISTERED;
    if (update_state() == UPDATE_DENIED)
        return MM_DENIED;
    if (!cell || update_state() != UPDATE_DONE)
        return sim_location.registered && cell ? MM_HOME : MM_SEARCHING;
    sim_home(&home);
    return plmn_equal(&cell->plmn, &home) ? MM_HOME : MM_ROAMING;
}

void mm_choose(const struct plmn *plmn)
{
    manual = plmn != 0;
    if (plmn)
        chosen = *plmn;
    forbidden_clear();
    if (on && procedure == NOTHING) {
        update_start();
        rr_start();
        at_registration();
    }
}

const struct plmn *mm_chosen(void)
{
    return manual ? &chosen : 0;
}

int mm_permits(const struct plmn *plmn, unsigned lac)
{
    return manual ? plmn_equal(plmn, &chosen) && !forbidden(plmn, lac) : !forbidden(plmn, lac);
}

void mm_camped(void)
{
    update_camped(rr_cell());
    at_registration();
}

void mm_no_cell(void)
{
    at_registration();
}

void mm_request(enum mm_service service)
{
    wanted |= 1U << service;
}

// Messages of mobility management and call control carry a bit that changes each time.
void mm_send(const uint8_t *message, unsigned length)
{
    uint8_t copy[LAPDM_MESSAGE];
    if (length < 2 || length > sizeof copy)
        return;
    memcpy(copy, message, length);
    copy[1] |= (uint8_t)(sequence << 6);
    sequence ^= 1;
    rr_send(0, copy, length);
    timer_start(&idle_timer, T3240);
}

// CM SERVICE REQUEST, section 9.2.9.
static unsigned service_request(enum mm_service service, uint8_t *message)
{
    static const uint8_t head[] = {0x05, 0x24, 0x70, 3, SIM_CLASSMARK_2};
    memcpy(message, head, sizeof head);
    message[2] |= (uint8_t)service;
    unsigned length = sim_best_identity(message + 8);
    message[7] = (uint8_t)length;
    asked = service;
    wanted &= ~(1U << service);
    timer_start(&service_timer, T3230);
    return 8 + length;
}

// PAGING RESPONSE is of radio resources (3GPP TS 44.018 section 9.1.25).
static unsigned paging_response(uint8_t *message)
{
    static const uint8_t head[] = {0x06, 0x27, 0x07, 3, SIM_CLASSMARK_2};
    memcpy(message, head, sizeof head);
    unsigned length = sim_best_identity(message + 8);
    message[7] = (uint8_t)length;
    return 8 + length;
}

// IMSI DETACH INDICATION, section 9.2.12.
static unsigned detach(uint8_t *message)
{
    message[0] = 0x05;
    message[1] = 0x01;
    message[2] = SIM_CLASSMARK_1;
    unsigned length = sim_best_identity(message + 4);
    message[3] = (uint8_t)length;
    return 4 + length;
}

static enum mm_service next_service(void)
{
    return wanted & 1U << MM_CALL ? MM_CALL : MM_SMS;
}

// What is most urgent gets the next channel.
static void begin(void)
{
    uint8_t message[20];
    enum rr_cause cause = RR_OTHER;
    unsigned length;
    if (stopping) {
        if (!sim_location.registered || !rr_cell()->attach) {
            off();
            return;
        }
        procedure = DETACHING;
        length = detach(message);
    } else if (update_state() == UPDATE_DUE) {
        procedure = UPDATING;
        cause = RR_LOCATION_UPDATE;
        length = update_request(message);
    } else if (paged) {
        procedure = ANSWERING;
        cause = RR_ANSWER_TO_PAGE;
        length = paging_response(message);
    } else if (wanted && update_state() == UPDATE_DONE) {
        procedure = SERVING;
        cause = wanted & 1U << MM_CALL ? RR_CALL : RR_OTHER;
        length = service_request(next_service(), message);
    } else {
        return;
    }
    paged = 0;
    sequence = 1; // the first message, on whatever link, had 0
    rr_connect(cause, message, length);
}

static void refuse(enum mm_service service, unsigned cause)
{
    asked = 0;
    timer_stop(&service_timer);
    if (service == MM_CALL)
        call_refused(cause);
    else if (service == MM_SMS)
        sms_refused(cause);
}

static void poll_channel(void)
{
    uint8_t message[20];
    if (wanted && !asked && procedure != UPDATING && procedure != DETACHING) {
        unsigned length = service_request(next_service(), message);
        mm_send(message, length);
    }
    if (timer_over(&service_timer)) {
        refuse(asked, 17);
        rr_disconnect();
    }
    if (call_is_active() || sms_is_active())
        timer_start(&idle_timer, T3240);
    else if (timer_over(&idle_timer))
        rr_disconnect();
}

void mm_poll(void)
{
    if (!on)
        return;
    update_poll();
    if (rr_is_connected())
        poll_channel();
    else if (rr_is_idle())
        begin();
    else if (stopping && (!rr_cell() || timer_over(&idle_timer)))
        off();
    if (wanted && !asked && procedure == NOTHING && mm_registration() != MM_HOME && mm_registration() != MM_ROAMING) {
        unsigned all = wanted;
        wanted = 0;
        for (unsigned service = MM_CALL; service <= MM_SMS; service++)
            if (all >> service & 1)
                refuse((enum mm_service)service, 0);
    }
}

void mm_connected(void)
{
    timer_start(&idle_timer, T3240);
    if (procedure == ANSWERING)
        console("page answered");
    else if (procedure == DETACHING)
        rr_disconnect();
}

void mm_disconnected(int failed)
{
    enum mm_service service = asked;
    int was = procedure;
    procedure = NOTHING;
    if (was == UPDATING)
        update_failed();
    if (service)
        refuse(service, failed ? 47 : 17);
    call_disconnected();
    sms_disconnected();
    if (was == DETACHING) {
        off();
    } else if (update_state() == UPDATE_DENIED && rr_cell() && !update_knows_no_sim() && !mm_permits(&rr_cell()->plmn, rr_cell()->lac)) {
        rr_start(); // another network may be glad
    }
}

void mm_paged(int typed, const uint8_t *identity, unsigned length)
{
    if (sim_is_me(typed, identity, length) && update_state() == UPDATE_DONE) {
        console("paged");
        paged = 1;
    }
}

void mm_sms_link(enum lapdm_event event)
{
    sms_link(event == LAPDM_UP);
}

static void status(unsigned cause)
{
    mm_send((const uint8_t[]){0x05, 0x31, (uint8_t)cause}, 3);
}

static void identify(unsigned type)
{
    uint8_t message[12] = {0x05, 0x19};
    if (type == 4 && !sim_location.has_tmsi)
        type = 1;
    message[2] = (uint8_t)sim_identity(type == 2 || type == 4 ? type : 1, message + 3);
    mm_send(message, 3U + message[2]);
}

static void service_accepted(void)
{
    enum mm_service service = asked;
    asked = 0;
    timer_stop(&service_timer);
    if (service == MM_CALL)
        call_connected();
    else if (service == MM_SMS)
        sms_connected();
}

static void reallocate(const uint8_t *message, unsigned length)
{
    if (length >= 13 && message[7] == 5 && (message[8] & 7) == 4) {
        memcpy(sim_location.tmsi, message + 9, 4);
        sim_location.has_tmsi = 1;
        mm_send((const uint8_t[]){0x05, 0x1b}, 2);
    }
}

static void mobility(const uint8_t *message, unsigned length)
{
    unsigned third = length > 2 ? message[2] : 0;
    switch (message[1] & 0x3f) {
    case 0x02:
        update_accepted(message, length);
        break;
    case 0x04:
        update_rejected(third);
        break;
    case 0x18:
        identify(third & 7);
        break;
    case 0x1a:
        reallocate(message, length);
        break;
    case 0x21:
        service_accepted();
        break;
    case 0x22:
        console("service refused, cause %u", third);
        refuse(asked, third);
        break;
    case 0x29: // ABORT
        rr_disconnect();
        break;
    case 0x31: // STATUS
        break;
    case 0x32:
        nitz_read(message + 2, length - 2);
        break;
    default:
        status(0x61); // authentication among them: there is no key
    }
}

void mm_message(unsigned sapi, const uint8_t *message, unsigned length)
{
    if (length < 2)
        return;
    timer_start(&idle_timer, T3240);
    unsigned discriminator = message[0] & 15;
    if (sapi == 3 && discriminator == 9)
        sms_message(message, length);
    else if (sapi == 0 && discriminator == 5)
        mobility(message, length);
    else if (sapi == 0 && discriminator == 3) {
        if (asked == MM_CALL)
            service_accepted(); // section 4.5.1.1: a message of the service accepts it too
        call_message(message, length);
    }
}
