// What a debug adapter asks of a machine, in the words that scripts use. Called with the machine; gives functions.
(machine => {
  const MOST_STEPS = 100000;
  const threads = Object.keys(machine.partitions).flatMap(name => {
    const partition = machine.partitions[name];
    return [...partition.cpus].map(cpu => ({ name: `${name}/cpu${cpu.number}`, partition, cpu }));
  });
  const texts = new Map();
  const hooks = new Map();
  const GENERAL = [...Array(31).keys()].map(n => 'x' + n).concat('sp', 'pc', 'nzcv', 'daif', 'el');
  const VECTORS = [...Array(32).keys()].map(n => 'q' + n);
  const shown = value => typeof value === 'bigint' ? '0x' + value.toString(16) : String(value);
  const state = thread => thread.partition.state === 'running' ? '' : ` (${thread.partition.state})`;
  const set = () => [...hooks.values()].flat();
  const counts = () => set().reduce((sum, b) => sum + Number(b.hook.hits), 0);
  const isCall = cpu => /\s(bl|blr\w*)\s/.test(String(cpu.disassemble(cpu.pc, 1)));
  const place = cpu => String(cpu.backtrace(1)[0].source);

  // Runs to an address, in the same call or an outer one: one that is deeper does not count.
  const returned = (cpu, pc, sp) => cpu.until({ pc, if: () => cpu.sp >= sp });

  const over = cpu => {
    if (!isCall(cpu)) return cpu.step(1);
    return returned(cpu, cpu.pc + 4n, cpu.sp);
  };

  const byLine = (cpu, one) => {
    const from = place(cpu);
    let result;
    for (let i = 0; i < MOST_STEPS; i++) {
      const hits = counts();
      result = one(cpu);
      if (counts() !== hits || !from) return result;
      const now = place(cpu);
      if (now && now !== from) return result;
    }
    return result;
  };

  // The events that a breakpoint may mean, of which the first that there is counts.
  const events = wanted => {
    const everywhere = pcs => Object.keys(machine.partitions).flatMap(partition => pcs.map(pc => ({ pc, partition })));
    switch (wanted.kind) {
      case 'line': {
        const parts = wanted.path.split(/[\\/]/).filter(part => part);
        return everywhere([wanted.path, ...parts.map((_, i) => parts.slice(i).join('/'))].map(path => `${path}:${wanted.line}`));
      }
      case 'function': return everywhere([wanted.name]);
      case 'pc': return [{ pc: BigInt(wanted.address) }];
      case 'data': return [{ at: BigInt(wanted.address), size: wanted.size, access: wanted.access }];
      default: return [{ exception: wanted.name }];
    }
  };

  return {
    threads: () => threads.map(t => t.name + state(t)),
    partitionOf: n => threads[n].partition.name,
    threadOf: result => threads.findIndex(t => result.partition === t.partition.name && Number(result.cpu) === Number(t.cpu.number)),
    frames: n => [...threads[n].cpu.backtrace(64)].map(f => ({ pc: f.pc, name: f.symbol || shown(f.pc), at: f.symbol })),
    registers: n => GENERAL.map(name => [name, shown(threads[n].cpu[name])]),
    vectors: n => VECTORS.map(name => [name, shown(threads[n].cpu[name])]),
    system: n => Object.keys(threads[n].cpu.sysreg).sort().map(name => {
      try { return [name, shown(threads[n].cpu.sysreg[name])]; } catch (e) { return [name, '']; }
    }),
    setRegister: (n, group, name, value) => {
      const owner = group === 'system' ? threads[n].cpu.sysreg : threads[n].cpu;
      owner[name] = value;
      return shown(owner[name]);
    },
    step: (n, line, kind) => {
      const cpu = threads[n].cpu;
      if (kind === 'out') {
        const frames = cpu.backtrace(2);
        if (frames.length < 2) throw new Error('this is the outermost function');
        return returned(cpu, frames[1].pc, cpu.sp);
      }
      const one = kind === 'over' ? over : c => c.step(1);
      return line ? byLine(cpu, one) : one(cpu);
    },
    back: (n, line) => {
      const cpu = threads[n].cpu;
      return line ? byLine(cpu, c => c.back(1)) : cpu.back(1);
    },
    run: span => machine.run(span),
    reverse: () => {
      let best = null;
      for (const { event } of set()) {
        const fork = machine.fork();
        try { fork.reverse({ until: event }); } catch (e) { continue; }
        if (!best || fork.icount > best.icount) best = { icount: fork.icount, event };
      }
      if (best) return machine.reverse({ until: best.event });
      return machine.goto(0n);
    },
    // Sets the breakpoints of one group anew, from a text in JSON; says of each whether that was possible.
    setBreakpoints: (group, text) => {
      (hooks.get(group) || []).forEach(b => b.hook.remove());
      const made = [];
      hooks.set(group, made);
      return JSON.parse(text).map(wanted => {
        let problem = new Error('there is no such place');
        try {
          const test = wanted.condition ? (0, eval)(`(e => (${wanted.condition}))`) : null;
          for (const event of events(wanted)) {
            try {
              const hook = machine.break(test ? { ...event, if: test } : event);
              made.push({ hook, event });
              return { verified: true, message: '', address: typeof hook.address === 'bigint' ? shown(hook.address) : '' };
            } catch (e) { problem = e; }
          }
        } catch (e) { problem = e; }
        return { verified: false, message: String(problem.message), address: '' };
      });
    },
    places: (n, path, line) => {
      const parts = path.split(/[\\/]/).filter(part => part);
      for (const end of [path, ...parts.map((_, i) => parts.slice(i).join('/'))]) {
        try { return [...threads[n].partition.symbols.addresses(`${end}:${line}`)].map(shown); } catch (e) { continue; }
      }
      return [];
    },
    hits: counts,
    address: (n, text) => /^(0x[0-9a-f]+|\d+)$/i.test(text) ? shown(BigInt(text)) : shown(threads[n].partition.symbols.address(text)),
    read: (n, address, count) => {
      const bytes = [];
      try {
        for (let i = 0; i < count; i++) bytes.push(threads[n].partition.memory.readU8(BigInt(address) + BigInt(i)));
      } catch (e) { if (bytes.length === 0) throw e; }
      return bytes;
    },
    write: (n, address, bytes) => {
      [...bytes].forEach((byte, i) => threads[n].partition.memory.writeU8(BigInt(address) + BigInt(i), byte));
    },
    disassemble: (n, address, count) => [...Array(count).keys()].map(i => {
      const at = BigInt(address) + 4n * BigInt(i);
      try {
        const one = [...threads[n].cpu.disassemble(at, 1)][0];
        return { address: shown(at), text: one.text, word: one.word.toString(16).padStart(8, '0') };
      } catch (e) { return { address: shown(at), text: '(not to be read)', word: '' }; }
    }),
    evaluate: text => (0, eval)(text),
    output: () => {
      const fresh = [];
      for (const name of Object.keys(machine.partitions)) {
        const uarts = machine.partitions[name].uarts;
        for (const uart of Object.keys(uarts)) {
          const text = uarts[uart].output.text;
          const seen = texts.get(name + '.' + uart) || 0;
          if (text.length > seen) fresh.push(text.slice(seen));
          texts.set(name + '.' + uart, text.length);
        }
      }
      return fresh.join('');
    },
  };
})
