package hvsh.probe;

/** What addresses of a hook mean. */
public enum Space {
    /** What instructions use, in any address space, without the tag where translation ignores the top byte. */
    VIRTUAL,
    /** What stage 1 gives: a partition's own physical addresses. */
    GUEST_PHYSICAL,
    /** The machine's. */
    PHYSICAL
}
