package hvsh.cpu.oracle;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hvsh.cpu.CpuModel;
import hvsh.isa.Encodings;
import hvsh.isa.Op;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Every vector under every engine. */
class VectorsTest {
    private static final int MOST_REPORTED = 10;
    /** One vector of so many is translated: each takes a class of its own. */
    private static final int TRANSLATED = Integer.getInteger("hvsh.vectors.translated", 5);

    @Test
    void singleStepsGiveTheRecordedResults() throws IOException {
        checkAll(model -> new InterpreterEngine(model, false), 1);
    }

    @Test
    void theInnerLoopGivesTheRecordedResults() throws IOException {
        checkAll(model -> new InterpreterEngine(model, true), 1);
    }

    @Test
    void theTranslatorGivesTheRecordedResults() throws IOException {
        theTranslatorGivesTheRecordedResults(false);
        theTranslatorGivesTheRecordedResults(true);
    }

    private static void theTranslatorGivesTheRecordedResults(boolean optimizing) throws IOException {
        List<TranslatorEngine> engines = new ArrayList<>();
        int vectors = checkAll(model -> {
            engines.add(new TranslatorEngine(model, optimizing));
            return engines.getLast();
        }, TRANSLATED);
        long translated = engines.stream().mapToLong(TranslatorEngine::translated).sum();
        assertTrue(translated > vectors * 9L / 10, translated + " of " + vectors + " vectors were translated");
    }

    @Test
    void everyRowThatRunsAtEl0HasTwentyVectors() throws IOException {
        int[] counts = new int[Encodings.count() + 1];
        for (String file : VectorFiles.GENERATED) {
            VectorFiles.lines(file).forEach(line -> counts[VectorLine.parse(line).trial().row()]++);
        }
        for (int row = 1; row <= Encodings.count(); row++) {
            assertTrue(!Words.runs(row) || counts[row] >= VectorWriter.PER_ROW, "%s has %d vectors: run scripts/fuzz-isa --vectors"
                    .formatted(Encodings.name(row), counts[row]));
        }
    }

    @Test
    void laterRowsAreUndefinedOnACpuWithoutTheirFeatureAndHintsDoNothing() throws IOException {
        List<Engine> engines = List.of(new InterpreterEngine(Models.CORTEX_A57.model, false), new TranslatorEngine(Models.CORTEX_A57.model, true));
        List<String> lines = VectorFiles.lines("later");
        for (int i = 0; i < lines.size(); i += VectorWriter.PER_ROW) {
            Trial trial = VectorLine.parse(lines.get(i)).trial();
            assertTrue(Models.of(trial.row()) == Models.MAX, lines.get(i));
            boolean hint = Encodings.has(trial.row(), "hint");
            for (Engine engine : engines) {
                Outcome outcome = engine.run(trial);
                assertEquals(hint ? 0 : Outcome.ILLEGAL, outcome.signal(), lines.get(i));
                assertEquals(hint ? trial.pc() + 4 : trial.pc(), outcome.pc(), lines.get(i));
                assertArrayEquals(trial.before(), outcome.after(), lines.get(i));
            }
        }
    }

    /** Its keys are not to be known under user mode emulation; PointerAuthTest compares its results. */
    @Test
    void enginesAgreeOnPointerAuthentication() {
        Engine interpreter = new InterpreterEngine(Models.MAX.model, false);
        TranslatorEngine translator = new TranslatorEngine(Models.MAX.model, true);
        TrialMaker maker = new TrialMaker(new SplittableRandom(3), interpreter);
        int count = 0;
        for (int row = 1; row <= Encodings.count(); row++) {
            if (Encodings.feature(row).equals("PAuth") && !Encodings.has(row, "system")) {
                for (int i = 0; i < 5; i++) {
                    TrialMaker.Made made = maker.draw(row, 0, new long[State.SLOTS]);
                    Outcome translated = translator.run(made.trial());
                    assertTrue(translated.same(made.outcome()), () -> VectorLine.of(made.trial(), made.outcome()) + "\n" + translated.differences(made.outcome()));
                    count++;
                }
            }
        }
        assertTrue(count > 150, count + " trials");
        assertEquals(count, translator.translated());
    }

    @Test
    void vectorLinesReadAsWritten() throws IOException {
        for (String line : VectorFiles.lines("memory")) {
            VectorLine vector = VectorLine.parse(line);
            assertEquals(line, VectorLine.of(vector.trial(), vector.outcome()));
        }
    }

    @Test
    void noAddressMatchesAnEmptyTlbEntry() {
        long[] state = new long[State.SLOTS];
        state[1] = 0x00ff_0000_0000_0000L;
        Trial load = new Trial(Op.LDR_imm_64, new int[] {0xf9400020}, 0, state);
        assertThrows(Engine.OutsideWindow.class, () -> new InterpreterEngine(Models.CORTEX_A57.model, true).run(load));
    }

    /** Checks one generated vector of {@code every}, and all findings; how many that were. */
    private static int checkAll(Function<CpuModel, Engine> engines, int every) throws IOException {
        List<String> files = new ArrayList<>(VectorFiles.GENERATED);
        files.add(VectorFiles.FINDINGS);
        Map<Models, Engine> byModel = new EnumMap<>(Models.class);
        List<String> wrong = new ArrayList<>();
        int count = 0;
        for (String file : files) {
            List<String> lines = VectorFiles.lines(file);
            for (int i = 0; i < lines.size(); i += file.equals(VectorFiles.FINDINGS) ? 1 : every) {
                String line = lines.get(i);
                count++;
                VectorLine vector = VectorLine.parse(line);
                Engine engine = byModel.computeIfAbsent(Models.of(vector.trial().row()), cpu -> engines.apply(cpu.model));
                Outcome actual = engine.run(vector.trial());
                if (!actual.same(vector.outcome())) {
                    wrong.add(Encodings.name(vector.trial().row()) + " " + line + "\n" + actual.differences(vector.outcome()));
                }
            }
        }
        assertTrue(wrong.isEmpty(), () -> wrong.size() + " vectors differ:\n" + String.join("", wrong.subList(0, Math.min(MOST_REPORTED, wrong.size()))));
        return count;
    }
}
