package hvsh.dsl.api;

/** One instruction in memory. */
@Described(name = "instruction", type = "Instruction", value = "An instruction in memory.")
final class InstructionApi extends Thing {
    private final long at;
    private final int insn;
    private final String assembly;
    private final String label;
    private final String line;
    private final boolean next;

    InstructionApi(Realm realm, long at, int insn, String assembly, Symbols symbols, boolean next) {
        super(realm);
        this.at = at;
        this.insn = insn;
        this.assembly = assembly;
        this.label = symbols.name(at);
        this.line = symbols.source(at);
        this.next = next;
    }

    @Member(value = "Its address, a BigInt.", type = "bigint", example = "user.cpu.disassemble()[0].address")
    Object address() {
        return realm.big(at);
    }

    @Member(value = "The instruction word, a Number.", type = "number", example = "hex(user.cpu.disassemble()[0].word)")
    Object word() {
        return insn & 0xffff_ffffL;
    }

    @Member(value = "Mnemonic and operands.", type = "string", example = "user.cpu.disassemble()[0].text")
    Object text() {
        return assembly;
    }

    @Member(value = "The symbol it is at or behind, like main+0x1c; empty if there is none.", type = "string",
            example = "user.cpu.disassemble()[0].symbol")
    Object symbol() {
        return label;
    }

    @Member(value = "The source line it is of, a text like 'main.c:42'; empty if it is not known.", type = "string",
            example = "user.cpu.disassemble()[0].source")
    Object source() {
        return line;
    }

    @Override
    public String toString() {
        return "%s %s  %08x  %-36s %s".formatted(next ? ">" : " ", Show.hex64(at), insn, assembly, label).stripTrailing();
    }
}
