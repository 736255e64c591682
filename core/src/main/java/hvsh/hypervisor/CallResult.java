package hvsh.hypervisor;

/**
 * What hypercalls return in X0 where they fail. The first three are SMCCC's (Arm DEN 0028, 5.2); the others belong to
 * this service.
 */
final class CallResult {
    static final int SUCCESS = 0;
    static final int NOT_SUPPORTED = -1;
    static final int INVALID_PARAMETER = -3;
    /** The thing exists, but the caller may not do this with it. */
    static final int DENIED = -4;
    /** A queue or table is full, or the caller's buffer is too short. */
    static final int NO_SPACE = -5;
    /** Nothing is waiting. */
    static final int EMPTY = -6;

    private CallResult() { }
}
