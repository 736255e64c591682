package hvsh.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.graalvm.polyglot.Context;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PrinterTest {
    private static Context context;

    @BeforeAll
    static void open() {
        context = Context.create("js");
    }

    @AfterAll
    static void close() {
        context.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "undefined | ``",
        "null | null",
        "true | true",
        "42 | 42",
        "-0.5 | -0.5",
        "NaN | NaN",
        "0n | 0x0n",
        "0xffff_8000_09a3_0a4cn | 0xffff800009a30a4cn",
        "-16n | -0x10n",
        "2n**64n-1n | 0xffffffffffffffffn",
        "'it\\'s' | 'it\\'s'",
        "'a\\nb\\u001b' | 'a\\nb\\x1b'",
        "Symbol('s') | Symbol(s)",
        "[] | []",
        "[1, 2n, 'x', undefined, [1, 2], [], {a: 1}, {}] | [1, 0x2n, 'x', undefined, [… 2], [], {…}, {}]",
        "({}) | {}",
        "({a: 1, b: {c: 2}, f() {}}) | { a: 1, b: {…}, f: [function f] }",
        "new (class Point { x = 1 }) | Point { x: 1 }",
        "(function g() {}) | [function g]",
        "() => 1 | [function]",
        "(class C {}) | [class C]",
        "/a(b)/g | /a(b)/g",
        "new TypeError('bad') | TypeError: bad",
        "new Date(0) | 1970-01-01T00:00:00.000Z",
        "new Map([[1, 2n]]) | Map(1) { 1 => 0x2n }",
        "new Set(['a']) | Set(1) { 'a' }",
        "new Uint8Array([1, 2]) | [1, 2]",
        "Object.create(null) | {}",
        "({ a: 1, get b() { throw new Error('no') } }) | { a: 1, b: (Error: no) }",
        "[new Map([[1, 2]])] | [Map(1) {…}]",
    })
    void valueIsPrintedAs(String source, String text) {
        assertEquals(text, Printer.print(context.eval("js", "(" + source + ")")));
    }
}
