// What the user's partition can do to the radio: nothing.
import { describe, expect, test } from 'hvsh';
import { booted } from './_handset.js';

// When the radio beat, by its own counter: once in every TDMA frame.
const stamps = machine => Array.from({ length: 64 }, (_, i) => machine.partitions.radio.memory.readU64(`stamps+${8 * i}`));

// A machine in which the user is left alone, as the measure.
function undisturbed(machine, time) {
  const calm = machine.fork();
  calm.run(time);
  return stamps(calm);
}

test('nothing that is typed to the user moves a beat of the radio', { use: booted, seeds: 20 }, (machine, { rng }) => {
  const { radio, user } = machine.partitions;
  const expected = undisturbed(machine, '100ms');
  user.uart.send(String.fromCharCode(...rng.bytes(rng.int(1, 60)).map(byte => 0x20 + byte % 0x5f)) + '\n');
  machine.run('100ms');
  expect(stamps(machine)).toEqual(expected);
  expect(radio.memory).toHaveNoWritesBy(user);
  expect(user.memory).toHaveNoWritesBy(radio);
});

describe('a user that goes astray', () => {
  const LOOP = 0x1400_0000; // b .

  test('has the processor only when the radio does not need it', { use: booted }, machine => {
    const { radio, user } = machine.partitions;
    const expected = undisturbed(machine, '1s');
    user.cpu.daif = 15n; // all interrupts masked
    user.memory.writeU32(user.cpu.pc, LOOP);
    machine.run('1s');
    expect(user).not.toBeAlive();
    expect(radio).toBeAlive();
    expect(stamps(machine)).toEqual(expected);
  });

  // ldr x0, [x1] and str x0, [x1], with x1 behind the partition's memory
  test.each([['loads', 0xf940_0020], ['stores', 0xf900_0020]])('%s nothing of others', { use: booted }, (machine, _, word) => {
    const { radio, user } = machine.partitions;
    const before = radio.memory.read('beats', 16);
    user.cpu.x1 = 0x5000_0000n;
    user.memory.writeU32(user.cpu.pc, word);
    user.uart.send('\n'); // wakes it
    machine.run('1ms');
    expect(user).toHaveException('data-abort', { from: 1, to: 1 });
    expect(radio.memory.read('beats', 16)).toEqual(before);
    expect(radio).toBeAlive();
  });
});
