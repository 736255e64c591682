package hvsh.hypervisor;

/**
 * Why a partition that stops on faults was stopped.
 *
 * @param access {@code read}, {@code write} or {@code fetch}
 * @param size   bytes, or 0 where the instruction does not tell
 * @param value  what was to be written, or 0
 */
public record FaultReport(String partition, int vcpu, long pc, long ipa, long va, String access, int size,
        long value, String text) {
    static FaultReport of(String partition, int vcpu, long pc, long ipa, long va, String access, int size,
            long value) {
        String what = access + (size == 0 ? "" : " of %d bytes".formatted(size))
                + (access.equals("write") && size != 0 ? " of 0x%x".formatted(value) : "");
        String text = "%s/cpu%d at pc 0x%x: %s at guest-physical 0x%x (virtual 0x%x), which the partition does not own"
                .formatted(partition, vcpu, pc, what, ipa, va);
        return new FaultReport(partition, vcpu, pc, ipa, va, access, size, value, text);
    }
}
