// The command interpreter (ITU-T V.250, 3GPP TS 27.007 and 27.005), as the files of commands see it.
#ifndef AT_H
#define AT_H

#include "charset.h"

#define AT_ARGUMENTS 14

enum at_form { AT_RUN = 1, AT_READ = 2, AT_SET = 4 };
enum at_result { AT_OK, AT_ERROR, AT_PENDING, AT_NO_CARRIER, AT_BUSY, AT_NO_ANSWER, AT_CME, AT_CMS };

struct at_argument {
    enum { AT_ABSENT, AT_NUMBER, AT_TEXT } kind;
    unsigned value;
    const char *text; // not terminated
    unsigned length;
};

struct at_request {
    enum at_form form;
    unsigned count;
    struct at_argument arguments[AT_ARGUMENTS];
};

// A row of the table: one that only keeps a number needs no function.
struct at_command {
    const char *name;
    unsigned forms;
    const char *test; // what =? answers; a null pointer: =? is not known
    enum at_result (*run)(const struct at_request *);
    unsigned *setting, most;
};

extern struct at_settings {
    unsigned echo, quiet, verbose, errors, charset;
    unsigned creg, cgreg, cereg, cops_format, ctzr, ctzu;
    unsigned text_mode, show_header, memory[3], notices[5], service;
    unsigned submit[4]; // first octet, validity, protocol, coding
    unsigned clip, crc, colp, waiting, mer[5], cssi, cssu, answer_after, ussd;
    unsigned book;
} at;

void at_start(void);
void at_reset(void); // to the settings that a start has
void at_poll(void);

// Lines to the user: of an answer, and unasked ones, which wait until no command is under way.
void at_answer(const char *format, ...) __attribute__((format(printf, 1, 2)));
void at_unasked(const char *format, ...) __attribute__((format(printf, 1, 2)));
void at_answer_text(const struct text *text);
void at_finish(enum at_result result); // of a command that was pending
enum at_result at_cme(unsigned error);
enum at_result at_cms(unsigned error);
// Asks for a text that ends with control-Z; what becomes of it is the function's.
enum at_result at_prompt(enum at_result (*taken)(const char *text, unsigned length));

int at_has(const struct at_request *request, unsigned i);
// A number up to a limit, or otherwise if there is none; false: it is wrong.
int at_number(const struct at_request *request, unsigned i, unsigned otherwise, unsigned most, unsigned *value);
int at_text(const struct at_request *request, unsigned i, const char **text, unsigned *length);
void at_quoted(struct text *out, const uint16_t *characters, unsigned n); // in the user's character set
void at_quoted_ascii(struct text *out, const char *s);

extern const struct at_command *const at_tables[];
extern const unsigned at_table_lengths[];
extern const unsigned at_table_count;
enum at_result at_dial(const char *number, unsigned length, int voice);
enum at_result at_hang_up(void);
enum at_result at_answer_call(void);

enum { CME_NOT_ALLOWED = 3, CME_NOT_SUPPORTED = 4, CME_NO_SIM = 10, CME_WRONG = 50, CME_NOT_FOUND = 22, CME_INDEX = 21, CME_FULL = 20,
       CME_TEXT_LENGTH = 24, CME_NO_SERVICE = 30, CME_BUSY = 14, CME_CHARACTERS = 25, CME_DIAL_LENGTH = 26, CME_DIAL_CHARACTERS = 27 };
enum { CMS_NOT_SUPPORTED = 303, CMS_WRONG_PDU = 304, CMS_WRONG_TEXT = 305, CMS_INDEX = 321, CMS_FULL = 322, CMS_NO_SERVICE = 331,
       CMS_BUSY = 314, CMS_NOT_ALLOWED = 302 };

#endif
