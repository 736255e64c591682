package hvsh.cpu;

import java.util.function.LongConsumer;
import java.util.function.LongSupplier;

/** Where a timer or interrupt controller plugs a system register of its own into one CPU; null refuses a direction. */
public record SystemRegisterPort(LongSupplier read, LongConsumer write) { }
