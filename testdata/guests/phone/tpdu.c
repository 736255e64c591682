#include "tpdu.h"
#include "text.h"

#define USER_DATA 140
#define HEADER_INDICATOR 0x40

enum alphabet { SEPTETS, OCTETS, UCS2 };

// 3GPP TS 23.038 section 4: general groups, and the groups of message waiting and message class.
static enum alphabet alphabet(unsigned coding)
{
    unsigned group = coding >> 4;
    if (group < 8)
        return (coding >> 2 & 3) == 1 ? OCTETS : (coding >> 2 & 3) == 2 ? UCS2 : SEPTETS;
    return group == 14 ? UCS2 : group == 15 && coding & 4 ? OCTETS : SEPTETS;
}

// What is left of a unit that is being read.
struct input {
    const uint8_t *at;
    unsigned left;
    int wrong;
};

static const uint8_t *take(struct input *in, unsigned n)
{
    static const uint8_t nothing[16];
    if (in->left < n) {
        in->wrong = 1;
        return nothing;
    }
    in->at += n;
    in->left -= n;
    return in->at - n;
}

// Section 9.1.2.5: digits or, packed in septets, letters.
static void read_address(struct input *in, struct tpdu *tpdu)
{
    unsigned digits = *take(in, 1), type = *take(in, 1);
    if (digits > NUMBER_DIGITS) {
        in->wrong = 1;
        return;
    }
    const uint8_t *value = take(in, (digits + 1) / 2);
    if (in->wrong || (type & 0x70) != 0x50) {
        in->wrong |= !number_unpack(&tpdu->number, type, value, digits);
        return;
    }
    uint8_t padded[NUMBER_DIGITS / 2 + 1] = {0};
    uint16_t letters[sizeof tpdu->letters];
    struct text text;
    memcpy(padded, value, (digits + 1) / 2);
    unsigned n = gsm_unpack(padded, digits * 4 / 7, 0, letters, sizeof tpdu->letters - 1);
    text_start(&text, tpdu->letters, sizeof tpdu->letters);
    for (unsigned i = 0; i < n; i++)
        text_char(&text, letters[i] >= ' ' && letters[i] < 0x7f && letters[i] != '"' ? (char)letters[i] : '?');
}

static unsigned swapped(uint8_t octet)
{
    return (octet & 15U) * 10 + (octet >> 4);
}

static void read_stamp(struct input *in, struct tpdu *tpdu)
{
    const uint8_t *b = take(in, 7);
    int quarters = (b[6] & 7) * 10 + (b[6] >> 4);
    tpdu->stamp = (struct date){swapped(b[0]), swapped(b[1]), swapped(b[2]), swapped(b[3]), swapped(b[4]), swapped(b[5]),
                                b[6] & 8 ? -quarters : quarters};
    tpdu->has_stamp = !in->wrong && clock_valid(&tpdu->stamp);
}

// Septets begin on a boundary of septets behind the header (section 9.2.3.24).
static void read_septets(struct tpdu *tpdu, const uint8_t *data, unsigned length, unsigned header)
{
    unsigned before = (header * 8 + 6) / 7;
    if (before < length)
        tpdu->text_length = gsm_unpack(data + before * 7 / 8, length - before, before * 7 % 8, tpdu->text, TPDU_CHARACTERS);
}

// The text behind the user data header, if there is one; binary data has none.
static void read_text(struct input *in, struct tpdu *tpdu)
{
    uint8_t data[USER_DATA + 2] = {0};
    enum alphabet set = alphabet(tpdu->coding);
    unsigned length = *take(in, 1), octets = set == SEPTETS ? (length * 7 + 7) / 8 : length;
    tpdu->data_length = length;
    if (octets > USER_DATA || octets > in->left) {
        in->wrong = 1;
        return;
    }
    memcpy(data, take(in, octets), octets);
    unsigned header = tpdu->first & HEADER_INDICATOR && octets ? data[0] + 1U : 0;
    if (header > octets)
        in->wrong = 1;
    else if (set == SEPTETS)
        read_septets(tpdu, data, length, header);
    else if (set == UCS2)
        for (unsigned at = header; at + 1 < octets; at += 2)
            tpdu->text[tpdu->text_length++] = (uint16_t)(data[at] << 8 | data[at + 1]);
}

static void read_submit(struct input *in, struct tpdu *tpdu)
{
    static const uint8_t validity_octets[] = {0, 7, 1, 7}; // none, enhanced, relative, absolute
    unsigned octets = validity_octets[tpdu->first >> 3 & 3];
    tpdu->reference = *take(in, 1);
    read_address(in, tpdu);
    tpdu->protocol = *take(in, 1);
    tpdu->coding = *take(in, 1);
    tpdu->validity = octets ? *take(in, octets) : 0;
    read_text(in, tpdu);
}

int tpdu_read(struct tpdu *tpdu, const uint8_t *bytes, unsigned length, int from_network)
{
    struct input in = {bytes, length, 0};
    memset(tpdu, 0, sizeof *tpdu);
    tpdu->first = *take(&in, 1);
    unsigned type = tpdu->first & 3;
    if (!from_network) {
        tpdu->type = TPDU_SUBMIT;
        in.wrong |= type != 1;
        read_submit(&in, tpdu);
    } else if (type == 2) {
        tpdu->type = TPDU_STATUS_REPORT;
        tpdu->reference = *take(&in, 1);
        read_address(&in, tpdu);
        read_stamp(&in, tpdu);
        take(&in, 7);
        tpdu->status = *take(&in, 1);
    } else {
        tpdu->type = TPDU_DELIVER;
        in.wrong |= type != 0;
        read_address(&in, tpdu);
        tpdu->protocol = *take(&in, 1);
        tpdu->coding = *take(&in, 1);
        read_stamp(&in, tpdu);
        read_text(&in, tpdu);
    }
    return !in.wrong;
}

static unsigned put_septets(const struct tpdu *tpdu, uint8_t *bytes)
{
    uint8_t septets[TPDU_CHARACTERS + 1];
    unsigned n = 0;
    for (unsigned i = 0; i < tpdu->text_length; i++) {
        unsigned more = n < TPDU_CHARACTERS ? gsm_encode(tpdu->text[i], septets + n) : 0;
        if (!more)
            return 0;
        n += more;
    }
    if (n > TPDU_CHARACTERS)
        return 0;
    bytes[0] = (uint8_t)n;
    return 1 + gsm_pack(septets, n, 0, bytes + 1);
}

static unsigned put_ucs2(const struct tpdu *tpdu, uint8_t *bytes)
{
    if (tpdu->text_length * 2 > USER_DATA)
        return 0;
    bytes[0] = (uint8_t)(tpdu->text_length * 2);
    for (unsigned i = 0; i < tpdu->text_length; i++) {
        bytes[1 + 2 * i] = (uint8_t)(tpdu->text[i] >> 8);
        bytes[2 + 2 * i] = (uint8_t)tpdu->text[i];
    }
    return 1U + bytes[0];
}

unsigned tpdu_submit(const struct tpdu *tpdu, uint8_t *bytes, unsigned size)
{
    uint8_t address[12];
    enum alphabet set = alphabet(tpdu->coding);
    if (size < 2 + 12 + 2 + 1 + 1 + USER_DATA || set == OCTETS)
        return 0;
    unsigned n = 0, length = number_pack(&tpdu->number, address);
    bytes[n++] = (uint8_t)((tpdu->first & 0xa4) | 1 | 0x10); // relative validity, no header
    bytes[n++] = 0;
    bytes[n++] = (uint8_t)text_length(tpdu->number.digits + (tpdu->number.digits[0] == '+'));
    memcpy(bytes + n, address, length);
    n += length;
    bytes[n++] = (uint8_t)tpdu->protocol;
    bytes[n++] = (uint8_t)tpdu->coding;
    bytes[n++] = (uint8_t)tpdu->validity;
    unsigned data = set == UCS2 ? put_ucs2(tpdu, bytes + n) : put_septets(tpdu, bytes + n);
    return data ? n + data : 0;
}
