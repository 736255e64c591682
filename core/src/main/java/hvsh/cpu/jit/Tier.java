package hvsh.cpu.jit;

import java.lang.constant.ClassDesc;

/** How a region is translated. The launcher's flags tell HotSpot the classes' names. */
enum Tier {
    /** For code that runs a little: general registers stay in the CPU's array, which HotSpot's first compiler gets through quickly. */
    BASELINE("TranslatedBaseline"),
    /** For code that runs long: general registers live in JVM locals. */
    OPTIMIZED("TranslatedOptimized");

    final ClassDesc type;

    Tier(String name) {
        type = ClassDesc.of("hvsh.cpu.jit." + name);
    }
}
