package hvsh.dsl.dap;

import hvsh.dsl.api.GuestFiles;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.lsp4j.debug.services.IDebugProtocolClient;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.jsonrpc.debug.DebugLauncher;

/** Serves the Debug Adapter Protocol: one conversation, about one machine. */
public final class DebugAdapter {
    /** It is kept, because loggers that nobody keeps forget their level. */
    private static final Logger LIBRARY = Logger.getLogger("org.eclipse.lsp4j");

    private DebugAdapter() { }

    /**
     * Converses until the client disconnects or its output ends.
     *
     * @param problems gets lines about what cannot be told to the client
     */
    public static void serve(InputStream in, OutputStream out, GuestFiles guests, Consumer<String> problems) {
        LIBRARY.setLevel(Level.OFF); // what it logs it also answers
        Future<?>[] listening = new Future<?>[1];
        Adapter adapter = new Adapter(guests, () -> listening[0].cancel(true));
        Launcher<IDebugProtocolClient> launcher = new DebugLauncher.Builder<IDebugProtocolClient>()
                .setLocalService(adapter).setRemoteInterface(IDebugProtocolClient.class)
                .setInput(new GuardedInput(in, problems)).setOutput(out).setExceptionHandler(Problems::error).create();
        adapter.connect(launcher.getRemoteProxy());
        listening[0] = launcher.startListening();
        try {
            listening[0].get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            problems.accept(Problems.text(e.getCause()));
        } catch (CancellationException e) {
            return; // the client has disconnected
        } finally {
            adapter.finish();
        }
    }

    /**
     * Waits for one client at a port of the loopback interface, and serves it.
     *
     * @param port 0: any that is free
     * @param told gets a line that says where it waits
     * @throws IOException if the port is not to be had
     */
    public static void listen(int port, GuestFiles guests, Consumer<String> told) throws IOException {
        try (ServerSocket server = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            told.accept("waiting for a debugger at " + server.getInetAddress().getHostAddress() + ":" + server.getLocalPort());
            try (Socket client = server.accept()) {
                serve(client.getInputStream(), client.getOutputStream(), guests, told);
            }
        }
    }
}
