package hvsh.cpu.jit;

import java.util.function.Consumer;
import java.util.function.Supplier;

/** Where translations are made. */
interface Workshop {
    /** Has a translation made, now or later, and delivered when it is ready for use, or for its {@link Trial}. */
    void order(Supplier<Translation> work, Consumer<Translation> delivery);
}
