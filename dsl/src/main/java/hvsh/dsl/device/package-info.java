/** Devices that scripts describe: their tables, and their functions, which see nothing but the device. */
package hvsh.dsl.device;
