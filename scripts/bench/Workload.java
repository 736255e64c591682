import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What is run: an image for both engines, and how to tell that it went well. */
sealed interface Workload {
    String NO_IMAGES = "it needs Debian's images; scripts/guests/fetch-debian gets them";

    String name();

    String what();

    /** How many rounds make {@code length} times the usual run; 1 where there are none. */
    default long rounds(double length) {
        return 1;
    }

    /** Guest instructions in so many rounds, or 0 if they are not known. */
    default long instructions(long rounds) {
        return 0;
    }

    /** What the console must say; empty: nothing need be said. */
    String marker();

    /** Whether the run is over, and killed, when the marker is seen. */
    default boolean endsAtMarker() {
        return false;
    }

    /** A program of testdata/guests/bench. */
    record Kernel(Path image, String name, long usualRounds, String checksum, long instructionsPerRound, String what) implements Workload {
        @Override
        public long rounds(double length) {
            return Math.max(1, Math.round(usualRounds * length));
        }

        @Override
        public long instructions(long rounds) {
            return instructionsPerRound * rounds;
        }

        @Override
        public String marker() {
            return name + " " + checksum;
        }
    }

    /** Debian's kernel to the line busybox prints. */
    record Boot(Path kernel, Path initrd) implements Workload {
        static final String MEMORY_MIB = "512";
        static final String APPEND = "console=ttyAMA0";

        @Override
        public String name() {
            return "boot";
        }

        @Override
        public String what() {
            return "Debian's kernel to busybox";
        }

        @Override
        public String marker() {
            return "hvsh: busybox is up";
        }

        @Override
        public boolean endsAtMarker() {
            return true;
        }
    }

    /** Three instructions: what starting and ending cost. */
    record Start(Path image) implements Workload {
        @Override
        public String name() {
            return "start";
        }

        @Override
        public String what() {
            return "a guest of three instructions";
        }

        @Override
        public String marker() {
            return "";
        }
    }

    static List<Workload> select(Path root, List<String> names) throws IOException {
        List<Workload> all = all(root);
        if (names.isEmpty()) {
            return all.stream().filter(Workload::presentOrTold).toList();
        }
        List<Workload> chosen = new ArrayList<>();
        for (String name : names) {
            Workload workload = all.stream().filter(w -> w.name().equals(name)).findFirst()
                    .orElseThrow(() -> new Failure("there is no workload " + name + "; --list says what there is"));
            if (!present(workload)) {
                throw new Failure(name + ": " + NO_IMAGES);
            }
            chosen.add(workload);
        }
        return chosen;
    }

    private static boolean presentOrTold(Workload workload) {
        if (!present(workload)) {
            System.err.println("bench: without " + workload.name() + ": " + NO_IMAGES);
            return false;
        }
        return true;
    }

    private static boolean present(Workload workload) {
        return !(workload instanceof Boot boot) || Files.isReadable(boot.kernel) && Files.isReadable(boot.initrd);
    }

    private static List<Workload> all(Path root) throws IOException {
        Path guests = root.resolve("testdata/guests/bench");
        List<Workload> all = new ArrayList<>();
        for (String line : Files.readAllLines(guests.resolve("kernels.txt"))) {
            if (!line.startsWith("#")) {
                String[] word = line.split(" +", 5);
                all.add(new Kernel(guests.resolve(word[0] + ".elf"), word[0], Long.parseLong(word[1]), word[2],
                        Long.parseLong(word[3]), word[4]));
            }
        }
        String cache = System.getenv("XDG_CACHE_HOME");
        Path debian = (cache == null || cache.isEmpty() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(cache))
                .resolve("hvsh/guests/debian");
        all.add(new Boot(debian.resolve("Image"), debian.resolve("busybox.cpio.gz")));
        all.add(new Start(guests.resolve("start.elf")));
        return all;
    }
}
