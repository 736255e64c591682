import java.util.ArrayList;
import java.util.List;

/** The command line. */
record Options(List<String> names, int pairs, double shorter, double longer, int timeoutSeconds, boolean json, boolean list) {
    static final String USAGE = """
            usage: scripts/bench/run [NAME...] [--pairs N] [--lengths SHORT,LONG] [--timeout SECONDS] [--json] [--list]
            Runs each workload under hvsh and under qemu-system-aarch64 in turn and compares CPU seconds and wall time.
              NAME       kernels of testdata/guests/bench/kernels.txt, boot (Debian to busybox), start (three instructions); default: all
              --pairs    how many times each is run under each (default 5)
              --lengths  multiples of a kernel's default rounds: the short run is the cold figure, long minus short the warm one
                         (default 1,4; give 4,12 where warming up takes longer than the short run)
              --timeout  for one run (default 600)
              --json     a JSON object a line instead of a table
              --list     say what there is
            """;

    static final class Help extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    static Options parse(List<String> words) {
        List<String> names = new ArrayList<>();
        int pairs = 5;
        int timeout = 600;
        double[] lengths = {1, 4};
        boolean json = false;
        boolean list = false;
        for (int i = 0; i < words.size(); i++) {
            switch (words.get(i)) {
                case "--pairs" -> pairs = whole("--pairs", next(words, i++));
                case "--timeout" -> timeout = whole("--timeout", next(words, i++));
                case "--lengths" -> lengths = lengths(next(words, i++));
                case "--json" -> json = true;
                case "--list" -> list = true;
                case "--help", "-h" -> throw new Help();
                case String word when word.startsWith("-") -> throw new Failure("there is no option " + word + "; see --help");
                case String word -> names.add(word);
            }
        }
        return new Options(names, pairs, lengths[0], lengths[1], timeout, json, list);
    }

    private static String next(List<String> words, int i) {
        if (i + 1 == words.size()) {
            throw new Failure(words.get(i) + " needs a value; see --help");
        }
        return words.get(i + 1);
    }

    private static int whole(String option, String text) {
        try {
            int value = Integer.parseInt(text);
            if (value > 0) {
                return value;
            }
        } catch (NumberFormatException e) {
            // told below
        }
        throw new Failure(option + " must be a whole number from 1, not " + text);
    }

    private static double[] lengths(String text) {
        String[] parts = text.split(",", -1);
        try {
            double[] lengths = {Double.parseDouble(parts[0]), Double.parseDouble(parts[parts.length - 1])};
            if (parts.length == 2 && lengths[0] > 0 && lengths[1] > lengths[0] && lengths[1] <= 1e6) {
                return lengths;
            }
        } catch (NumberFormatException e) {
            // told below
        }
        throw new Failure("--lengths must be two rising numbers such as 1,4, not " + text);
    }
}
