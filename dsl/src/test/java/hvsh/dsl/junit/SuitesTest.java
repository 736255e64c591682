package hvsh.dsl.junit;

/** The project's own suites, as Maven and IDEs run anybody's. */
@Suites("../scripts/suites")
final class SuitesTest { }
