package org.backlot.budget.exchange;

/** What a row of a journal of money does. */
public enum JournalAct {

    /** The person gets the role in "what", of the department. */
    ROLE,
    /** The department gets a chain: roles in "what" with semicolons between them, each with its amount behind it. */
    CHAIN,
    /** The department or account may spend the amount; "hold" in "what": what goes over it is held. */
    LIMIT,
    /** The budget is locked as a baseline called "what". */
    LOCK,
    /** A draft of an order, or where the number is there, another line of it. */
    ORDER,
    /** A draft of a payment, or where number and vendor are there, another amount of it; "order": what it relieves. */
    INVOICE, PETTY_CASH, CARD, PAYROLL, JOURNAL, ACCRUAL,
    /** What is decided on an order, named by "order", or a payment, named by number and vendor. */
    REQUEST, APPROVE, RETURN, REJECT, RELEASE, CANCEL, CLOSE, POST, REVERSE,
    /** The amount goes from the account to the other; blank: the contingency. */
    MOVE,
    /** The account is expected to take the amount yet. */
    EXPECT,
    /** A week is reported, from the date on where it is the first. */
    WEEK,
    /** The first period that is open is closed. */
    CLOSE_WEEK
}
