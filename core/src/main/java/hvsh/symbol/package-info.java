/**
 * Names for addresses: symbols, source lines and call frames of programs, from ELF and DWARF, System.map and kallsyms. It knows
 * no machine: what it reads of one it is given.
 */
package hvsh.symbol;
