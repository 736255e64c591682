#include "charset.h"

#define ESCAPE 0x1b

const char *const charset_names[3] = {"GSM", "IRA", "UCS2"};

// 3GPP TS 23.038 section 6.2.1.
static const uint16_t basic[128] = {
    0x0040, 0x00a3, 0x0024, 0x00a5, 0x00e8, 0x00e9, 0x00f9, 0x00ec, 0x00f2, 0x00c7, 0x000a, 0x00d8, 0x00f8, 0x000d, 0x00c5, 0x00e5,
    0x0394, 0x005f, 0x03a6, 0x0393, 0x039b, 0x03a9, 0x03a0, 0x03a8, 0x03a3, 0x0398, 0x039e, 0x00a0, 0x00c6, 0x00e6, 0x00df, 0x00c9,
    0x0020, 0x0021, 0x0022, 0x0023, 0x00a4, 0x0025, 0x0026, 0x0027, 0x0028, 0x0029, 0x002a, 0x002b, 0x002c, 0x002d, 0x002e, 0x002f,
    0x0030, 0x0031, 0x0032, 0x0033, 0x0034, 0x0035, 0x0036, 0x0037, 0x0038, 0x0039, 0x003a, 0x003b, 0x003c, 0x003d, 0x003e, 0x003f,
    0x00a1, 0x0041, 0x0042, 0x0043, 0x0044, 0x0045, 0x0046, 0x0047, 0x0048, 0x0049, 0x004a, 0x004b, 0x004c, 0x004d, 0x004e, 0x004f,
    0x0050, 0x0051, 0x0052, 0x0053, 0x0054, 0x0055, 0x0056, 0x0057, 0x0058, 0x0059, 0x005a, 0x00c4, 0x00d6, 0x00d1, 0x00dc, 0x00a7,
    0x00bf, 0x0061, 0x0062, 0x0063, 0x0064, 0x0065, 0x0066, 0x0067, 0x0068, 0x0069, 0x006a, 0x006b, 0x006c, 0x006d, 0x006e, 0x006f,
    0x0070, 0x0071, 0x0072, 0x0073, 0x0074, 0x0075, 0x0076, 0x0077, 0x0078, 0x0079, 0x007a, 0x00e4, 0x00f6, 0x00f1, 0x00fc, 0x00e0};

// Its extension, behind an escape.
static const struct {
    uint8_t septet;
    uint16_t character;
} extension[] = {{0x0a, 0x000c}, {0x14, 0x005e}, {0x28, 0x007b}, {0x29, 0x007d}, {0x2f, 0x005c},
                 {0x3c, 0x005b}, {0x3d, 0x007e}, {0x3e, 0x005d}, {0x40, 0x007c}, {0x65, 0x20ac}};

unsigned gsm_encode(uint16_t character, uint8_t septets[2])
{
    for (unsigned i = 0; i < LENGTH(basic); i++) {
        if (basic[i] == character && i != ESCAPE) {
            septets[0] = (uint8_t)i;
            return 1;
        }
    }
    for (unsigned i = 0; i < LENGTH(extension); i++) {
        if (extension[i].character == character) {
            septets[0] = ESCAPE;
            septets[1] = extension[i].septet;
            return 2;
        }
    }
    return 0;
}

// The first septet's lowest bit comes first (section 6.1.2.1).
unsigned gsm_pack(const uint8_t *septets, unsigned n, unsigned fill_bits, uint8_t *bytes)
{
    unsigned length = (7 * n + fill_bits + 7) / 8;
    memset(bytes, 0, length);
    for (unsigned i = 0; i < n; i++) {
        unsigned bit = 7 * i + fill_bits;
        unsigned shifted = (unsigned)septets[i] << bit % 8;
        bytes[bit / 8] |= (uint8_t)shifted;
        if (shifted >> 8)
            bytes[bit / 8 + 1] |= (uint8_t)(shifted >> 8);
    }
    return length;
}

static uint16_t decode(unsigned septet, int escaped)
{
    for (unsigned i = 0; escaped && i < LENGTH(extension); i++)
        if (extension[i].septet == septet)
            return extension[i].character;
    return basic[septet];
}

unsigned gsm_unpack(const uint8_t *bytes, unsigned n, unsigned skip_bits, uint16_t *characters, unsigned size)
{
    unsigned count = 0;
    int escaped = 0;
    for (unsigned i = 0; i < n && count < size; i++) {
        unsigned bit = 7 * i + skip_bits;
        unsigned septet = bytes[bit / 8] >> bit % 8;
        if (bit % 8 > 1)
            septet |= (unsigned)bytes[bit / 8 + 1] << (8 - bit % 8);
        septet &= 0x7f;
        if (septet == ESCAPE && !escaped) {
            escaped = 1;
            continue;
        }
        characters[count++] = decode(septet, escaped);
        escaped = 0;
    }
    return count;
}

static int read_ucs2(const char *text, unsigned length, uint16_t *characters, unsigned size)
{
    if (length % 4 || length / 4 > size)
        return -1;
    for (unsigned i = 0; i < length / 4; i++) {
        uint8_t bytes[2];
        if (text_to_bytes(text + 4 * i, 4, bytes, 2) < 0)
            return -1;
        characters[i] = (uint16_t)(bytes[0] << 8 | bytes[1]);
    }
    return (int)(length / 4);
}

// In GSM an escape and its septet become one character.
int charset_read(enum charset set, const char *text, unsigned length, uint16_t *characters, unsigned size)
{
    if (set == CHARSET_UCS2)
        return read_ucs2(text, length, characters, size);
    unsigned n = 0;
    int escaped = 0;
    for (unsigned i = 0; i < length; i++) {
        uint8_t c = (uint8_t)text[i];
        if (c > 0x7f || n == size)
            return -1;
        if (set == CHARSET_GSM && c == ESCAPE && !escaped) {
            escaped = 1;
            continue;
        }
        characters[n++] = set == CHARSET_GSM ? decode(c, escaped) : c;
        escaped = 0;
    }
    return (int)n;
}

void charset_write(enum charset set, struct text *out, const uint16_t *characters, unsigned n)
{
    for (unsigned i = 0; i < n; i++) {
        uint8_t septets[2];
        if (set == CHARSET_UCS2) {
            text_print(out, "%04X", characters[i]);
        } else if (set == CHARSET_IRA) {
            text_char(out, characters[i] < 0x80 ? (char)characters[i] : '?');
        } else {
            unsigned count = gsm_encode(characters[i], septets);
            if (!count)
                text_char(out, '?');
            for (unsigned j = 0; j < count; j++)
                text_char(out, (char)septets[j]);
        }
    }
}
