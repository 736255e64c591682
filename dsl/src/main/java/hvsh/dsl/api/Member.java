package hvsh.dsl.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Lets scripts reach a method of a {@link Thing}, and documents it: help, completion and the reference are made of this.
 * A method without parameters is a property, which scripts can also set if there is a method {@code setName(Value)}; one
 * that takes {@link Arguments} is a function; one that takes an int is a family of properties, such as x0 to x30.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface Member {
    /** What it is or does; the first line stands alone in completion. */
    String value();

    /**
     * Its type in TypeScript: of a property; or of a function, with a line for each way to call it. A parameter has the name that
     * {@link #params} gives it.
     */
    String type();

    /** What it can be set to, if that is more than its type. */
    String accepts() default "";

    /** Its name in scripts, if that is not the method's. */
    String name() default "";

    /** A line for each parameter: {@code name: what it may be, with its unit}. */
    String[] params() default {};

    /** What a function returns, with the unit; for properties {@link #value} says it. */
    String returns() default "";

    /** When it throws. */
    String errors() default "";

    /** JavaScript that runs as it stands in a session with the handset loaded. */
    String example();

    /** How many members a family has. */
    int count() default 0;
}
