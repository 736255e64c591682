#include "sim.h"
#include "text.h"

const char sim_imei[16] = "004999010640000";
char sim_imsi[16] = "001010000000001";
const char sim_iccid[21] = "89001010000000000011";
const struct number sim_own_number = {"+15550001"};
struct number sim_service_centre = {"+15550000"};
struct entry sim_book[BOOK_ENTRIES];
struct sim_location sim_location;

enum { IMSI = 1, IMEI = 2, TMSI = 4 };

static unsigned digit(const char *text, unsigned i)
{
    return (unsigned)(text[i] - '0') & 15;
}

unsigned sim_imsi_mod_1000(void)
{
    return digit(sim_imsi, 12) * 100 + digit(sim_imsi, 13) * 10 + digit(sim_imsi, 14);
}

// The home network's code has two digits on this card.
void sim_home(struct plmn *plmn)
{
    plmn->mcc = digit(sim_imsi, 0) * 100 + digit(sim_imsi, 1) * 10 + digit(sim_imsi, 2);
    plmn->mnc = digit(sim_imsi, 3) * 10 + digit(sim_imsi, 4);
    plmn->digits = 2;
}

unsigned sim_identity(unsigned type, uint8_t bytes[9])
{
    if (type == TMSI) {
        bytes[0] = 0xf0 | TMSI;
        memcpy(bytes + 1, sim_location.tmsi, 4);
        return 5;
    }
    const char *digits = type == IMEI ? sim_imei : sim_imsi; // 15 of them: an odd number
    bytes[0] = (uint8_t)(digit(digits, 0) << 4 | 8 | type);
    for (unsigned i = 1; i < 8; i++)
        bytes[i] = (uint8_t)(digit(digits, 2 * i) << 4 | digit(digits, 2 * i - 1));
    return 8;
}

unsigned sim_best_identity(uint8_t bytes[9])
{
    return sim_identity(sim_location.has_tmsi ? TMSI : IMSI, bytes);
}

int sim_is_me(int typed, const uint8_t *identity, unsigned length)
{
    uint8_t mine[9];
    if (!typed)
        return sim_location.has_tmsi && length == 4 && !memcmp(identity, sim_location.tmsi, 4);
    if ((identity[0] & 7) == TMSI)
        return sim_location.has_tmsi && length == 5 && !memcmp(identity + 1, sim_location.tmsi, 4);
    return (identity[0] & 7) == IMSI && length == sim_identity(IMSI, mine) && !memcmp(identity, mine, length);
}
