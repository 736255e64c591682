// Going back in time in a Debian that has booted: scripts/hvsh run scripts/bench/travel.js
// Host times in milliseconds. Every first visit to a stretch executes from a state that was kept on the way.
const STRETCH = 100_000_000n;
const BACKS = 200;

const machine = load('../../testdata/machines/debian.yaml');
const { user } = machine.partitions;

function milliseconds(action) {
  const begin = Date.now();
  action();
  return Date.now() - begin;
}

const percentile = (values, p) => [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * p))];

const boot = milliseconds(() => user.uart.waitFor('hvsh: busybox is up', { max: '120s' }));
print(`boot with history: ${boot} ms, ${Number(machine.icount)} instructions`);
const end = machine.icount;
for (let at = end; at > STRETCH; at -= STRETCH) {
  const far = milliseconds(() => machine.goto(at - STRETCH));
  const first = milliseconds(() => user.cpu.back());
  const more = Array.from({ length: BACKS }, () => milliseconds(() => user.cpu.back()));
  print(`to ${Number((at - STRETCH) / 1_000_000n)} M: ${far} ms; a step back: first ${first}, median ${percentile(more, 0.5)}, p95 ${percentile(more, 0.95)}, most ${percentile(more, 1)} ms`);
}
print(`all the way forward again: ${milliseconds(() => machine.goto(end))} ms`);
print(`last store to the stack: ${milliseconds(() => print(user.memory.lastWrite(user.cpu.sp, 8)))} ms`);
print(`last page fault: ${milliseconds(() => print(machine.reverse({ until: { exception: 'data-abort', partition: 'user' } })))} ms`);
const forks = 500;
const spent = milliseconds(() => { for (let i = 0; i < forks; i++) machine.fork().run('10us'); });
print(`fork, run 10 us, discard: ${Math.round(forks * 1000 / spent)} a second`);
