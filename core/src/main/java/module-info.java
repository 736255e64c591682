/** The AArch64 machine and its type-1 hypervisor. */
module hvsh.core {
}
