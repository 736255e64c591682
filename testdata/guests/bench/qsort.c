// Quicksort of 4096 records through a comparison function, as C's qsort is used.
#include "bench.h"

#define RECORDS 4096

struct record {
    uint32_t key, payload;
};

static struct record original[RECORDS], records[RECORDS];
int (*volatile comparison)(const void *, const void *);

static int by_key(const void *a, const void *b)
{
    uint32_t x = ((const struct record *)a)->key, y = ((const struct record *)b)->key;
    return (x > y) - (x < y);
}

static void swap(struct record *a, struct record *b)
{
    struct record kept = *a;
    *a = *b;
    *b = kept;
}

static void insertion(struct record *base, int count, int (*compare)(const void *, const void *))
{
    for (int i = 1; i < count; i++)
        for (int j = i; j > 0 && compare(&base[j - 1], &base[j]) > 0; j--)
            swap(&base[j - 1], &base[j]);
}

static void quicksort(struct record *base, int count, int (*compare)(const void *, const void *))
{
    while (count > 8) {
        struct record pivot = base[count / 2];
        int low = 0, high = count - 1;
        while (low <= high) {
            while (compare(&base[low], &pivot) < 0)
                low++;
            while (compare(&base[high], &pivot) > 0)
                high--;
            if (low <= high)
                swap(&base[low++], &base[high--]);
        }
        quicksort(base, high + 1, compare);
        base += low;
        count -= low;
    }
    insertion(base, count, compare);
}

void prepare(void)
{
    uint64_t seed = 13;
    comparison = by_key;
    for (int i = 0; i < RECORDS; i++)
        original[i] = (struct record){next_random(&seed), i};
}

uint64_t one_round(void)
{
    for (int i = 0; i < RECORDS; i++)
        records[i] = original[i];
    quicksort(records, RECORDS, comparison);
    uint64_t checksum = 0;
    for (int i = 0; i < RECORDS; i++)
        checksum = mix(checksum, (uint64_t)records[i].key << 32 | records[i].payload);
    return checksum;
}
