package org.backlot.budget.edit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.backlot.budget.model.Account;
import org.backlot.budget.model.Budget;
import org.backlot.budget.model.BudgetFactory;
import org.backlot.budget.model.OrderLine;
import org.backlot.budget.model.Part;
import org.backlot.budget.model.PaymentLine;
import org.backlot.core.session.Ids;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Adds accounts and renumbers them; inside an edit. To take one out with its lines, and out of the charges that
 * exclude it: {@link
 * #requireUnused}, then {@link org.backlot.core.session.Session#delete}.
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

    /**
     * Nothing, where an account may be taken out: nothing was paid, ordered or moved by it or by what it contains.
     *
     * @throws IllegalArgumentException else, with what to do
     */
    public static void requireUnused(Budget budget, Account account) {
        boolean used = Stream.of(
                budget.getPayments().stream().flatMap(payment -> payment.getLines().stream())
                        .map(PaymentLine::getAccount),
                budget.getOrders().stream().flatMap(order -> order.getLines().stream()).map(OrderLine::getAccount),
                budget.getMoves().stream().flatMap(move -> Stream.of(Optional.ofNullable(move.getFrom()),
                        Optional.ofNullable(move.getTo()))).flatMap(Optional::stream))
                .flatMap(coded -> coded).anyMatch(coded -> coded != null && EcoreUtil.isAncestor(account, coded));
        if (used) {
            throw new IllegalArgumentException("Account " + account.getNumber() + " has orders or payments and stays; "
                    + "take its lines out instead, and its budget is 0");
        }
    }

    /** A new account at the end of another. */
    public static Account add(Account parent, String number, String name) {
        Account account = account(number, name);
        parent.getAccounts().add(account);
        return account;
    }

    /**
     * Gives an account another number, and rewrites every formula that asks for its total; the rest of those formulas
     * stays as it is, and all of them do while another account has the old number.
     *
     * @throws IllegalArgumentException if the number is blank
     */
    public static void renumber(Budget budget, Account account, String number) {
        String accepted = accepted(number);
        String old = account.getNumber();
        account.setNumber(accepted);
        if (old == null || old.equals(accepted) || isNumber(budget.getAccounts(), old)) {
            return;
        }
        for (Formulas.Place place : Formulas.of(budget)) {
            place.parsed().map(formula -> formula.renumbered(old, accepted))
                    .filter(text -> !text.equals(place.get().get())).ifPresent(place.set());
        }
    }

    private static boolean isNumber(List<Account> accounts, String number) {
        return accounts.stream().anyMatch(account -> number.equalsIgnoreCase(account.getNumber())
                || isNumber(account.getAccounts(), number));
    }

    private static String accepted(String number) {
        String stripped = number == null ? "" : number.strip();
        if (stripped.isEmpty()) {
            throw new IllegalArgumentException("An account needs a number, as 1400");
        }
        return stripped;
    }

    private static Account account(String number, String name) {
        String stripped = accepted(number);
        Account account = BudgetFactory.eINSTANCE.createAccount();
        Ids.of(account);
        account.setNumber(stripped);
        account.setName(name.strip());
        return account;
    }
}
