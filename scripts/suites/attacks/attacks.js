// The user's partition as attacker: a program for each attack, which says itself that it was refused, beside a radio that
// must be to the last bit what it is beside a user that idles, with every emission in time. See README.md here.
import { describe, expect, fixture, test } from 'hvsh';

const FRAME = 60e6 / 13;    // nanoseconds
const FRAMES = '1384616us'; // 300 of them
const PROGRAMS = '../../../testdata/guests/attacks/';

// Camped and emitting, in the part of a frame in which the radio does nothing: a run may end a little later than it should.
const camped = fixture(({ load }) => {
  const machine = load('../../../testdata/machines/attacked.yaml');
  machine.radio.inject('cell.add', { arfcn: 62, mcc: 262, mnc: 1 });
  machine.partitions.radio.uart.waitFor('heard 262');
  machine.run(`${Math.ceil((Math.ceil(Number(machine.time) / FRAME) + 20.7) * FRAME) - Number(machine.time)}ns`);
  return machine;
});

// The measure: what the radio is when the user idles all the time.
const calm = fixture({ use: camped }, machine => {
  machine.run(FRAMES);
  return machine;
});

// Program, what it tries, what the hypervisor reports of the user: traps, at least so many, and what became of the partition.
const ATTACKS = [
  ['radio-mmio', 'registers of the radio, with the MMU off', { 'data-abort': 10_000 }, 'running'],
  ['radio-mmio-mapped', 'registers of the radio, mapped by stage 1', { 'data-abort': 10_000, 'instruction-abort': 1000 }, 'running'],
  ['foreign-ram', 'memory of others', { 'data-abort': 10_000 }, 'running'],
  ['tables-in-radio', 'stage-1 tables in the radio', { 'data-abort': 10_000, 'instruction-abort': 1000 }, 'running'],
  ['tables-unmapped', 'stage-1 tables where nothing is', { 'data-abort': 10_000 }, 'running'],
  ['ipa-overflow', 'intermediate addresses beyond their bits', { 'data-abort': 10_000 }, 'running'],
  ['stale-tlb', 'a page that was given back, by stale translations', { 'data-abort': 300 }, 'running'],
  ['break-before-make', 'translations changed without break-before-make', { 'data-abort': 10_000 }, 'running'],
  ['contiguous-lies', 'the contiguous hint over pages of others', { 'data-abort': 10_000 }, 'running'],
  ['execute-foreign', 'code of others', { 'instruction-abort': 10_000 }, 'running'],
  ['address-translation', 'AT as an oracle', {}, 'running'],
  ['tlb-maintenance', 'TLBI, also of EL2', {}, 'running'],
  ['set-way', 'cache maintenance by set and way', {}, 'running'],
  ['zva-shared', 'DC ZVA on shared pages', { 'data-abort': 1000 }, 'running'],
  ['write-read-only', 'writes to a page that may only be read', { 'data-abort': 300, 'instruction-abort': 100 }, 'running'],
  ['message-into-read-only', 'hypercalls that write where the caller may not', { hvc: 1000 }, 'running'],
  ['exclusive-contention', 'exclusive accesses to a page that is used', { hvc: 1000 }, 'running'],
  ['wide-accesses', 'devices by accesses that are too wide', { 'data-abort': 10_000 }, 'running'],
  ['device-dma', 'a device as accomplice', { 'data-abort': 10_000 }, 'running'],
  ['call-foreign', 'hypercalls about others', { hvc: 10_000 }, 'running'],
  ['call-wrong-types', 'arguments of the wrong type', { hvc: 10_000 }, 'running'],
  ['call-negative', 'negative arguments', { hvc: 10_000 }, 'running'],
  ['call-unaligned', 'arguments that are not aligned', { hvc: 1000 }, 'running'],
  ['call-straddle', 'buffers over edges', { hvc: 10_000 }, 'running'],
  ['call-garbage', 'garbage in upper halves', { hvc: 10_000 }, 'running'],
  ['call-random', 'hypercalls at random', { hvc: 10_000 }, 'running'],
  ['double-fetch', 'a message that changes on its way', { hvc: 1000 }, 'running'],
  ['hvc-flood', 'hypercalls without end', { hvc: 10_000 }, 'running'],
  ['trap-flood', 'traps without end', { 'data-abort': 10_000, smc: 5000 }, 'running'],
  ['console-flood', 'text without end', { hvc: 10 }, 'running'],
  ['smccc-ids', 'function identifiers that are none', { hvc: 10_000 }, 'running'],
  ['smc', 'SMC', { smc: 10_000 }, 'running'],
  ['psci-foreign-mpidr', 'PSCI about CPUs of others', { hvc: 10_000 }, 'running'],
  ['psci-entry', 'CPU_ON in memory of others', { hvc: 1000 }, 'running'],
  ['psci-suspend', 'CPU_SUSPEND that does not wait', { hvc: 10_000 }, 'running'],
  ['psci-off', 'SYSTEM_OFF', { hvc: 1 }, 'off'],
  ['psci-reset', 'SYSTEM_RESET', { hvc: 1 }, 'running'],
  ['psci-cpu-off', 'CPU_OFF until nobody is left', { hvc: 100 }, 'running'],
  ['el2-registers', 'every register of EL2 and EL3', {}, 'running'],
  ['debug-registers', 'the debug architecture', {}, 'running'],
  ['performance-monitor', 'the performance monitor as a clock of others', {}, 'running'],
  ['cnthctl', 'the timers of EL2', {}, 'running'],
  ['fault-storm', 'faults that make faults', { 'instruction-abort': 10_000 }, 'running'],
  ['vector-registers', 'what others left in registers', {}, 'running'],
  ['sgi-foreign', 'software interrupts for CPUs of others', { 'data-abort': 1000 }, 'running'],
  ['route-radio-interrupt', 'the interrupt of the radio', { 'data-abort': 1000 }, 'running'],
  ['forged-interrupts', 'forged pending and active bits', { 'data-abort': 10_000 }, 'running'],
  ['list-register-overflow', 'more interrupts than lists hold', { 'data-abort': 10_000 }, 'running'],
  ['controllers-of-others', 'interrupt controllers of others', { 'data-abort': 10_000 }, 'running'],
  ['interrupt-storm', 'interrupts and nothing else', {}, 'running'],
  ['never-acknowledged', 'an interrupt that nobody acknowledges', {}, 'running'],
  ['acknowledged-never-ended', 'interrupts that nobody ends', {}, 'running'],
  ['spin', 'a loop with all interrupts masked', {}, 'running'],
  ['wait-abuse', 'WFI and WFE that do not wait', {}, 'running'],
  ['timers-in-the-past', 'timers in the past', {}, 'running'],
  ['foreign-doorbell', 'doorbells of others', { hvc: 10_000 }, 'running'],
  ['message-flood', 'messages without end', { hvc: 10_000 }, 'running'],
  ['lying-ring', 'a ring whose head and tail lie', { hvc: 1000 }, 'running'],
  ['share-twice', 'memory accepted twice, and lent on', { hvc: 1000 }, 'running'],
  ['relinquish-race', 'a page given back while it is used', { 'data-abort': 1000 }, 'running'],
  ['share-exhaustion', 'more offers than there may be', { hvc: 10_000 }, 'running'],
];

function expectRefused(machine, measure, traps, state) {
  const { radio, peer, user } = machine.partitions;
  expect(user).not.toHaveOutput(/BREACH/);
  expect(user).toHaveOutput(/refused\n/);
  expect(peer).not.toHaveOutput(/BREACH/);
  expect(user).toHaveState(state);
  expect(peer).toHaveState('running');
  for (const [trap, least] of Object.entries(traps)) {
    expect((user.traps[trap] ?? 0) >= least).toBe(true);
  }
  expect(machine.radio.late).toBe(0n);
  expect(machine.radio.margin).toBe(measure.radio.margin);
  expect(radio.hash()).toBe(measure.partitions.radio.hash());
}

test('the measure: the radio emits, and nothing is refused or late', { use: [camped, calm] }, (before, after) => {
  expect(after.radio.emitted > before.radio.emitted + 30n).toBe(true);
  expect(after.radio.refused).toBe(before.radio.refused);
  expect(after.radio.late).toBe(0n);
  expect(after.partitions.radio.hash()).not.toBe(before.partitions.radio.hash());
});

describe('the user cannot have', () => {
  test.each(ATTACKS)('%s: %s', { use: [camped, calm] }, (machine, measure, program, what, traps, state) => {
    machine.partitions.user.boot(`${PROGRAMS}${program}.elf`);
    machine.run(FRAMES);
    expectRefused(machine, measure, traps, state);
  });

  test('unscrubbed: what somebody left in memory', { use: [camped, calm] }, (machine, measure) => {
    const { user } = machine.partitions;
    user.boot(`${PROGRAMS}plant.elf`);
    machine.run('300ms');
    expect(user.memory.readU64(0x4070_0000)).toBe(0x5ec2e75ec2e75ec2n);
    user.boot(`${PROGRAMS}unscrubbed.elf`);
    machine.run('1084616us');
    expectRefused(machine, measure, {}, 'running');
  });
});

// Patched firmware: what may be emitted is none of its business. Reason and register of breaches, at least one of each.
const ROGUES = [
  ['rogue-tune', 'a carrier of another band, around the commit', [/band .* TX_FREQUENCY = 826000/]],
  ['rogue-power', 'more power than permitted, around the commit', [/power .* PA_LEVEL = 133/, /power .* PA_LEVEL = 511/]],
  ['rogue-band', 'carriers and bandwidths over the edge of a band', [/band .* TX_FREQUENCY = 879999/, /band .* TX_FREQUENCY = 915001/, /band .* TX_FREQUENCY = 914800/]],
  ['rogue-duty', 'emissions without end', [/duty .* TX_WINDOW/]],
  ['rogue-mode', 'changes of mode while a commit waits', [/band .* TX_FREQUENCY = 826000/]],
  ['rogue-race', 'registers written while emissions begin', [/band .* TX_FREQUENCY = 826000/]],
];

describe('patched firmware does not emit', () => {
  test.each(ROGUES)('%s: %s', { use: camped }, (machine, program, what, breaches) => {
    const before = machine.radio.emitted;
    machine.partitions.radio.boot(`${PROGRAMS}${program}.elf`);
    machine.run(FRAMES);
    for (const breach of breaches) {
      expect(machine.radio.breaches.lines.some(line => breach.test(line) && line.includes('written by radio/cpu0'))).toBe(true);
    }
    for (const line of machine.radio.emissions.lines) {
      const [, mhz, khz, dbm] = /(\d+) (\d+) kHz +(-?[\d.]+) dBm/.exec(line);
      expect(Number(mhz + khz) >= 880_100 && Number(mhz + khz) <= 914_900 && Number(dbm) <= 33).toBe(true);
    }
  });
});
