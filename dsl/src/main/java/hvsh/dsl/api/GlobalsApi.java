package hvsh.dsl.api;

import java.util.ArrayList;
import java.util.List;
import org.graalvm.polyglot.Value;

/** What every script has from the start. */
@Described(name = "", type = "", value = "What every script has from the start.")
final class GlobalsApi extends Thing {
    private final Value print;
    private final Value log;
    private final Value hex;

    GlobalsApi(Realm realm) {
        super(realm);
        Value global = realm.engine().context().getBindings("js");
        print = global.getMember("print");
        log = global.getMember("log");
        hex = global.getMember("hex");
    }

    /** Names of the functions, as they are bound. */
    static List<String> functions() {
        return ThingModel.of(GlobalsApi.class).infos().stream().filter(info -> info.kind() == MemberInfo.Kind.FUNCTION).map(MemberInfo::name)
                .filter(name -> !name.equals("toString")).toList();
    }

    @Member(value = "Makes a machine from a descriptor, loads its images and switches it on.",
            type = "(path: string, options?: { devices?: { readonly [name: string]: Device } }) => Machine",
            params = {"path: of the YAML file; ./ and ../ mean the script's directory, other relative paths the present one",
                    "{options}: { devices: { 'user.sensor': device({…}) } } are devices besides those of the descriptor, by partition and name; { user: device({ name: 'sensor', … }) } is the same"},
            returns = "the machine", errors = "the descriptor is wrong, an image cannot be loaded, or a guest's files are not there",
            example = "load('testdata/machines/handset.yaml').name")
    Object load(Arguments a) {
        List<AddedDevice> added = new ArrayList<>();
        Value devices = a.option(1, "devices", List.of("devices"));
        for (String key : devices == null ? List.<String>of() : List.copyOf(devices.getMemberKeys())) {
            if (!(devices.getMember(key).isProxyObject() && devices.getMember(key).asProxyObject() instanceof DeviceApi device)) {
                throw a.wrong(1, "has in 'devices' what is no device: " + key + "; write device({ registers: {…} })");
            }
            added.add(AddedDevice.of(key, device));
        }
        return realm.machines().load(a.text(0), added);
    }

    @Member(value = """
            Describes a device, for load(path, { devices }): a table of 32-bit registers, and functions.
            The functions get (register, value, device), irq gets (device); device.NAME is a register, device.state plain data,
            which is saved, forked and hashed with the registers. They become part of the machine as texts: each fork and each
            replay evaluates them anew, so that they see no variables of the script, no clock and no chance. A function that throws
            stops the run. In a descriptor, { type: script, script: FILE } is the same.""",
            type = "<S = {}>(what: DeviceTable<S>) => Device",
            params = "what: { name, registers: { NAME: { at, access: 'rw', 'ro', 'wo' or 'w1c', reset, mask, onRead, onWrite } }, state, onRead, onWrite, irq, at, spi };"
                    + " onRead returns what is read, irq whether the interrupt is raised; at and spi say where the device is",
            returns = "the device", errors = "the table is wrong",
            example = "const d = device({ registers: { COUNT: { at: 0, access: 'ro', onRead: (n, v, d) => ++d.state.n } }, state: { n: 0 } }); load('testdata/machines/handset.yaml', { devices: { 'user.counter': d } }).devices")
    Object device(Arguments a) {
        return DeviceApi.of(realm, a);
    }

    @Member(value = "Makes a machine from a file that save() wrote, in the state in which it was.",
            type = "(path: string, options?: { images?: readonly string[] }) => Machine",
            params = {"path: of the file; ./ and ../ mean the script's directory, other relative paths the present one",
                    "{options}: { images: [paths] } are files among which images are that it was saved without; guests that were fetched need not be named"},
            returns = "the machine",
            errors = "the file is none, was cut off or altered, is of another version of hvsh, or an image is missing",
            example = "machine.save('ready.hvsnap'); open('ready.hvsnap').hash() === machine.hash()")
    Object open(Arguments a) {
        return realm.machines().open(a.text(0), a.textsOption(1, "images", SavedMachines.OPEN_OPTIONS));
    }

    @Member(value = "Writes values to standard output, with spaces between and a newline behind.", type = "(...values: unknown[]) => void",
            params = "values: any; texts plain, BigInts in hexadecimal",
            example = "print('icount', machine.icount)")
    Object print(Arguments a) {
        print.executeVoid((Object[]) a.all());
        return null;
    }

    @Member(value = "Like print, to standard error.", type = "(...values: unknown[]) => void",
            params = "values: any", example = "log('now', machine.time)")
    Object log(Arguments a) {
        log.executeVoid((Object[]) a.all());
        return null;
    }

    @Member(value = "A number in hexadecimal, with 0x in front.", type = "(value: Integer) => string",
            params = "value: Number or BigInt; negative ones as 64 bits", returns = "a text",
            example = "hex(user.cpu.pc)")
    Object hex(Arguments a) {
        return hex.execute((Object[]) a.all());
    }

    @Member(value = """
            Opens the shell here, in the middle of a script or of a hook's function, until .exit or Ctrl-D.
            What it is given is there as the variable here. In a hook's function the machine can be looked at and changed, not run.""",
            type = "(value?: unknown) => void",
            params = "value: anything, such as the event (undefined)", errors = "there is nobody to converse with",
            example = "radio.on({ pc: 'exception', if: e => e.icount > 5000n }, e => debugHere(e))")
    Object debugHere(Arguments a) {
        realm.engine().bind("here", a.has(0) ? a.value(0) : realm.undefined());
        realm.openShell();
        return null;
    }

    @Member(value = """
            Defines a command of the shell: a word with a dot before it.
            Best in the file that the shell reads when it starts, init.js.""",
            type = "(name: string, summary: string, action: (text: string) => unknown) => void",
            params = {"name: letters, digits and dashes, without the dot", "summary: what .help says of it",
                    "action: called with the text behind the word; what it returns is printed"},
            errors = "the name is none, or the shell has such a command itself",
            example = "command('where', 'where radio is', () => radio.cpu.pc)")
    Object command(Arguments a) {
        String name = a.text(0);
        if (!name.matches("[A-Za-z][\\w-]{0,30}")) {
            throw a.wrong(0, "must begin with a letter and have letters, digits and dashes only");
        }
        if (!a.value(2).canExecute()) {
            throw a.wrong(2, "must be a function like text => print(text)");
        }
        realm.commands().put(name, new Realm.UserCommand(a.text(1).lines().findFirst().orElse(""), a.value(2)));
        return null;
    }

    @Member(value = "The strings after the script's name on the command line.", type = "readonly string[]", example = "args.length")
    Object args() {
        return realm.engine().context().getBindings("js").getMember("args");
    }

    @Member(value = "JavaScript's usual console: log, info and debug write like print, error and warn like log.",
            type = "{ readonly [name: string]: (...values: any[]) => void }", example = "console.log('icount', machine.icount)")
    Object console() {
        return realm.engine().context().getBindings("js").getMember("console");
    }

    @Override
    public String toString() {
        return "globals";
    }
}
