// The handset: boots a real-time radio partition beside Debian (or, where Debian cannot be had, a small user program),
// types a command, and checks that the radio did not miss a beat. Exit status 0, or 1 when a check fails.
const FRAME = 60n * 62_500_000n;      // a TDMA frame is 60/13 ms: in counter ticks, times 13 000
const STAMPS = 64n;                   // beats of which the firmware keeps the time
const LATEST = 62_500_000n / 20_000n; // 50 us, in counter ticks

function check(fact, text) {
  if (!fact) throw new Error(`check failed: ${text}`);
}

function loadHandset() {
  try {
    const machine = load('../testdata/machines/debian.yaml');
    print("Running Debian's own arm64 kernel in 'user'.");
    return machine;
  } catch (e) {
    print(e.message);
    print("Debian is not to be had; running the embedded user program in 'user'.");
    return load('../testdata/machines/handset.yaml');
  }
}

/**
 * Looks at every beat since the last look: each in its frame, and soon after it was due.
 * @param {hvsh.Partition} radio
 */
function heart(radio) {
  const { memory, cpu } = radio;
  let seen = 0n;
  return () => {
    const first = memory.readU64('first_frame');
    const beats = memory.readU64('beats');
    check(beats - seen <= STAMPS, `looked too late: ${beats - seen} beats since the last look`);
    for (let beat = seen + 1n; beat <= beats; beat++) {
      const due = first + beat * FRAME / 13_000n;
      const stamp = memory.readU64(`stamps+${(beat - 1n) % STAMPS * 8n}`);
      check(stamp >= due && stamp - due < LATEST, `beat ${beat} was due at ${due} and came at ${stamp}`);
    }
    const frames = (cpu.sysreg.CNTVCT_EL0 - first) * 13_000n / FRAME;
    check(frames - beats <= 1n, `${frames} frames, but only ${beats} beats`);
    return seen = beats;
  };
}

// Runs until the text is there, looking at the radio's beats all the while.
function waitFor(machine, uart, text, look, max) {
  const end = machine.time + max;
  const isThere = () => {
    look();
    check(machine.time < end, `'${text}' did not come; the last line is '${uart.output.at(-1)}'`);
    return uart.output.text.includes(text);
  };
  const { reason } = machine.run({ until: isThere, every: '230ms' });
  check(reason === 'until', `the machine stopped (${reason})`);
}

const machine = loadHandset();
const { radio, user } = machine.partitions;
const debian = machine.name === 'debian';

radio.uart.waitFor(/camped on \d+/);
const look = heart(radio);
waitFor(machine, user.uart, debian ? 'hvsh: busybox is up' : 'user$ ', look, 60_000_000_000n);
print(`'user' is up after ${machine.time / 1_000_000n} ms of virtual time; 'radio' has beaten ${look()} times, on every frame.`);

user.uart.send('uname -a\n');
const [answer] = user.uart.waitFor(debian ? /Linux .*aarch64[^\r\n]*/ : /hvsh-user aarch64/, { max: '10s' });
print(`uname -a: ${answer}`);
machine.run('10ms');
print(`'radio' has beaten ${look()} times.`);

for (const partition of [radio, user]) {
  check(partition.state === 'running', `${partition.name} is ${partition.state}`);
  print(`\n${partition.name}: ${partition.cpu.icount} instructions; traps:`);
  print(partition.traps);
}
print(`\nvirtual time ${machine.time / 1000n} us, ${machine.icount} instructions; state hash ${machine.hash()}`);
print(`host: ${machine.stats}`);
