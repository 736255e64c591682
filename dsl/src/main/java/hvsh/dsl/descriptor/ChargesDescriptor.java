package hvsh.dsl.descriptor;

/** What overheads cost, in cycles; never zero, so that nothing is free of time. */
public record ChargesDescriptor(int exception, int trap, int hypercall, int partitionSwitch) { }
