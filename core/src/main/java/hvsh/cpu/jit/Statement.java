package hvsh.cpu.jit;

/** A statement of the {@link Semantics}. */
sealed interface Statement {
    /** A local of one instruction. */
    record Declare(String name, Expr value) implements Statement { }

    /** A general register is written. */
    record SetRegister(Expr number, Expr value) implements Statement { }

    /** NZCV is written. */
    record SetFlags(Expr value) implements Statement { }

    /** A method is called for its effect. */
    record Invoke(Expr.Call call) implements Statement { }

    /**
     * Control goes elsewhere.
     *
     * @param condition when; null for always
     * @param direct    whether {@code target} is an offset in bytes rather than an address
     */
    record Branch(Expr condition, boolean direct, Expr target) implements Statement { }
}
