// The card's files, as +CRSM and +CSIM read them (3GPP TS 51.011 section 9 and 10); none can be written.
#include "at_commands.h"
#include "sim.h"

#define FILE_BYTES 16

enum { EF_ICCID = 0x2fe2, EF_IMSI = 0x6f07, EF_LOCI = 0x6f7e, EF_AD = 0x6fad, MF = 0x3f00, DF_TELECOM = 0x7f10, DF_GSM = 0x7f20 };
enum { READ_BINARY = 0xb0, GET_RESPONSE = 0xc0, SELECT = 0xa4, STATUS = 0xf2 };
enum { OK = 0x9000, NOT_FOUND = 0x9404, NONE_SELECTED = 0x9400, WRONG_PLACE = 0x6b00, UNKNOWN_INSTRUCTION = 0x6d00, WRONG_LENGTH = 0x6700 };

static unsigned selected;

static unsigned swapped_digits(const char *digits, uint8_t *bytes)
{
    unsigned n = text_length(digits);
    for (unsigned i = 0; i < n; i += 2)
        bytes[i / 2] = (uint8_t)((i + 1 < n ? digits[i + 1] - '0' : 15) << 4 | (digits[i] - '0'));
    return (n + 1) / 2;
}

// How long a file is; 0: there is none.
static unsigned file(unsigned id, uint8_t bytes[FILE_BYTES])
{
    memset(bytes, 0xff, FILE_BYTES);
    switch (id) {
    case EF_ICCID: return swapped_digits(sim_iccid, bytes);
    case EF_IMSI:
        bytes[0] = (uint8_t)sim_identity(1, bytes + 1);
        return 9;
    case EF_LOCI:
        if (sim_location.has_tmsi)
            memcpy(bytes, sim_location.tmsi, 4);
        if (sim_location.registered)
            area_write(&sim_location.plmn, sim_location.lac, bytes + 4);
        bytes[10] = sim_location.registered ? 0 : 1;
        return 11;
    case EF_AD:
        memset(bytes, 0, 4);
        bytes[3] = 2; // digits of the network's code
        return 4;
    default: return 0;
    }
}

static int is_directory(unsigned id)
{
    return id == MF || id == DF_TELECOM || id == DF_GSM;
}

// What SELECT has to say of an elementary file (section 9.2.1).
static unsigned header(unsigned id, uint8_t bytes[FILE_BYTES])
{
    uint8_t content[FILE_BYTES];
    unsigned length = file(id, content);
    memset(bytes, 0, FILE_BYTES);
    bytes[3] = (uint8_t)length;
    bytes[4] = (uint8_t)(id >> 8);
    bytes[5] = (uint8_t)id;
    bytes[6] = 4;
    bytes[11] = 1;
    bytes[12] = 2;
    return 15;
}

static unsigned read(unsigned id, unsigned offset, unsigned wanted, uint8_t *bytes, unsigned *length)
{
    uint8_t content[FILE_BYTES];
    unsigned all = file(id, content);
    *length = 0;
    if (!all)
        return NOT_FOUND;
    if (offset >= all)
        return WRONG_PLACE;
    if (wanted > all - offset)
        return WRONG_LENGTH;
    *length = wanted ? wanted : all - offset;
    memcpy(bytes, content + offset, *length);
    return OK;
}

enum at_result at_crsm(const struct at_request *r)
{
    uint8_t bytes[FILE_BYTES];
    char buffer[80];
    struct text out;
    unsigned command, id, p1, p2, p3, length = 0, status;
    if (!at_number(r, 0, 0, 255, &command) || !at_number(r, 1, 0, 0xffff, &id) || !at_number(r, 2, 0, 255, &p1)
            || !at_number(r, 3, 0, 255, &p2) || !at_number(r, 4, 0, 255, &p3))
        return at_cme(CME_WRONG);
    if (command == READ_BINARY) {
        status = read(id, p1 << 8 | p2, p3, bytes, &length);
    } else if (command == GET_RESPONSE) {
        status = file(id, bytes) ? OK : NOT_FOUND;
        length = status == OK ? header(id, bytes) : 0;
    } else {
        status = command == STATUS ? OK : UNKNOWN_INSTRUCTION;
    }
    text_start(&out, buffer, sizeof buffer);
    text_print(&out, "+CRSM: %u,%u", status >> 8, status & 255);
    if (length) {
        text_put(&out, ",\"");
        text_bytes(&out, bytes, length);
        text_char(&out, '"');
    }
    at_answer_text(&out);
    return AT_OK;
}

static unsigned select(unsigned id)
{
    uint8_t bytes[FILE_BYTES];
    if (!is_directory(id) && !file(id, bytes))
        return NOT_FOUND;
    selected = id;
    return is_directory(id) ? OK : 0x9f00 | header(id, bytes);
}

// A command of the card: class, instruction, two parameters, a length, data.
static unsigned carry_out(const uint8_t *command, unsigned n, uint8_t *bytes, unsigned *length)
{
    unsigned wanted = n > 4 ? command[4] : 0;
    *length = 0;
    switch (command[1]) {
    case SELECT:
        return n == 7 && wanted == 2 ? select((unsigned)command[5] << 8 | command[6]) : WRONG_LENGTH;
    case READ_BINARY:
        return selected ? read(selected, (unsigned)command[2] << 8 | command[3], wanted, bytes, length) : NONE_SELECTED;
    case GET_RESPONSE:
        *length = header(selected, bytes);
        *length = wanted < *length ? wanted : *length;
        return OK;
    case STATUS:
        return OK;
    default:
        return UNKNOWN_INSTRUCTION;
    }
}

enum at_result at_csim(const struct at_request *r)
{
    uint8_t command[261], bytes[FILE_BYTES + 2];
    char buffer[80];
    struct text out;
    const char *text;
    unsigned characters, given, length;
    if (!at_number(r, 0, 0, 522, &characters) || !at_text(r, 1, &text, &given) || given != characters)
        return at_cme(CME_WRONG);
    int n = text_to_bytes(text, given, command, sizeof command);
    if (n < 4)
        return at_cme(CME_WRONG);
    unsigned status = carry_out(command, (unsigned)n, bytes, &length);
    bytes[length++] = (uint8_t)(status >> 8);
    bytes[length++] = (uint8_t)status;
    text_start(&out, buffer, sizeof buffer);
    text_print(&out, "+CSIM: %u,\"", length * 2);
    text_bytes(&out, bytes, length);
    text_char(&out, '"');
    at_answer_text(&out);
    return AT_OK;
}
