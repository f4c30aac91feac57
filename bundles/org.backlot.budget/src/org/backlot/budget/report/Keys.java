package org.backlot.budget.report;

import org.backlot.budget.model.Account;

/** By what an account is found in a budget that was put aside: its number, else its name. */
final class Keys {

    private Keys() {
    }

    static String of(Account account) {
        return of(account.getNumber(), account.getName());
    }

    static String of(String number, String name) {
        return number == null || number.isBlank() ? "name " + (name == null ? "" : name.strip())
                : "number " + number.strip();
    }
}
