package hvsh.dsl.api;

/** Types of what suites are written with: what a test gets follows from what it uses. */
final class TestTypes {
    static final String TEST = """
            (name: string, body: (context: Context) => void) => void
            (name: string, options: TestOptions & { use?: undefined, each?: undefined }, body: (context: Context) => void) => void
            <const U extends Uses>(name: string, options: TestOptions & { use: U, each?: undefined }, body: (...given: [...Given<U>, Context]) => void) => void
            (name: string, options: TestOptions & { use?: Uses, each: readonly unknown[] }, body: (...given: any[]) => void) => void""";

    /** With rows of a table, whose elements come between what it uses and the context. */
    static final String ROWS = """
            (name: string, body: (...given: any[]) => void) => void
            (name: string, options: TestOptions & { use?: Uses }, body: (...given: any[]) => void) => void""";

    static final String GROUP = "(name: string, body: () => void) => void";

    static final String BEFORE = "(body: (...given: any[]) => void) => void";

    static final String FIXTURE = """
            <T>(body: (context: Context) => T) => Fixture<T>
            <T>(options: { use?: undefined, timeout?: Time }, body: (context: Context) => T) => Fixture<T>
            <const U extends Uses, T>(options: { use: U, timeout?: Time }, body: (...given: [...Given<U>, Context]) => T) => Fixture<T>""";

    private TestTypes() { }
}
