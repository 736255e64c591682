package hvsh.probe;

/** What there is to be hooked. */
public enum Kind {
    EXECUTION, MEMORY, SYSTEM_REGISTER, EXCEPTION, INTERRUPT, STAGE2_FAULT, CALL, TEXT, RADIO
}
