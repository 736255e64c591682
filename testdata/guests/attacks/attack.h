// What attackers have in common. A program defines attack(), one round of it, which checks that it was refused; it is
// repeated until the machine stops. The first round that was refused as it must be prints "refused"; a check that fails
// prints "BREACH" and what was found, and ends the program.
#ifndef ATTACK_H
#define ATTACK_H

#include "board.h"

// Partitions as testdata/machines/attacked.yaml has them, and what belongs to whom.
enum { RADIO, PEER, USER, PARTITIONS };
#define RAM 0x40000000UL
#define RAM_SIZE (8UL << 20)
#define RAM_END (RAM + RAM_SIZE)
#define PAGE 4096UL
#define RADIO_MMIO 0x0b000000UL
#define RADIO_SPI 48
#define ENTROPY_BASE 0x0a000000UL

enum { FEATURES, PARTITION_SELF, PARTITION_STATE, CONSOLE_PUTC, CONSOLE_WRITE, DOORBELL, DOORBELL_TAKE, MESSAGE_SEND, MESSAGE_RECEIVE,
       MEMORY_SHARE, MEMORY_ACCEPT, MEMORY_RELINQUISH, CALLS };
enum { SUCCESS = 0, NOT_SUPPORTED = -1, INVALID_PARAMETER = -3, DENIED = -4, NO_SPACE = -5, EMPTY = -6 };
enum { PSCI_INVALID_PARAMETERS = -2, PSCI_ALREADY_ON = -4, PSCI_INVALID_ADDRESS = -9 };
enum { CPU_SUSPEND = 1, CPU_OFF, CPU_ON, AFFINITY_INFO, SYSTEM_OFF = 8, SYSTEM_RESET };
#define PSCI32(n) (0x84000000UL + (n))
#define PSCI64(n) (0xc4000000UL + (n))
#define HYPERCALL32(n) (0x86000000UL + (n))
#define HYPERCALL64(n) (0xc6000000UL + (n))

// Exception classes and, of aborts, status codes.
enum { UNDEFINED = 0x00, INSTRUCTION_ABORT = 0x21, DATA_ABORT = 0x25 };
enum { EXTERNAL = 0x10, EXTERNAL_ON_WALK = 0x14, ADDRESS_SIZE = 0x00, TRANSLATION = 0x04, ALIGNMENT = 0x21, NO_STATUS = -1 };

// One round.
void attack(void);

// Of the last synchronous exception; ESR is 0 while there was none.
extern volatile uint64_t fault_esr, fault_far;
// Interrupts taken so far, and what is done about one; weak.
extern volatile uint64_t interrupts;
void interrupt(unsigned intid);

int64_t hvc(uint64_t id, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4);
int64_t smc(uint64_t id, uint64_t a1);
int64_t call(unsigned number, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4);
// A seeded random number.
uint64_t chance(void);

_Noreturn void breach(const char *what, uint64_t got, uint64_t expected);
void check(const char *what, uint64_t got, uint64_t expected);
void check_negative(const char *what, int64_t got);
// The last exception was of this class and, of aborts, had this status, at whatever level.
void check_fault(const char *what, unsigned class, int status);
void check_no_fault(const char *what);
// Instructions, which may use X0 and X1; what they fault with is taken, and the faulting one skipped.
#define attempt(instructions, ...) (fault_esr = 0, ({ __asm__ volatile(instructions :: __VA_ARGS__ : "x0", "x1", "memory"); }))
// Loads, stores or executes there, in the same way.
uint64_t try_load(uint64_t address);
void try_store(uint64_t address, uint64_t value);
void try_execute(uint64_t address);

// Stage 1: everything at its own address (device below 1 GB, memory from 1 GB on), and a window of two pages of one's choice.
#define GIGABYTE (1UL << 30)
#define WINDOW (64 * GIGABYTE)
#define THROUGH_TABLE (65 * GIGABYTE)
enum { VALID = 1, TABLE_OR_PAGE = 2, NORMAL = 0 << 2, DEVICE = 1 << 2, INNER_SHAREABLE = 3 << 8, ACCESSED = 1 << 10 };
#define MEMORY_PAGE (VALID | TABLE_OR_PAGE | NORMAL | INNER_SHAREABLE | ACCESSED)
#define DEVICE_PAGE (VALID | TABLE_OR_PAGE | DEVICE | ACCESSED)
#define CONTIGUOUS (1UL << 52)
extern uint64_t level1[512], level3[512];
void mmu(int on);
void mmu_start(void);
void tlb_flush(void);
// The window's page n leads there from now on.
uint64_t map(unsigned n, uint64_t address, uint64_t attributes);

// Pages of the peer: one that may be written, one that may only be read. It offers them anew whenever it is asked.
#define SHARED 0x50000000UL
#define READ_ONLY 0x50001000UL
#define READ_ONLY_PATTERN 0x5ec0de5ec0de0001UL
void borrow(void);
void give_back(void);
// Waits for what the peer answers: the number of bytes.
int64_t receive(void *buffer, uint64_t size);
void ask(char what, const void *bytes, uint64_t length);
extern uint64_t handles[2];

// The second CPU, which begins at second(); weak.
int64_t start_second(void);
void second(void);

#endif
