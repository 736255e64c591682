package hvsh.dsl.device;

import hvsh.device.Behaviour;
import hvsh.dsl.script.ScriptEngine;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;

/**
 * The functions of one device of one machine. They are evaluated from the script's text when one is called first, in a context that no
 * other device has: a fork's functions are others than its original's, and share nothing with them.
 */
final class ScriptBehaviour implements Behaviour {
    /** Tables by text, since forks of a machine have the same. */
    private static final Map<String, List<Row>> TABLES = new ConcurrentHashMap<>();
    private static final int MOST_TABLES = 100;

    /** Gives { read, write, irq, save, load }; registers are accessors, state is plain data. */
    private static final String FRAME = """
            (made, names, get, set) => {
              'use strict';
              const refuse = what => { throw new TypeError(what); };
              const value = (of, key) => {
                const { enumerable, writable, value } = Object.getOwnPropertyDescriptor(of, key);
                return enumerable && writable && typeof key === 'string' ? value : refuse('the state is no plain data: ' + String(key));
              };
              const plain = (it, seen) => {
                if (it === null || typeof it === 'string' || typeof it === 'boolean') return it;
                if (typeof it === 'bigint') return { $: String(it) };
                if (typeof it === 'number') return !Number.isFinite(it) ? refuse('the state has a number that is none') : Object.is(it, -0) ? { $: '-0' } : it;
                const array = Array.isArray(it);
                if (typeof it !== 'object' || !Object.isExtensible(it) || Object.getPrototypeOf(it) !== (array ? Array : Object).prototype) {
                  refuse('the state is no plain data: ' + typeof it);
                }
                if (seen.has(it)) refuse('the state has an object at two places');
                if (seen.add(it).size > 100000) refuse('the state has more than 100000 objects');
                const keys = Reflect.ownKeys(it);
                if (!array) return Object.fromEntries(keys.map(key => [key === '$' ? refuse("the state has the key '$'") : key, plain(value(it, key), seen)]));
                if (keys.length !== it.length + 1) refuse('the state has an array that is not one of elements only');
                return keys.slice(0, -1).map(key => plain(value(it, key), seen));
              };
              const revive = (key, value) => value === null || typeof value !== 'object' || typeof value.$ !== 'string' ? value
                : value.$ === '-0' ? -0 : BigInt(value.$);
              const first = JSON.stringify(plain(made.state === undefined ? {} : made.state, new Set()));
              const device = {};
              names.split(',').forEach((name, row) => Object.defineProperty(device, name, { enumerable: true, get: () => get(row),
                set: value => set(row, typeof value === 'number' && Number.isFinite(value) ? value >>> 0 : typeof value === 'bigint'
                  ? Number(BigInt.asUintN(32, value)) : refuse(name + ' is set to what is no number')) }));
              device.state = JSON.parse(first, revive);
              Object.preventExtensions(device);
              const word = (value, otherwise) => value === undefined ? otherwise : typeof value === 'number' && Number.isFinite(value) ? value >>> 0
                : typeof value === 'bigint' ? Number(BigInt.asUintN(32, value)) : refuse('a read gives a number, or nothing');
              const handler = (name, key) => made.registers[name][key] || made[key];
              return {
                read: (name, value) => word(handler(name, 'onRead').call(device, name, value, device), value),
                write: (name, value) => { handler(name, 'onWrite').call(device, name, value, device); },
                irq: () => made.irq !== undefined && Boolean(made.irq.call(device, device)),
                save: () => { const text = JSON.stringify(plain(device.state, new Set())); return text === first ? '' : text; },
                load: text => { device.state = JSON.parse(text === '' ? first : text, revive); },
              };
            }""";

    private final DeviceScript script;
    private final List<Row> rows;
    private final String names;
    private Context context;
    private Value functions;
    private Registers registers;
    /** Data that the functions have not been given yet; empty: those they begin with. */
    private String data = "";

    ScriptBehaviour(String text) {
        script = new DeviceScript(text);
        if (TABLES.size() > MOST_TABLES) {
            TABLES.clear();
        }
        rows = TABLES.computeIfAbsent(text, _ -> script.rows());
        names = String.join(",", rows.stream().map(Row::name).toList());
    }

    @Override
    public List<Row> rows() {
        return rows;
    }

    /** An action in the device's context. */
    private interface Action {
        Value run(Value functions);
    }

    private Value call(Action action) {
        try {
            if (functions == null) {
                begin();
            }
            context.resetLimits();
            return action.run(functions);
        } catch (PolyglotException e) {
            String what = e.isResourceExhausted() ? "it carried out more than " + DeviceScript.MOST + " statements" : e.getMessage();
            if (e.isResourceExhausted() || e.isCancelled()) {
                end();
            }
            throw new Failure(script.place(e) + what, e);
        }
    }

    private void begin() {
        context = ScriptEngine.pure(DeviceScript.MOST);
        Value made = script.evaluate(context);
        functions = context.eval("js", FRAME).execute(made, names, (ProxyExecutable) a -> (double) registers.get(a[0].asInt()),
                (ProxyExecutable) a -> {
                    registers.set(a[0].asInt(), a[1].asLong());
                    return null;
                });
        functions.getMember("load").executeVoid(data);
    }

    /** A context that was stopped cannot go on; the functions begin anew. */
    private void end() {
        context.close(true);
        functions = null;
        data = "";
    }

    @Override
    public long read(int row, long value, Registers of) {
        registers = of;
        return call(f -> f.getMember("read").execute(rows.get(row).name(), (double) value)).asLong();
    }

    @Override
    public void write(int row, long value, Registers of) {
        registers = of;
        call(f -> f.getMember("write").execute(rows.get(row).name(), (double) value));
    }

    @Override
    public boolean interrupt(Registers of) {
        registers = of;
        return call(f -> f.getMember("irq").execute()).asBoolean();
    }

    @Override
    public String save() {
        return functions == null ? data : call(f -> f.getMember("save").execute()).asString();
    }

    @Override
    public void load(String saved) {
        data = saved;
        if (functions != null) {
            call(f -> {
                f.getMember("load").executeVoid(saved);
                return f;
            });
        }
    }
}
