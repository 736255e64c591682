#include "at_parse.h"
#include "call.h"

#define NAME 16

static const char *rest = "";
static unsigned error;

void at_parse_line(const char *line)
{
    rest = line;
}

enum at_result at_cme(unsigned code)
{
    error = code;
    return AT_CME;
}

enum at_result at_cms(unsigned code)
{
    error = code;
    return AT_CMS;
}

static const char *name_of_error(enum at_result kind)
{
    static const struct {
        uint16_t code;
        const char *words;
    } names[] = {{CME_NOT_ALLOWED, "operation not allowed"}, {CME_NOT_SUPPORTED, "operation not supported"}, {CME_BUSY, "SIM busy"},
                 {CME_NO_SIM, "SIM not inserted"}, {CME_FULL, "memory full"}, {CME_INDEX, "invalid index"}, {CME_NOT_FOUND, "not found"},
                 {CME_TEXT_LENGTH, "text string too long"}, {CME_CHARACTERS, "invalid characters in text string"},
                 {CME_DIAL_LENGTH, "dial string too long"}, {CME_DIAL_CHARACTERS, "invalid characters in dial string"},
                 {CME_NO_SERVICE, "no network service"}, {CME_WRONG, "incorrect parameters"},
                 {CMS_NOT_ALLOWED, "operation not allowed"}, {CMS_NOT_SUPPORTED, "operation not supported"},
                 {CMS_WRONG_PDU, "invalid PDU mode parameter"}, {CMS_WRONG_TEXT, "invalid text mode parameter"}, {CMS_BUSY, "SIM busy"},
                 {CMS_INDEX, "invalid memory index"}, {CMS_FULL, "memory full"}, {CMS_NO_SERVICE, "no network service"}};
    for (unsigned i = 0; i < LENGTH(names); i++)
        if (names[i].code == error)
            return names[i].words;
    return kind == AT_CME ? "unknown" : "unknown error";
}

int at_error_told(enum at_result result)
{
    const char *kind = result == AT_CME ? "CME" : "CMS";
    if (result < AT_CME || (result == AT_CME && !at.errors))
        return 0;
    if (at.errors == 2)
        at_answer("+%s ERROR: %s", kind, name_of_error(result));
    else
        at_answer("+%s ERROR: %u", kind, error);
    return 1;
}

int at_has(const struct at_request *request, unsigned i)
{
    return i < request->count && request->arguments[i].kind != AT_ABSENT;
}

int at_number(const struct at_request *request, unsigned i, unsigned otherwise, unsigned most, unsigned *value)
{
    const struct at_argument *argument = &request->arguments[i];
    if (at_has(request, i) && (argument->kind != AT_NUMBER || argument->value > most))
        return 0;
    *value = at_has(request, i) ? argument->value : otherwise;
    return 1;
}

int at_text(const struct at_request *request, unsigned i, const char **text, unsigned *length)
{
    if (!at_has(request, i))
        return 0;
    *text = request->arguments[i].text;
    *length = request->arguments[i].length;
    return 1;
}

void at_quoted(struct text *out, const uint16_t *characters, unsigned n)
{
    text_char(out, '"');
    charset_write(at.charset, out, characters, n);
    text_char(out, '"');
}

void at_quoted_ascii(struct text *out, const char *s)
{
    uint16_t characters[48];
    unsigned n = 0;
    for (; s[n] && n < LENGTH(characters); n++)
        characters[n] = (uint8_t)s[n];
    at_quoted(out, characters, n);
}

static void skip_blanks(void)
{
    while (*rest == ' ')
        rest++;
}

// A number, a text in quotes, or a bare word, which is a text too.
static int argument(struct at_argument *a)
{
    skip_blanks();
    a->kind = AT_ABSENT;
    a->value = 0;
    a->text = rest;
    a->length = 0;
    if (*rest == '"') {
        a->kind = AT_TEXT;
        a->text = ++rest;
        while (*rest && *rest != '"')
            rest++;
        a->length = (unsigned)(rest - a->text);
        if (*rest++ != '"') {
            rest--;
            return 0;
        }
    } else {
        int number = 1;
        while (*rest && *rest != ',' && *rest != ';') {
            number &= text_is_digit(*rest) && a->length < 9;
            a->value = a->value * 10 + (unsigned)(*rest++ - '0');
            a->length++;
        }
        if (a->length)
            a->kind = number ? AT_NUMBER : AT_TEXT;
    }
    skip_blanks();
    return 1;
}

static int arguments(struct at_request *request)
{
    for (request->count = 0; request->count < AT_ARGUMENTS;) {
        if (!argument(&request->arguments[request->count++]))
            return 0;
        if (*rest != ',')
            return *rest == 0 || *rest == ';';
        rest++;
    }
    return 0;
}

static const struct at_command *find(const char *name)
{
    for (unsigned t = 0; t < at_table_count; t++)
        for (unsigned i = 0; i < at_table_lengths[t]; i++)
            if (text_equal(at_tables[t][i].name, name))
                return &at_tables[t][i];
    return 0;
}

static enum at_result keep(const struct at_command *command, const struct at_request *request)
{
    unsigned value;
    if (request->form == AT_READ) {
        at_answer("%s: %u", command->name, *command->setting);
        return AT_OK;
    }
    if (request->count > 1 || !at_number(request, 0, 0, command->most, &value))
        return at_cme(CME_WRONG);
    *command->setting = value;
    return AT_OK;
}

static enum at_result dispatch(const char *name, struct at_request *request, int test)
{
    const struct at_command *command = find(name);
    if (!command)
        return AT_ERROR; // V.250 section 5.2.4
    if (test) {
        if (command->test && command->test[0])
            at_answer("%s: %s", command->name, command->test);
        return command->test ? AT_OK : at_cme(CME_NOT_SUPPORTED);
    }
    if (!(command->forms & request->form))
        return at_cme(request->form == AT_READ ? CME_NOT_SUPPORTED : CME_WRONG);
    return command->run ? command->run(request) : keep(command, request);
}

// +NAME, +NAME?, +NAME=?, +NAME=arguments.
static enum at_result extended(void)
{
    static struct at_request request; // large, and one at a time
    char name[NAME + 1];
    unsigned n = 0;
    int test = 0;
    name[n++] = *rest++;
    while (*rest && *rest != '=' && *rest != '?' && *rest != ';' && *rest != ' ') {
        if (n < NAME)
            name[n++] = text_upper(*rest);
        rest++;
    }
    name[n] = 0;
    skip_blanks();
    memset(&request, 0, sizeof request);
    request.form = AT_RUN;
    if (rest[0] == '?') {
        request.form = AT_READ;
        rest++;
    } else if (rest[0] == '=' && rest[1] == '?') {
        test = 1;
        rest += 2;
    } else if (rest[0] == '=') {
        request.form = AT_SET;
        rest++;
        if (!arguments(&request))
            return at_cme(CME_WRONG);
    }
    skip_blanks();
    if (*rest == ';')
        rest++;
    else if (*rest)
        return AT_ERROR;
    return dispatch(name, &request, test);
}

static unsigned digits(void)
{
    unsigned value = 0;
    for (; text_is_digit(*rest); rest++)
        value = value > 9999 ? value : value * 10 + (unsigned)(*rest - '0');
    return value;
}

// D takes all up to its semicolon, which makes it a call for speech.
static enum at_result dial(void)
{
    const char *number = rest;
    while (*rest && *rest != ';')
        rest++;
    unsigned length = (unsigned)(rest - number);
    int voice = *rest == ';';
    if (voice)
        rest++;
    if (length && (text_upper(*number) == 'T' || text_upper(*number) == 'P')) {
        number++;
        length--;
    }
    return at_dial(number, length, voice);
}

// Of the registers only S0, rings before an answer, does something; of the rest the usual values can be read.
static enum at_result registers(void)
{
    static const uint8_t usual[] = {0, 0, 43, 13, 10, 8, 2, 60};
    unsigned number = digits();
    if (number >= sizeof usual)
        return AT_ERROR;
    if (*rest == '?') {
        rest++;
        at_answer("%03u", number == 0 ? at.answer_after : usual[number]);
    } else if (*rest == '=') {
        rest++;
        unsigned value = digits();
        if (value > 255)
            return AT_ERROR;
        at.answer_after = number == 0 ? value : at.answer_after;
    } else {
        return AT_ERROR;
    }
    return AT_OK;
}

static enum at_result flag(unsigned *setting)
{
    unsigned value = digits();
    if (value > 1)
        return AT_ERROR;
    *setting = value;
    return AT_OK;
}

static enum at_result basic(char letter)
{
    switch (letter) {
    case 'E': return flag(&at.echo);
    case 'Q': return flag(&at.quiet);
    case 'V': return flag(&at.verbose);
    case 'Z':
        digits();
        at_hang_up();
        at_reset();
        return AT_OK;
    case 'I':
        digits();
        at_answer("hvsh phone");
        return AT_OK;
    case 'A': return at_answer_call();
    case 'H':
        digits();
        return at_hang_up();
    case 'D': return dial();
    case 'S': return registers();
    case 'L': case 'M': case 'X': case 'T': case 'P': // loudspeaker, progress, dialling: nothing to set
        digits();
        return AT_OK;
    default: return AT_ERROR;
    }
}

// &F resets; the others are of lines that this port does not have.
static enum at_result ampersand(void)
{
    char letter = text_upper(*rest);
    if (letter)
        rest++;
    digits();
    if (letter == 'F')
        at_reset();
    return letter == 'F' || letter == 'C' || letter == 'D' || letter == 'K' || letter == 'W' ? AT_OK : AT_ERROR;
}

enum at_result at_parse_next(void)
{
    enum at_result result = AT_OK;
    for (skip_blanks(); *rest && result == AT_OK; skip_blanks()) {
        char c = text_upper(*rest);
        if (c >= 'A' && c <= 'Z') {
            rest++;
            result = basic(c);
        } else if (c == '&') {
            rest++;
            result = ampersand();
        } else if (c == ';') {
            rest++;
        } else {
            result = extended();
        }
    }
    return result;
}
