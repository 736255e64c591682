// Cell selection: measures the carriers, reads the broadcast of the strong ones, and stays on the strongest permitted cell.
#ifndef SEARCH_H
#define SEARCH_H

#include "cell.h"

#define SEEN 8

void search_start(void);
void search_stop(void);
int search_active(void);
void search_poll(void);
void search_broadcast(const struct block *block); // of a cell that is being tried
unsigned search_seen(struct plmn plmns[SEEN]);    // the networks of the last search

#endif
