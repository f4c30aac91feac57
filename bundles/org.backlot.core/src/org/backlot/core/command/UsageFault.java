package org.backlot.core.command;

/** What a person asked for makes no sense: told in one or two sentences, with what to do. Nothing was changed. */
public final class UsageFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UsageFault(String problem) {
        super(problem);
    }
}
