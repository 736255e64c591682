package hvsh.cpu.oracle;

import hvsh.isa.Encodings;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.random.RandomGenerator;

/** Draws trials of rows: a word and a state for it. */
final class TrialMaker {
    /** The load-exclusive that arms the monitor for each store-exclusive, with Rt (and Rt2) the zero register. */
    private static final Map<String, Integer> CLAIM = Map.ofEntries(
            Map.entry("STXRB", 0x085f7c1f), Map.entry("STXRH", 0x485f7c1f), Map.entry("STXR_32", 0x885f7c1f), Map.entry("STXR_64", 0xc85f7c1f),
            Map.entry("STLXRB", 0x085f7c1f), Map.entry("STLXRH", 0x485f7c1f), Map.entry("STLXR_32", 0x885f7c1f),
            Map.entry("STLXR_64", 0xc85f7c1f));
    private static final Map<String, Integer> CLAIM_PAIR = Map.of("STXP_32", 0x887f0000, "STLXP_32", 0x887f0000, "STXP_64", 0xc87f0000,
            "STLXP_64", 0xc87f0000);
    private static final int[] CONTROLS = {0, 1 << 22, 2 << 22, 3 << 22, 1 << 24, 1 << 25, 1 << 26};
    /** In templates: operands that are general registers. */
    private static final Pattern GENERAL = Pattern.compile("\\{([XWR]|offset|[a-z]*[pP]ost)");
    private static final int FLUSH_HALF = 1 << 19;
    private static final int STATUS_MASK = 0x0800009f;

    private final RandomGenerator random;
    private final Values values;
    private final Engine engine;

    /** {@code engine} tells where trials access memory, so that their addresses can be put into the window. */
    TrialMaker(RandomGenerator random, Engine engine) {
        this.random = random;
        this.values = new Values(random);
        this.engine = engine;
    }

    /** Whether values are to be boundaries only. */
    void boundariesOnly(boolean only) {
        values.boundariesOnly(only);
    }

    /** A trial made, and what the engine says comes of it. */
    record Made(Trial trial, Outcome outcome) {}

    /** A trial of the row whose state is {@code from} but for what the instruction reads; null if this draw could not be used. */
    Made draw(int row, int number, long[] from) {
        Trial place = new Trial(row, new int[0], number, null);
        int[] words = words(row, place.pc());
        long[] state = from.clone();
        int word = words[words.length - 1];
        fill(row, word, state);
        boolean must = words.length == 1 && KnownDifferences.unclaimedStoreMustBeAligned(row) || KnownDifferences.acquireMustBeAligned(row);
        if (must || Encodings.group(row).equals("Load/store exclusive, acquire/release") && random.nextInt(8) != 0) {
            state[Encodings.field(row, "Rn", word)] = State.MEMORY + 16 * random.nextInt(State.MEMORY_BYTES / 16);
        }
        Made made = aim(new Trial(row, words, number, state), word);
        return made != null && Encodings.name(row).startsWith("CAS") && random.nextBoolean() ? expectMemory(made, word) : made;
    }

    /** The same trial, but that the registers compared with memory hold what is there. */
    private Made expectMemory(Made made, int word) {
        Trial trial = made.trial();
        int s = Encodings.field(trial.row(), "Rs", word);
        int n = Encodings.field(trial.row(), "Rn", word);
        long offset = trial.before()[n] - State.MEMORY;
        boolean usable = offset >= 0 && offset <= State.MEMORY_BYTES - 16 && s != n && s + 1 != n;
        if (!usable) {
            return made;
        }
        int at = State.WINDOW + (int) offset / 8;
        int shift = 8 * ((int) offset & 7);
        boolean words = Encodings.name(trial.row()).equals("CASP_32");
        trial.before()[s] = trial.before()[at] >>> shift;
        if (Encodings.name(trial.row()).startsWith("CASP")) {
            trial.before()[s + 1] = words ? trial.before()[at] >>> 32 : trial.before()[at + 1];
        }
        return new Made(trial, engine.run(trial));
    }

    private int[] words(int row, long pc) {
        String name = Encodings.name(row);
        boolean claims = (CLAIM.containsKey(name) || CLAIM_PAIR.containsKey(name)) && random.nextInt(4) != 0;
        int word = Words.draw(row, random, pc);
        if (!claims) {
            return new int[] {word};
        }
        int n = Encodings.field(row, "Rn", word);
        int scratch = n == 0 ? 1 : 0;
        int claim = CLAIM.containsKey(name) ? CLAIM.get(name) : CLAIM_PAIR.get(name) | 31 << 10 | scratch;
        return new int[] {claim | n << 5, word};
    }

    /** Gives the registers that {@code word} names new values, and the flags and FPCR. */
    private void fill(int row, int word, long[] state) {
        boolean vector = Encodings.has(row, "fp");
        boolean general = GENERAL.matcher(Encodings.template(row)).find();
        Values.Kind kind = vector ? vectorKind(row, word) : values.integers();
        for (String field : new String[] {"Rn", "Rm", "Ra", "Rd", "Rt", "Rt2", "Rs"}) {
            if (Encodings.hasField(row, field)) {
                int r = Encodings.field(row, field, word);
                if (!vector || general) {
                    state[r] = values.draw(kind.floating() ? values.integers() : kind);
                }
                if (vector) {
                    state[State.V + 2 * r] = values.draw(kind);
                    state[State.V + 2 * r + 1] = values.draw(kind);
                }
            }
        }
        relate(row, word, kind, state, vector);
        state[State.NZCV] = random.nextInt(16);
        if (vector || Encodings.name(row).startsWith("M")) {
            control(state);
            if (engine.hasHalfPrecision() && random.nextInt(4) == 0) {
                state[State.FPCR] |= FLUSH_HALF;
            }
        }
        if (Encodings.name(row).equals("MSR_reg")) {
            state[Encodings.field(row, "Rt", word)] &= ~KnownDifferences.FPCR_VECTOR_BITS;
        }
        KnownDifferences.avoid(row, word, state);
        if (Encodings.has(row, "load") || Encodings.has(row, "store")) {
            memory(kind, state);
        }
        if (Encodings.has(row, "branch") && Encodings.hasField(row, "Rn")) {
            branchTarget(Encodings.field(row, "Rn", word), state);
        }
    }

    private Values.Kind vectorKind(int row, int word) {
        String name = Encodings.name(row);
        boolean floating = (name.startsWith("F") || name.contains("CVTF"));
        if (!floating || random.nextInt(10) == 0) {
            return values.integers();
        }
        if (Encodings.hasField(row, "size") && floating && Encodings.field(row, "size", word) > 0) {
            return Values.Kind.values()[Values.Kind.HALF.ordinal() + Encodings.field(row, "size", word) - 1];
        }
        if ((name.equals("FCMLA_element_H") || Encodings.feature(row).equals("FP16")) && random.nextInt(12) != 0) {
            return Values.Kind.HALF;
        }
        boolean wide = Encodings.hasField(row, "sz") ? Encodings.field(row, "sz", word) == 1 : name.matches(".*_(D.?|.D|.*_D|D_.*)");
        if (name.startsWith("FCVT") && random.nextInt(3) == 0) {
            return Values.Kind.HALF;
        }
        return wide == (random.nextInt(12) != 0) ? Values.Kind.DOUBLE : Values.Kind.SINGLE;
    }

    /** Sometimes makes one operand equal to another, its negative or its neighbour, or an addend that cancels the product. */
    private void relate(int row, int word, Values.Kind kind, long[] state, boolean vector) {
        if (!Encodings.hasField(row, "Rm") || random.nextInt(6) != 0) {
            return;
        }
        int scale = vector ? 2 : 1;
        int base = vector ? State.V : 0;
        int n = base + scale * Encodings.field(row, "Rn", word);
        int m = base + scale * Encodings.field(row, "Rm", word);
        int a = base + scale * Encodings.field(row, Encodings.hasField(row, "Ra") ? "Ra" : "Rd", word);
        boolean product = kind.floating() && random.nextBoolean();
        for (int half = 0; half < scale; half++) {
            if (product) {
                state[a + half] = values.nearProduct(kind, state[n + half], state[m + half]);
            } else {
                long flip = random.nextInt(3) == 0 ? 0x8000000080000000L : 0;
                state[m + half] = (state[n + half] ^ flip) + random.nextInt(-1, 2);
            }
        }
    }

    private void control(long[] state) {
        int fpcr = 0;
        for (int i = random.nextInt(-3, 4); i > 0; i--) {
            fpcr |= CONTROLS[random.nextInt(CONTROLS.length)];
        }
        state[State.FPCR] = fpcr;
        state[State.FPSR] = random.nextInt(4) == 0 ? random.nextInt() & STATUS_MASK : 0;
    }

    private void memory(Values.Kind kind, long[] state) {
        for (int i = 0; i < State.WINDOW_WORDS; i++) {
            if (random.nextInt(8) == 0) {
                state[State.WINDOW + i] = values.draw(kind);
            }
        }
    }

    private void branchTarget(int register, long[] state) {
        long target = random.nextLong() >>> 24 & -4;
        state[register] = Words.isMapped(target) ? 0x1000 : target;
    }

    /** Runs the trial, moving its base register until it accesses the window. */
    private Made aim(Trial trial, int word) {
        int row = trial.row();
        String base = Encodings.hasField(row, "Rn") ? "Rn" : "Rt";
        int register = Encodings.field(row, base, word);
        for (int attempt = 0; attempt < 4; attempt++) {
            try {
                return new Made(trial, engine.run(trial));
            } catch (Engine.OutsideWindow missed) {
                int at = random.nextInt(State.MEMORY_BYTES - 64);
                int aligned = at & -1 << random.nextInt(6);
                trial.before()[register] += State.MEMORY + aligned - missed.address;
            }
        }
        return null;
    }
}
