package hvsh.gdb;

/**
 * What {@code vCont} asks for. Since all CPUs go together, one that is to be stepped decides for all of them.
 *
 * @param stepped the CPU to step; null: none
 * @param start   first address of the range that it is to leave; equal to {@code end}: it is to execute one instruction
 */
record Resumption(Threads.Vcpu stepped, long start, long end) {
    private static final Resumption ALL_GO = new Resumption(null, 0, 0);

    static Resumption read(Fields packet, Threads threads) {
        packet.until(";");
        Resumption wanted = null;
        while (packet.take(';')) {
            Resumption action = action(packet, threads);
            wanted = wanted == null || wanted.stepped == null && action.stepped != null ? action : wanted;
        }
        packet.end();
        if (wanted == null) {
            throw Refusal.malformed();
        }
        return wanted;
    }

    private static Resumption action(Fields packet, Threads threads) {
        boolean steps = true;
        long start = 0;
        long end = 0;
        if (packet.take('c')) {
            steps = false;
        } else if (packet.take('C')) {
            packet.count(255);
            steps = false;
        } else if (packet.take('S')) {
            packet.count(255);
        } else if (packet.take('r')) {
            start = packet.number();
            packet.expect(',');
            end = packet.number();
        } else {
            packet.expect('s');
        }
        long choice = packet.take(':') ? Threads.choice(packet) : Threads.ALL;
        boolean one = choice != Threads.ALL && choice != Threads.ANY;
        Threads.Vcpu vcpu = one ? threads.named(choice) : threads.control();
        return steps ? new Resumption(vcpu, start, end) : ALL_GO;
    }

    String carryOut(Motion motion) {
        if (stepped == null) {
            return motion.goOn();
        }
        return Long.compareUnsigned(start, end) < 0 ? motion.stepWhile(stepped, start, end) : motion.step(stepped);
    }
}
