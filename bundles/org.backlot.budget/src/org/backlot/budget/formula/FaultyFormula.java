package org.backlot.budget.formula;

/** A formula that cannot be read or has no value. The message is for people. */
public final class FaultyFormula extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Fault fault;

    /** Without a stack trace: a budget of thousands of cells may hold as many faults, all of them data. */
    public FaultyFormula(Fault fault) {
        super(fault.located(), null, false, false);
        this.fault = fault;
    }

    FaultyFormula(Fault.Kind kind, int at, int end, String message) {
        this(new Fault(kind, at, Math.max(1, end - at), message));
    }

    public Fault fault() {
        return fault;
    }
}
