package hvsh.network;

/** What layer 3 learns of a data link. */
sealed interface Indication {
    /** The link is there, with a message or an empty one. */
    record Established(byte[] message) implements Indication { }

    record Received(byte[] message) implements Indication { }

    record Released() implements Indication { }

    /** The other end does not answer, or breaks the rules. */
    record Failed() implements Indication { }
}
