package hvsh.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The telephone's modem without a network: what hosts ask it, and what they should not. */
class PhoneModemTest {
    private static final Path PAGE = Path.of(System.getProperty("hvsh.root"), "testdata/guests/phone/README.md");
    private static final String CONTROL_Z = "\u001a";
    /** "hello world" to a number, as gammu makes it. */
    private static final String SUBMIT = "079144775810065011000891515521430000FF0BE8329BFD06DDDF723619";
    private static final String DELIVER = "07915155050000F0000881555100000000621152104180000BE8329BFD06DDDF723619";

    private final Phone phone = new Phone();

    /** Question, bar, answer. */
    private void dialogue(String text) {
        text.lines().forEach(line -> {
            String[] sides = line.split(" +> ", 2);
            assertEquals(sides[1], phone.ask(sides[0]), sides[0]);
        });
    }

    @Test
    void whatGammuAsksIsAnswered() {
        assertEquals("AT\r\r\nOK\r\n", phone.type("\u001bAT\r").substring(1), "escape is no command");
        dialogue("""
                ATE1                     > OK
                AT+CMEE=1                > OK
                AT+CFUN=1                > OK
                AT+CGMI                  > hvsh|OK
                AT+CGMM                  > phone|OK
                AT+CGMR                  > 1|OK
                AT+CGSN                  > 004999010640000|OK
                AT+CIMI                  > 001010000000001|OK
                AT+CSCS?                 > +CSCS: "GSM"|OK
                AT+CSCS=?                > +CSCS: ("GSM","IRA","UCS2")|OK
                AT+CSCS="UCS2"           > OK
                AT+CSCA?                 > +CSCA: "002B00310035003500350030003000300030",145|OK
                AT+CSCS="GSM"            > OK
                AT+CPIN?                 > +CPIN: READY|OK
                AT+CREG=2                > OK
                AT+CREG?                 > +CREG: 2,2|OK
                AT+CGREG=2               > OK
                AT+CGREG?                > +CGREG: 2,0|OK
                AT+CGATT?                > +CGATT: 0|OK
                AT+COPS=3,2              > OK
                AT+COPS=3,0              > OK
                AT+COPS?                 > +COPS: 0|OK
                AT+CSQ                   > +CSQ: 99,99|OK
                AT+CBC                   > +CBC: 0,100|OK
                AT+CMGF=0                > OK
                AT+CPMS?                 > +CPMS: "SM",0,20,"SM",0,20,"SM",0,20|OK
                AT+CPMS="SM"             > +CPMS: 0,20,0,20,0,20|OK
                AT+CSCA?                 > +CSCA: "+15550000",145|OK
                AT+CMGL=4                > OK
                AT+CMGR=1                > +CMS ERROR: 321
                AT+CMGD=1                > OK
                AT+CNMI=2,1,0,2,0        > OK
                AT+CNMI?                 > +CNMI: 2,1,0,2,0|OK
                AT+CUSD=1                > OK
                AT+CUSD=1,"*100#"        > +CME ERROR: 4
                AT+CPBS="SM"             > OK
                AT+CPBS?                 > +CPBS: "SM",0,100|OK
                AT+CPBR=1                > OK
                AT+CCLK="26/11/25,14:00:00+04" > OK
                ATDT+15550002;           > NO CARRIER
                AT+MODE=2                > ERROR
                AT+CPROT=?               > ERROR
                AT+SYNCML=?              > ERROR
                AT$TSSPCSW=?             > ERROR
                AT*CNTI                  > ERROR
                AT+CMEE=1;+CREG=2        > OK
                AT+CLCC                  > OK
                AT+CMER=3,0,0,1,0        > OK
                AT+CIND?                 > +CIND: 0,0,0,0,0|OK
                AT+CRC=1;+COLP=1;+CSSN=1,1;+CCWA=1 > OK
                AT+CRSM=176,28423,0,0,9  > +CRSM: 144,0,"080910100000000010"|OK
                AT+CSIM=14,"A0A40000026F07" > +CSIM: 4,"9F0F"|OK
                AT+CSIM=10,"A0B0000009"  > +CSIM: 22,"0809101000000000109000"|OK
                AT+CFUN=1,1              > OK""");
        assertTrue(phone.ask("AT+CCLK?").startsWith("+CCLK: \"26/11/25,14:00:0"));
    }

    @Test
    void echoAndCodesAreToggled() {
        assertEquals("AT\r\r\nOK\r\n", phone.type("AT\r"));
        assertEquals("ATE0\r\r\nOK\r\n", phone.type("ATE0\r"));
        assertEquals("\r\nOK\r\n", phone.type("at\r"));
        assertEquals("0\r", phone.type("ATV0\r"));
        assertEquals("4\r", phone.type("AT+NO\r"));
        assertEquals("", phone.type("ATQ1\r"));
        assertEquals("ATI\r\r\nhvsh phone\r\n", phone.type("ATE1\rATI\r"));
        assertEquals("AT&F\r\r\nOK\r\n", phone.type("AT&F\r"));
        assertEquals("AT+CMGF=1\r\r\nOK\r\nA/\r\nOK\r\n", phone.type("AT+CMGF=1\rA/"));
        assertEquals("+CMGF: 1|OK", phone.ask("AT+CMGF?"));
        assertEquals("ERROR", phone.ask("AT+CPBR=0"));
        assertEquals("+CME ERROR: 21", phone.ask("AT+CMEE=1;+CPBR=0"));
        assertEquals("+CME ERROR: invalid index", phone.ask("AT+CMEE=2;+CPBR=0"));
    }

    @Test
    void messagesAreStoredAndShownInBothForms() {
        assertEquals("AT+CMGW=22\r\r\n> ", phone.type("AT+CMGW=22\r"));
        assertEquals("+CMGW: 1|OK", Phone.lines(phone.type(SUBMIT + CONTROL_Z).substring(SUBMIT.length())));
        assertEquals("AT+CMGW=27,0\r\r\n> ", phone.type("AT+CMGW=27,0\r"));
        assertEquals("+CMGW: 2|OK", Phone.lines(phone.type(DELIVER + CONTROL_Z).substring(DELIVER.length())));
        assertEquals("+CMGL: 1,2,,22|" + SUBMIT + "|+CMGL: 2,0,,27|" + DELIVER + "|OK", phone.ask("AT+CMGL=4"));
        assertEquals("+CMGR: \"REC READ\",\"55150000\",,\"26/11/25,01:14:08+00\"|hello world|OK", phone.ask("AT+CMGF=1;+CMGR=2"));
        assertEquals("+CMGL: 1,\"STO UNSENT\",\"+15551234\",,|hello world|OK", phone.ask("AT+CMGL=\"STO UNSENT\""));
        assertEquals("AT+CMGW=\"+15551234\"\r\r\n> ", phone.type("AT+CMGW=\"+15551234\"\r"));
        assertEquals("two\r\n> lines|+CMGW: 3|OK".replace("\r\n", "|"), Phone.lines(phone.type("two\rlines" + CONTROL_Z)));
        assertEquals("+CMGR: \"STO UNSENT\",\"+15551234\",|two|lines|OK", phone.ask("AT+CMGR=3"));
        assertEquals("OK", phone.ask("AT+CMGD=1,4"));
        assertEquals("+CPMS: \"SM\",0,20,\"SM\",0,20,\"SM\",0,20|OK", phone.ask("AT+CPMS?"));
    }

    @Test
    void promptIsLeftByEscapeAndBadTextIsRefused() {
        assertEquals("AT+CMGS=22\r\r\n> ", phone.type("AT+CMGS=22\r"));
        assertEquals("079\r\nOK\r\n", phone.type("079\u001b"));
        for (String bad : List.of("0", "zz", SUBMIT + "00", SUBMIT.substring(2), "00".repeat(400), "FF" + SUBMIT.substring(2))) {
            phone.type("AT+CMGS=22\r");
            assertTrue(Phone.lines(phone.type(bad + CONTROL_Z)).matches(".*\\+CMS ERROR: 30[45]"), bad);
        }
        phone.type("AT+CMGS=22\r");
        assertEquals("+CMS ERROR: 331", Phone.lines(phone.type(SUBMIT + CONTROL_Z).substring(SUBMIT.length())), "nobody is there");
        assertEquals("+CMS ERROR: 304", phone.ask("AT+CMGS=200"));
        assertEquals("+CMS ERROR: 305", phone.ask("AT+CMGF=1;+CMGS=\"x\""));
    }

    @Test
    void phoneBookKeepsNamesInTheUsersCharacters() {
        dialogue("""
                AT+CMEE=1                          > OK
                AT+CPBW=3,"+15551234",145,"Ann"    > OK
                AT+CPBW=,"0815",129,"Bob"          > OK
                AT+CPBR=1,100                      > +CPBR: 1,"0815",129,"Bob"|+CPBR: 3,"+15551234",145,"Ann"|OK
                AT+CSCS="UCS2";+CPBF="0041"        > +CPBF: 3,"+15551234",145,"0041006E006E"|OK
                AT+CPBW=4,"1",129,"0416"           > OK
                AT+CSCS="IRA";+CPBR=4              > +CPBR: 4,"1",129,"?"|OK
                AT+CPBW=3                          > OK
                AT+CPBR=3                          > OK
                AT+CPBW=101,"1"                    > +CME ERROR: 21
                AT+CPBW=1,"12x"                    > +CME ERROR: 27
                AT+CPBW=1,"123456789012345678901"  > +CME ERROR: 27
                AT+CPBW=1,"1",129,"nineteen characters" > +CME ERROR: 24
                AT+CPBS="ON";+CPBR=1               > +CPBR: 1,"+15550001",145,""|OK
                AT+CPBW=1                          > +CME ERROR: 3""");
    }

    @Test
    void hostsThatSendRubbishDoNotStopIt() {
        phone.type("AT" + "x".repeat(10_000) + "\r");
        assertEquals("OK", phone.ask("AT"));
        phone.type("\0\0A\0T\0" + "\0".repeat(2000) + "\r");
        assertEquals("OK", phone.ask("AT"));
        for (String line : List.of("AT+", "AT+=", "AT+CMGL=\"", "AT+CPBW=" + ",".repeat(40), "AT" + ";".repeat(500), "ATS99=1", "ATS0=99999999999",
                "AT+CSQ=99999999999999999999", "AT+CNMI=2,1,0,2,0,0,0", "AT+CMGD=4294967297", "AT+CRSM=176,28423,255,255,255", "AT+CSIM=4,\"\"",
                "AT+CSIM=522,\"" + "A0".repeat(261) + "\"", "AT+CPMS=\"XX\"", "AT+CCLK=\"99/99/99,99:99:99+99\"", "ATD" + "9".repeat(500) + ";", "AT&", "AT\"")) {
            assertTrue(phone.ask(line).matches("(.*\\|)?(OK|ERROR|NO CARRIER|\\+CM[ES] ERROR: \\d+)"), line);
        }
        Random random = new Random(7);
        String letters = "AT+CMGSWLRPBD=?\",;0123456789\r\u001a\u001b \0\u00ff\n\b";
        for (int i = 0; i < 20; i++) {
            StringBuilder garbage = new StringBuilder("AT");
            random.ints(1500, 0, letters.length()).forEach(at -> garbage.append(letters.charAt(at)));
            phone.type(garbage.toString());
        }
        phone.type("\u001b\rAT&F\r");
        phone.type("ATV1E1Q0\r");
        assertEquals("OK", phone.ask("AT"));
        assertFalse(phone.console().contains("fault"), phone.console());
        assertEquals(0, phone.number("skipped"));
        assertEquals(0, phone.number("late"));
    }

    @Test
    void pageNamesEveryCommand() throws IOException {
        TreeSet<String> listed = new TreeSet<>(Arrays.asList(phone.ask("AT+CLAC").split("\\|")));
        assertTrue(listed.remove("OK"));
        TreeSet<String> described = new TreeSet<>();
        Pattern.compile("`(\\+[A-Z]+)`").matcher(Files.readString(PAGE)).results().map(MatchResult::group)
                .forEach(name -> described.add(name.replace("`", "")));
        assertEquals(listed, described);
        for (String name : listed) {
            assertTrue(phone.ask("AT" + name + "=?").endsWith(name.equals("+COPS") ? "ERROR" : "OK"), name);
        }
    }
}
