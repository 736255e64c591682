package hvsh.dsl.api;

/**
 * How a machine was made, by the function and path that a script used. Forks have that of the first.
 *
 * @param how        {@link #LOAD} or {@link #OPEN}
 * @param descriptor its text; empty where there is none
 */
record Origin(String how, String path, String descriptor) {
    static final String LOAD = "load";
    static final String OPEN = "open";
}
