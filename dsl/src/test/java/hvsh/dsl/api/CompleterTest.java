package hvsh.dsl.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Tab offers with the handset loaded. */
final class CompleterTest {
    private static Handset handset;

    @BeforeAll
    static void open() {
        handset = new Handset();
    }

    @AfterAll
    static void close() {
        handset.close();
    }

    private static Api.Completion at(String before) {
        return handset.api.complete(before);
    }

    private static List<String> names(String before) {
        return at(before).candidates().stream().map(Api.Candidate::name).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "radio.until('exc | exception",
        "radio.cpu.break('bea | beats",
        "radio.memory.readU64(\"bea | beats",
        "x = 1; radio.on({ write: 'bea | beats",
        "radio.on({ value: 2, write: 'bea | beats",
        "radio.trace({ sysreg: 'VBAR_EL12 | VBAR_EL12",
        "user.cpu.lastChange('nz | nzcv",
        "radio.break({ exception: 'data | data-abort",
        "radio.break({ hypercall: 'PSCI_VER | PSCI_VERSION",
        "machine.break({ pc: 'main', partition: 'ra | radio",
        "user.on({ text: /a/, uart: 'mo | modem",
        "machine.partitions['us | user",
        "machine.partitions.ra | radio",
        "radio.on({ wri | write",
        "machine.run({ ev | every",
        "radio.uart.waitFor('x', { m | max",
        "radio.uart.wai | waitFor",
        "print(user.cpu.sysreg.TTBR0_EL1, user.cpu.sysreg.TTBR1_EL1, mach | machine",
        "debugH | debugHere"})
    void aNameIsCompletedWithALineAboutIt(String before, String expected) {
        assertEquals(List.of(expected), names(before), before);
        assertFalse(at(before).candidates().getFirst().description().isBlank(), before);
        assertTrue(before.endsWith(before.substring(at(before).from())), before);
    }

    @Test
    void allKeysOfEventsAreKeysThatAreRead() {
        String type = EventPattern.type();
        EventWords.keys().map(Api.Candidate::name).forEach(key -> assertTrue(type.contains("    " + key + ": ") || type.contains("    " + key + "?: "), key));
        assertEquals(List.of("reception", "refusal"), names("radio.on({ radio: 're"));
    }

    @Test
    void filesAreCompletedWithTheirKinds() {
        assertEquals(List.of(new Api.Candidate("./testdata/machines/handset.yaml", "descriptor")), at("load('./testdata/machines/hand").candidates());
        assertEquals(List.of(new Api.Candidate("./testdata/", "directory")), at("open('./testd").candidates());
        assertEquals(List.of("./testdata/guests/radio/radio.elf"),
                names("open('./x.hvsnap', { images: ['./testdata/guests/radio/radio.e"));
        assertEquals(List.of(), names("load('./nowhere/x"));
        assertEquals(List.of(), names("load('./\0"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"// ma", "`'text '`", "nowhere('exc", "print('exc", "user.pause()('exc",
        "machine.restore(ready).x", "{ a: 'b", "((((", ")))'", "`${`", "'\\"})
    void whereNothingIsKnownNothingIsOffered(String before) {
        assertEquals(List.of(), names(before), before);
    }

    @Test
    void completionCallsNothing() {
        String before = handset.show("machine.hash()");
        names("machine.run('1ms').");
        names("machine.partitions.radio.reset().");
        assertEquals(before, handset.show("machine.hash()"));
    }

    @Test
    void aLongInputIsReadInTime() {
        assertEquals(List.of("waitFor"), names("x = ".repeat(100_000) + "user.uart.wai"));
        assertEquals(List.of(), names("'" + "x".repeat(1_000_000)));
    }
}
