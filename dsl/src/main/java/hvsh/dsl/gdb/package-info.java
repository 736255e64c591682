/** Debuggers that come over the network: who may come, and the threads that wait for what they send. */
package hvsh.dsl.gdb;
