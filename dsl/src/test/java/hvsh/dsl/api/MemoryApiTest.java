package hvsh.dsl.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

final class MemoryApiTest {
    @AutoClose
    private final Handset handset = new Handset();

    @Test
    void numbersOfAllSizesAreWrittenAndReadBack() {
        handset.eval("m = radio.memory; m.writeU64('stamps', 0x8877_6655_4433_2211n)");
        assertEquals("0x8877665544332211n", handset.show("m.readU64('stamps')"));
        assertEquals("[17, 8721, 1144201745]", handset.show("[m.readU8('stamps'), m.readU16('stamps'), m.readU32('stamps')]"));
        handset.eval("m.writeU8('stamps+7', -1); m.writeU16('stamps', 0xaaaa); m.writeU32('stamps+2', 0)");
        assertEquals("0xff7700000000aaaan", handset.show("m.readU64('stamps')"));
        assertTrue(handset.fail("m.writeU16('stamps', 65536)").contains("does not fit in 16 bits"));
        assertTrue(handset.fail("m.writeU16('stamps', -32769)").contains("does not fit in 16 bits"));
    }

    @Test
    void bytesAreReadAsAUint8ArrayAndWrittenWholeOrNotAtAll() {
        assertEquals("true", handset.show("radio.memory.read('stamps', 4) instanceof Uint8Array"));
        assertEquals("'hi!'", handset.show("radio.memory.write('stamps', 'hi!'); String.fromCharCode(...radio.memory.read('stamps', 3))"));
        assertEquals("[1, 2, 250]", handset.show("radio.memory.write('stamps', new Uint8Array([1, 2, 250])); [...radio.memory.read('stamps', 3)]"));
        String problem = handset.fail("radio.memory.write(0x40ff_fffen, [1, 2, 3])");
        assertTrue(problem.contains("0x41000000 is not memory of 'radio'"), problem);
        assertEquals("0", handset.show("radio.memory.readU16(0x40ff_fffe)"));
        assertTrue(handset.fail("radio.memory.write('stamps', [256])").contains("has 256 at 0, which is no byte"));
        assertTrue(handset.fail("radio.memory.read('stamps', 2 ** 31)").contains("must be from 0 to"));
    }

    @Test
    void guestPhysicalAndPhysicalAddressesMeetInTheSameByte() {
        handset.eval("user.memory.writeU64(0x4000_2000, 0x1234n, { as: 'ipa' })");
        assertEquals("0x1234n", handset.show("machine.memory.readU64(0x4100_2000)"));
        assertEquals("0x0n", handset.show("radio.memory.readU64(0x4000_2000, { as: 'ipa' })").replace("0x0n", "0x0n"));
        assertTrue(handset.fail("machine.memory.readU8(0, { as: 'ipa' })").contains("physical addresses only"));
        assertTrue(handset.fail("user.memory.readU8(0, { as: 'va' })").contains("knows only as: 'ipa'"));
    }

    @Test
    void devicesAreNeverTouched() {
        handset.eval("user.uart.waitFor('user$ '); user.uart.send('x'); machine.run('1us'); before = machine.hash()");
        assertEquals("0000000009000000   ?? ?? ?? ??                                       |????|",
                handset.show("user.memory.dump(0x0900_0000, 4)").stripTrailing());
        assertTrue(handset.fail("user.memory.readU32(0x0900_0000)").contains("belongs to the device 'uart0'"));
        assertTrue(handset.fail("user.memory.writeU32(0x0900_0000, 65)").contains("belongs to the device 'uart0'"));
        assertTrue(handset.fail("machine.memory.readU32(0x0900_0000)").contains("is not RAM"));
        assertTrue(handset.fail("user.memory.readU32(-8n)").contains("is not mapped at EL1 of user/cpu0"));
        assertEquals("true", handset.show("machine.hash() === before"));
    }

    @Test
    void aDumpShowsWhatThereIsBesideWhatThereIsNot() {
        handset.eval("radio.memory.write(0x40ff_fff8, 'AB')");
        assertEquals("""
                0000000040fffff4   00 00 00 00 41 42 00 00  00 00 00 00 ?? ?? ?? ??  |....AB......????|
                0000000041000004   ?? ?? ?? ??                                       |????|""",
                handset.show("radio.memory.dump(0x40ff_fff4, 20)"));
    }

    @Test
    void hugeAndHostileAddressesAreErrorsNotCrashes() {
        for (String address : new String[] {"0xffff_ffff_ffff_ffffn", "0x7fff_ffff_ffff_ffffn", "1n << 52n", "-1", "0x1_0000_0000_0000n"}) {
            assertTrue(handset.fail("user.memory.read(" + address + ", 16)").contains("cannot read memory"), address);
            assertTrue(handset.fail("machine.memory.read(" + address + ", 16)").contains("cannot read memory"), address);
            assertTrue(handset.fail("user.memory.read(" + address + ", 16, { as: 'ipa' })").contains("cannot read memory"), address);
        }
        assertTrue(handset.fail("user.memory.readU8('nothing')").contains("'user' has no symbol 'nothing'"));
        assertTrue(handset.fail("user.memory.readU8({})").contains("expected a number or BigInt"));
        assertTrue(handset.fail("user.memory.readU8()").contains("'addr' is missing"));
    }
}
