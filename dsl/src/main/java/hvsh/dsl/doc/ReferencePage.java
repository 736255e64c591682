package hvsh.dsl.doc;

import hvsh.dsl.api.MemberInfo;
import hvsh.dsl.api.MemberInfo.Kind;
import hvsh.dsl.api.Reference;
import hvsh.dsl.api.ThingInfo;
import hvsh.dsl.api.TypeInfo;
import java.util.List;

/** The reference of all that scripts can reach, in Markdown. */
public final class ReferencePage {
    private final StringBuilder text = new StringBuilder();

    private ReferencePage() { }

    /** The page. */
    public static String write() {
        ReferencePage page = new ReferencePage();
        page.paragraph("# What scripts can reach");
        page.paragraph("""
                All things of a script, and all that they have; nothing else can be reached from JavaScript. In the shell `NAME?` shows the
                same. Types are those of TypeScript. In the examples the machine is [handset.yaml](../../../../testdata/machines/handset.yaml),
                and `radio` and `user` are its partitions; a test runs each of them. 'hvsh api' prints this page, and
                'hvsh api --typescript' [the declarations](../../../../scripts/api.d.ts) for editors and for `tsc`; they are not edited by hand.""");
        page.section("Globals", Reference.globals());
        page.section("The module 'hvsh'", Reference.exports());
        Reference.things().forEach(thing -> page.section(title(thing), thing));
        page.types();
        return page.text.toString().stripTrailing() + "\n";
    }

    private void paragraph(String paragraph) {
        text.append(paragraph.strip()).append("\n\n");
    }

    private static String title(ThingInfo thing) {
        return thing.name() + ": `" + thing.type() + "`";
    }

    private void section(String title, ThingInfo thing) {
        paragraph("## " + title);
        paragraph(thing.text());
        thing.members().stream().filter(member -> !member.name().equals("toString")).forEach(this::member);
    }

    private void member(MemberInfo member) {
        paragraph("### " + member.signature());
        paragraph(member.type().lines().map(line -> "`" + line + "`").reduce((a, b) -> a + "<br>" + b).orElseThrow()
                + (member.kind() == Kind.FUNCTION ? "" : member.writable() ? ", can be set to `" + member.accepts() + "`" : ", read only"));
        paragraph(member.text());
        StringBuilder list = new StringBuilder();
        for (String parameter : member.params()) {
            int colon = parameter.indexOf(':');
            list.append("- `").append(parameter, 0, colon).append('`').append(parameter.substring(colon)).append('\n');
        }
        item(list, "returns", member.returns());
        item(list, "throws if", member.errors());
        paragraph(list.toString());
        paragraph("```js\n" + member.example() + "\n```");
    }

    private static void item(StringBuilder list, String title, String text) {
        if (!text.isEmpty()) {
            list.append("- ").append(title).append(' ').append(text).append('\n');
        }
    }

    private void types() {
        paragraph("## Types");
        List<TypeInfo> types = Reference.types();
        for (TypeInfo type : types) {
            paragraph("### " + type.name().replaceFirst("<.*", ""));
            paragraph(type.text());
            paragraph("```ts\n" + type.definition().strip() + "\n```");
        }
    }
}
