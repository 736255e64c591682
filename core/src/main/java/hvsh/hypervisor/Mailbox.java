package hvsh.hypervisor;

import hvsh.irq.InterruptLine;
import java.util.ArrayDeque;
import java.util.List;

/**
 * What other partitions have sent: messages in order, and who rang the doorbell. Two level interrupts are held up as
 * long as there is something to fetch.
 */
public final class Mailbox {
    /** Messages that one sender may have waiting in one mailbox, so that none can lock another out. */
    static final int LIMIT = 16;

    /** A message, whose bytes are never changed, and the number of the partition that sent it. */
    public record Message(int sender, byte[] bytes) { }

    /** The mailbox as data; bit n of the doorbells is partition n. */
    public record State(List<Message> messages, long doorbells) { }

    private final ArrayDeque<Message> messages = new ArrayDeque<>();
    private final InterruptLine messageLine;
    private final InterruptLine doorbellLine;
    private long doorbells;

    Mailbox(InterruptLine messageLine, InterruptLine doorbellLine) {
        this.messageLine = messageLine;
        this.doorbellLine = doorbellLine;
    }

    /** Queues a message; false if the sender has too many waiting. */
    boolean send(int sender, byte[] bytes) {
        if (messages.stream().filter(m -> m.sender() == sender).count() >= LIMIT) {
            return false;
        }
        messages.add(new Message(sender, bytes.clone()));
        drive();
        return true;
    }

    /** The oldest message, or null. */
    Message peek() {
        return messages.peek();
    }

    void remove() {
        messages.remove();
        drive();
    }

    void ring(int sender) {
        doorbells |= 1L << sender;
        drive();
    }

    /** Who rang since the last time: bit n is partition n. */
    long takeDoorbells() {
        long rung = doorbells;
        doorbells = 0;
        drive();
        return rung;
    }

    void clear() {
        messages.clear();
        doorbells = 0;
        drive();
    }

    private void drive() {
        messageLine.set(!messages.isEmpty());
        doorbellLine.set(doorbells != 0);
    }

    State save() {
        return new State(List.copyOf(messages), doorbells);
    }

    void load(State state) {
        messages.clear();
        messages.addAll(state.messages());
        doorbells = state.doorbells();
        drive();
    }
}
