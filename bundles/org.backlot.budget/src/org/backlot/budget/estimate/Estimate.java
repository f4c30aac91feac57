package org.backlot.budget.estimate;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Currency;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.backlot.budget.model.Account;
import org.backlot.budget.model.Budget;
import org.backlot.budget.model.Costs;
import org.backlot.budget.model.Global;
import org.backlot.budget.model.Line;
import org.backlot.budget.model.Part;
import org.backlot.core.model.Production;
import org.backlot.core.question.Quantity;
import org.backlot.core.question.Questions;
import org.backlot.core.session.Session;

/**
 * What a budget comes to now: a function of the model and of what the sections answer. It changes nothing and keeps
 * its figures when the model moves on; make another then.
 *
 * <p>A line costs amount x multiplier x rate and its fringes; an account what it contains; the grand total is the sum
 * of the categories and the charges below them. Rounding: see {@link Money#rounded}. What cannot be computed counts as
 * 0 and makes the estimate incomplete, with the list of what is faulty.
 */
public final class Estimate {

    private final Currency currency;
    private final List<AccountCost> categories;
    private final List<ChargeCost> charges;
    private final Map<Global, Cell> globals;
    private final List<Faulty> faults;
    private final Map<Line, LineCost> lines = new IdentityHashMap<>();
    private final Map<Account, AccountCost> accounts = new IdentityHashMap<>();
    private final BigDecimal zero;

    Estimate(Currency currency, List<AccountCost> categories, List<ChargeCost> charges, Map<Global, Cell> globals,
            List<Faulty> faults) {
        this.currency = currency;
        this.categories = List.copyOf(categories);
        this.charges = List.copyOf(charges);
        this.globals = Collections.unmodifiableMap(globals);
        this.faults = List.copyOf(faults);
        this.zero = Money.rounded(BigDecimal.ZERO, currency);
        allAccounts().forEach(account -> {
            accounts.put(account.account(), account);
            account.lines().forEach(line -> lines.put(line.line(), line));
        });
    }

    /** The estimate of a production that has a budget, kept until the production changes. */
    public static Optional<Estimate> of(Production production, Questions questions) {
        return Session.section(production, Budget.class).map(budget -> questions.derived(Estimate.class,
                () -> of(budget, Money.currency(production), questions.quantities(production))));
    }

    /**
     * The estimate of a budget, or of one that was put aside.
     *
     * @param quantities what the sections answer; of two with the same name and key the first counts
     */
    public static Estimate of(Costs costs, Currency currency, List<Quantity> quantities) {
        return new Costing(costs, currency, quantities).estimate();
    }

    public Currency currency() {
        return currency;
    }

    /** The categories of the topsheet, in the order of the budget. */
    public List<AccountCost> categories() {
        return categories;
    }

    /** Every account at every level, in the order of the budget. */
    public Stream<AccountCost> allAccounts() {
        return categories.stream().flatMap(AccountCost::tree);
    }

    /** What is added below the accounts. */
    public List<ChargeCost> charges() {
        return charges;
    }

    /** What each global comes to. */
    public Map<Global, Cell> globals() {
        return globals;
    }

    /** What keeps the total from being complete, in the order of the budget; empty where nothing does. */
    public List<Faulty> faults() {
        return faults;
    }

    /** Whether everything could be computed; if not, the totals are those of the rest. */
    public boolean isComplete() {
        return faults.isEmpty();
    }

    /** What a line of this budget comes to. */
    public Optional<LineCost> of(Line line) {
        return Optional.ofNullable(lines.get(line));
    }

    /** What an account of this budget comes to. */
    public Optional<AccountCost> of(Account account) {
        return Optional.ofNullable(accounts.get(account));
    }

    /** The total of the categories of each part of the topsheet, all parts in their order. */
    public Map<Part, BigDecimal> parts() {
        Map<Part, BigDecimal> parts = new EnumMap<>(Part.class);
        for (Part part : Part.VALUES) {
            parts.put(part, categories.stream().filter(category -> category.part() == part).map(AccountCost::total)
                    .reduce(zero, BigDecimal::add));
        }
        return parts;
    }

    /**
     * What each department costs, sorted by name; under the empty string what no department stands for: lines without
     * one, and the charges. The sum is the total.
     */
    public Map<String, BigDecimal> departments() {
        Map<String, BigDecimal> departments = new TreeMap<>();
        categories.stream().flatMap(AccountCost::allLines).forEach(line -> {
            String department = line.line().getDepartment() == null ? "" : line.line().getDepartment().strip();
            departments.merge(department, line.total(), BigDecimal::add);
        });
        charges.forEach(charge -> departments.merge("", charge.amount(), BigDecimal::add));
        return departments;
    }

    /** The sum of the categories, without the charges. */
    public BigDecimal subtotal() {
        return categories.stream().map(AccountCost::total).reduce(zero, BigDecimal::add);
    }

    /** The grand total: categories and charges. */
    public BigDecimal total() {
        return charges.stream().map(ChargeCost::amount).reduce(subtotal(), BigDecimal::add);
    }
}
