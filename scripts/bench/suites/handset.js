// 1 000 tests, each in a fork of the booted handset: scripts/hvsh test scripts/bench/suites/handset.js
import { expect, fixture, test } from 'hvsh';

const booted = fixture(({ load }) => {
  const machine = load('../../../testdata/machines/handset.yaml');
  machine.partitions.user.uart.waitFor('user$ ');
  return machine;
});

for (let i = 0; i < 1000; i++) {
  test(`trivial ${i}`, { use: booted }, machine => expect(machine.partitions.user).toHaveState('running'));
}
