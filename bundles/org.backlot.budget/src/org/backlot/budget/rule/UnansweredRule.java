package org.backlot.budget.rule;

/** A rule of a plug-in that threw; the plug-in is reported already. */
public final class UnansweredRule extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnansweredRule(String name) {
        super(name + " failed; the list of problems says why", null, false, false);
    }
}
