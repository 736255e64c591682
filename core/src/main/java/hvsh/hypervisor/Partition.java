package hvsh.hypervisor;

import hvsh.cpu.Cpu;
import hvsh.cpu.WarmReset;
import hvsh.cpu.mmu.Stage2;
import hvsh.irq.Gic;
import hvsh.irq.InterruptLine;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;

/** A partition: virtual CPUs, the memory and devices they can reach, and a life of its own. */
public final class Partition implements PowerControl {
    /** Whether a partition runs. */
    public enum State { OFF, RUNNING, PAUSED, FAULTED }

    /**
     * What is the partition's for good.
     *
     * @param id          its number: the first has 0, the next 1
     * @param el          exception level it begins at: 1, or 2 where there is no hypervisor
     * @param confined    whether it runs behind stage 2, with the hypervisor at EL2; else it has the machine to itself
     * @param stopOnFault an access outside its own stops it, instead of being answered with an abort
     * @param messageSpi  SPI that says that messages wait, or -1: it takes no messages
     * @param doorbellSpi SPI that says that the doorbell was rung, or -1: it has none
     * @param accepts     bit n: it takes messages, doorbells and memory of partition n
     */
    public record Options(int id, String name, int el, boolean confined, boolean stopOnFault, int messageSpi,
            int doorbellSpi, long accepts) { }

    private final Options options;
    private final List<Cpu> vcpus;
    private final PartitionMap map;
    private final VirtualBus bus;
    private final Gic gic;
    private final PartitionHost host;
    private final Partitions partitions;
    private final Mailbox mailbox;
    private final TrapCounters counters = new TrapCounters();
    private State state = State.OFF;
    private FaultReport fault;
    private IntConsumer console = character -> { };

    /** A partition that is off; it joins {@code partitions}. */
    public Partition(Options options, List<Cpu> vcpus, PartitionMap map, VirtualBus bus, Gic gic, PartitionHost host,
            Partitions partitions) {
        this.options = options;
        this.vcpus = List.copyOf(vcpus);
        this.map = map;
        this.bus = bus;
        this.gic = gic;
        this.host = host;
        this.partitions = partitions;
        mailbox = new Mailbox(line(options.messageSpi()), line(options.doorbellSpi()));
        partitions.add(this);
    }

    private InterruptLine line(int spi) {
        return spi < 0 ? InterruptLine.UNCONNECTED : gic.spi(spi);
    }

    public int id() {
        return options.id();
    }

    public String name() {
        return options.name();
    }

    public Options options() {
        return options;
    }

    public List<Cpu> vcpus() {
        return vcpus;
    }

    public PartitionMap map() {
        return map;
    }

    public VirtualBus bus() {
        return bus;
    }

    public Gic gic() {
        return gic;
    }

    public TrapCounters counters() {
        return counters;
    }

    public State state() {
        return state;
    }

    /** Why it is {@link State#FAULTED}; null otherwise. */
    public FaultReport fault() {
        return fault;
    }

    /** Whether it takes what another sends; who may not send leaves no trace here. */
    boolean accepts(Partition sender) {
        return (options.accepts() >>> sender.id() & 1) != 0;
    }

    GuestMemory memory() {
        return partitions.memory();
    }

    Mailbox mailbox() {
        return mailbox;
    }

    /** Sets who takes the bytes that the console hypercalls print. */
    public void setConsole(IntConsumer console) {
        this.console = console;
    }

    void print(int character) {
        console.accept(character);
    }

    /** Whether a vCPU is switched on in a running partition; it may still wait for an interrupt. */
    public boolean isOn(int vcpu) {
        return state == State.RUNNING && !vcpus.get(vcpu).off;
    }

    /** Loads the images and starts the first vCPU. */
    public void start() {
        require(State.OFF, "is not off; use reset or restart");
        begin();
    }

    /** Takes it off its cores until {@link #resume}. */
    public void pause() {
        require(State.RUNNING, "does not run");
        change(State.PAUSED);
    }

    public void resume() {
        require(State.PAUSED, "is not paused");
        change(State.RUNNING);
    }

    private void require(State needed, String otherwise) {
        if (state != needed) {
            throw new IllegalStateException("partition '%s' %s (it is %s)"
                    .formatted(name(), otherwise, state.name().toLowerCase(Locale.ROOT)));
        }
    }

    /** Resets vCPUs and devices, loads the images anew and starts; other memory stays as it was. */
    public void reset() {
        begin();
    }

    /** Like {@link #reset}, with all memory zero beforehand. */
    public void restart() {
        partitions.grants().forget(this);
        partitions.memory().scrub(map);
        begin();
    }

    private void begin() {
        partitions.grants().forget(this);
        host.resetDevices(this);
        mailbox.clear();
        fault = null;
        PartitionHost.Boot boot = host.load(this);
        change(State.RUNNING);
        for (Cpu cpu : vcpus) {
            beginCpu(cpu, boot.entry(), boot.context());
            cpu.off = cpu.vcpu() != 0;
        }
    }

    private void beginCpu(Cpu cpu, long entry, long context) {
        WarmReset.reset(cpu, options.el(), entry, context);
        if (options.confined()) {
            Confinement.apply(cpu, id());
        }
    }

    private void change(State to) {
        state = to;
        vcpus.forEach(Cpu::attend);
    }

    /** Stops it for good, until a reset, because of what it did. */
    void stop(FaultReport report) {
        fault = report;
        change(State.FAULTED);
    }

    /** The affinity of vCPU n is 0.0.0.n. */
    @Override
    public Affinity affinity(long affinity) {
        if (affinity < 0 || affinity >= vcpus.size()) {
            return Affinity.ABSENT;
        }
        return vcpus.get((int) affinity).off ? Affinity.OFF : Affinity.ON;
    }

    @Override
    public boolean isExecutable(long entry) {
        PartitionMap.Region region = map.find(entry);
        return !options.confined() || region != null && (region.permissions() & Stage2.EXECUTE) != 0;
    }

    @Override
    public void cpuOn(long affinity, long entry, long context) {
        Cpu cpu = vcpus.get((int) affinity);
        beginCpu(cpu, entry, context);
        cpu.off = false;
    }

    @Override
    public void cpuOff(Cpu cpu) {
        cpu.off = true;
        cpu.attend();
    }

    @Override
    public void systemOff() {
        change(State.OFF);
    }

    @Override
    public void systemReset() {
        reset();
    }

    /** Everything but the vCPUs, the devices and the memory, which the machine saves. */
    public PartitionState save() {
        return new PartitionState(state, fault, map.save(), mailbox.save(), counters.save());
    }

    /** Takes on a saved state; the machine flushes the TLBs afterwards. */
    public void load(PartitionState saved) {
        state = saved.state();
        fault = saved.fault();
        map.load(saved.regions());
        mailbox.load(saved.mailbox());
        counters.load(saved.counters());
    }
}
