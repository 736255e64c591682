package hvsh.device;

/** The identification registers that end every PrimeCell's 4 KB page. */
final class PrimeCell {
    static final int PAGE = 0x1000;

    private PrimeCell() { }

    /**
     * The eight registers from 0xfe0 on.
     *
     * @param part     part number, 12 bits
     * @param revision revision, 4 bits
     */
    static Register[] identification(int part, int revision) {
        int designer = 0x41;
        int peripheral = part | designer << 12 | revision << 20;
        int cell = 0xb105f00d;
        Register[] rows = new Register[8];
        for (int i = 0; i < 4; i++) {
            rows[i] = Register.constant(0xfe0 + 4 * i, "PeriphID" + i, peripheral >>> 8 * i & 0xff);
            rows[i + 4] = Register.constant(0xff0 + 4 * i, "PCellID" + i, cell >>> 8 * i & 0xff);
        }
        return rows;
    }
}
