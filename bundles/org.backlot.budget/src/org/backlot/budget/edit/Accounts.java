package org.backlot.budget.edit;

import org.backlot.budget.model.Account;
import org.backlot.budget.model.Budget;
import org.backlot.budget.model.BudgetFactory;
import org.backlot.budget.model.Part;
import org.backlot.core.session.Ids;
import org.eclipse.emf.common.util.EList;

/**
 * Adds accounts; inside an edit. To take one out with its lines, and out of the charges that exclude it:
 * {@link org.backlot.core.session.Session#delete}.
 */
public final class Accounts {

    private Accounts() {
    }

    /** A new category at the end of its part of the topsheet. */
    public static Account addCategory(Budget budget, String number, String name, Part part) {
        Account category = account(number, name);
        category.setPart(part);
        EList<Account> categories = budget.getAccounts();
        int place = categories.size();
        for (int i = 0; i < categories.size(); i++) {
            if (categories.get(i).getPart().compareTo(part) <= 0) {
                place = i + 1;
            }
        }
        if (categories.stream().allMatch(other -> other.getPart().compareTo(part) > 0)) {
            place = 0;
        }
        categories.add(place, category);
        return category;
    }

    /** A new account at the end of another. */
    public static Account add(Account parent, String number, String name) {
        Account account = account(number, name);
        parent.getAccounts().add(account);
        return account;
    }

    private static Account account(String number, String name) {
        String stripped = number.strip();
        if (stripped.isEmpty()) {
            throw new IllegalArgumentException("An account needs a number, as 1400");
        }
        Account account = BudgetFactory.eINSTANCE.createAccount();
        Ids.of(account);
        account.setNumber(stripped);
        account.setName(name.strip());
        return account;
    }
}
