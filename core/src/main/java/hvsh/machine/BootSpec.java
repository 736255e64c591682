package hvsh.machine;

/**
 * What a guest begins with.
 *
 * @param name        of the image, for messages
 * @param image       an ELF file, a Linux Image, or a flat binary; empty: the guest begins in flash, at address 0
 * @param initrd      an initramfs, or empty
 * @param arguments   the kernel's command line, or empty
 * @param commandLine what semihosting tells a program about its own name and arguments
 */
public record BootSpec(String name, byte[] image, byte[] initrd, String arguments, String commandLine) {
    /** A program without arguments of its own. */
    public BootSpec(String name, byte[] image, byte[] initrd, String arguments) {
        this(name, image, initrd, arguments, name);
    }
}
