package org.backlot.budget.report;

import org.backlot.budget.ledger.Coding;
import org.backlot.budget.model.Account;
import org.backlot.budget.model.Charge;

/** By what an account is found in a budget that was put aside: its number, else its name. */
final class Keys {

    private Keys() {
    }

    static String of(Account account) {
        return of(account.getNumber(), account.getName());
    }

    static String of(Charge charge) {
        return of(null, charge.getName());
    }

    /** The empty string where it is coded to nothing. */
    static String of(Coding coding) {
        return coding.account() != null ? of(coding.account()) : coding.charge() != null ? of(coding.charge()) : "";
    }

    static String of(String number, String name) {
        return number == null || number.isBlank() ? "name " + (name == null ? "" : name.strip())
                : "number " + number.strip();
    }
}
