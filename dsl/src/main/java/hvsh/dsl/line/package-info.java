/** Host ends of serial lines: a TCP port or a pseudoterminal, at which a program of the host takes part in a machine's conversation. */
package hvsh.dsl.line;
