// Time in TDMA frames since the start, timers in it, and the time of day as the network or the user told it.
#ifndef CLOCK_H
#define CLOCK_H

#include <stdint.h>

#define SECONDS(n) ((uint64_t)(n) * 650 / 3)

struct timer {
    uint64_t due; // 0: it does not run
};

uint64_t clock_frames(void);
void timer_start(struct timer *timer, uint64_t frames);
void timer_stop(struct timer *timer);
int timer_runs(const struct timer *timer);
int timer_over(struct timer *timer); // once, when its time has come

struct date {
    unsigned year, month, day, hour, minute, second; // year of the century
    int quarters;                                    // of an hour, local time less universal time
};

void clock_set(const struct date *local);
void clock_set_universal(const struct date *date); // its quarters say how local time differs
void clock_read(struct date *local);
int clock_valid(const struct date *date);

#endif
