#include "tables.h"

extern char __text_end[], __trial_end[], __stack_top[];

static uint64_t next = TABLES;

static uint64_t zeroed(uint64_t size)
{
    next = (next + size - 1) & -size;
    uint64_t at = next;
    next += size;
    if (next > TABLES_END) {
        put_text("no more room for tables\n");
        semihosting_exit(98);
    }
    for (uint64_t i = 0; i < size; i += 8)
        *(volatile uint64_t *)(at + i) = 0;
    return at;
}

void map_reset(void)
{
    next = TABLES;
}

static unsigned shift_of(unsigned granule, unsigned level)
{
    return granule + (granule - 3) * (3 - level);
}

struct map map_new_at(unsigned granule, unsigned bits, unsigned start)
{
    uint64_t size = 8UL << (bits - shift_of(granule, start));
    struct map map = {zeroed(size < 64 ? 64 : size), granule, bits, start, 0};
    return map;
}

struct map map_new(unsigned granule, unsigned bits)
{
    unsigned stride = granule - 3;
    return map_new_at(granule, bits, 4 - (bits - granule + stride - 1) / stride);
}

volatile uint64_t *map_entry(struct map *map, uint64_t va, unsigned level)
{
    uint64_t input = va & ((1UL << map->bits) - 1);
    uint64_t table = map->root;
    for (unsigned at = map->start;; at++) {
        unsigned shift = shift_of(map->granule, at);
        uint64_t index = input >> shift;
        if (at > map->start)
            index &= (1UL << (map->granule - 3)) - 1;
        volatile uint64_t *entry = (volatile uint64_t *)table + index;
        if (at == level)
            return entry;
        if ((*entry & 3) != 3)
            *entry = zeroed(1UL << map->granule) | 3 | map->table;
        table = *entry & 0xfffffffff000UL & -(1UL << map->granule);
    }
}

static void map_range(struct map *map, uint64_t from, uint64_t to, uint64_t bits)
{
    uint64_t step = 1UL << map->granule;
    for (uint64_t at = from & -step; at < to; at += step)
        *map_entry(map, at, 3) = at | bits | PAGE | AF | INNER | ATTR(NORMAL);
}

void map_program(struct map *map)
{
    map_range(map, 0x40080000, (uint64_t)__text_end, AP(3));
    map_range(map, (uint64_t)trial, (uint64_t)__trial_end, AP(3));
    map_range(map, (uint64_t)__trial_end, (uint64_t)__stack_top, AP(0) | UXN | PXN);
}

void invalidate(void)
{
    if (boot_el == 2)
        __asm__ volatile("dsb sy\n\ttlbi alle1\n\ttlbi alle2\n\tdsb sy\n\tisb" ::: "memory");
    else
        __asm__ volatile("dsb sy\n\ttlbi vmalle1\n\tdsb sy\n\tisb" ::: "memory");
}
