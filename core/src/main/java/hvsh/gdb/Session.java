package hvsh.gdb;

import hvsh.replay.History;
import java.nio.charset.StandardCharsets;

/**
 * A conversation with one debugger, on the thread that the machine belongs to, from where the machine has stopped. The
 * machine stands still whenever it is not told to go. All that the debugger changes enters through the machine's history.
 */
public final class Session {
    /** How a conversation ended. The machine is stopped, and as usable as before. */
    public enum End {
        /** The debugger let go of the machine. */
        DETACHED,
        /** The debugger wants the machine to end. */
        KILLED,
        /** Every partition is off, and the debugger was told. */
        EXITED,
        /** The debugger is gone, or what waited for it was ended. */
        GONE
    }

    private static final String DONE = "OK";
    /** What gets no answer. */
    private static final String NOTHING = null;

    private final Packets packets;
    private final History history;
    private final Threads threads;
    private final TargetRegisters registers;
    private final TargetMemory memory;
    private final Points points;
    private final Motion motion;
    private final Queries queries;
    private End end;

    public Session(Debuggee debuggee, Link link) {
        history = debuggee.history();
        packets = new Packets(link);
        threads = new Threads(history.machine());
        registers = new TargetRegisters(history);
        memory = new TargetMemory(history);
        points = new Points(history.machine().hooks(), debuggee::stop);
        motion = new Motion(debuggee, threads, points, packets, link);
        queries = new Queries(threads, motion, packets, new Transfers(threads, registers), new Monitor(history, points, motion));
    }

    /** Converses until the end. */
    public End run() {
        try {
            while (end == null) {
                String packet = packets.receive();
                if (packet == null) {
                    return End.GONE;
                }
                String reply = answer(packet);
                if (reply != null) {
                    packets.send(reply);
                }
            }
            return end;
        } finally {
            points.clear();
        }
    }

    private String answer(String packet) {
        try {
            return packet.isEmpty() ? "" : answer(packet, new Fields(packet.substring(1)));
        } catch (Refusal e) {
            return e.reply();
        }
    }

    private String answer(String packet, Fields rest) {
        return switch (packet.charAt(0)) {
            case '?' -> motion.last();
            case 'g' -> registers.readAll(threads.general().cpu());
            case 'G' -> {
                registers.writeAll(threads.general(), Hex.bytes(rest.rest()));
                yield DONE;
            }
            case 'p' -> registers.read(threads.general().cpu(), rest.count(registers.count() - 1));
            case 'P' -> setRegister(rest);
            case 'm' -> readMemory(rest);
            case 'M' -> writeMemory(rest, true);
            case 'X' -> writeMemory(rest, false);
            case 'H' -> {
                threads.choose(rest);
                yield DONE;
            }
            case 'T' -> {
                threads.named(rest.number());
                yield DONE;
            }
            case 'Z', 'z' -> points.change(packet.charAt(0) == 'Z', rest);
            case 'c', 's', 'C', 'S' -> moved(goOld(packet.charAt(0), rest));
            case 'v' -> verbose(packet, rest);
            case 'b' -> back(rest);
            case 'q', 'Q' -> queries.answer(packet);
            case 'D' -> ended(End.DETACHED, DONE);
            case 'k' -> ended(End.KILLED, NOTHING);
            case '\0' -> throw Refusal.malformed();
            default -> "";
        };
    }

    /** Whoever hears the reply may use the machine at once, so nothing of the debugger's is left in it by then. */
    private String ended(End how, String reply) {
        end = how;
        points.clear();
        return reply;
    }

    private String moved(String stop) {
        return motion.hasExited() ? ended(End.EXITED, stop) : stop;
    }

    private String setRegister(Fields packet) {
        int number = packet.count(registers.count() - 1);
        packet.expect('=');
        registers.write(threads.general(), number, Hex.bytes(packet.rest()));
        return DONE;
    }

    private String readMemory(Fields packet) {
        long address = packet.number();
        packet.expect(',');
        long length = packet.number();
        packet.end();
        if (length < 0) {
            throw Refusal.malformed();
        }
        byte[] bytes = memory.read(threads.general().cpu(), address, (int) Math.min(length, Packets.SIZE / 2));
        if (bytes.length == 0 && length > 0) {
            throw Refusal.noMemory();
        }
        return Hex.of(bytes);
    }

    private String writeMemory(Fields packet, boolean digits) {
        long address = packet.number();
        packet.expect(',');
        long length = packet.number();
        packet.expect(':');
        String content = packet.rest();
        byte[] bytes = digits ? Hex.bytes(content) : content.getBytes(StandardCharsets.ISO_8859_1);
        if (bytes.length != length) {
            throw Refusal.malformed();
        }
        memory.write(threads.general().cpu(), address, bytes);
        return DONE;
    }

    /** The packets of before {@code vCont}: {@code c}, {@code s}, and with a signal, which means nothing to a machine. */
    private String goOld(char what, Fields packet) {
        boolean more = !packet.atEnd();
        if (what == 'C' || what == 'S') {
            packet.count(255);
            more = packet.take(';');
        }
        long to = more ? packet.number() : 0;
        packet.end();
        Threads.Vcpu vcpu = threads.control();
        if (more) {
            registers.write(vcpu, TargetRegisters.PC, Hex.bytes(Hex.little(to, 8)));
        }
        return what == 's' || what == 'S' ? motion.step(vcpu) : motion.goOn();
    }

    private String verbose(String packet, Fields rest) {
        if (packet.equals("vCont?")) {
            return "vCont;c;C;s;S;r";
        }
        if (packet.startsWith("vKill;")) {
            return ended(End.KILLED, DONE);
        }
        return packet.startsWith("vCont;") ? moved(Resumption.read(rest, threads).carryOut(motion)) : "";
    }

    private String back(Fields packet) {
        if (packet.take('s')) {
            packet.end();
            return motion.stepBack(threads.control());
        }
        packet.expect('c');
        packet.end();
        return motion.goBack();
    }
}
