/** One line of the result. {@code qemu} is empty where there is no QEMU. */
record Comparison(Workload workload, Kind kind, long rounds, Samples hvsh, Samples qemu) {
    enum Kind {
        /** Whole processes. */
        COLD,
        /** What longer runs take beyond shorter ones. */
        WARM
    }

    /** Above 1: hvsh takes less CPU time. NaN where that cannot be said: no QEMU, or a difference lost in noise. */
    double cpuRatio() {
        return ratio(qemu.isEmpty() ? Double.NaN : qemu.cpu(), hvsh.cpu());
    }

    double wallRatio() {
        return ratio(qemu.isEmpty() ? Double.NaN : qemu.wall(), hvsh.wall());
    }

    private static double ratio(double theirs, double ours) {
        return theirs > 0 && ours > 0 ? theirs / ours : Double.NaN;
    }

    /** Millions of guest instructions a CPU second; NaN if they were not counted. */
    double mips(Samples of) {
        long instructions = workload.instructions(rounds);
        return instructions > 0 && !of.isEmpty() && of.cpu() > 0 ? instructions / of.cpu() / 1e6 : Double.NaN;
    }
}
