package org.backlot.budget.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.backlot.budget.model.Account;
import org.backlot.budget.model.Budget;

/** What the amounts of a budget can be coded to, as other programs write it: accounts by number, charges by name. */
public final class Codings {

    private final Map<String, Coding> accounts = new HashMap<>();
    private final Map<String, Coding> charges = new HashMap<>();

    /** As the budget has them now. */
    public Codings(Budget budget) {
        add(budget.getAccounts());
        budget.getCharges().stream().filter(charge -> charge.getName() != null)
                .forEach(charge -> charges.putIfAbsent(folded(charge.getName()), Coding.to(charge)));
    }

    private void add(List<Account> some) {
        for (Account account : some) {
            if (account.getNumber() != null && !account.getNumber().isBlank()) {
                accounts.putIfAbsent(bare(account.getNumber()), Coding.to(account));
            }
            add(account.getAccounts());
        }
    }

    /** What a number, however it is separated, or the name of a charge stands for; empty where there is none such. */
    public Optional<Coding> find(String text) {
        return Optional.ofNullable(accounts.get(bare(text))).or(() -> Optional.ofNullable(charges.get(folded(text))));
    }

    private static String bare(String number) {
        return number.replaceAll("[\\s.\\-]+", "");
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
