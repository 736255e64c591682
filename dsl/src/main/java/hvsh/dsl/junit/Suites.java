package hvsh.dsl.junit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.platform.commons.annotation.Testable;

/**
 * Has JUnit, and so Maven and IDEs, run suites of {@code hvsh test}: on a class that needs nothing in it.
 *
 * <pre>{@code
 * @Suites("src/test/hvsh")
 * final class FirmwareTest { }
 * }</pre>
 */
@Testable
@SuppressWarnings("exports") // Testable is for IDEs, which have it
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Suites {
    /** Suites, or directories of suites; relative ones begin at the directory that tests run in, with Maven the module's. */
    String[] value();

    /** Cases at a time. */
    int jobs() default 1;

    /** Where bug reports of failed tests go. */
    String results() default "target/hvsh-test-results";
}
