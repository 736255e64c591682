// Sends messages to a pager whose firmware has a bug, and fails where it finds what the bug has done. To go after it:
//   hvsh run --bug pager.hvbug scripts/pager.js
//   hvsh replay --shell pager.hvbug
const machine = load('../testdata/machines/pager.yaml');
const { guest } = machine.partitions;

guest.uart.waitFor('ready');
for (const message of ['hello', 'call me', 'at home', 'bye']) {
  guest.uart.send(message + '\n');
  machine.run('5ms');
}
const network = guest.memory.readU64('network');
if (network !== 868n) throw new Error(`the pager is on network ${network} and not on 868`);
