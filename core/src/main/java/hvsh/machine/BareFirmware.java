package hvsh.machine;

import hvsh.cpu.Cpu;

final class BareFirmware {
    private final Machine machine;
    private final Guest guest;

    BareFirmware(Machine machine, Guest guest) {
        this.machine = machine;
        this.guest = guest;
    }

    void install() {
        for (Cpu cpu : guest.cpus()) {
            cpu.firmware = this::call;
            cpu.off = cpu.vcpu() != 0;
        }
    }

    private void call(Cpu cpu, boolean smc) {
        switch ((int) cpu.x[0]) {
            case 0x8400_0000 -> cpu.x[0] = 0x1_0001;
            case 0x8400_0008 -> machine.powerOff(guest);
            default -> cpu.x[0] = -1;
        }
    }
}
