#include "line.h"

// Where hvsh puts the other end of a user's port, if the transceiver is in the page before.
#define LINE_BASE 0x0b001000UL
#define INPUT 1024U
#define OUTPUT 32768U
#define LONGEST_ANSWER 24576U // a list of all messages
#define AT_ONCE 16            // bytes each way, so that a line without end delays no frame

enum { DR = 0x00, FR = 0x18, LCRH = 0x2c, CR = 0x30, IFLS = 0x34, IMSC = 0x38, ICR = 0x44 };
enum { FR_RXFE = 1 << 4, FR_TXFF = 1 << 5, LCRH_FIFO_8_BITS = 0x70, CR_TX_RX_ON = 0x301, INT_RX = 1 << 4, INT_TX = 1 << 5, HALF = 2 };

static uint8_t input[INPUT], output[OUTPUT];
static volatile unsigned input_in, input_out, output_in, output_out;

static uint32_t in(unsigned offset)
{
    return mmio_read(LINE_BASE + offset);
}

static void out(unsigned offset, uint32_t value)
{
    mmio_write(LINE_BASE + offset, value);
}

// Reception interrupts at half a FIFO; what is less is fetched as each frame begins. What finds no room waits in the UART.
static void arm(void)
{
    out(IMSC, (input_in - input_out < INPUT ? INT_RX : 0) | (output_in != output_out ? INT_TX : 0));
}

static int move(void)
{
    int received = 0, sent = 0;
    for (; received < AT_ONCE && input_in - input_out < INPUT && !(in(FR) & FR_RXFE); received++, input_in++)
        input[input_in % INPUT] = (uint8_t)in(DR);
    for (; sent < AT_ONCE && output_in != output_out && !(in(FR) & FR_TXFF); sent++, output_out++)
        out(DR, output[output_out % OUTPUT]);
    arm();
    return received || sent;
}

void line_start(void)
{
    out(CR, 0);
    out(LCRH, LCRH_FIFO_8_BITS);
    out(IFLS, HALF << 3 | HALF);
    out(ICR, 0x7ff);
    out(CR, CR_TX_RX_ON);
    arm();
}

void line_interrupt(void)
{
    out(ICR, INT_TX);
    move();
}

int line_poll(void)
{
    irq_disable();
    int moved = move();
    irq_enable();
    return moved;
}

int line_read(void)
{
    if (input_in == input_out)
        return -1;
    int c = input[input_out % INPUT];
    input_out++;
    return c;
}

void line_write(char c)
{
    if (output_in - output_out == OUTPUT)
        return;
    output[output_in % OUTPUT] = (uint8_t)c;
    output_in++;
}

int line_has_room(void)
{
    return output_in - output_out < OUTPUT - LONGEST_ANSWER;
}
