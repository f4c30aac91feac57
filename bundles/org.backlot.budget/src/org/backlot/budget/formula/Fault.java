package org.backlot.budget.formula;

/**
 * Why a formula has no value.
 *
 * @param at      where the fault begins in the text, counted from 0
 * @param length  how many characters it covers, at least 1; it may end one character after the text
 * @param message one sentence for people: what is wrong and what to do
 */
public record Fault(Kind kind, int at, int length, String message) {

    /** What sort of fault it is. */
    public enum Kind {
        /** The text is no formula. */
        SYNTAX,
        /** A division by zero, a rounding to half a place. */
        ARITHMETIC,
        /** No global has the name. */
        UNKNOWN_NAME,
        /** No section answers the quantity. */
        UNKNOWN_QUANTITY,
        /** A global or line that follows from itself. */
        CIRCULAR,
        /** A budget formula that asks for the outcome of the budget. */
        SELF,
        /** A global that it uses has no value; the fault is told where it is made, at the global. */
        BROKEN_GLOBAL,
        /** An account that it uses is incomplete; the fault is told where it is made, at the line. */
        BROKEN_ACCOUNT
    }

    /** The message and the place in the text, counted from 1 as people count. */
    public String located() {
        return message + " (at character " + (at + 1) + ")";
    }
}
