package hvsh.cpu.mmu;

/** A walk for an access: with its checks, and with the changes that it makes to descriptors. */
final class CheckedWalk {
    /** How often a translation is begun anew because it changed descriptors: more is a descriptor of both stages at once. */
    private static final int MOST_CHANGES = 4;

    private final Walker walker;
    private final Translation result;

    /** @param result receives every outcome */
    CheckedWalk(Walker walker, Translation result) {
        this.walker = walker;
        this.result = result;
    }

    /**
     * Translates for an access, which changes descriptors as far as it is allowed; false with a fault if it is not. Alignment and
     * permissions of stage 1 come before any fault of stage 2 on its output (D8.15.3).
     *
     * @param stages  1 or 2
     * @param dirties it is a store
     */
    boolean translate(Regime regime, long va, int stages, int access, boolean misaligned, boolean dirties) {
        for (int changes = 0; changes < MOST_CHANGES; changes++) {
            boolean allowed = walker.first(regime, va, result) && stage1Allows(access, misaligned)
                    && walker.mark(regime, dirties, result);
            if (allowed && stages == 2) {
                allowed = walker.second(regime, result) && stage2Allows(access) && walker.markSecond(dirties);
            }
            if (!allowed || !walker.hasChanged()) {
                return allowed;
            }
        }
        return result.stage1Fault(Translation.UNSUPPORTED_UPDATE, 0);
    }

    private boolean stage1Allows(int access, boolean misaligned) {
        if (misaligned && (result.permissions & Translation.DEVICE) != 0) {
            return result.stage1Fault(Translation.ALIGNMENT, 0);
        }
        return (result.permissions & access) != 0 || result.stage1Fault(Translation.PERMISSION, result.stage1Level);
    }

    private boolean stage2Allows(int access) {
        return (result.stage2Permissions & access) != 0
                || result.stage2Fault(Translation.PERMISSION, result.level, result.ipa, false);
    }
}
