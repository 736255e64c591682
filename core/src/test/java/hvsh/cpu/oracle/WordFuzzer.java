package hvsh.cpu.oracle;

import hvsh.isa.Decoder;
import hvsh.isa.Encodings;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Compares which words are Undefined: words at random, and words of the table with bits changed. */
final class WordFuzzer {
    /** An address where nothing is, in every register, so that no word does harm. */
    private static final long NOWHERE = 0x7000_0000_0000L;

    private final SplittableRandom random;
    private final Oracle oracle;
    private final Engine engine = new InterpreterEngine(Models.CORTEX_A57.model, false);
    private final long[] state = new long[State.SLOTS];

    WordFuzzer(long seed, Oracle oracle) {
        random = new SplittableRandom(seed);
        this.oracle = oracle;
        for (int i = 0; i <= State.SP; i++) {
            state[i] = NOWHERE;
        }
    }

    /** Compares one batch; the words that are Undefined on one side alone. */
    List<Integer> batch() throws IOException {
        List<Trial> trials = new ArrayList<>();
        while (trials.size() < Oracle.BATCH) {
            int word = draw();
            int row = Decoder.row(word);
            if (harmless(row, word)) {
                trials.add(new Trial(row, new int[] {word}, trials.size(), state));
            }
        }
        List<Outcome> outcomes = oracle.runEach(trials);
        List<Integer> different = new ArrayList<>();
        for (int i = 0; i < trials.size(); i++) {
            if (undefinedHere(trials.get(i)) != (outcomes.get(i).signal() == Outcome.ILLEGAL)) {
                different.add(trials.get(i).words()[0]);
            }
        }
        return different;
    }

    private int draw() {
        if (random.nextInt(4) == 0) {
            return random.nextInt(8) == 0 ? 0xd5000000 | random.nextInt() & 0x7ffff : random.nextInt();
        }
        int word = Encodings.draw(random.nextInt(1, Encodings.count() + 1), random);
        for (int i = random.nextInt(3); i > 0; i--) {
            word ^= 1 << random.nextInt(32);
        }
        return word;
    }

    /** No branches, no calls, no system registers or operations, which Linux emulates in part: hints, barriers, PSTATE only. */
    private static boolean harmless(int row, int word) {
        boolean exceptionOrSystem = (word & 0xfe000000) == 0xd4000000;
        boolean hintOrBarrier = (word & 0xfff80000) == 0xd5000000;
        return (!exceptionOrSystem || hintOrBarrier) && !(row != 0 && Encodings.has(row, "branch"));
    }

    private boolean undefinedHere(Trial trial) {
        try {
            return engine.run(trial).signal() == Outcome.ILLEGAL;
        } catch (Engine.OutsideWindow defined) {
            return false;
        }
    }
}
