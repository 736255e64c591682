#include "forbidden.h"
#include "text.h"

#define LISTED 8
#define WHOLE_NETWORK 0x10000U

static struct {
    struct plmn plmn;
    unsigned lac;
} listed[LISTED];
static unsigned count;

void forbidden_clear(void)
{
    count = 0;
}

// Of too many the oldest is forgotten.
static void add(const struct plmn *plmn, unsigned lac)
{
    if (forbidden(plmn, lac))
        return;
    listed[count % LISTED].plmn = *plmn;
    listed[count++ % LISTED].lac = lac;
}

void forbidden_network(const struct plmn *plmn)
{
    add(plmn, WHOLE_NETWORK);
}

void forbidden_area(const struct plmn *plmn, unsigned lac)
{
    add(plmn, lac);
}

int forbidden(const struct plmn *plmn, unsigned lac)
{
    for (unsigned i = 0; i < count && i < LISTED; i++)
        if (plmn_equal(&listed[i].plmn, plmn) && (listed[i].lac == WHOLE_NETWORK || listed[i].lac == lac))
            return 1;
    return 0;
}
