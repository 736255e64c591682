package hvsh.dsl.device;

import hvsh.device.Behaviour;

/** Makes behaviours from scripts. */
public final class DeviceScripts implements Behaviour.Maker {
    /** The text of a device, with what places in it are to be called. */
    public static String named(String name, String text) {
        return DeviceScript.MARK + name.replaceAll("\\R", " ") + "\n" + text;
    }

    /** @throws IllegalArgumentException if the text describes no device */
    public static void check(String text) {
        new DeviceScript(text).rows();
    }

    @Override
    public Behaviour make(String script) {
        return new ScriptBehaviour(script);
    }
}
