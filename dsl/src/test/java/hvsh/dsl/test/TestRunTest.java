package hvsh.dsl.test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hvsh.dsl.api.GuestFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is run, in which order, and what counts as passed. */
final class TestRunTest {
    @TempDir
    Path directory;

    private Ran run(String text) throws IOException {
        return Ran.of(directory, text);
    }

    @Test
    void testsRunInOrderWithTheirGroups() throws IOException {
        Ran ran = run("""
                test('a', () => {});
                describe('g', () => { test('b', () => { throw new Error('no'); }); describe('h', () => test.skip('c', () => {})); });
                test.fails('d', () => expect(1).toBe(2));
                test.fails('e', () => {});
                test('f', async () => { await null; expect(1).toBe(2); });
                test('never', () => new Promise(() => {}));
                """);
        assertEquals("a:+ g > b:- g > h > c:0 d:+ e:- f:- never:-", ran.statuses());
        assertEquals(1, ran.summary().exitStatus());
        assertEquals("suite.js:3:47: Error: no", ran.result(1).failures().getFirst().text().replaceFirst(".*/", ""));
        assertTrue(ran.result(4).failures().getFirst().text().contains("suite.js:5:"), ran.result(4)::toString);
        assertTrue(ran.result(6).failures().getFirst().message().contains("never comes"), ran.result(6)::toString);
    }

    @Test
    void aTableMakesATestOfEachRow() throws IOException {
        Ran ran = run("""
                test.each([[1, 2, 3], [2, 2, 5]])('%s + %s is %s (%#)', (a, b, sum) => expect(a + b).toBe(sum));
                test('named $a', { each: [{ a: 'x' }, { a: 'y' }] }, row => expect(row.a).toBe('x'));
                test('plain', { each: [7n, 8n] }, (n, { seed }) => expect(n + seed).toBe(8n));
                """);
        assertEquals("1 + 2 is 3 (0):+ 2 + 2 is 5 (1):- named x:+ named y:- plain [0]:+ plain [1]:-", ran.statuses());
    }

    @Test
    void theLowestSeedThatFailsIsToldWhateverTheNumberOfWorkers() throws IOException {
        String text = "test('s', { seeds: 40 }, ({ seed, rng }) => { print(seed, rng.bits(64)); expect(seed % 7n).not.toBe(6n); });";
        List<String> told = new ArrayList<>();
        for (int jobs : new int[] {1, 3}) {
            Ran ran = Ran.of(directory, text, options -> options.withJobs(jobs));
            assertEquals(6, ran.result(0).seed());
            told.add(ran.result(0).output() + ran.failure());
            assertTrue(ran.result(0).again().endsWith(" --filter '^s$' --seed 6"), ran.result(0)::again);
        }
        assertEquals(told.get(0), told.get(1));
        Ran again = Ran.of(directory, text, o -> Ran.with(o, null, 6L, 1, 1, false, false, 30));
        assertEquals(told.get(0), again.result(0).output() + again.failure());
        assertEquals("s:+", Ran.of(directory, text, o -> Ran.with(o, null, 7L, 1, 1, false, false, 30)).statuses());
    }

    @Test
    void aFixtureRunsOnceForAllWorkersAndEachTestHasACopy() throws IOException {
        Ran ran = Ran.of(directory, Ran.BOOTED + """
                const chance = fixture(() => ({ number: Math.random(), list: [1n, 'x', undefined, new Uint8Array([1, 2])] }));
                const both = fixture({ use: [booted, chance] }, (m, c) => ({ m, radio: m.partitions.radio, then: m.snapshot('then'), c }));
                test('t', { use: both, seeds: 12 }, ({ m, radio, then, c }) => {
                  print(c.number);
                  expect(radio).toBe(m.partitions.radio);
                  expect(m).toHaveHash(then);
                  expect(c.list).toEqual([1n, 'x', undefined, new Uint8Array([1, 2])]);
                  expect(radio.memory.readU8('beats')).toBe(0);
                  expect(() => radio.uart.waitFor('camped', { max: '1ms' })).toThrow('did not write');
                  radio.memory.writeU8('beats', 9);
                  c.list.push(1);
                  m.run('1ms');
                });
                test.each([1, 2, 3, 4])('same number %s', { use: chance }, c => print(c.number));
                """, options -> options.withJobs(3));
        assertEquals(5, ran.summary().count(TestResult.Status.PASSED), ran::failure);
        assertEquals(1, new TreeSet<>(ran.summary().results().stream().map(r -> r.output().getFirst()).toList()).size());
    }

    @Test
    void aFixtureThatFailsFailsAllThatUseItAndSaysWhere() throws IOException {
        Ran ran = run("""
                const bad = fixture(() => { throw new Error('no image'); });
                const function_ = fixture(() => ({ a: { f: () => 1 } }));
                test('a', { use: bad }, () => {});
                test('b', { use: bad }, () => {});
                test('c', { use: function_ }, () => {});
                """);
        assertEquals("a:- b:- c:-", ran.statuses());
        assertTrue(ran.failure().matches("(?s).*suite.js:2:35: fixture of .*suite.js:2:\\d+ failed: Error: no image.*"), ran::failure);
        String copied = ran.result(2).failures().getFirst().message();
        assertTrue(copied.contains("a fixture gave [function f] at .a.f, which cannot be copied"), copied);
    }

    @Test
    void timeIsVirtualAndEnds() throws IOException {
        Ran ran = run(Ran.BOOTED + """
                test('caught', { use: booted, timeout: '5ms' }, m => { try { m.run('1s'); } catch { } });
                test('waits', { use: booted, timeout: '20ms' }, m => m.partitions.radio.uart.waitFor('never'));
                test('exact', { use: booted, timeout: '5ms' }, m => m.run('5ms'));
                """);
        assertEquals("caught:- waits:- exact:+", ran.statuses());
        assertTrue(ran.failure().contains("wanted to run for more than 5ms of virtual time"), ran::failure);
        assertTrue(ran.result(1).failures().getFirst().text().matches(".*suite.js:8:\\d+: timeout: .*"), ran.result(1)::toString);
    }

    @Test
    void anEndlessLoopIsSeenByTheGuardAndTheNextTestRuns() throws IOException {
        Ran ran = Ran.of(directory, "test('loops', () => { for (;;); });\ntest('next', () => {});", o -> Ran.with(o, null, null, 1, 1, false, false, 1));
        assertEquals("loops:- next:+", ran.statuses());
        assertTrue(ran.failure().matches("(?s).*suite.js:2:\\d+: the script was busy for 1 s.*"), ran::failure);
    }

    @Test
    void aRunThatIsStoppedEndsAtOnce() throws Exception {
        Ran.suite(directory, "suite.js", "test('a', () => {});\ntest('loops', { seeds: 2 }, () => { for (;;); });\ntest('b', () => {});");
        Thread[] stopping = new Thread[1];
        TestRun[] run = new TestRun[1];
        run[0] = new TestRun(Ran.options(directory).withJobs(2), GuestFiles.cached(Path.of("nowhere")), new Reporter() {
            @Override
            public void test(TestResult result) {
                stopping[0] = Thread.ofPlatform().start(run[0]::stop);
            }
        });
        Summary summary = run[0].run();
        stopping[0].join();
        assertEquals("a", summary.results().getLast().test().name());
        assertEquals(2, summary.notRun());
    }

    @Test
    void whatGroupsDoBeforeEachTestIsDoneForThatTestAlone() throws IOException {
        Ran ran = run(Ran.BOOTED + """
                const log = [];
                beforeEach((...given) => log.push('all ' + given.length));
                describe('in', () => {
                  test('first', { use: booted }, m => { expect(m.icount).toBe(m.icount); expect(log.splice(0).join()).toBe('all 2,in'); });
                  beforeEach(m => { log.push('in'); m.run?.('1ms'); });
                  test('second', { use: booted, each: [[7]] }, (m, n) => { expect(log.splice(0).join()).toBe('all 3,in'); });
                });
                test('out', () => expect(log.splice(0).join()).toBe('all 1'));
                describe('bad', () => { beforeEach(() => expect.soft(1).toBe(2)); test('soft', () => {}); });
                describe('worse', () => { beforeEach(() => { throw new Error('no'); }); test('hard', () => { throw new Error('never'); }); });
                """);
        assertEquals("in > first:+ in > second [0]:+ out:+ bad > soft:- worse > hard:-", ran.statuses());
        assertTrue(Texts.lines(ran.result(4).failures().getFirst()).stream().anyMatch(line -> line.contains("no")), ran::statuses);
        assertTrue(run("beforeEach(5); test('a', () => {});").summary().broken().getFirst().problem().contains("'body' must be a function"));
    }

    @Test
    void sharesCoverAllTestsOnceAndOnlyAndFiltersChoose() throws IOException {
        String text = "for (let i = 0; i < 10; i++) test(`t${i}`, () => {});";
        List<String> names = new ArrayList<>();
        for (int shard = 1; shard <= 3; shard++) {
            int part = shard;
            Ran.of(directory, text, o -> Ran.with(o, null, null, part, 3, false, false, 30)).summary().results().forEach(r -> names.add(r.test().name()));
        }
        assertEquals(10, names.size());
        assertEquals(10, new TreeSet<>(names).size());
        assertEquals("t3:+", Ran.of(directory, text, o -> Ran.with(o, Pattern.compile("3"), null, 1, 1, false, false, 30)).statuses());
        Ran only = run(text + "test.only('this', () => {});");
        assertEquals("this:+", only.statuses());
        assertEquals(10, only.summary().leftOut());
        String groups = """
                describe('a', () => { test('1', () => {}); describe('b', () => test('2', () => {})); });
                describe.skip('c', () => { test('3', () => { throw 1; }); describe('d', () => test.fails('4', () => {})); });
                test('5', () => {});
                """;
        assertEquals("a > 1:+ a > b > 2:+ c > 3:0 c > d > 4:0 5:+", run(groups).statuses());
        assertEquals("a > b > 2:+ 5:+", run(groups.replace("describe('b'", "describe.only('b'").replace("test('5'", "test.only('5'")).statuses());
        String none = assertThrows(BrokenInputException.class, () -> Ran.of(directory, text, o -> Ran.with(o, Pattern.compile("zz"), null, 1, 1, false, false, 30))).getMessage();
        assertTrue(none.startsWith("none of 10 tests"), none);
    }

    @Test
    void bailEndsBehindTheFirstFailureWhateverTheNumberOfWorkers() throws IOException {
        String text = "for (let i = 0; i < 20; i++) test(`t${i}`, () => expect(i).not.toBe(2));";
        for (int jobs : new int[] {1, 3}) {
            Ran ran = Ran.of(directory, text, o -> Ran.with(o, null, null, 1, 1, true, false, 30).withJobs(jobs));
            assertEquals("t0:+ t1:+ t2:-", ran.statuses());
            assertEquals(17, ran.summary().notRun());
        }
    }

    @Test
    void goldensAreWrittenOnlyWhenAsked() throws IOException {
        String text = "test('g', () => expect('one\\ntwo').toMatchGolden('g'));";
        Path golden = directory.resolve("goldens/suite/g.txt");
        assertTrue(run(text).failure().contains("no such file; --update-goldens writes it"));
        Ran updated = Ran.of(directory, text, o -> Ran.with(o, null, null, 1, 1, false, true, 30));
        assertEquals(List.of("g"), updated.summary().goldens());
        assertEquals("one\ntwo\n", Files.readString(golden));
        assertEquals("g:+", run(text).statuses());
        Files.writeString(golden, "one\n2\n");
        assertTrue(run(text).failure().contains("- 2\n  + two"), run(text)::failure);
        assertEquals("one\n2\n", Files.readString(golden));
        assertTrue(run("test('g', () => expect('x').toMatchGolden('../up'));").failure().contains("must be of up to 100 letters"));
        Ran two = Ran.of(directory, "test('a', () => expect('a').toMatchGolden('same'));\ntest('b', () => expect('b').toMatchGolden('same'));",
                o -> Ran.with(o, null, null, 1, 1, false, true, 30));
        assertEquals("a:+ b:-", two.statuses());
    }

    @Test
    void aFailedTestLeavesAReportOfItsMachine() throws IOException {
        Ran ran = Ran.of(directory, Ran.BOOTED + """
                test('A bug/../: "x"', { use: booted, seeds: 3 }, (m, { seed }) => { m.run('1ms'); expect(seed).toBe(1n); });
                test.fails('known', { use: booted }, () => expect(1).toBe(2));
                test('without machine', () => expect(1).toBe(2));
                """, options -> options.withJobs(2));
        Path report = directory.resolve("results/suite-a-bug-x-0.0-seed2.hvbug");
        assertEquals(List.of(report), ran.result(0).reports());
        assertTrue(Files.size(report) > 1000);
        try (var files = Files.list(directory.resolve("results"))) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void brokenSuitesAreToldAndTheOthersRun() throws IOException {
        Ran.suite(directory, "a.js", "test('a', () => {});");
        Ran.suite(directory, "b.js", "test('b', () => {;");
        Ran.suite(directory, "c.js", "import './missing.js';");
        Ran.suite(directory, "d.js", "");
        Ran.suite(directory, "e.js", "throw new Error('top');");
        Ran.suite(directory, "f.js", "import { two } from './_g.js'; export const one = 1; test('circular', () => expect(two()).toBe(2));");
        Ran.suite(directory, "_g.js", "import { one } from './f.js'; export const two = () => one + 1;");
        Files.write(directory.resolve("h.js"), "// caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
        Ran.suite(directory, "i.js", "test('twice', 1);");
        Ran.suite(directory, "j.js", "await new Promise(() => {});");
        Ran.suite(directory, "l.js", "describe('later', async () => { await null; test('late', () => {}); });");
        Ran.suite(directory, "k.js", "test('inner', () => test('outer', () => {}));");
        Ran ran = Ran.of(Ran.options(directory), new Reporter() { });
        assertEquals("a:+ circular:+ inner:-", ran.statuses());
        assertEquals(2, ran.summary().exitStatus());
        List<String> problems = ran.summary().broken().stream().map(b -> b.problem().replace(directory + "/", "")).toList();
        assertEquals(8, problems.size(), problems::toString);
        for (String expected : List.of("b.js:2:", "c.js", "d.js: it defines no test", "e.js:2:7: Error: top", "h.js:1: byte 0xe9 is not UTF-8", "must be a function", "must be defined when it returns",
                "j.js: awaits something that never comes")) {
            assertTrue(problems.stream().anyMatch(p -> p.contains(expected)), () -> expected + " is not in " + problems);
        }
        String late = ran.result(2).failures().getFirst().message();
        assertTrue(late.startsWith("test() defines something, for which it is too late"), late);
    }

    @Test
    void pathsThatAreNoneAreTold() throws IOException {
        for (Path path : List.of(directory.resolve("absent.js"), directory)) {
            assertThrows(BrokenInputException.class, () -> Ran.of(TestOptions.of(List.of(path), directory), new Reporter() { }));
        }
    }

    @Test
    void outputIsKeptWithItsTestAndBounded() throws IOException {
        Ran ran = run("test('a', () => { for (let i = 0; i < 5000; i++) print('x'.repeat(10000)); });\ntest('b', () => log('b'));");
        assertEquals(1001, ran.result(0).output().size());
        assertTrue(ran.result(0).output().getFirst().length() < 5000);
        assertEquals(List.of("b"), ran.result(1).output());
    }
}
