package hvsh.memory;

/** Who makes a bus access. The CPU implements it, so that an access costs no allocation. */
public interface Initiator {
    /** Index of the partition the access comes from; 0 on a bare machine, -1 for the host (a script, a loader). */
    int partition();

    /** Index of the virtual CPU within its partition. */
    int vcpu();

    /** Exception level, 0 to 3. */
    int el();

    /** Address of the instruction that makes the access. */
    long pc();

    /** The host: loaders and scripts. */
    Initiator HOST = new Initiator() {
        @Override
        public int partition() {
            return -1;
        }

        @Override
        public int vcpu() {
            return 0;
        }

        @Override
        public int el() {
            return 3;
        }

        @Override
        public long pc() {
            return 0;
        }
    };
}
