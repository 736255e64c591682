// Part of what the launcher runs once after a build, so that the JVM learns what to load and compile at every later start
// (hvsh.shell.Training): the scripts' engine, two partitions with devices and interrupts, the shell's printing.
const machine = load('../testdata/machines/handset.yaml');
const { radio, user } = machine.partitions;
user.uart.waitFor('user$ ');
user.uart.send('uname -a\r');
user.uart.waitFor('aarch64');
machine.run('200ms');
const fork = machine.fork();
fork.run('20ms');
load('../testdata/machines/coremark.yaml').run('400ms'); // long enough that what matters is compiled
const facts = [machine, user, user.cpu, user.cpu.disassemble(user.cpu.pc, 8), user.memory.dump(user.cpu.sp, 64), radio.state,
    machine.hash(), fork.hash(), user.cpu.x0, hex(user.cpu.pc)];
print(facts.map(String).join('\n'));
