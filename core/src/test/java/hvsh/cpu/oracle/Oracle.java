package hvsh.cpu.oracle;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The other implementation: scripts/isa/oracle.c under QEMU's user mode emulation.
 *
 * <p>All numbers are 64-bit little endian. A batch is its number of trials, then for each trial the number of words and (from
 * bit 8) of slots to set, four 32-bit words, and slot and value for each slot. State carries over from trial to
 * trial. The answer is for each trial the signal and (from bit 8) the number of slots that changed, the address of the
 * signal, and slot and value for each change.
 */
final class Oracle implements AutoCloseable {
    static final int BATCH = 512;
    private static final int SEGMENTATION = 11;
    private static final int BUS = 7;
    private static final int LARGEST = 8 + BATCH * (24 + 16 * State.SLOTS);

    private final Process process;
    private final OutputStream to;
    private final InputStream from;
    private final ByteBuffer out = ByteBuffer.allocate(LARGEST).order(ByteOrder.LITTLE_ENDIAN);
    /** The state over there, as far as known; null if nothing is. */
    private long[] state;

    /** Starts the program; {@code command} is how, the program last. */
    Oracle(List<String> command) throws IOException {
        process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        to = process.getOutputStream();
        from = process.getInputStream();
    }

    static Oracle underQemu(Path program, Models cpu) throws IOException {
        return new Oracle(List.of("qemu-aarch64", "-cpu", cpu.qemu, program.toString()));
    }

    /**
     * What comes of each of at most {@value #BATCH} trials, which must be numbered from 0.
     *
     * @param predicted what is expected, from which the state after each trial is known beforehand
     * @return the outcomes up to and with the first that is not as predicted
     */
    List<Outcome> run(List<Trial> trials, List<Outcome> predicted) throws IOException {
        out.clear();
        out.putLong(trials.size());
        long[] known = state;
        for (int i = 0; i < trials.size(); i++) {
            put(trials.get(i), known);
            known = predicted.get(i).after();
        }
        to.write(out.array(), 0, out.position());
        to.flush();
        List<Outcome> outcomes = new ArrayList<>(trials.size());
        boolean diverged = false;
        for (int i = 0; i < trials.size(); i++) {
            Outcome outcome = answer(trials.get(i));
            if (!diverged) {
                outcomes.add(outcome);
                diverged = !outcome.same(predicted.get(i));
                state = outcome.after();
            }
        }
        if (diverged) {
            state = null;
        }
        return outcomes;
    }

    /** What comes of each of at most {@value #BATCH} trials, however wrong a prediction would be. */
    List<Outcome> runEach(List<Trial> trials) throws IOException {
        out.clear();
        out.putLong(trials.size());
        trials.forEach(trial -> put(trial, null));
        to.write(out.array(), 0, out.position());
        to.flush();
        List<Outcome> outcomes = new ArrayList<>(trials.size());
        for (Trial trial : trials) {
            outcomes.add(answer(trial));
        }
        state = null;
        return outcomes;
    }

    private void put(Trial trial, long[] known) {
        int header = out.position();
        out.putLong(0);
        for (int i = 0; i < 4; i++) {
            out.putInt(i < trial.words().length ? trial.words()[i] : 0);
        }
        int sets = 0;
        for (int i = 0; i < State.SLOTS; i++) {
            if (known == null || known[i] != trial.before()[i]) {
                out.putLong(i).putLong(trial.before()[i]);
                sets++;
            }
        }
        out.putLong(header, trial.words().length | (long) sets << 8);
    }

    private Outcome answer(Trial trial) throws IOException {
        ByteBuffer head = read(16);
        long first = head.getLong();
        long at = head.getLong();
        ByteBuffer changes = read(16 * (int) (first >>> 8));
        long[] after = trial.before().clone();
        while (changes.hasRemaining()) {
            after[(int) changes.getLong()] = changes.getLong();
        }
        int signal = (int) first & 0xff;
        if (signal == 0) {
            return new Outcome(0, trial.end(), after);
        }
        boolean within = at >= trial.pc() && at < trial.end();
        boolean fetch = (signal == SEGMENTATION || signal == BUS) && !within;
        return new Outcome(fetch ? 0 : signal, at, after);
    }

    private ByteBuffer read(int bytes) throws IOException {
        byte[] answer = from.readNBytes(bytes);
        if (answer.length != bytes) {
            throw new IOException("the oracle ended within a batch; run it alone to see why");
        }
        return ByteBuffer.wrap(answer).order(ByteOrder.LITTLE_ENDIAN);
    }

    @Override
    public void close() throws IOException {
        to.close();
        process.destroy();
    }
}
