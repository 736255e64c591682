#include "board.h"

enum { UART_DR = 0x00, UART_FR = 0x18, UART_LCRH = 0x2c, UART_CR = 0x30, UART_IMSC = 0x38, UART_ICR = 0x44 };
enum { FR_RXFE = 1 << 4, FR_TXFF = 1 << 5, LCRH_FIFO_8_BITS = 0x70, CR_TX_RX_ON = 0x301, INT_RX_OR_TIMEOUT = 0x50 };
enum { GICD_CTLR = 0x000, GICD_ISENABLER = 0x100, GICD_IPRIORITYR = 0x400, GICD_ITARGETSR = 0x800 };
enum { GICC_CTLR = 0x0, GICC_PMR = 0x4, GICC_IAR = 0xc, GICC_EOIR = 0x10 };
// GICv3 (IHI 0069): group 1 with affinity routing; the redistributor of CPU 0 is a frame of control and one of SGIs and PPIs.
enum { GICD_IGROUPR = 0x80, GICD_IROUTER = 0x6000, GICD_CTLR_ARE_GROUP1 = 0x12 };
enum { GICR_WAKER = 0x14, GICR_SGI_FRAME = 0x10000 };
#define ICC_PMR_EL1 "s3_0_c4_c6_0"
#define ICC_IAR1_EL1 "s3_0_c12_c12_0"
#define ICC_EOIR1_EL1 "s3_0_c12_c12_1"
#define ICC_SRE_EL1 "s3_0_c12_c12_5"
#define ICC_IGRPEN1_EL1 "s3_0_c12_c12_7"
#define icc_read(name) ({ uint64_t value_; __asm__ volatile("mrs %0, " name : "=r"(value_)); value_; })
#define icc_write(name, value) __asm__ volatile("msr " name ", %0\n\tisb" :: "r"((uint64_t)(value)) : "memory")

uint64_t boot_el;

void uart_start(void)
{
    mmio_write(UART_BASE + UART_CR, 0);
    mmio_write(UART_BASE + UART_LCRH, LCRH_FIFO_8_BITS);
    mmio_write(UART_BASE + UART_CR, CR_TX_RX_ON);
}

void uart_interrupts(void)
{
    mmio_write(UART_BASE + UART_ICR, 0x7ff);
    mmio_write(UART_BASE + UART_IMSC, INT_RX_OR_TIMEOUT);
    gic_enable(INTID_UART);
}

int uart_read(void)
{
    if (mmio_read(UART_BASE + UART_FR) & FR_RXFE)
        return -1;
    return mmio_read(UART_BASE + UART_DR) & 0xff;
}

void put_char(char c)
{
    while (mmio_read(UART_BASE + UART_FR) & FR_TXFF)
        ;
    mmio_write(UART_BASE + UART_DR, (uint8_t)c);
}

void put_text(const char *text)
{
    while (*text)
        put_char(*text++);
}

void put_hex(uint64_t value)
{
    put_text("0x");
    int shift = 60;
    while (shift > 0 && !(value >> shift))
        shift -= 4;
    for (; shift >= 0; shift -= 4)
        put_char("0123456789abcdef"[value >> shift & 0xf]);
}

void put_number(uint64_t value)
{
    if (value >= 10)
        put_number(value / 10);
    put_char('0' + value % 10);
}

static int gic_is_v3(void)
{
    return read_sysreg(id_aa64pfr0_el1) >> 24 & 0xf;
}

static void gic_start_v3(void)
{
    mmio_write(GICR_BASE + GICR_WAKER, 0);
    mmio_write(GICD_BASE + GICD_CTLR, GICD_CTLR_ARE_GROUP1);
    icc_write(ICC_SRE_EL1, 1);
    icc_write(ICC_PMR_EL1, 0xff);
    icc_write(ICC_IGRPEN1_EL1, 1);
}

void gic_start(void)
{
    if (gic_is_v3()) {
        gic_start_v3();
        return;
    }
    mmio_write(GICD_BASE + GICD_CTLR, 1);
    mmio_write(GICC_BASE + GICC_PMR, 0xff);
    mmio_write(GICC_BASE + GICC_CTLR, 1);
}

void gic_enable(unsigned intid)
{
    int v3 = gic_is_v3();
    uint64_t base = v3 && intid < 32 ? GICR_BASE + GICR_SGI_FRAME : GICD_BASE;
    uint32_t bit = 1U << intid % 32;
    *(volatile uint8_t *)(base + GICD_IPRIORITYR + intid) = 0x80;
    if (v3) {
        mmio_write(base + GICD_IGROUPR + intid / 32 * 4, mmio_read(base + GICD_IGROUPR + intid / 32 * 4) | bit);
        if (intid >= 32)
            *(volatile uint64_t *)(base + GICD_IROUTER + 8 * intid) = 0;
    } else if (intid >= 32) {
        *(volatile uint8_t *)(base + GICD_ITARGETSR + intid) = 1;
    }
    mmio_write(base + GICD_ISENABLER + intid / 32 * 4, bit);
}

unsigned gic_acknowledge(void)
{
    return (gic_is_v3() ? icc_read(ICC_IAR1_EL1) : mmio_read(GICC_BASE + GICC_IAR)) & 0x3ff;
}

void gic_end(unsigned intid)
{
    if (gic_is_v3())
        icc_write(ICC_EOIR1_EL1, intid);
    else
        mmio_write(GICC_BASE + GICC_EOIR, intid);
}

// Arm Semihosting, SYS_EXIT_EXTENDED (0x20) with ADP_Stopped_ApplicationExit.
_Noreturn void semihosting_exit(uint64_t status)
{
    volatile uint64_t block[2] = {0x20026, status};
    register uint64_t operation __asm__("x0") = 0x20;
    register volatile uint64_t *argument __asm__("x1") = block;
    __asm__ volatile("hlt #0xf000" : "+r"(operation) : "r"(argument) : "memory");
    for (;;)
        wait_for_interrupt();
}

// PSCI SYSTEM_OFF; the board's firmware answers HVC where nothing owns EL2, else SMC.
_Noreturn void power_off(void)
{
    register uint64_t function __asm__("x0") = 0x84000008;
    if (boot_el == 2)
        __asm__ volatile("smc #0" : "+r"(function) :: "memory");
    else
        __asm__ volatile("hvc #0" : "+r"(function) :: "memory");
    for (;;)
        wait_for_interrupt();
}

// For guests that expect none; status 99 tells it from every other end. Where semihosting is not offered its HLT comes
// here too, and the power is all that can be switched off.
__attribute__((weak)) void exception(uint64_t vector, struct frame *frame)
{
    static int taken;
    if (taken++)
        power_off();
    put_text("unexpected exception, vector ");
    put_number(vector);
    put_text(" esr ");
    put_hex(read_sysreg(esr_el1));
    put_text(" far ");
    put_hex(read_sysreg(far_el1));
    put_text(" pc ");
    put_hex(frame->pc);
    put_char('\n');
    semihosting_exit(99);
}
