package hvsh.dsl.descriptor;

import java.util.Map;

/**
 * Something that happens outside the machine at a time.
 *
 * @param at     ticks since the machine was switched on
 * @param name   of the event
 * @param values what it needs: texts, Long, Boolean, or lists of such
 */
public record EventDescriptor(long at, String name, Map<String, Object> values) { }
