package hvsh.cpu.mmu;

/** The second stage of translation: a hypervisor's map from intermediate physical addresses to physical ones. */
public interface Stage2 {
    int READ = 1;
    int WRITE = 2;
    int EXECUTE = 4;
    int DEVICE = 8;
    /** Withholds EXECUTE from EL1, or from EL0. */
    int NOT_PRIVILEGED = 16;
    int NOT_USER = 32;

    /**
     * Translates the page of an intermediate physical address.
     *
     * @param ipa any address in the page
     * @param out receives the page's physical address and permissions (of the constants here), or a fault and at which
     *            level of the tables
     */
    void translate(long ipa, Entry out);

    /** What a translation found. */
    final class Entry {
        public long physical;
        public int permissions;
        public int level;
        /** Fault status code without its level, or -1: mapped, be it without permissions. */
        public int fault;
        /** MemAttr[3:0] and SH[1:0] of a descriptor; write-back and not shareable unless set. */
        public int attributes;
        public int shareability;
        /** The descriptor that it came from, where there is one. */
        final Leaf leaf = new Leaf();

        void clear() {
            leaf.clear();
            fault = -1;
            attributes = 0xf;
            shareability = 0;
        }

        /** Nothing is mapped, as found at this level of the tables. */
        public void unmapped(int atLevel) {
            fault(Translation.TRANSLATION, atLevel);
        }

        /** No translation, for this reason. */
        void fault(int status, int atLevel) {
            physical = 0;
            permissions = 0;
            level = atLevel;
            fault = status;
        }
    }
}
