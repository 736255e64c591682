/** What was executed, by function and line. */
package hvsh.dsl.coverage;
