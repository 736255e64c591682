/** What one run took: CPU seconds (user and system, children included) and seconds by the clock. */
record Sample(double cpu, double wall) {
    Sample beyond(Sample shorter) {
        return new Sample(cpu - shorter.cpu, wall - shorter.wall);
    }
}
