#include "at.h"
#include "at_parse.h"
#include "line.h"

#define LINE 640
#define PENDING 4096 // of unasked lines
#define CONTROL_Z 0x1a
#define ESCAPE 0x1b

struct at_settings at;

static struct {
    char at[LINE + 1];
    unsigned length;
    int too_long;
    enum { EMPTY, PREFIX, COLLECTING } state; // PREFIX: an A is there
} typed;
static char last[LINE + 1];
static enum at_result (*prompted)(const char *, unsigned);
static int running; // a command has not yet ended
static char unasked_buffer[PENDING];
static struct text unasked;

static void write(const char *s, unsigned n)
{
    for (unsigned i = 0; i < n; i++)
        line_write(s[i]);
}

void at_answer_text(const struct text *text)
{
    write("\r\n", 2);
    write(text->at, text->length);
    write("\r\n", 2);
}

void at_answer(const char *format, ...)
{
    char buffer[320];
    struct text text;
    va_list arguments;
    text_start(&text, buffer, sizeof buffer);
    va_start(arguments, format);
    text_format(&text, format, arguments);
    va_end(arguments);
    at_answer_text(&text);
}

// One that finds no room is left out whole.
void at_unasked(const char *format, ...)
{
    unsigned before = unasked.length;
    va_list arguments;
    va_start(arguments, format);
    text_put(&unasked, "\r\n");
    text_format(&unasked, format, arguments);
    text_put(&unasked, "\r\n");
    va_end(arguments);
    if (unasked.length + 1 == unasked.size)
        unasked.length = before;
}

static void result(enum at_result code)
{
    static const char *const words[] = {"OK", "ERROR", "", "NO CARRIER", "BUSY", "NO ANSWER"};
    static const uint8_t numbers[] = {0, 4, 0, 3, 7, 8};
    if (at.quiet)
        return;
    if (at_error_told(code))
        return;
    code = code >= AT_CME ? AT_ERROR : code;
    if (at.verbose) {
        at_answer("%s", words[code]);
    } else {
        line_write((char)('0' + numbers[code]));
        line_write('\r');
    }
}

static void go_on(void)
{
    enum at_result code = at_parse_next();
    running = code == AT_PENDING;
    if (!running)
        result(code);
}

void at_finish(enum at_result code)
{
    if (!running)
        return;
    running = 0;
    if (code == AT_OK)
        go_on();
    else
        result(code);
}

enum at_result at_prompt(enum at_result (*taken)(const char *, unsigned))
{
    prompted = taken;
    typed.length = 0;
    typed.too_long = 0;
    write("\r\n> ", 4);
    return AT_PENDING;
}

static void collect(char c)
{
    if (typed.length < LINE)
        typed.at[typed.length++] = c;
    else
        typed.too_long = 1;
}

static void erase(void)
{
    if (typed.length) {
        typed.length--;
        if (at.echo)
            write("\b \b", 3);
    }
}

// The line is the interpreter's until it has run; what is typed meanwhile waits.
static void execute(void)
{
    int too_long = typed.too_long;
    typed.state = EMPTY;
    typed.at[typed.length] = 0;
    memcpy(last, typed.at, sizeof last);
    typed.length = 0;
    typed.too_long = 0;
    if (too_long) {
        result(AT_ERROR);
        return;
    }
    at_parse_line(last);
    go_on();
}

static void repeat(void)
{
    typed.state = EMPTY;
    at_parse_line(last);
    go_on();
}

// V.250 section 5.2: anything before AT is passed over, control characters are not there at all.
static void command_character(char c)
{
    if (c == '\r') {
        if (typed.state == COLLECTING)
            execute();
        typed.state = EMPTY;
    } else if (c == '\b' || c == 0x7f) {
        erase();
    } else if ((uint8_t)c < ' ') {
        return;
    } else if (typed.state == COLLECTING) {
        collect(c);
    } else if (typed.state == PREFIX && text_upper(c) == 'T') {
        typed.state = COLLECTING;
    } else if (typed.state == PREFIX && c == '/') {
        repeat();
    } else {
        typed.state = text_upper(c) == 'A' ? PREFIX : EMPTY;
    }
}

static void end_prompt(int taken)
{
    enum at_result (*function)(const char *, unsigned) = prompted;
    unsigned length = typed.length;
    prompted = 0;
    typed.length = 0;
    enum at_result code = !taken ? AT_OK : typed.too_long ? at_cms(CMS_WRONG_TEXT) : function(typed.at, length);
    typed.too_long = 0;
    if (code != AT_PENDING)
        at_finish(code);
}

static void prompt_character(char c)
{
    if (c == CONTROL_Z || c == ESCAPE) {
        end_prompt(c == CONTROL_Z);
    } else if (c == '\b' || c == 0x7f) {
        erase();
    } else if (c == '\r' && at.text_mode) {
        collect('\n');
        write("\r\n> ", 4);
    } else if ((uint8_t)c >= ' ' || (c != '\r' && c != '\n')) {
        collect(c);
    }
}

static void input(char c)
{
    if (at.echo && c != '\b' && c != 0x7f && !(prompted && (c == '\r' || c == CONTROL_Z || c == ESCAPE)))
        line_write(c);
    if (prompted)
        prompt_character(c);
    else
        command_character(c);
}

void at_start(void)
{
    text_start(&unasked, unasked_buffer, sizeof unasked_buffer);
    at_reset();
}

void at_poll(void)
{
    while ((!running || prompted) && line_has_room()) {
        int c = line_read();
        if (c < 0)
            break;
        input((char)c);
    }
    if (!running && typed.state == EMPTY && unasked.length) {
        write(unasked.at, unasked.length);
        unasked.length = 0;
    }
}
