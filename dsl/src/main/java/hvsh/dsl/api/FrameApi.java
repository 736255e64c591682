package hvsh.dsl.api;

import hvsh.symbol.SymbolSpace;
import hvsh.symbol.Unwinder;

/** One function of a back-trace. */
@Described(name = "frame", type = "Frame", value = "A function that has been entered, as a back-trace found it.")
final class FrameApi extends Thing {
    private final int number;
    private final Unwinder.Frame frame;
    private final String symbol;
    private final String source;

    FrameApi(Realm realm, Symbols symbols, int number, Unwinder.Frame frame) {
        super(realm);
        this.number = number;
        this.frame = frame;
        SymbolSpace.Found found = symbols.space().nearest(frame);
        symbol = found == null ? "" : found.shown();
        source = symbols.source(frame.instruction());
    }

    @Member(value = "Where it is, or goes on when what it called returns, a BigInt.", type = "bigint",
            example = "radio.until('exception'); radio.cpu.backtrace()[0].pc")
    Object pc() {
        return realm.big(frame.pc());
    }

    @Member(value = "The symbol of that address; empty if there is none.", type = "string",
            example = "radio.until('exception'); radio.cpu.backtrace()[0].symbol")
    Object symbol() {
        return symbol;
    }

    @Member(value = "The source line, of a call that of the call: a text like 'main.c:42'; empty if it is not known.", type = "string",
            example = "radio.until('exception'); radio.cpu.backtrace()[0].source")
    Object source() {
        return source;
    }

    @Override
    public String toString() {
        return "#%-2d %s  %s".formatted(number, Show.hex64(frame.pc()), (symbol + " " + source).strip()).stripTrailing();
    }
}
