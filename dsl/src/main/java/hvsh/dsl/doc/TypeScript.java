package hvsh.dsl.doc;

import hvsh.dsl.api.MemberInfo;
import hvsh.dsl.api.MemberInfo.Kind;
import hvsh.dsl.api.Reference;
import hvsh.dsl.api.ThingInfo;
import hvsh.dsl.api.TypeInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The declarations of all that scripts can reach, for editors and the TypeScript compiler. */
public final class TypeScript {
    /** A family's name: its members have the numbers from 0 to the one at its end. */
    private static final Pattern FAMILY = Pattern.compile("([a-z]+)0…\\1(\\d+)");
    private static final String INNER = "        ";
    private static final String OUTER = "    ";

    private final StringBuilder text = new StringBuilder();
    /** The names that have another beginning outside of the namespace. */
    private final Pattern names;

    private TypeScript() {
        names = Pattern.compile(Stream.concat(Reference.things().stream().map(ThingInfo::type), Reference.types().stream().map(TypeInfo::name))
                .map(TypeScript::bare).collect(Collectors.joining("|", "\\b(", ")\\b")));
    }

    /** The file. */
    public static String write() {
        TypeScript file = new TypeScript();
        file.line("// What scripts can reach, for editors and tsc. 'hvsh api --typescript' prints it; it is not edited by hand.");
        file.namespace();
        file.globals();
        file.module();
        return file.text.toString();
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    private static String bare(String type) {
        return type.replaceFirst("[< ].*", "");
    }

    private void namespace() {
        line("");
        line("declare namespace hvsh {");
        for (TypeInfo type : Reference.types()) {
            comment(OUTER, type.text().lines().toList());
            line(OUTER + definition(type));
            line("");
        }
        line(OUTER + "/** Only of types: what a fixture gives. */");
        line(OUTER + "const made: unique symbol;");
        Reference.things().forEach(this::thing);
        line("}");
    }

    /** A definition of many words has many lines. */
    private static String definition(TypeInfo type) {
        if (type.definition().startsWith("(") || type.definition().startsWith("<")) {
            return "interface " + type.name() + " {\n" + type.definition().lines().map(call -> INNER + call(call) + ";\n").collect(Collectors.joining()) + OUTER + "}";
        }
        String definition = type.definition().startsWith("\n") ? type.definition().replace("\n", "\n" + INNER) : " " + type.definition();
        return "type " + type.name() + " =" + definition.replaceAll("(.{80,110}?) \\| (?=')", "$1\n" + INNER + "| ") + ";";
    }

    private static String call(String type) {
        return new MemberInfo("", "", Kind.FUNCTION, type, "", "", List.of(), "", "", "").calls().getFirst();
    }

    private void thing(ThingInfo thing) {
        line("");
        comment(OUTER, thing.text().lines().toList());
        line(OUTER + "interface " + thing.type() + " {");
        Reference.exports().members().stream().filter(export -> export.name().equals(thing.name())).forEach(export -> member(export, ""));
        thing.shape().forEach(line -> line(INNER + line));
        members(thing).forEach(member -> member(member, member.name()));
        line(OUTER + "}");
    }

    /** All but what every object has. */
    private static List<MemberInfo> members(ThingInfo thing) {
        return thing.members().stream().filter(member -> !member.name().equals("toString")).toList();
    }

    private void member(MemberInfo member, String name) {
        comment(INNER, documentation(member));
        Matcher family = FAMILY.matcher(name);
        if (family.matches()) {
            for (int i = 0; i <= Integer.parseInt(family.group(2)); i++) {
                line(INNER + property(member, family.group(1) + i));
            }
        } else if (member.kind() == Kind.PROPERTY) {
            line(INNER + property(member, name));
        } else {
            member.calls().forEach(call -> line(INNER + name + call + ";"));
        }
    }

    private static String property(MemberInfo member, String name) {
        return !member.writable() ? "readonly " + name + ": " + member.type() + ";"
                : "get " + name + "(): " + member.type() + "; set " + name + "(value: " + member.accepts() + ");";
    }

    private void globals() {
        for (MemberInfo member : members(Reference.globals())) {
            line("");
            comment("", documentation(member));
            if (member.kind() == Kind.PROPERTY) {
                line("declare const " + member.name() + ": " + outside(member.type()) + ";");
            } else {
                member.calls().forEach(call -> line("declare function " + member.name() + outside(call) + ";"));
            }
        }
    }

    private void module() {
        line("");
        line("declare module 'hvsh' {");
        for (MemberInfo member : members(Reference.exports())) {
            comment(OUTER, documentation(member));
            List<ThingInfo> thing = Reference.things().stream().filter(t -> t.name().equals(member.name()) && !t.type().contains("<")).toList();
            if (thing.isEmpty()) {
                member.calls().forEach(call -> line(OUTER + "export function " + member.name() + outside(call) + ";"));
            } else {
                line(OUTER + "export const " + member.name() + ": " + outside(thing.getFirst().type()) + ";");
            }
        }
        line("}");
    }

    private String outside(String type) {
        return names.matcher(type).replaceAll("hvsh.$1");
    }

    private static List<String> documentation(MemberInfo member) {
        List<String> lines = new ArrayList<>(member.text().lines().toList());
        member.params().forEach(p -> lines.add("@param " + p.substring(0, p.indexOf(':')).replaceAll("[{}]", "") + p.substring(p.indexOf(':') + 1)));
        tag(lines, "@returns ", member.returns());
        tag(lines, "@throws if ", member.errors());
        lines.add("@example");
        lines.addAll(member.example().lines().toList());
        return lines;
    }

    private static void tag(List<String> lines, String tag, String text) {
        if (!text.isEmpty()) {
            lines.add(tag + text);
        }
    }

    private void comment(String indent, List<String> lines) {
        List<String> safe = lines.stream().map(line -> line.replace("*/", "*\\/")).toList();
        if (safe.size() == 1) {
            line(indent + "/** " + safe.getFirst() + " */");
            return;
        }
        line(indent + "/**");
        safe.forEach(line -> line((indent + " * " + line).stripTrailing()));
        line(indent + " */");
    }
}
