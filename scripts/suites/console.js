// The user partition's console, and the radio's.
import { describe, expect, test } from 'hvsh';
import { booted } from './_handset.js';

// What a command prints.
function answer(user, command) {
  const before = user.uart.output.text.length;
  user.uart.send(command + '\n');
  user.uart.waitFor('user$ ', { max: '100ms' });
  return user.uart.output.text.slice(before).split('\n').slice(1, -1).join('\n');
}

describe('the console', () => {
  test('lists its commands', { use: booted }, ({ partitions: { user } }) => {
    expect(answer(user, 'help')).toMatchGolden('help');
  });

  test.each([
    ['uname -a', /^hvsh-user aarch64$/],
    ['uptime', /^\d+ ms$/],
    ['nonsense', /^nonsense: unknown command/],
  ])('answers %s', { use: booted }, (machine, command, expected) => {
    expect(answer(machine.partitions.user, command)).toMatch(expected);
  });

  test('takes a line of any characters', { use: booted, seeds: 10 }, ({ partitions: { user } }, { rng }) => {
    const line = rng.shuffle([...'abcdefghijklmnopqrstuvwxyz 0123456789']).join('').trim();
    expect(answer(user, line)).toBe(`${line}: unknown command, try help`);
    expect(user).toBeAlive();
  });

  test('ends the partition at poweroff', { use: booted }, machine => {
    machine.partitions.user.uart.send('poweroff\n');
    machine.run('10ms');
    expect(machine.partitions.user).toHaveState('off');
    expect(machine.partitions.radio).toBeAlive();
  });
});

test('a machine with the same past is the same machine', { use: booted }, machine => {
  const other = machine.fork();
  for (const each of [machine, other]) {
    answer(each.partitions.user, 'uptime');
    each.run('50ms');
  }
  expect(machine).toHaveHash(other);
  other.partitions.user.cpu.x28 = 1n;
  expect(machine).not.toHaveHash(other);
});
