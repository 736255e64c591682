// 1 000 tests, each in a fork of a booted Debian that runs on for 10 us: scripts/hvsh test scripts/bench/suites/debian.js
import { expect, fixture, test } from 'hvsh';

const booted = fixture(({ load }) => {
  const machine = load('../../../testdata/machines/debian.yaml');
  machine.partitions.user.uart.waitFor('hvsh: busybox is up', { max: '120s' });
  return machine;
});

for (let i = 0; i < 1000; i++) {
  test(`trivial ${i}`, { use: booted }, machine => {
    machine.run('10us');
    expect(machine.partitions.user).toHaveState('running');
  });
}
