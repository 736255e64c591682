package hvsh.cpu.jit;

import java.util.Queue;
import java.util.function.Supplier;

/** Where translations are made. */
interface Workshop {
    /** Has a translation made, now or later, and put into a queue. */
    void order(Supplier<Translator.Finished> work, Queue<Translator.Finished> to);
}
