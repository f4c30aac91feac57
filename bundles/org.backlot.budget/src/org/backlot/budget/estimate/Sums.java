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
            summing.forget();
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
        return summing;
    }

    /** The sum of one account. What of it has not changed since it was added up last is not even looked at again. */
    private final class Summing extends Kept<AccountCost> {
        private final Account account;
        private AccountCost before;
        private Many<LineCost> own;
        private Many<AccountCost> below;

        Summing(Account account) {
            super(readings);
            this.account = account;
        }

        @Override
        List<Kept<?>> needs() {
            List<Kept<?>> needs = new ArrayList<>(account.getLines().size() + account.getAccounts().size());
            account.getLines().forEach(line -> needs.add(lines.of(line)));
            account.getAccounts().forEach(next -> needs.add(of(next)));
            return needs;
        }

        @Override
        String name() {
            return "account " + account.getNumber();
        }

        @Override
        void lost(Kept<?> read) {
            if (before != null) {
                own.lost(read);
                below.lost(read);
            }
        }

        @Override
        AccountCost make() {
            if (before == null) {
                own = new Many<>(account.getLines().stream().map(lines::of).toList());
                below = new Many<>(account.getAccounts().stream().map(Sums.this::of).toList());
                before = AccountCost.of(account, level(account), part(account), zero, values(below), values(own));
            } else {
                AccountSum sum = before.sum();
                List<AccountCost> accounts = below.values((old, now) -> sum.takeOff(old).add(now));
                before = before.with(sum, accounts, own.values((old, now) -> sum.takeOff(old).add(now)));
            }
            return before;
        }
    }

    private static <T> List<T> values(Many<T> first) {
        return first.values((before, now) -> { });
    }

    private static int level(Account account) {
        return account.eContainer() instanceof Account above ? level(above) + 1 : 1;
    }

    private static Part part(Account account) {
        return account.eContainer() instanceof Account above ? part(above) : account.getPart();
    }
}
