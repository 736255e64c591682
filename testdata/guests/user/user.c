// The user partition where no operating system can be had: a console with a few commands.
#include "board.h"

#define LINE 80

static char line[LINE + 1];
static unsigned length;

struct command {
    const char *name;
    const char *help;
    void (*run)(void);
};

static void uname(void)
{
    put_text("hvsh-user aarch64\n");
}

static void uptime(void)
{
    put_number(read_sysreg(cntvct_el0) / (read_sysreg(cntfrq_el0) / 1000));
    put_text(" ms\n");
}

static void help(void);

static const struct command commands[] = {
    {"help", "lists the commands", help},
    {"poweroff", "ends this partition", power_off},
    {"uname -a", "names the system", uname},
    {"uptime", "time since the counter started", uptime},
};

static void help(void)
{
    for (unsigned i = 0; i < sizeof commands / sizeof commands[0]; i++) {
        put_text(commands[i].name);
        put_text(": ");
        put_text(commands[i].help);
        put_char('\n');
    }
}

static int equal(const char *a, const char *b)
{
    while (*a && *a == *b)
        a++, b++;
    return *a == *b;
}

static void run(void)
{
    for (unsigned i = 0; i < sizeof commands / sizeof commands[0]; i++) {
        if (equal(line, commands[i].name)) {
            commands[i].run();
            return;
        }
    }
    if (length) {
        put_text(line);
        put_text(": unknown command, try help\n");
    }
}

static void type(int c)
{
    if (c == '\r' || c == '\n') {
        put_char('\n');
        line[length] = 0;
        run();
        length = 0;
        put_text("user$ ");
    } else if ((c == '\b' || c == 0x7f) && length) {
        length--;
        put_text("\b \b");
    } else if (c >= ' ' && c < 0x7f && length < LINE) {
        line[length++] = c;
        put_char(c);
    }
}

void exception(uint64_t vector, struct frame *frame)
{
    if (vector != VECTOR_IRQ) {
        put_text("user: fault, esr ");
        put_hex(read_sysreg(esr_el1));
        put_text(" far ");
        put_hex(read_sysreg(far_el1));
        put_text(" pc ");
        put_hex(frame->pc);
        put_char('\n');
        power_off();
    }
    unsigned intid = gic_acknowledge();
    if (intid >= INTID_SPURIOUS)
        return;
    for (int c = uart_read(); c >= 0; c = uart_read())
        type(c);
    gic_end(intid);
}

int main(void)
{
    uart_start();
    gic_start();
    uart_interrupts();
    put_text("hvsh user partition\nuser$ ");
    irq_enable();
    for (;;)
        wait_for_interrupt();
}
