package hvsh.dsl.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A function that is promised and not there: it exists, is documented, and says so when it is called. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Repeatable(Later.List.class)
@interface Later {
    String name();

    /** What it will do. */
    String value();

    /** What it arrives with. */
    String with();

    /** A call of it. */
    String example();

    /** All of a class. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.TYPE)
    @interface List {
        Later[] value();
    }
}
