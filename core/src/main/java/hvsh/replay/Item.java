package hvsh.replay;

/** What a record of a recording says. Inputs are counted from the beginning of the recording. */
sealed interface Item {
    /** An input came. */
    record Came(int number, Entry entry) implements Item { }

    /** The machine was like this. */
    record Seen(Mark mark) implements Item { }

    /** The machine was taken back: what was said of what came after this position holds no more. */
    record Back(Position position) implements Item { }

    /** The recording was ended. */
    record End() implements Item { }

    /** An item as records hold it. */
    record Line(Item item) { }
}
