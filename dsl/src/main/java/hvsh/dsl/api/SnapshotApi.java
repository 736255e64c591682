package hvsh.dsl.api;

import hvsh.replay.Checkpoint;
import hvsh.time.Ticks;

/** A machine at a time. */
@Described(name = "snapshot", type = "Snapshot", value = "A machine at a time, which never changes: machine.restore(snapshot) goes there, any number of times.")
final class SnapshotApi extends Thing {
    private final Checkpoint kept;
    private final String label;

    SnapshotApi(Realm realm, Checkpoint kept, String label) {
        super(realm);
        this.kept = kept;
        this.label = label;
    }

    Checkpoint kept() {
        return kept;
    }

    @Member(value = "The name it was given; empty if none.", type = "string", example = "machine.snapshot('ready').name")
    Object name() {
        return label;
    }

    @Member(value = "Instructions the machine had retired, a BigInt.", type = "bigint", example = "machine.snapshot().icount")
    Object icount() {
        return realm.big(kept.icount());
    }

    @Member(value = "Its virtual time in nanoseconds, a BigInt.", type = "bigint", example = "machine.snapshot().time")
    Object time() {
        return realm.big(kept.snapshot().now() / Ticks.PER_NANOSECOND);
    }

    @Member(value = "The state hash: 32 hexadecimal digits.", type = "() => string",
            returns = "a text", example = "machine.snapshot().hash() === machine.hash()")
    Object hash(Arguments none) {
        return kept.snapshot().hash().toString();
    }

    @Member(value = "Writes it to a file, from which open() makes a machine.", type = "(path: string, options?: { images?: boolean }) => void",
            params = {"path: of the file; ./ and ../ mean the script's directory, other relative paths the present one",
                    "{options}: { images: false } leaves out programs, initial RAM disks and disks' contents, which are then found by their SHA-256 when it is opened"},
            errors = "the file cannot be written; what was there before is still there then",
            example = "const s = machine.snapshot(); machine.run('1ms'); s.save('ready.hvsnap')")
    Object save(Arguments a) {
        SavedMachines.save(realm, a, kept.snapshot());
        return realm.undefined();
    }

    @Override
    public String toString() {
        return "snapshot%s at %s, icount=%s".formatted(label.isEmpty() ? "" : " '" + label + "'", Show.time(kept.snapshot().now()), Show.grouped(kept.icount()));
    }
}
