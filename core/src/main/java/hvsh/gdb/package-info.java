/**
 * GDB's remote serial protocol ("Debugging with GDB", appendix E), for a machine with its history. What carries the bytes,
 * and the threads that wait for them, belong to whoever opens a {@link hvsh.gdb.Link}.
 */
package hvsh.gdb;
