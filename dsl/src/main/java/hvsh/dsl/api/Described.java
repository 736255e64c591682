package hvsh.dsl.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names and explains a class of {@link Thing}s. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@interface Described {
    /** What scripts call such a thing in documentation: {@code machine}, {@code cpu}. */
    String name();

    /** What it is. */
    String value();
}
