package hvsh.shell;

import hvsh.dsl.api.SerialConsole;
import java.util.Optional;

/** Where commands are typed, and what can be shown there. */
interface Desk {
    void say(String text);

    /** Several lines typed as one input; empty if the user thinks better of it. */
    Optional<String> compose();

    /** Shows something that changes, until the user leaves it; once, where nobody watches. */
    void watch(View view);

    /** Gives the user's keys to a serial port, and shows what that writes; returns why it ended. */
    String attach(SerialConsole console);

    /** Shows the line at the bottom, or does not. */
    void status(boolean shown);
}
