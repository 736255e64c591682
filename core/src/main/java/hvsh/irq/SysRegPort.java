package hvsh.irq;

import java.util.function.LongConsumer;
import java.util.function.LongSupplier;

/**
 * One system register that lives outside the CPU: a row which the CPU plugs into its own table of system registers
 * (Arm ARM DDI 0487 C5.3). Access control (exception level, traps) is the CPU's.
 *
 * @param name  the manual's name, such as {@code ICC_IAR1_EL1}
 * @param read  answers MRS; null if the register is write only
 * @param write takes MSR; null if the register is read only
 */
public record SysRegPort(String name, int op0, int op1, int crn, int crm, int op2, LongSupplier read,
        LongConsumer write) {
    /** A row that can be read and written. */
    public static SysRegPort readWrite(String name, int op1, int crn, int crm, int op2, LongSupplier read,
            LongConsumer write) {
        return new SysRegPort(name, 3, op1, crn, crm, op2, read, write);
    }

    /** A row that can only be read. */
    public static SysRegPort readOnly(String name, int op1, int crn, int crm, int op2, LongSupplier read) {
        return new SysRegPort(name, 3, op1, crn, crm, op2, read, null);
    }

    /** A row that can only be written. */
    public static SysRegPort writeOnly(String name, int op1, int crn, int crm, int op2, LongConsumer write) {
        return new SysRegPort(name, 3, op1, crn, crm, op2, null, write);
    }
}
