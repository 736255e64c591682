// A suite that fails, to show how that looks: the README has what it prints.
import { expect, fixture, test } from 'hvsh';

const booted = fixture(({ load }) => {
  const machine = load('../machines/handset.yaml');
  machine.partitions.user.uart.waitFor('user$ ');
  return machine;
});

test('the machine boots', { use: booted }, machine => {
  expect(machine.partitions.radio).toBeAlive();
});

test('the radio reports a bad SMS', { use: booted, seeds: 3 }, (machine, { rng }) => {
  const { radio } = machine.partitions;
  machine.run(`${rng.int(5, 20)}ms`);
  expect.soft(radio.memory.read('beats', 16)).toEqual(new Uint8Array(16));
  expect.soft(radio.cpu).toHaveRegisters({ x0: 1n, pc: 'main' });
  expect(radio.uart).toHaveOutput(/bad TPDU/);
});
