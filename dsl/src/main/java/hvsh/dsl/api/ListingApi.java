package hvsh.dsl.api;

/** A text of several lines that prints without quotes. */
@Described(name = "listing", type = "Listing", value = "Lines of text that print as they are.")
final class ListingApi extends Thing {
    private final String content;

    ListingApi(Realm realm, String content) {
        super(realm);
        this.content = content;
    }

    @Member(value = "All of it as a text.", type = "string", example = "radio.memory.dump('beats', 16).text")
    Object text() {
        return content;
    }

    @Member(value = "The lines.", type = "List<string>", example = "radio.memory.dump('beats', 32).lines[1]")
    Object lines() {
        return new ListApi(realm, content.lines().toList());
    }

    @Override
    public String toString() {
        return content;
    }
}
