/**
 * The state of a machine as data: what a snapshot holds, and the hash over it. It knows no machine; {@code hvsh.machine}
 * fills it in and takes it on again.
 */
package hvsh.snapshot;
