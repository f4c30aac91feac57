package org.backlot.budget.estimate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;

import org.backlot.budget.estimate.Facts.Kind;
import org.backlot.budget.model.Account;
import org.backlot.budget.model.Ceiling;
import org.backlot.budget.model.Costs;
import org.backlot.budget.model.Fringe;
import org.backlot.budget.model.Group;
import org.backlot.budget.model.Line;
import org.backlot.budget.model.Phase;
import org.backlot.budget.rule.Rule;
import org.backlot.budget.rule.Rules;
import org.backlot.budget.rule.Terms;
import org.eclipse.emf.ecore.EObject;

/** What lines follow from besides their own cells: groups, exchange rates, units and the terms of fringes. */
final class Conditions {

    private final Costs costs;
    private final Facts facts;
    private final Known known;
    private final Rules rules;
    private final FactsOf<Account, Boolean> included;
    private final FactsOf<Fringe, Owing> owings;

    /**
     * A day by which an exchange rate is chosen.
     *
     * @param says when, as a finding says it
     */
    record Day(Optional<LocalDate> date, String says) {
    }

    /**
     * A fringe as lines need it.
     *
     * @param problem what keeps it from being computed; then there is no rule
     */
    record Owing(Optional<Rule> rule, Terms terms, String per, Optional<String> problem) {
    }

    Conditions(Costs costs, Readings readings, Facts facts, Known known, Rules rules) {
        this.included = new FactsOf<>(readings, this::included);
        this.owings = new FactsOf<>(readings, this::owed);
        this.costs = costs;
        this.facts = facts;
        this.known = known;
        this.rules = rules;
    }

    /** The groups of an account have changed, or it is gone. */
    void forget(Account account) {
        included.forget(account);
    }

    /** A fringe has changed. */
    void forget(Fringe fringe) {
        owings.forget(fringe);
    }

    /** Whether neither a line nor what holds it is in a group that is left out. */
    boolean isIncluded(Line line) {
        return (line.getGroups().isEmpty() || line.getGroups().stream().allMatch(this::isIncluded))
                && holderIncluded(line.eContainer());
    }

    private boolean holderIncluded(EObject holder) {
        return switch (holder) {
            case Line line -> isIncluded(line);
            case Account account -> isIncluded(account);
            case null, default -> true;
        };
    }

    private boolean isIncluded(Account account) {
        return included.of(account);
    }

    private boolean included(Account account) {
        return account.getGroups().stream().allMatch(this::isIncluded) && holderIncluded(account.eContainer());
    }

    private boolean isIncluded(Group group) {
        return facts.get(Kind.GROUP, group, group::isIncluded);
    }

    /** The first day of the production. */
    Day start() {
        Optional<LocalDate> start = known.start();
        return new Day(start, start.map(day -> "on " + day + ", when the production starts")
                .orElse("for a production without a start"));
    }

    /** The first day of a phase; where it says none, the first of the production. */
    Day firstDay(Phase phase) {
        Optional<LocalDate> from = phase == null ? Optional.empty()
                : facts.get(Kind.PHASE, phase, () -> Optional.ofNullable(phase.getFrom()));
        return from.map(day -> new Day(from, "on " + day + ", when " + phase.getName() + " starts"))
                .orElseGet(this::start);
    }

    /** The rate in force on a day; without a day, one that is always in force. */
    Optional<BigDecimal> exchange(Currency currency, Day day) {
        ExchangeRates rates = facts.get(Kind.RATES, currency, () -> ExchangeRates.of(costs, currency));
        return day.date().isPresent() ? rates.on(day.date().get()) : rates.always();
    }

    /** A fringe as it is now. */
    Owing owing(Fringe fringe) {
        return owings.of(fringe);
    }

    private Owing owed(Fringe fringe) {
        Terms terms = new Terms(fringe.getName() == null ? "" : fringe.getName(),
                Optional.ofNullable(fringe.getPercent()), Optional.ofNullable(fringe.getFlat()),
                Optional.ofNullable(fringe.getCeiling()));
        Optional<Rule> rule = rules.rule(fringe.getRule());
        Optional<String> problem = rule.isEmpty()
                ? Optional.of("follows the rule " + fringe.getRule() + ", and no plug-in that is here brings it")
                : rule.get().missing(terms);
        return new Owing(rule, terms, Texts.key(fringe.getPer()),
                problem.map(what -> "The fringe " + fringe.getName() + " " + what));
    }

    /** Whether lines share the ceiling of a fringe. */
    static boolean isShared(Fringe fringe) {
        return fringe.getCeilingOf() == Ceiling.PERSON;
    }

    /** The working hours of a unit by one of its names; empty where nobody knows the unit. */
    Optional<BigDecimal> hours(String unit) {
        return facts.get(Kind.UNITS, "", () -> new UnitHours(costs)).of(unit);
    }
}
