// The radio's schedule under attack: for each attack the latency from the frame interrupt to the firmware's vector, frame by frame,
// and the margin of commits: scripts/bench/schedule [FRAMES [ATTACK…]]; 'idle' is a user that does nothing. With 'certificate' as
// the first argument latencies are left out, which costs most of the time, and the run is in pieces of 10 000 frames.
const certificate = args[0] === 'certificate';
const [frames = 20_000, ...names] = (certificate ? args.slice(1) : args).map(each => (/^\d+$/.test(each) ? Number(each) : each));
const attacks = names.length ? names : ['idle', 'spin', 'hvc-flood', 'trap-flood', 'console-flood', 'interrupt-storm', 'wait-abuse'];

const machine = load('../../testdata/machines/attacked.yaml');
machine.radio.inject('cell.add', { arfcn: 62, mcc: 262, mnc: 1 });
machine.partitions.radio.uart.waitFor('heard 262');

function report(name) {
  const run = machine.fork();
  const { radio, user } = run.partitions;
  if (name !== 'idle') user.boot(`../../testdata/guests/attacks/${name}.elf`);
  const latencies = new Map();
  let worst = 0;
  let begun = 0n;
  if (!certificate) {
    run.on({ radio: 'frame' }, e => { begun = e.time; });
    radio.on({ interrupt: 80 }, e => {
      if (begun === 0n) return;
      const latency = Number(e.time - begun);
      worst = Math.max(worst, latency);
      const bucket = Math.ceil(latency / 1000);
      latencies.set(bucket, (latencies.get(bucket) ?? 0) + 1);
      begun = 0n;
    });
  }
  for (let left = frames; left > 0; left -= 10_000) run.run(`${Math.ceil(Math.min(left, 10_000) * 60e6 / 13)}ns`);
  print(`${name}: ${frames} frames, ${run.radio.late} late, smallest margin ${run.radio.margin} ticks, ${run.radio.emitted} emitted; user ${user.state}`);
  if (!certificate) print(`  latency at most ${worst} ns; microseconds and frames: ${[...latencies].sort((a, b) => a[0] - b[0]).map(([us, n]) => `${us}: ${n}`).join(', ')}`);
  print(`  margins, from so many ticks on: ${run.radio.margins.lines.map(line => line.replace(' ', ': ')).join(', ')}`);
  print(`  ${run.stats}`);
  if (run.radio.late !== 0n) throw new Error(`${name}: ${run.radio.late} commits were late`);
}

attacks.forEach(report);
