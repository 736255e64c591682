#include "clock.h"
#include "layer1.h"

static struct date origin = {80, 1, 6, 0, 0, 0, 0}; // until somebody tells the time
static uint64_t origin_frame;

uint64_t clock_frames(void)
{
    return l1_frames();
}

void timer_start(struct timer *timer, uint64_t frames)
{
    timer->due = clock_frames() + frames + 1;
}

void timer_stop(struct timer *timer)
{
    timer->due = 0;
}

int timer_runs(const struct timer *timer)
{
    return timer->due != 0;
}

int timer_over(struct timer *timer)
{
    if (!timer->due || clock_frames() < timer->due)
        return 0;
    timer->due = 0;
    return 1;
}

static unsigned days_in(unsigned month, unsigned year)
{
    static const uint8_t days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return days[month - 1] + (month == 2 && year % 4 == 0); // right for 1901 to 2099
}

int clock_valid(const struct date *d)
{
    return d->year < 100 && d->month >= 1 && d->month <= 12 && d->day >= 1 && d->day <= days_in(d->month, d->year)
            && d->hour < 24 && d->minute < 60 && d->second < 60 && d->quarters >= -79 && d->quarters <= 79;
}

static void next_day(struct date *d)
{
    if (++d->day > days_in(d->month, d->year)) {
        d->day = 1;
        if (++d->month > 12) {
            d->month = 1;
            d->year = (d->year + 1) % 100;
        }
    }
}

static void day_before(struct date *d)
{
    if (--d->day == 0) {
        if (--d->month == 0) {
            d->month = 12;
            d->year = (d->year + 99) % 100;
        }
        d->day = days_in(d->month, d->year);
    }
}

static void move(struct date *d, int64_t seconds)
{
    seconds += d->second + 60 * d->minute + 3600 * (int64_t)d->hour;
    for (; seconds < 0; seconds += 86400)
        day_before(d);
    for (; seconds >= 86400; seconds -= 86400)
        next_day(d);
    d->hour = (unsigned)(seconds / 3600);
    d->minute = (unsigned)(seconds / 60 % 60);
    d->second = (unsigned)(seconds % 60);
}

void clock_set(const struct date *local)
{
    origin = *local;
    origin_frame = clock_frames();
}

void clock_set_universal(const struct date *date)
{
    clock_set(date);
    move(&origin, 900L * date->quarters);
}

// A frame is 60/13 ms.
void clock_read(struct date *d)
{
    *d = origin;
    move(d, (int64_t)((clock_frames() - origin_frame) * 60 / 13000));
}
