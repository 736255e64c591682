// Translation tables for the conformance programs.
#ifndef TABLES_H
#define TABLES_H

#include "conform.h"

#define TABLES 0x41000000UL // where they are made
#define TABLES_END 0x42000000UL
#define PAGES 0x44000000UL // memory that programs map elsewhere
#define HIGH 0xffff000000000000UL

// Descriptors.
#define VALID 1UL
#define BLOCK 1UL
#define PAGE 3UL
#define ATTR(index) ((uint64_t)(index) << 2)
#define AP(value) ((uint64_t)(value) << 6)
#define INNER (3UL << 8)
#define AF (1UL << 10)
#define NG (1UL << 11)
#define CONTIGUOUS (1UL << 52)
#define PXN (1UL << 53)
#define UXN (1UL << 54)
#define PXN_TABLE (1UL << 59)
#define UXN_TABLE (1UL << 60)
#define AP_TABLE(value) ((uint64_t)(value) << 61)
// MAIR: 0 normal write-back, 1 Device nGnRnE, 2 normal non-cacheable, 3 write-through, 4 Device nGnRE.
#define MAIR 0x04bb4400ffUL
enum { NORMAL, DEVICE, UNCACHED, THROUGH, DEVICE_NGNRE };

struct map {
    uint64_t root;
    unsigned granule; // log2
    unsigned bits;    // of input
    unsigned start;   // level of the first table; concatenated where bits ask for it
    uint64_t table;   // more bits for the table descriptors made
};

// An empty map; stage 1 chooses its first level by the bits.
struct map map_new(unsigned granule, unsigned bits);
struct map map_new_at(unsigned granule, unsigned bits, unsigned start);
// The descriptor of an address at a level; tables on the way are made.
volatile uint64_t *map_entry(struct map *map, uint64_t va, unsigned level);
void map_reset(void); // forgets all maps

// Maps the program as itself: code read-only, the trial for all levels, data; for EL1 and EL0, or EL2.
void map_program(struct map *map);
void invalidate(void);

#endif
