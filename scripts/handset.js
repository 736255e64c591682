// The handset: a telephone's radio firmware beside Debian or, where Debian cannot be had, beside a small terminal program. The firmware
// finds a cell and registers; the user sends a message through the modem at its serial port, gets one, and is called. At the end the
// firmware is patched to emit where it must not, which the guard refuses. Exit status 0, or 1 when a check fails.
const LATEST = 13n * 50n; // 50 us in ticks of the radio's clock: from a frame's begin to its handler
const FRAME = 60_000n;
const OTHER = '+15551234';

function check(fact, text) {
  if (!fact) throw new Error(`check failed: ${text}`);
}

function loadHandset() {
  try {
    const machine = load('../testdata/machines/debian-phone.yaml');
    print("Running Debian's own arm64 kernel in 'user'.");
    return machine;
  } catch (e) {
    print(e.message);
    print("Debian is not to be had; running the embedded user program in 'user'.");
    return load('../testdata/machines/phone.yaml');
  }
}

// No commit came too late, no frame's interrupt was passed over or handled late.
function punctual() {
  const { memory } = radio;
  const [frames, skipped, latency] = ['frames', 'skipped', 'worst_latency'].map(name => memory.readU64(name));
  const passed = machine.time * 13n / 1_000n / FRAME;
  check(machine.radio.late === 0n && memory.readU64('late') === 0n, `${machine.radio.late} commits came too late`);
  check(skipped === 0n && passed - frames <= 1n, `${passed} frames began, ${frames} were handled`);
  check(latency < LATEST, `a frame's handler came ${latency} ticks after its begin`);
  return `${frames} frames, none missed, no commit late; latest handler ${latency} ticks after its frame's begin, smallest margin ${machine.radio.margin}`;
}

const machine = loadHandset();
const { radio, user } = machine.partitions;
const debian = machine.name === 'debian-phone';

// What the user types to the modem; \r and control-Z as printf(1) knows them.
function say(text) {
  user.uart.send(debian ? `printf '${text.replaceAll('\r', '\\r').replaceAll('\x1a', '\\032')}' > /dev/ttyAMA1\n` : text);
}

function expectAnswer(text) {
  return user.uart.waitFor(text, { max: '20s' });
}

machine.radio.inject('cell.add', { arfcn: 62, plmn: '00101', lac: 7, ci: 9, dbm: -70 });
const capture = machine.radio.pcap('/tmp/hvsh-handset.pcap');
const [camped] = radio.uart.waitFor(/camped on .*/);
print(camped);
const [registered] = radio.uart.waitFor(/registered on .*/);
print(registered);

user.uart.waitFor(debian ? 'hvsh: busybox is up' : 'terminal\n');
if (debian) {
  user.uart.send('uname -a; stty -F /dev/ttyAMA1 raw -echo; cat /dev/ttyAMA1 &\n');
  print(`uname -a: ${user.uart.waitFor(/Linux .*aarch64[^\r\n]*/)}`);
  user.uart.waitFor('# ');
}
print(`'user' is up after ${machine.time / 1_000_000n} ms of virtual time; ${punctual()}.`);

say('ATE0+CMGF=1;+CNMI=2,1;+CLIP=1\r');
expectAnswer('OK');
say(`AT+CMGS="${OTHER}"\r`);
expectAnswer('> ');
say('hello network\x1a');
print(`\nsent: ${expectAnswer(/\+CMGS: \d+/)}`);
const outgoing = machine.radio.network.messages.map(m => `${m.from} to ${m.to}: ${m.text}`);
check(outgoing.includes(`+15550001 to ${OTHER}: hello network`), `the network has ${outgoing}`);

machine.radio.inject('sms.send', { from: OTHER, text: 'hello phone' });
print(`told: ${expectAnswer(/\+CMTI: [^\r\n]*/)}`);
say('AT+CMGR=1\r');
print(`read: ${expectAnswer(/\+CMGR: [^\r\n]*/)}  ${expectAnswer('hello phone')}`);

machine.radio.inject('gsm.call', { number: OTHER });
print(`\n${expectAnswer('RING')}: ${expectAnswer(/\+CLIP: [^\r\n]*/)}`);
say('ATA\r');
expectAnswer('OK');
machine.run('1s');
print(`call: ${machine.radio.network.calls[0].state}`);
check(machine.radio.network.calls[0].state === 'active', 'the call was not answered');
machine.radio.inject('gsm.cancel', { number: OTHER });
print(`end:  ${expectAnswer('NO CARRIER')}`);
machine.run('3s');
check(machine.radio.refused === 0n, `something was refused: ${machine.radio.breaches}`);
print(`\nuntil here ${punctual()}; ${machine.radio.emitted} emissions.`);
capture.close();

// The firmware's duplex distance is 45 MHz; with another it asks for a channel outside its band.
radio.memory.writeU32('gsm900_duplex_khz', 30_000);
say(`ATD${OTHER};\r`);
radio.break({ radio: 'refusal' });
machine.run('5s');
check(machine.radio.refused > 0n, 'patched firmware emitted where it must not');
print(`patched firmware: ${machine.radio.breaches.lines.at(-1)}`);

for (const partition of [radio, user]) {
  check(partition.state === 'running', `${partition.name} is ${partition.state}`);
  print(`\n${partition.name}: ${partition.cpu.icount} instructions; traps:`);
  print(partition.traps);
}
print(`\nvirtual time ${machine.time / 1000n} us, ${machine.icount} instructions; state hash ${machine.hash()}`);
print(`the air is in /tmp/hvsh-handset.pcap: ${capture.blocks} blocks; host: ${machine.stats}`);
