package hvsh.dsl.api;

import hvsh.dsl.descriptor.Names;
import hvsh.dsl.device.DeviceScripts;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.graalvm.polyglot.Value;

/** A device that a script describes. */
@Described(name = "device", type = "Device", value = "A device that a script describes, for load(path, { devices: { 'user.sensor': … } }).")
final class DeviceApi extends Thing {
    /** Key of its text among a device's options. */
    static final String TEXT = "text";

    private static final List<String> PLACE = List.of("at", "spi");
    private static final int LAST_SPI = 198;

    private final String name;
    private final String text;
    private final OptionalLong at;
    private final OptionalInt spi;

    private DeviceApi(Realm realm, String name, String text, OptionalLong at, OptionalInt spi) {
        super(realm);
        this.name = name;
        this.text = text;
        this.at = at;
        this.spi = spi;
    }

    static DeviceApi of(Realm realm, Arguments a) {
        Value described = a.value(0);
        if (!described.hasMembers() || described.canExecute() || described.isString() || described.isProxyObject()) {
            throw a.wrong(0, "must be an object with registers");
        }
        String text = DeviceText.of(realm, described, PLACE);
        try {
            DeviceScripts.check(text);
        } catch (IllegalArgumentException e) {
            throw a.wrong(0, "is wrong: " + e.getMessage());
        }
        Value name = described.getMember("name");
        if (name != null && !(name.isString() && Names.isAllowed(name.asString()))) {
            throw a.wrong(0, "has 'name' that cannot be a device's; choose another");
        }
        Value at = described.getMember("at");
        Value spi = described.getMember("spi");
        if (spi != null && !(spi.fitsInInt() && spi.asInt() >= 0 && spi.asInt() <= LAST_SPI)) {
            throw a.wrong(0, "has 'spi' that is no number from 0 to " + LAST_SPI);
        }
        return new DeviceApi(realm, name == null ? "" : name.asString(), text, at == null ? OptionalLong.empty() : OptionalLong.of(realm.bits("at", at)),
                spi == null ? OptionalInt.empty() : OptionalInt.of(spi.asInt()));
    }

    @Member(value = "What a machine calls it where load does not say; '' if it has none.", type = "string",
            example = "device({ name: 'counter', registers: { COUNT: { at: 0 } } }).name")
    Object name() {
        return name;
    }

    OptionalLong at() {
        return at;
    }

    OptionalInt spi() {
        return spi;
    }

    /** The text that is part of a machine. */
    String text() {
        return text;
    }

    @Override
    public String toString() {
        return (name.isEmpty() ? "device" : "device " + name) + " for load(path, { devices: { 'PARTITION.NAME': … } })";
    }
}
