package org.backlot.budget.estimate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.backlot.budget.estimate.Facts.Kind;
import org.backlot.budget.model.Account;
import org.backlot.budget.model.Line;
import org.backlot.budget.model.Part;

/** What each account comes to. */
final class Sums {

    private final Readings readings;
    private final Facts facts;
    private BigDecimal zero;
    private final Named<Account> numbered = new Named<>();
    private final Map<Account, Kept<AccountCost>> kept = new IdentityHashMap<>();
    private Lines lines;

    Sums(Readings readings, Facts facts) {
        this.readings = readings;
        this.facts = facts;
    }

    void computeWith(Lines computing, Currency currency) {
        this.lines = computing;
        this.zero = Money.rounded(BigDecimal.ZERO, currency);
    }

    void add(String number, Account account) {
        numbered.add(number, account);
        facts.forget(Kind.ACCOUNT, Texts.key(number));
    }

    void remove(String number, Account account) {
        numbered.remove(number, account);
        facts.forget(Kind.ACCOUNT, Texts.key(number));
    }

    /** The accounts of a number, in no order. */
    Kept<List<Account>> numbered(String key) {
        return facts.kept(Kind.ACCOUNT, key, () -> List.copyOf(numbered.of(key)));
    }

    /** What one follows from that asks for the total of an account: which account it is, and its total. */
    void needs(String key, List<Kept<?>> needs) {
        needs.add(numbered(key));
        if (numbered.of(key).size() == 1) {
            needs.add(of(numbered.of(key).getFirst()));
        }
    }

    void forget(Account account) {
        Kept<?> sum = kept.get(account);
        if (sum != null) {
            sum.forget();
        }
    }

    void drop(Account account) {
        forget(account);
        kept.remove(account);
    }

    Kept<AccountCost> of(Account account) {
        return kept.computeIfAbsent(account, a -> new Kept<>(readings, () -> sum(a)).needing(() -> needs(a))
                .named(() -> "account " + a.getNumber()));
    }

    private List<Kept<?>> needs(Account account) {
        List<Kept<?>> needs = new ArrayList<>();
        account.getLines().forEach(line -> needs.add(lines.of(line)));
        account.getAccounts().forEach(below -> needs.add(of(below)));
        return needs;
    }

    private AccountCost sum(Account account) {
        List<LineCost> own = new ArrayList<>(account.getLines().size());
        for (Line line : account.getLines()) {
            own.add(lines.of(line).get());
        }
        List<AccountCost> below = new ArrayList<>(account.getAccounts().size());
        for (Account next : account.getAccounts()) {
            below.add(of(next).get());
        }
        return new AccountCost(account, level(account), part(account), zero, below, own);
    }

    private static int level(Account account) {
        return account.eContainer() instanceof Account above ? level(above) + 1 : 1;
    }

    private static Part part(Account account) {
        return account.eContainer() instanceof Account above ? part(above) : account.getPart();
    }
}
