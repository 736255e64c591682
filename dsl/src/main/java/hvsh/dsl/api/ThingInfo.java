package hvsh.dsl.api;

import java.util.List;

/**
 * A class of things that scripts can hold, as its annotations give it.
 *
 * @param name    what scripts call such a thing; empty for the globals and the module's exports
 * @param type    its interface in TypeScript, with type parameters and what it extends
 * @param shape   lines of that interface besides the members
 * @param text    what it is
 * @param members sorted by name
 */
public record ThingInfo(String name, String type, List<String> shape, String text, List<MemberInfo> members) { }
