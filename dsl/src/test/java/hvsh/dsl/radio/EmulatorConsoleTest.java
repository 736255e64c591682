package hvsh.dsl.radio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hvsh.network.Network;
import hvsh.network.NetworkEvent;
import hvsh.radio.AirEvent;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmulatorConsoleTest {
    private final Network network = new Network();
    private final List<AirEvent> entered = new ArrayList<>();
    private final EmulatorConsole console = new EmulatorConsole("secret", this::enter, network::view);

    private void enter(AirEvent event) {
        network.apply(((AirEvent.InNetwork) event).event(), 0);
        entered.add(event);
    }

    @Test
    void nothingIsToBeHadWithoutTheToken() {
        assertTrue(console.greeting("file").startsWith("Android Console: Authentication required\n"));
        assertEquals("KO: unknown command 'gsm', try 'help'\n", console.answer("gsm call 123"));
        assertEquals("KO: authentication token does not match\n", console.answer("auth Secret"));
        assertEquals("KO: authentication token does not match\n", console.answer("auth"));
        assertEquals("KO: unknown command 'sms', try 'help'\n", console.answer("sms send 1 x"));
        assertEquals(List.of(), entered);
        assertTrue(console.answer("auth secret\r").endsWith("OK\n"));
    }

    @Test
    void verbsAreEvents() {
        console.answer("auth secret");
        assertEquals("OK\n", console.answer("sms send +15559999 007  is   here"));
        assertEquals("OK\n", console.answer("gsm call 15559999"));
        assertEquals(List.of(new NetworkEvent.TextSent("+15559999", "+15550001", "007  is   here"), new NetworkEvent.CallBegun("15559999", "+15550001")),
                entered.stream().map(event -> ((AirEvent.InNetwork) event).event()).toList());
        assertEquals("inbound from 15559999   : dialing\nOK\n", console.answer("gsm list"));
        assertEquals("OK\n", console.answer("gsm cancel 15559999"));
        assertEquals("OK\n", console.answer("gsm list"));
        assertEquals("gsm voice state: unregistered\ngsm data state:  off\nOK\n", console.answer("gsm status"));
        assertEquals("", console.answer("quit"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"gsm call | KO: gsm.call needs number", "gsm call x y | KO: ", "gsm accept 1 | KO: there is no call with 1", "gsm | KO: unknown command 'gsm'",
        "power ac on | KO: unimplemented", "network speed gsm | KO: unimplemented", "gsm data on | KO: unimplemented", "gsm signal 50 | KO: gsm.signal has rssi: 50",
        "sms pdu 00zz | KO: sms.sendpdu has pdu", "event send | KO: unknown command", "sms send 12 | KO: sms.send needs text"})
    void whatIsWrongIsToldOnOneLine(String line, String answer) {
        console.answer("auth secret");
        String said = console.answer(line);
        assertTrue(said.startsWith(answer), said);
        assertEquals(said.length() - 1, said.indexOf('\n'));
    }

    @Test
    void clientsComeAndGoWhileTheMachineGoesOn() throws IOException {
        try (ConsolePort port = new ConsolePort(0, "secret", "nowhere")) {
            Socket[] client = new Socket[1];
            StringBuilder heard = new StringBuilder();
            int[] spans = {0};
            port.serve(this::enter, network::view, () -> {
                try {
                    step(port, client, heard, spans);
                    return spans[0] < 2_000 && entered.size() < 2;
                } catch (IOException e) {
                    throw new AssertionError(e);
                }
            });
            assertEquals(2, entered.size(), heard::toString);
            assertTrue(heard.toString().contains("Authentication required\r\n"), heard::toString);
            client[0].close();
        }
    }

    /** The test's client, which writes and reads while the machine would run. */
    private static void step(ConsolePort port, Socket[] client, StringBuilder heard, int[] spans) throws IOException {
        spans[0]++;
        if (client[0] == null || client[0].isClosed()) {
            client[0] = new Socket(InetAddress.getLoopbackAddress(), port.port());
            client[0].getOutputStream().write("auth secret\nsms send 1 hello\nquit\n".getBytes(StandardCharsets.US_ASCII));
            client[0].setSoTimeout(1);
        } else {
            int octet = client[0].getInputStream().available() > 0 ? client[0].getInputStream().read() : 0;
            while (octet > 0) {
                heard.append((char) octet);
                octet = client[0].getInputStream().available() > 0 ? client[0].getInputStream().read() : 0;
            }
            if (heard.toString().split("OK\r\n", -1).length > 3) {
                client[0].close();
            }
        }
    }
}
