package org.backlot.budget.estimate;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Currency;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

import org.backlot.budget.formula.Fault;
import org.backlot.budget.model.Account;
import org.backlot.budget.model.Budget;
import org.backlot.budget.model.Costs;
import org.backlot.budget.model.Fringe;
import org.backlot.budget.model.Global;
import org.backlot.budget.model.Line;
import org.backlot.budget.model.Part;
import org.backlot.budget.model.Phase;
import org.backlot.core.model.Production;
import org.backlot.core.question.Quantity;
import org.backlot.core.question.Questions;
import org.backlot.core.session.Session;

/**
 * What a budget comes to: a function of the model and of what the sections answer. It changes nothing and keeps its
 * figures when the model moves on; make another then, which costs what has changed.
 *
 * <p>A line costs amount x multiplier x rate and its fringes; an account what it contains; the grand total is the sum
 * of the categories and the charges below them, less the credits. Rounding: see {@link Money#rounded}. What is left out
 * costs nothing. What is given and not paid counts in every total; fringes, charges and credits are of what is paid.
 * What cannot be computed counts as 0 and makes the estimate incomplete, with the list of what is faulty.
 */
public final class Estimate {

    private final Currency currency;
    private final List<AccountCost> categories;
    private final List<ChargeCost> charges;
    private final List<CreditCost> credits;
    private final NamedCells globals;
    private final BigDecimal zero;
    private Map<Account, AccountCost> accounts;
    private List<Faulty> faults;
    private Map<Fringe, BigDecimal> owed;

    Estimate(Currency currency, List<AccountCost> categories, List<ChargeCost> charges, List<CreditCost> credits,
            NamedCells globals) {
        this.currency = currency;
        this.categories = List.copyOf(categories);
        this.charges = List.copyOf(charges);
        this.credits = List.copyOf(credits);
        this.globals = globals;
        this.zero = Money.rounded(BigDecimal.ZERO, currency);
    }

    /** The estimate of a production that has a budget, kept until the production changes. */
    public static Optional<Estimate> of(Production production, Questions questions) {
        return Session.section(production, Budget.class).map(budget -> questions.derived(Estimate.class,
                () -> now(budget, Basis.of(production, questions))));
    }

    /** The estimate of the budget of a production, with other quantities than those of now. */
    public static Optional<Estimate> of(Production production, List<Quantity> quantities, Questions questions) {
        return Session.section(production, Budget.class)
                .map(budget -> now(budget, Basis.of(production, quantities, questions)));
    }

    /** The estimate of a budget or version, worked out in full. */
    public static Estimate of(Costs costs, Basis basis) {
        return new Worksheet(costs, basis).estimate(basis);
    }

    /**
     * The estimate of a budget or version that goes on living: what did not change since it was asked last is not
     * worked out again.
     */
    public static Estimate now(Costs costs, Basis basis) {
        return Worksheet.on(costs, basis).estimate(basis);
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

    /** What is taken off below the charges. */
    public List<CreditCost> credits() {
        return credits;
    }

    /** What each global comes to. */
    public Map<Global, Cell> globals() {
        return globals.cells();
    }

    /** What keeps the total from being complete, in the order of the budget; empty where nothing does. */
    public synchronized List<Faulty> faults() {
        if (faults == null) {
            Stream<Faulty> named = globals().entrySet().stream().flatMap(entry -> entry.getValue().fault().stream()
                    .map(fault -> faulty(entry.getKey(), fault)));
            faults = Stream.of(named, categories.stream().flatMap(AccountCost::faults),
                    charges.stream().flatMap(ChargeCost::faults), credits.stream().flatMap(c -> c.faults().stream()))
                    .flatMap(Function.identity()).toList();
        }
        return faults;
    }

    private static Faulty faulty(Global global, Fault fault) {
        return new Faulty(global, "value", Optional.of(fault), fault.located());
    }

    /** Whether everything could be computed; if not, the totals are those of the rest. */
    public boolean isComplete() {
        return faults().isEmpty();
    }

    /** What a line of this budget comes to, where it stands as it stood. */
    public Optional<LineCost> of(Line line) {
        return switch (line.eContainer()) {
            case Account account -> of(account).flatMap(cost -> cost.of(line));
            case Line whole -> account(whole).flatMap(this::of).flatMap(cost -> cost.of(line));
            case null, default -> Optional.empty();
        };
    }

    private static Optional<Account> account(Line line) {
        return switch (line.eContainer()) {
            case Account account -> Optional.of(account);
            case Line whole -> account(whole);
            case null, default -> Optional.empty();
        };
    }

    /** What an account of this budget comes to. */
    public synchronized Optional<AccountCost> of(Account account) {
        if (accounts == null) {
            accounts = new IdentityHashMap<>();
            allAccounts().forEach(cost -> accounts.put(cost.account(), cost));
        }
        return Optional.ofNullable(accounts.get(account));
    }

    /** The total of the categories of each part of the topsheet, all parts in their order. */
    public Map<Part, BigDecimal> parts() {
        Map<Part, BigDecimal> parts = new EnumMap<>(Part.class);
        for (Part part : Part.VALUES) {
            parts.put(part, sum(categories.stream().filter(category -> category.part() == part),
                    AccountCost::total));
        }
        return parts;
    }

    /**
     * What each department costs, sorted by name; under the empty string what no department stands for: lines without
     * one, the charges, and the credits with a minus. The sum is the total.
     */
    public Map<String, BigDecimal> departments() {
        Map<String, BigDecimal> departments = new TreeMap<>();
        categories.forEach(category -> category.departments().forEach((name, sum) ->
                departments.merge(name, sum, BigDecimal::add)));
        charges.forEach(charge -> departments.merge("", charge.amount(), BigDecimal::add));
        credits.forEach(credit -> departments.merge("", credit.amount().negate(), BigDecimal::add));
        return departments;
    }

    /** What falls into each phase that anything falls into; the rest of the subtotal falls into none. */
    public Map<Phase, BigDecimal> phases() {
        Map<Phase, BigDecimal> phases = new LinkedHashMap<>();
        categories.forEach(category -> category.phases().forEach((phase, sum) ->
                phases.merge(phase, sum, BigDecimal::add)));
        return phases;
    }

    /** What is owed by each fringe that anything is owed by; in sum the fringes. */
    public synchronized Map<Fringe, BigDecimal> owed() {
        if (owed == null) {
            Map<Fringe, BigDecimal> sums = new LinkedHashMap<>();
            categories.forEach(category -> category.owed().forEach((fringe, sum) ->
                    sums.merge(fringe, sum, BigDecimal::add)));
            owed = Collections.unmodifiableMap(sums);
        }
        return owed;
    }

    /** The sum of the categories, without charges and credits. */
    public BigDecimal subtotal() {
        return sum(categories.stream(), AccountCost::total);
    }

    /** The fringes of all lines. */
    public BigDecimal fringes() {
        return sum(categories.stream(), AccountCost::fringes);
    }

    /** Categories and charges, before the credits. */
    public BigDecimal gross() {
        return subtotal().add(ChargeCost.sum(charges, zero));
    }

    /** What the credits take off. */
    public BigDecimal credited() {
        return CreditCost.sum(credits, zero);
    }

    /** The grand total: categories and charges, less the credits. */
    public BigDecimal total() {
        return gross().subtract(credited());
    }

    /** The part of the total that is given and not paid. */
    public BigDecimal given() {
        return sum(categories.stream(), AccountCost::given);
    }

    /** The money that is needed: the total without what is given. */
    public BigDecimal cash() {
        return total().subtract(given());
    }

    private BigDecimal sum(Stream<AccountCost> costs, Function<AccountCost, BigDecimal> figure) {
        return costs.map(figure).reduce(zero, BigDecimal::add);
    }
}
