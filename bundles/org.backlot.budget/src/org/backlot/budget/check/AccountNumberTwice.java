package org.backlot.budget.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.backlot.budget.model.Account;
import org.backlot.budget.model.Budget;
import org.backlot.core.check.Check;
import org.backlot.core.check.Severity;
import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.core.session.Session;

/** Two accounts with the same number: what is coded to it could be either's. */
public final class AccountNumberTwice implements Check {

    @Override
    public void run(Production production, Questions questions, Findings found) {
        Session.section(production, Budget.class)
                .ifPresent(budget -> search(budget.getAccounts(), new HashMap<>(), found));
    }

    private static void search(List<Account> accounts, Map<String, Account> seen, Findings found) {
        for (Account account : accounts) {
            String number = account.getNumber() == null ? "" : account.getNumber().strip();
            Account first = number.isEmpty() ? null : seen.putIfAbsent(number, account);
            if (first != null) {
                found.add(Severity.ERROR, Place.target(account), Place.of(account),
                        first.getName() + " has the number " + number + " too; give one of them another");
            }
            search(account.getAccounts(), seen, found);
        }
    }
}
