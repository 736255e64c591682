// The phone book, and the subscriber's own number as a book of one entry.
#include "at_commands.h"
#include "sim.h"

enum { BOOK_SIM, BOOK_OWN };
static const char *const books[] = {"SM", "ON"};

static unsigned entries(void)
{
    return at.book == BOOK_SIM ? BOOK_ENTRIES : 1;
}

enum at_result at_cpbs(const struct at_request *r)
{
    const char *name;
    unsigned length, used = 0;
    if (r->form == AT_READ) {
        for (unsigned i = 0; i < BOOK_ENTRIES; i++)
            used += sim_book[i].number.digits[0] != 0;
        at_answer("+CPBS: \"%s\",%u,%u", books[at.book], at.book == BOOK_SIM ? used : 1, entries());
        return AT_OK;
    }
    for (unsigned i = 0; at_text(r, 0, &name, &length) && i < LENGTH(books); i++) {
        if (length == 2 && !memcmp(name, books[i], 2)) {
            at.book = i;
            return AT_OK;
        }
    }
    return at_cme(CME_WRONG);
}

static void show(const char *command, unsigned index)
{
    char buffer[BOOK_NAME * 4 + 64];
    struct text out;
    const struct entry *entry = &sim_book[index - 1];
    const struct number *number = at.book == BOOK_SIM ? &entry->number : &sim_own_number;
    if (!number->digits[0])
        return;
    text_start(&out, buffer, sizeof buffer);
    text_print(&out, "%s: %u,\"%s\",%u,", command, index, number->digits, number_type(number));
    at_quoted(&out, entry->name, at.book == BOOK_SIM ? entry->name_length : 0);
    at_answer_text(&out);
}

enum at_result at_cpbr(const struct at_request *r)
{
    unsigned first, last;
    if (!at_number(r, 0, 0, entries(), &first) || !first || !at_number(r, 1, first, entries(), &last))
        return at_cme(CME_INDEX);
    for (unsigned i = first; i <= last; i++)
        show("+CPBR", i);
    return AT_OK;
}

static int begins_with(const struct entry *entry, const uint16_t *name, unsigned length)
{
    return entry->name_length >= length && !memcmp(entry->name, name, length * sizeof *name);
}

enum at_result at_cpbf(const struct at_request *r)
{
    uint16_t name[BOOK_NAME];
    const char *text;
    unsigned length;
    int n = at_text(r, 0, &text, &length) ? charset_read(at.charset, text, length, name, BOOK_NAME) : -1;
    if (n < 0)
        return at_cme(CME_CHARACTERS);
    for (unsigned i = 0; i < BOOK_ENTRIES && at.book == BOOK_SIM; i++)
        if (begins_with(&sim_book[i], name, (unsigned)n))
            show("+CPBF", i + 1);
    return AT_OK;
}

static unsigned first_free(void)
{
    unsigned i = 0;
    while (i < BOOK_ENTRIES && sim_book[i].number.digits[0])
        i++;
    return i + 1;
}

// Without a number it deletes, without an index it takes the first place that is free.
enum at_result at_cpbw(const struct at_request *r)
{
    struct entry entry;
    const char *text;
    unsigned length, index;
    memset(&entry, 0, sizeof entry);
    if (at.book != BOOK_SIM)
        return at_cme(CME_NOT_ALLOWED);
    if (!at_number(r, 0, first_free(), BOOK_ENTRIES, &index) || !index || (!at_has(r, 0) && !at_has(r, 1)))
        return at_cme(CME_INDEX);
    if (index > BOOK_ENTRIES)
        return at_cme(CME_FULL);
    if (at_text(r, 1, &text, &length) && length) {
        if (length > NUMBER_DIGITS + 1)
            return at_cme(CME_DIAL_LENGTH);
        if (!number_from(&entry.number, text, length))
            return at_cme(CME_DIAL_CHARACTERS);
        int n = at_text(r, 3, &text, &length) ? charset_read(at.charset, text, length, entry.name, BOOK_NAME) : 0;
        if (n < 0)
            return at_cme(CME_TEXT_LENGTH);
        entry.name_length = (unsigned)n;
    }
    sim_book[index - 1] = entry;
    return AT_OK;
}
