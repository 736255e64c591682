package hvsh.dsl.api;

/** An address with its name. */
@Described(name = "place", type = "Place", value = "An address of a program, with its name.")
final class PlaceApi extends Thing {
    private final Symbols symbols;
    private final long address;

    PlaceApi(Realm realm, Symbols symbols, long address) {
        super(realm);
        this.symbols = symbols;
        this.address = address;
    }

    @Member(value = "The address, a BigInt.", type = "bigint", example = "radio.on('exception', e => hex(e.pc.address)); machine.run('10ms')")
    Object address() {
        return realm.big(address);
    }

    @Member(value = "The nearest symbol, perhaps with an offset, a text; empty if none is near.", type = "string",
            example = "radio.on({ sysreg: 'ELR_EL1' }, e => e.pc.symbol); machine.run('10ms')")
    Object symbol() {
        return symbols.name(address);
    }

    @Member(value = "The source line, a text like 'main.c:42'; empty if it is not known.", type = "string",
            example = "radio.on('exception', e => e.pc.source); machine.run('10ms')")
    Object source() {
        return symbols.source(address);
    }

    @Override
    public String toString() {
        String place = symbols.place(address);
        return (place.isEmpty() ? "" : place + " ") + Show.hex64(address);
    }
}
