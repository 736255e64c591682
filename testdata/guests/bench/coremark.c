// The mix EEMBC's CoreMark made usual, in code of our own: list work, integer matrices, a state machine, a CRC over it all.
#include "bench.h"

#define NODES 160
#define SIDE 12
#define TEXT 512

struct node {
    struct node *next;
    int16_t key, place;
};

static struct node nodes[NODES];
static struct node *list;
static int16_t left[SIDE][SIDE], right[SIDE][SIDE];
static int32_t product[SIDE][SIDE];
static char text[TEXT];

static uint16_t crc16(uint16_t crc, uint32_t value, int bits)
{
    for (int i = 0; i < bits; i++, value >>= 1) {
        int carry = (crc ^ value) & 1;
        crc >>= 1;
        if (carry)
            crc ^= 0xa001;
    }
    return crc;
}

static int by_key(const struct node *a, const struct node *b)
{
    return a->key != b->key ? a->key - b->key : a->place - b->place;
}

static int by_place(const struct node *a, const struct node *b)
{
    return a->place - b->place;
}

static struct node *merge(struct node *a, struct node *b, int (*compare)(const struct node *, const struct node *))
{
    struct node *head = 0, **tail = &head;
    while (a && b) {
        struct node **smaller = compare(a, b) <= 0 ? &a : &b;
        *tail = *smaller;
        tail = &(*smaller)->next;
        *smaller = (*smaller)->next;
    }
    *tail = a ? a : b;
    return head;
}

static struct node *sort(struct node *head, int count, int (*compare)(const struct node *, const struct node *))
{
    if (count == 1) {
        head->next = 0;
        return head;
    }
    struct node *middle = head;
    for (int i = 0; i < count / 2; i++)
        middle = middle->next;
    struct node *second = sort(middle, count - count / 2, compare);
    return merge(sort(head, count / 2, compare), second, compare);
}

static struct node *reverse(struct node *head)
{
    struct node *done = 0;
    while (head) {
        struct node *next = head->next;
        head->next = done;
        done = head;
        head = next;
    }
    return done;
}

static int position(const struct node *head, int key)
{
    int at = 0;
    for (; head && head->key != key; head = head->next)
        at++;
    return at;
}

static uint16_t list_work(uint16_t crc)
{
    for (int key = 0; key < 12; key++)
        crc = crc16(crc, position(list, key * 7), 8);
    list = sort(list, NODES, by_key);
    for (struct node *at = list; at; at = at->next)
        crc = crc16(crc, at->place, 16);
    list = reverse(reverse(list));
    list = sort(list, NODES, by_place);
    return crc;
}

static uint16_t matrix_work(uint16_t crc)
{
    for (int scale = 1; scale <= 4; scale++) {
        for (int i = 0; i < SIDE; i++) {
            for (int j = 0; j < SIDE; j++) {
                int32_t sum = 0;
                for (int k = 0; k < SIDE; k++)
                    sum += (left[i][k] * scale) * right[k][j];
                product[i][j] = (sum >> 2 & 0xf) * (sum >> 5 & 0x7f);
            }
        }
        for (int i = 0; i < SIDE; i++)
            crc = crc16(crc, product[i][i] + product[i][SIDE - 1 - i], 16);
    }
    return crc;
}

enum state { START, SIGN, INTEGER, FRACTION, EXPONENT, POWER, INVALID, STATES };

static enum state step(enum state state, char c)
{
    int digit = c >= '0' && c <= '9';
    switch (state) {
    case START: return digit ? INTEGER : c == '+' || c == '-' ? SIGN : c == '.' ? FRACTION : INVALID;
    case SIGN: return digit ? INTEGER : c == '.' ? FRACTION : INVALID;
    case INTEGER: return digit ? INTEGER : c == '.' ? FRACTION : c == 'e' ? EXPONENT : INVALID;
    case FRACTION: return digit ? FRACTION : c == 'e' ? EXPONENT : INVALID;
    case EXPONENT: return digit || c == '+' || c == '-' ? POWER : INVALID;
    case POWER: return digit ? POWER : INVALID;
    default: return INVALID;
    }
}

static uint16_t state_work(uint16_t crc)
{
    uint32_t ends[STATES] = {0};
    for (int flip = 0; flip < 2; flip++) {
        enum state state = START;
        for (int i = 0; i < TEXT; i++) {
            if (text[i] == ',') {
                ends[state]++;
                state = START;
            } else {
                state = step(state, text[i]);
            }
        }
        for (int i = 0; i < TEXT; i += 9)
            text[i] ^= 2; // undone by the second pass
    }
    for (int i = 0; i < STATES; i++)
        crc = crc16(crc, ends[i], 16);
    return crc;
}

void prepare(void)
{
    uint64_t seed = 0x5eed;
    for (int i = 0; i < NODES; i++)
        nodes[i] = (struct node){i + 1 < NODES ? &nodes[i + 1] : 0, next_random(&seed) & 0x7f, i};
    list = nodes;
    for (int i = 0; i < SIDE * SIDE; i++) {
        left[i / SIDE][i % SIDE] = next_random(&seed);
        right[i / SIDE][i % SIDE] = next_random(&seed);
    }
    static const char words[] = "5012,-874,+122,35.54400,.1234500,-110.700,5.500e+3,-.123e-2,-87e+832,T0.3e-1F,-T.T++Tq,";
    for (int i = 0; i < TEXT; i++)
        text[i] = words[i % (sizeof words - 1)];
}

uint64_t one_round(void)
{
    uint16_t crc = 0;
    for (int i = 0; i < 16; i++)
        crc = state_work(matrix_work(list_work(crc)));
    return crc;
}
