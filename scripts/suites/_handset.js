// What suites of the handset share; names that begin with _ are no suites themselves.
import { fixture } from 'hvsh';

// The handset with both partitions up. It boots once; every test gets a fork.
export const booted = fixture(({ load }) => {
  const machine = load('../../testdata/machines/handset.yaml');
  machine.partitions.radio.uart.waitFor(/camped on (\d+)\n/);
  machine.partitions.user.uart.waitFor('user$ ');
  return machine;
});
