package hvsh.cpu.jit;

import hvsh.cpu.Cpu;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Finds the methods that semantics name, and knows which of them have no effect. */
final class Methods {
    private static final List<String> PACKAGES = List.of("hvsh.cpu.op.", "hvsh.cpu.", "hvsh.isa.", "java.lang.");
    /** Classes all of whose methods are functions of their arguments. */
    private static final Set<String> PURE = Set.of("Arith", "Bitmask", "Bits", "Condition", "Crc32", "Divide", "Flags", "Integer", "Long", "Math");
    private static final Map<String, Method> FOUND = new ConcurrentHashMap<>();

    private Methods() { }

    /**
     * The public method of a class in semantics.
     *
     * @param owner     its simple name, or {@code cpu}
     * @param arguments how many, the CPU counted if it is passed
     * @throws IllegalArgumentException if there is none, or more than one
     */
    static Method find(String owner, String name, int arguments) {
        return FOUND.computeIfAbsent(owner + "." + name + "/" + arguments, key -> search(owner, name, arguments));
    }

    private static Method search(String owner, String name, int arguments) {
        Class<?> declaring = owner.equals("cpu") ? Cpu.class : load(owner);
        Method found = null;
        for (Method method : declaring.getDeclaredMethods()) {
            if (Modifier.isPublic(method.getModifiers()) && method.getName().equals(name)
                    && method.getParameterCount() == arguments && preferred(method, found)) {
                found = method;
            }
        }
        if (found == null) {
            throw new IllegalArgumentException("semantics call %s.%s with %d arguments, which does not exist"
                    .formatted(owner, name, arguments));
        }
        return found;
    }

    /** Of java.lang's overloads the one with primitives of the class's own kind, such as Long.rotateRight(long, int). */
    private static boolean preferred(Method method, Method other) {
        return other == null || method.getParameterTypes()[0].isPrimitive() && !other.getParameterTypes()[0].isPrimitive();
    }

    private static Class<?> load(String simpleName) {
        for (String prefix : PACKAGES) {
            try {
                return Class.forName(prefix + simpleName);
            } catch (ClassNotFoundException _) {
                // the next package
            }
        }
        throw new IllegalArgumentException("semantics name the class " + simpleName + ", which does not exist");
    }

    static boolean isPure(Method method) {
        return PURE.contains(method.getDeclaringClass().getSimpleName());
    }
}
