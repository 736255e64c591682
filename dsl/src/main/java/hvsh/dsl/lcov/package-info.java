/** Tracefiles of coverage, as lcov has them. */
package hvsh.dsl.lcov;
