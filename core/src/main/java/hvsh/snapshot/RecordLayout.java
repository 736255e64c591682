package hvsh.snapshot;

import static java.lang.constant.ConstantDescs.CD_Object;
import static java.lang.constant.ConstantDescs.CD_long;
import static java.lang.constant.ConstantDescs.CD_void;

import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.AccessFlag;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;

/**
 * How to read the components of one record class: a method made for it, straight through. A state has tens of record
 * classes, each of which is read once in a while: reading by method handles, each of which has code of its own, takes several
 * times as long then, in cold caches and before HotSpot compiles it.
 */
final class RecordLayout {
    private static final ClassValue<RecordReader> LAYOUTS = new ClassValue<>() {
        @Override
        protected RecordReader computeValue(Class<?> type) {
            return make(type);
        }
    };
    private static final ClassDesc READER = RecordReader.class.describeConstable().orElseThrow();
    private static final ClassDesc TAKER_TYPE = RecordReader.Taker.class.describeConstable().orElseThrow();
    private static final MethodTypeDesc TAKE_NUMBER = MethodTypeDesc.of(CD_void, CD_long);
    private static final MethodTypeDesc TAKE_THING = MethodTypeDesc.of(CD_void, CD_Object);
    private static final int RECORD = 1;
    private static final int TAKER = 2;

    private RecordLayout() { }

    /** Gives the taker what stands for the names of class and components, and then their values. */
    static void read(Record record, RecordReader.Taker taker) {
        LAYOUTS.get(record.getClass()).read(record, taker);
    }

    /** FNV-1a: names are few and chosen by us, so it need not be better. */
    private static long number(String text) {
        long hash = 0xcbf2_9ce4_8422_2325L;
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ b & 0xff) * 0x100_0000_01b3L;
        }
        return hash;
    }

    private static RecordReader make(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        StringBuilder names = new StringBuilder(type.getName());
        for (RecordComponent component : components) {
            names.append(' ').append(component.getName());
        }
        byte[] file = ClassFile.of().build(ClassDesc.of(type.getPackageName(), "Layout"), layout -> layout
                .withFlags(AccessFlag.FINAL, AccessFlag.SYNTHETIC)
                .withInterfaceSymbols(READER)
                .withMethodBody(ConstantDescs.INIT_NAME, ConstantDescs.MTD_void, ClassFile.ACC_PUBLIC,
                        code -> code.aload(0).invokespecial(CD_Object, ConstantDescs.INIT_NAME, ConstantDescs.MTD_void).return_())
                .withMethodBody("read", MethodTypeDesc.of(CD_void, CD_Object, TAKER_TYPE), ClassFile.ACC_PUBLIC,
                        code -> write(code, type, number(names.toString()), components)));
        try {
            MethodHandles.Lookup made = MethodHandles.privateLookupIn(type, MethodHandles.lookup())
                    .defineHiddenClass(file, true, MethodHandles.Lookup.ClassOption.NESTMATE);
            return (RecordReader) made.findConstructor(made.lookupClass(), MethodType.methodType(void.class)).invoke();
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("cannot read a " + type.getName(), e);
        }
    }

    private static void write(CodeBuilder code, Class<?> type, long name, RecordComponent... components) {
        ClassDesc owner = type.describeConstable().orElseThrow();
        code.aload(TAKER).loadConstant(name).invokeinterface(TAKER_TYPE, "take", TAKE_NUMBER);
        for (RecordComponent component : components) {
            Class<?> of = component.getType();
            if (of == float.class || of == double.class) {
                throw new IllegalArgumentException(type.getName() + " has a component '" + component.getName() + "' whose value is no whole number");
            }
            code.aload(TAKER).aload(RECORD).checkcast(owner)
                    .invokevirtual(owner, component.getName(), MethodTypeDesc.of(of.describeConstable().orElseThrow()));
            if (of.isPrimitive() && of != long.class) {
                code.i2l();
            }
            code.invokeinterface(TAKER_TYPE, "take", of.isPrimitive() ? TAKE_NUMBER : TAKE_THING);
        }
        code.return_();
    }
}
