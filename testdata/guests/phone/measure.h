// Measures the level of every carrier, several in a frame.
#ifndef MEASURE_H
#define MEASURE_H

#include <stdint.h>

#define CARRIERS (125 + 49 + 374) // of E-GSM900 and DCS1800
#define NOT_HEARD (-110)

void measure_start(void);
void measure_frame(uint32_t next); // a frame began: programs the next
void measure_window(void);         // a window is over
int measured(void);                // all are
unsigned measured_arfcn(unsigned index);
int measured_dbm(unsigned index);

#endif
