// 64 x 48 points of the Mandelbrot set, 200 iterations at most, in scalar doubles.
#include "bench.h"

#define WIDTH 64
#define HEIGHT 48
#define LIMIT 200

static int escape(double cx, double cy)
{
    double x = 0, y = 0;
    int n = 0;
    while (n < LIMIT && x * x + y * y <= 4) {
        double next = x * x - y * y + cx;
        y = 2 * x * y + cy;
        x = next;
        n++;
    }
    return n;
}

void prepare(void) {}

uint64_t one_round(void)
{
    uint64_t checksum = 0;
    for (int row = 0; row < HEIGHT; row++)
        for (int column = 0; column < WIDTH; column++)
            checksum = mix(checksum, escape(-2.2 + column * (3.2 / WIDTH), -1.2 + row * (2.4 / HEIGHT)));
    return checksum;
}
