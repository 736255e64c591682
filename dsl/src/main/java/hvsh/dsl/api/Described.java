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

    /** Its interface in TypeScript, with type parameters and what it extends; empty for what is no thing by itself. */
    String type();

    /** Lines of that interface besides the members: what there is by any name, such as {@code [name: string]: number}. */
    String[] shape() default {};

    /** What it is. */
    String value();
}
