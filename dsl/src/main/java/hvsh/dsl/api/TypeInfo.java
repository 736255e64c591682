package hvsh.dsl.api;

/**
 * A type in TypeScript that is no thing, but what functions take or give.
 *
 * @param name       with its parameters
 * @param definition what it stands for
 * @param text       what it is
 */
public record TypeInfo(String name, String definition, String text) { }
