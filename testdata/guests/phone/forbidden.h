// Networks and location areas that refused this subscriber (3GPP TS 24.008 section 4.1.2.2, annex G).
#ifndef FORBIDDEN_H
#define FORBIDDEN_H

#include "cell.h"

void forbidden_clear(void);
void forbidden_network(const struct plmn *plmn);
void forbidden_area(const struct plmn *plmn, unsigned lac);
int forbidden(const struct plmn *plmn, unsigned lac);

#endif
