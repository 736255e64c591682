package hvsh.dsl.api;

import hvsh.dsl.api.MemberInfo.Bound;
import hvsh.dsl.api.MemberInfo.Kind;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.graalvm.polyglot.Value;

/**
 * What scripts can reach of one class of things: exactly the annotated members.
 *
 * @param info    what the annotations say; a member for each of them
 * @param members by name, families one by one
 */
record ThingModel(ThingInfo info, Map<String, Bound> members) {
    private static final ClassValue<ThingModel> MODELS = new ClassValue<>() {
        @Override
        protected ThingModel computeValue(Class<?> type) {
            return read(type);
        }
    };

    /** What scripts call such a thing. */
    String name() {
        return info.name();
    }

    String text() {
        return info.text();
    }

    List<MemberInfo> infos() {
        return info.members();
    }

    static ThingModel of(Class<? extends Thing> type) {
        return MODELS.get(type);
    }

    private static ThingModel read(Class<?> type) {
        Described described = type.getAnnotation(Described.class);
        if (described == null) {
            throw new IllegalStateException(type + " is not described");
        }
        Map<String, Bound> members = new LinkedHashMap<>();
        List<MemberInfo> infos = new ArrayList<>();
        for (Class<?> c = type; c != Object.class; c = c.getSuperclass()) {
            for (Method method : c.getDeclaredMethods()) {
                if (method.isAnnotationPresent(Member.class)) {
                    add(described.name(), c, method, members, infos);
                }
            }
        }
        infos.sort(Comparator.comparing(MemberInfo::name));
        return new ThingModel(new ThingInfo(described.name(), described.type(), List.of(described.shape()), described.value(), List.copyOf(infos)),
                Collections.unmodifiableMap(members));
    }

    private static void add(String owner, Class<?> type, Method method, Map<String, Bound> members, List<MemberInfo> infos) {
        Member member = method.getAnnotation(Member.class);
        String name = member.name().isEmpty() ? method.getName() : member.name();
        boolean function = Arrays.equals(method.getParameterTypes(), new Class<?>[] {Arguments.class});
        MethodHandle set = setter(type, method);
        String shown = member.count() == 0 ? name : name + "0…" + name + (member.count() - 1);
        MemberInfo info = new MemberInfo(owner, shown, function ? Kind.FUNCTION : Kind.PROPERTY, member.type(), accepts(member, set != null),
                member.value(), List.of(member.params()), member.returns(), member.errors(), member.example());
        infos.add(info);
        MethodHandle get = handle(method);
        if (member.count() == 0) {
            members.putIfAbsent(name, new Bound(info, get, set, -1));
        }
        for (int i = 0; i < member.count(); i++) {
            members.put(name + i, new Bound(info, get, set, i));
        }
    }

    private static String accepts(Member member, boolean set) {
        return !set ? "" : member.accepts().isEmpty() ? member.type() : member.accepts();
    }

    private static MethodHandle setter(Class<?> type, Method getter) {
        String name = "set" + Character.toUpperCase(getter.getName().charAt(0)) + getter.getName().substring(1);
        boolean family = Arrays.equals(getter.getParameterTypes(), new Class<?>[] {int.class});
        try {
            return handle(family ? type.getDeclaredMethod(name, int.class, Value.class)
                    : type.getDeclaredMethod(name, Value.class));
        } catch (NoSuchMethodException _) {
            return null;
        }
    }

    private static MethodHandle handle(Method method) {
        try {
            return MethodHandles.lookup().unreflect(method);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(method + " is not accessible", e);
        }
    }
}
