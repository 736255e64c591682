package hvsh.cpu;

/** The synchronous exception that an instruction raises: what ESR, FAR and HPFAR will say of it. */
public final class Syndrome {
    public int ec;
    /** ISS, 25 bits. */
    public int iss;
    /** For FAR_ELx, where {@link #hasAddress}. */
    public long address;
    public boolean hasAddress;
    /** Intermediate physical address of a stage 2 fault, or -1. */
    public long ipa = -1;
    /** Must be taken to EL2: a stage 2 fault or a trap to the hypervisor. */
    public boolean toEl2;
    /** The access crossed into a second page, and the fault is there: no instruction syndrome describes it. */
    public boolean split;
    /** The return address is that of the next instruction: SVC, HVC. */
    public boolean returnsToNext;

    private void clear() {
        hasAddress = false;
        ipa = -1;
        toEl2 = false;
        split = false;
        returnsToNext = false;
    }

    /** An exception with only a class and syndrome. */
    public GuestException raise(int exceptionClass, int issue) {
        clear();
        ec = exceptionClass;
        iss = issue;
        return GuestException.INSTANCE;
    }

    /** One that a trap sends to EL2. */
    public GuestException trap(int exceptionClass, int issue) {
        raise(exceptionClass, issue);
        toEl2 = true;
        return GuestException.INSTANCE;
    }

    /** A call instruction: the exception returns to the instruction after it. */
    public GuestException call(int exceptionClass, int immediate) {
        raise(exceptionClass, immediate);
        returnsToNext = true;
        return GuestException.INSTANCE;
    }

    /** An abort with its virtual address. */
    public GuestException abort(int exceptionClass, int issue, long va) {
        raise(exceptionClass, issue);
        address = va;
        hasAddress = true;
        return GuestException.INSTANCE;
    }

    /** A stage 2 abort, which goes to EL2. */
    public GuestException stage2Abort(int exceptionClass, int issue, long va, long faultingIpa) {
        abort(exceptionClass, issue, va);
        ipa = faultingIpa;
        toEl2 = true;
        return GuestException.INSTANCE;
    }
}
