// Calls through tables of function pointers, the receiver's class unpredictable.
#include "bench.h"

#define SHAPES 1024

struct shape;

struct methods {
    uint64_t (*area)(const struct shape *);
    uint64_t (*edge)(const struct shape *);
    void (*grow)(struct shape *, int64_t);
};

struct shape {
    const struct methods *methods;
    int64_t width, height;
};

#define CLASS(name, area_of, edge_of) \
    static uint64_t name##_area(const struct shape *s) { return area_of; } \
    static uint64_t name##_edge(const struct shape *s) { return edge_of; } \
    static void name##_grow(struct shape *s, int64_t by) { s->width += by; s->height += by; } \
    static const struct methods name = {name##_area, name##_edge, name##_grow};

CLASS(rectangle, s->width * s->height, 2 * (s->width + s->height))
CLASS(triangle, s->width * s->height / 2, 3 * s->width)
CLASS(ellipse, s->width * s->height * 355 / 452, (s->width + s->height) * 355 / 226)
CLASS(line, s->width & 1, s->width)

static struct shape shapes[SHAPES];

void prepare(void)
{
    static const struct methods *const classes[] = {&rectangle, &triangle, &ellipse, &line};
    uint64_t seed = 19;
    for (int i = 0; i < SHAPES; i++)
        shapes[i] = (struct shape){classes[next_random(&seed) >> 20 & 3], next_random(&seed) % 100, next_random(&seed) % 100};
}

uint64_t one_round(void)
{
    uint64_t sum = 0;
    for (int pass = 0; pass < 32; pass++) {
        int64_t by = pass & 1 ? -3 : 3;
        for (int i = 0; i < SHAPES; i++) {
            struct shape *shape = &shapes[i];
            sum += shape->methods->area(shape) ^ shape->methods->edge(shape);
            shape->methods->grow(shape, by);
        }
    }
    return sum;
}
