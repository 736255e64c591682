package hvsh.dsl.descriptor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class SchemaTest {
    @Test
    void everyKeyOfTheTableIsInTheSchema() {
        String schema = Schema.text();
        Stream.of(Keys.MACHINE, Keys.CPU, Keys.HYPERVISOR, Keys.CHARGES, Keys.PARTITION, Keys.WINDOW).flatMap(List::stream)
                .forEach(key -> assertTrue(schema.contains("\"" + key.name() + "\": {"), key::name));
    }

    @Test
    void printingItTwiceGivesTheSameText() {
        assertEquals(Schema.text(), Schema.text());
    }

    @Test
    void eachDeviceTypeIsAnAlternative() {
        for (DeviceType type : DeviceType.values()) {
            assertTrue(Schema.text().contains("\"enum\": [\"" + type.key() + "\"]"));
        }
    }
}
