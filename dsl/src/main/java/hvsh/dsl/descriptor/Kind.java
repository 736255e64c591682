package hvsh.dsl.descriptor;

/** What a key's value may be. */
enum Kind {
    NAME("a name", "handset"),
    TEXT("text", "'…'"),
    INTEGER("a whole number", "1"),
    DECIMAL("a number", "3.7"),
    SIZE("a size", "64M"),
    ADDRESS("an address", "0x4000_0000"),
    TIME("a time", "5ms"),
    TIME_OR_REST("a time or 'rest'", "1200us"),
    BOOLEAN("true or false", "true"),
    IMAGE("a file, or guest:NAME/FILE", "guests/radio.elf"),
    TEXTS("a list of texts", "[E-GSM900, DCS1800]"),
    /** A mapping with fixed keys. */
    OBJECT("a mapping", "{ key: value }"),
    /** One such mapping, or a list of them. */
    OBJECTS("a mapping or a list of mappings", "{ key: value }"),
    /** A list of mappings whose keys depend on the event. */
    EVENTS("a list of events", "[{ at: 2s, event: sms.send, from: '123', text: hello }]"),
    /** A mapping from chosen names to mappings with fixed keys. */
    NAMED("a mapping from names to mappings", "{ name: { key: value } }"),
    /** The same for devices, whose keys depend on their type. */
    DEVICES("a mapping from names to devices", "{ uart0: { type: pl011 } }"),
    /** Names of the machine's devices, or a mapping as in {@link #DEVICES}. */
    NAMES_OR_DEVICES("a list of the machine's devices, or a mapping from names to own devices", "[uart0]");

    final String noun;
    final String example;

    Kind(String noun, String example) {
        this.noun = noun;
        this.example = example;
    }
}
