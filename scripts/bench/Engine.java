import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What runs workloads. */
sealed interface Engine {
    /** Name and conditions, for the head of the report. */
    String describe();

    List<String> command(Workload workload, long rounds);

    /** Does what must not be timed. */
    default void prepare() throws IOException, InterruptedException {}

    /** hvsh through its launcher, on all cores: translation in the background is part of it and its CPU time is counted. */
    record Hvsh(Path launcher) implements Engine {
        @Override
        public String describe() {
            return "hvsh exec, on all cores";
        }

        @Override
        public void prepare() throws IOException, InterruptedException {
            Process build = new ProcessBuilder(launcher.toString(), "--version").redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.INHERIT).start();
            build.getOutputStream().close();
            if (build.waitFor() != 0) {
                throw new Failure(launcher + " --version fails");
            }
        }

        @Override
        public List<String> command(Workload workload, long rounds) {
            String program = launcher.toString();
            return switch (workload) {
                case Workload.Kernel kernel -> List.of(program, "exec", kernel.image().toString(), "--", Long.toString(rounds));
                case Workload.Boot boot -> List.of(program, "exec", boot.kernel().toString(), "--memory", Workload.Boot.MEMORY_MIB + "M",
                        "--initrd", boot.initrd().toString(), "--append", Workload.Boot.APPEND);
                case Workload.Start start -> List.of(program, "exec", start.image().toString());
            };
        }
    }

    /** QEMU's system mode with its translator, on one core where taskset can hold it there. */
    record Qemu(String version, boolean pinned) implements Engine {
        private static final String PROGRAM = "qemu-system-aarch64";

        /** Null where it is not installed. */
        static Qemu find() {
            if (!installed(PROGRAM)) {
                return null;
            }
            try {
                Process process = new ProcessBuilder(PROGRAM, "--version").start();
                String first = process.inputReader().readLine();
                return new Qemu(first == null ? PROGRAM : first, installed("taskset"));
            } catch (IOException e) {
                return null;
            }
        }

        private static boolean installed(String program) {
            for (String directory : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)) {
                if (new File(directory, program).canExecute()) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public String describe() {
            return version + ", -M virt -cpu cortex-a57" + (pinned ? ", on core 0" : ", on all cores (there is no taskset)");
        }

        @Override
        public List<String> command(Workload workload, long rounds) {
            List<String> command = new ArrayList<>();
            if (pinned) {
                command.addAll(List.of("taskset", "-c", "0"));
            }
            command.addAll(List.of(PROGRAM, "-M", "virt", "-cpu", "cortex-a57", "-nographic"));
            command.addAll(switch (workload) {
                case Workload.Kernel kernel -> List.of("-semihosting-config",
                        "enable=on,target=native,arg=" + kernel.name() + ",arg=" + rounds, "-kernel", kernel.image().toString());
                case Workload.Boot boot -> List.of("-m", Workload.Boot.MEMORY_MIB, "-kernel", boot.kernel().toString(),
                        "-initrd", boot.initrd().toString(), "-append", Workload.Boot.APPEND);
                case Workload.Start start -> List.of("-semihosting-config", "enable=on,target=native", "-kernel", start.image().toString());
            });
            return command;
        }
    }
}
