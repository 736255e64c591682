// Five bodies under gravity, 2000 steps from the same start: scalar doubles with square root and division.
#include "bench.h"

#define BODIES 5
#define STEPS 2000

struct body {
    double x, y, z, vx, vy, vz, mass;
};

static const struct body start[BODIES] = {
    {0, 0, 0, 0, 0, 0, 39.5},
    {4.8, -1.2, -0.1, 0.6, 2.8, -0.03, 0.038},
    {8.3, 4.1, -0.4, -1.0, 1.8, 0.008, 0.011},
    {12.9, -15.1, -0.2, 1.1, 0.9, -0.01, 0.0017},
    {15.4, -25.9, 0.2, 1.0, 0.6, -0.03, 0.002},
};

static struct body bodies[BODIES];

static void pull(struct body *a, struct body *b, double step)
{
    double dx = a->x - b->x, dy = a->y - b->y, dz = a->z - b->z;
    double square = dx * dx + dy * dy + dz * dz;
    double force = step / (square * __builtin_sqrt(square));
    a->vx -= dx * b->mass * force;
    a->vy -= dy * b->mass * force;
    a->vz -= dz * b->mass * force;
    b->vx += dx * a->mass * force;
    b->vy += dy * a->mass * force;
    b->vz += dz * a->mass * force;
}

void prepare(void) {}

uint64_t one_round(void)
{
    const double step = 0.01;
    for (int i = 0; i < BODIES; i++)
        bodies[i] = start[i];
    for (int n = 0; n < STEPS; n++) {
        for (int i = 0; i < BODIES; i++)
            for (int j = i + 1; j < BODIES; j++)
                pull(&bodies[i], &bodies[j], step);
        for (int i = 0; i < BODIES; i++) {
            bodies[i].x += step * bodies[i].vx;
            bodies[i].y += step * bodies[i].vy;
            bodies[i].z += step * bodies[i].vz;
        }
    }
    uint64_t checksum = 0;
    for (int i = 0; i < BODIES; i++)
        checksum = mix(mix(checksum, bits_of(bodies[i].x)), bits_of(bodies[i].vz));
    return checksum;
}
