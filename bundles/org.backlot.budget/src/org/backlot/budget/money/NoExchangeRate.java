package org.backlot.budget.money;

/** The budget has no rate for a currency on a day; the message says which and what to do. */
public final class NoExchangeRate extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    NoExchangeRate(String message) {
        super(message);
    }
}
