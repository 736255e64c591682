package hvsh.dsl.script;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class BigTest {
    @TempDir
    Path jail;

    private ScriptEngine engine;

    @BeforeEach
    void open() {
        engine = new ScriptEngine(jail, _ -> { }, _ -> { });
    }

    @AfterEach
    void close() {
        engine.close();
    }

    private Value js(String expression) {
        return engine.evaluate("(" + expression + ")", "line");
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, -1, 255, Long.MAX_VALUE, Long.MIN_VALUE, (1L << 53) - 1, 1L << 53, (1L << 53) + 1, -(1L << 53) - 1,
        0xffff_8000_09a3_0a4cL, 0x8000_0000L, 0xffff_ffffL})
    void everyBitSurvivesTheRoundTrip(long bits) {
        engine.bind("v", engine.big().of(bits));
        assertEquals("bigint", js("typeof v").asString());
        assertEquals(Long.toUnsignedString(bits), js("v.toString()").asString());
        assertEquals(bits, engine.big().toLong(js("v")));
        assertEquals("0x" + Long.toHexString(bits) + "n", Printer.show(js("v")));
    }

    @ParameterizedTest
    @CsvSource({"5, 5", "-1, -1", "-0, 0", "2**53 - 1, 9007199254740991", "1e3, 1000", "0xffffffff, 4294967295", "-1n, -1",
        "2n**64n - 1n, -1", "-(2n**63n), -9223372036854775808", "2n**63n, -9223372036854775808"})
    void numbersAndBigIntsAreTaken(String expression, long bits) {
        assertEquals(bits, engine.big().toLong(js(expression)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "1.5 | 1.5 is not a whole number; round it, or use a BigInt",
        "NaN | NaN is not a whole number; round it, or use a BigInt",
        "1/0 | Infinity is not a whole number; round it, or use a BigInt",
        "2**53 | 9007199254740992 is beyond 2^53, where a Number loses bits; write it as a BigInt, with n at the end",
        "2n**64n | 18446744073709551616n does not fit in 64 bits; mask it with BigInt.asUintN(64, value)",
        "-(2n**63n) - 1n | -9223372036854775809n does not fit in 64 bits; mask it with BigInt.asUintN(64, value)",
        "String(12) | expected a number or BigInt, not '12'; write for example 0x4000_0000n",
        "undefined | expected a number or BigInt, not undefined; write for example 0x4000_0000n",
        "[1] | expected a number or BigInt, not [1]; write for example 0x4000_0000n"})
    void whatIsNot64BitsIsRefusedWithTheRemedy(String expression, String message) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, () -> engine.big().toLong(js(expression))).getMessage());
    }

    @Test
    void bigIntsAreToldFromNumbers() {
        assertTrue(engine.big().isBigInt(js("1n")));
        assertFalse(engine.big().isBigInt(js("1")));
        assertFalse(engine.big().isBigInt(js("'1'")));
    }
}
