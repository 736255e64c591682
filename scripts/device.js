// A sensor that the handset does not have, and what the user's instructions see of it.
const machine = load('../testdata/machines/handset.yaml', { devices: { user: device({
  name: 'sensor', at: 0x0b10_0000, spi: 60,
  registers: {
    DATA:   { at: 0x0, access: 'ro', onRead: (name, value, device) => 20 + device.state.log.length },
    STATUS: { at: 0x4, access: 'w1c', mask: 1 },
    START:  { at: 0x8, access: 'wo', onWrite(name, value, device) {
      if (value === 0) throw new Error('a measurement takes time');
      device.STATUS = 1;
      device.state.log.push(value);
    } },
  },
  state: { log: [] },
  irq: device => device.STATUS === 1,
}) } });
const { user } = machine.partitions;
user.until('main');

/** Has the user execute an instruction between x1 and a register of the sensor, whose address is in x0. */
function touch(instruction, offset, value) {
  const { cpu } = user;
  cpu.x0 = 0x0b10_0000 + offset;
  cpu.x1 = value;
  user.memory.writeU32(cpu.pc, instruction);
  user.memory.writeU32(cpu.pc + 4n, 0x1400_0000); // b .
  cpu.step();
  return Number(cpu.x1);
}

const fetch = offset => touch(0xb940_0001, offset, 0); // ldr w1, [x0]
const store = (offset, value) => touch(0xb900_0001, offset, value); // str w1, [x0]

print('data', fetch(0), 'status', fetch(4));
store(8, 5);
const before = machine.snapshot();
print('data', fetch(0), 'status', fetch(4));
store(4, 1);
print('status', fetch(4));
machine.restore(before);
print('status', fetch(4));
store(8, 0);
