package org.backlot.budget.estimate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.backlot.budget.estimate.Facts.Kind;
import org.backlot.budget.model.Account;
import org.backlot.budget.model.Part;

/** What each account comes to. */
final class Sums {

    private final Readings readings;
    private final Facts facts;
    private BigDecimal zero;
    private final Named<Account> numbered = new Named<>();
    private final Map<Account, Summing> kept = new IdentityHashMap<>();
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

    /** An account contains or is something else than before. */
    void forget(Account account) {
        Summing summing = kept.get(account);
        if (summing != null) {
            summing.before = null;
            summing.sum.forget();
        }
    }

    void drop(Account account) {
        forget(account);
        kept.remove(account);
    }

    Kept<AccountCost> of(Account account) {
        Summing summing = kept.get(account);
        if (summing == null) {
            summing = new Summing(account);
            kept.put(account, summing);
        }
        return summing.sum;
    }

    /** The sum of one account. What of it has not changed since it was added up last is not even read again. */
    private final class Summing {
        private final Account account;
        private final Kept<AccountCost> sum;
        private AccountCost before;
        private List<Kept<LineCost>> own;
        private List<Kept<AccountCost>> below;

        Summing(Account account) {
            this.account = account;
            this.sum = new Kept<>(readings, this::sum).needing(this::needs)
                    .named(() -> "account " + account.getNumber());
        }

        private List<Kept<?>> needs() {
            List<Kept<?>> needs = new ArrayList<>();
            account.getLines().forEach(line -> needs.add(lines.of(line)));
            account.getAccounts().forEach(next -> needs.add(of(next)));
            return needs;
        }

        private AccountCost sum() {
            if (before == null) {
                own = account.getLines().stream().map(lines::of).toList();
                below = account.getAccounts().stream().map(Sums.this::of).toList();
                before = AccountCost.of(account, level(account), part(account), zero,
                        values(below, List.of()), values(own, List.of()));
            } else {
                before = before.with(values(below, before.accounts()), values(own, before.lines()));
            }
            return before;
        }

        private static <C> List<C> values(List<Kept<C>> all, List<C> before) {
            List<C> values = new ArrayList<>(all.size());
            for (int i = 0; i < all.size(); i++) {
                C old = before.isEmpty() ? null : before.get(i);
                values.add(all.get(i).isStill(old) ? old : all.get(i).get());
            }
            return values;
        }
    }

    private static int level(Account account) {
        return account.eContainer() instanceof Account above ? level(above) + 1 : 1;
    }

    private static Part part(Account account) {
        return account.eContainer() instanceof Account above ? part(above) : account.getPart();
    }
}
