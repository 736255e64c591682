package hvsh.dsl.descriptor;

/** A size, time or number that cannot be read. The message is {@code cause; remedy}. */
public final class ValueException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final String problem;
    private final String remedy;

    ValueException(String problem, String remedy) {
        super(problem + "; " + remedy);
        this.problem = problem;
        this.remedy = remedy;
    }

    public String problem() { return problem; }

    public String remedy() { return remedy; }
}
