package org.backlot.budget.proposal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.backlot.budget.chart.Words;
import org.backlot.budget.estimate.DayRates;
import org.backlot.budget.estimate.Money;
import org.backlot.budget.formula.Formula;
import org.backlot.budget.model.Budget;
import org.backlot.budget.model.Fringe;
import org.backlot.budget.model.LineRule;
import org.backlot.budget.model.RuleKind;
import org.backlot.budget.ratecard.CardPrice;
import org.backlot.budget.ratecard.RateCards;
import org.backlot.core.breakdown.Breakdown;
import org.backlot.core.model.Element;
import org.backlot.core.model.Person;
import org.backlot.core.model.Production;
import org.backlot.core.model.Tristate;
import org.backlot.core.question.Rate;
import org.backlot.core.session.Ids;

/**
 * What lines the rules of a budget call for. A position calls for a line for each person who holds it, and for an
 * allowance while nobody does; a category for one for each of its elements; a department for one for each person whose
 * position no rule names. Nobody is called for twice, and who plays a part is paid with it.
 *
 * <p>The rate is that of a deal, else that of the rate card in force, else that of the rule. A deal by the day pays a
 * line by the week its rate times the global {@value DayRates#DAYS_PER_WEEK}. A deal in a currency that the budget
 * does not exchange is left out.
 */
final class Calls {

    /** What formulas of rules write for the name of the element. */
    static final String NAME = "{name}";

    private final Production production;
    private final Budget budget;
    private final Function<String, List<Rate>> rates;
    private final RateCards cards;
    private final Currency currency;
    private final Set<Person> placed = new HashSet<>();

    /** @param rates what is known of the price of an element or person, by its id, the most binding first */
    Calls(Production production, Budget budget, Function<String, List<Rate>> rates) {
        this.production = production;
        this.budget = budget;
        this.rates = rates;
        this.cards = new RateCards(production, budget);
        this.currency = Money.currency(production);
        production.getElements().stream().map(Element::getPerson).filter(person -> person != null).forEach(placed::add);
    }

    /** What all rules call for: positions first, departments last. */
    List<Called> all(List<LineRule> rules) {
        List<Called> called = new ArrayList<>();
        rules.stream().filter(rule -> rule.getKind() == RuleKind.POSITION)
                .forEach(rule -> called.addAll(position(rule)));
        rules.stream().filter(rule -> rule.getKind() == RuleKind.ELEMENTS)
                .forEach(rule -> called.addAll(elements(rule)));
        called.addAll(departments(rules));
        return called;
    }

    /** A line for each who holds the position; else the allowance. */
    List<Called> position(LineRule rule) {
        Set<String> positions = Set.copyOf(Words.parted(rule.getOf()));
        List<Called> called = new ArrayList<>();
        for (Person person : production.getPeople()) {
            if (positions.contains(Words.comparable(person.getPosition())) && placed.add(person)) {
                called.add(of(rule, person));
            }
        }
        if (called.isEmpty()) {
            called.add(called(rule, "", text(rule.getDescription()), text(rule.getDescription()), rule.getDepartment(),
                    formula(rule.getAmount(), ""), List.of(), List.of(text(rule.getDescription()))));
        }
        return called;
    }

    List<Called> elements(LineRule rule) {
        return Breakdown.of(production, text(rule.getOf())).map(element -> of(rule, element)).toList();
    }

    private Called of(LineRule rule, Element element) {
        boolean held = !text(rule.getHeld()).isBlank() && element.getHold() != Tristate.NO;
        List<String> payees = new ArrayList<>(List.of(Ids.of(element)));
        if (element.getPerson() != null) {
            payees.add(Ids.of(element.getPerson()));
        }
        return called(rule, Ids.of(element), text(element.getName()), described(element), rule.getDepartment(),
                formula(held ? rule.getHeld() : rule.getAmount(), element.getName()), payees,
                List.of(text(element.getName())));
    }

    private static String described(Element element) {
        String name = element.getPerson() == null ? element.getName()
                : element.getName() + " (" + element.getPerson().getName() + ")";
        String boardId = Words.comparable(element.getBoardId());
        return boardId.isEmpty() ? name : element.getBoardId().strip() + ". " + name;
    }

    List<Called> departments(List<LineRule> rules) {
        Map<String, LineRule> byName = rules.stream().filter(rule -> rule.getKind() == RuleKind.DEPARTMENT)
                .collect(Collectors.toMap(rule -> Words.comparable(rule.getOf()), rule -> rule, (one, two) -> one));
        List<Called> called = new ArrayList<>();
        for (Person person : production.getPeople()) {
            LineRule rule = byName.getOrDefault(Words.comparable(person.getDepartment()), byName.get("*"));
            boolean crew = !(Words.comparable(person.getDepartment()) + Words.comparable(person.getPosition()))
                    .isEmpty();
            if (rule != null && crew && placed.add(person)) {
                called.add(of(rule, person));
            }
        }
        return called;
    }

    private Called of(LineRule rule, Person person) {
        String position = Words.comparable(person.getPosition()).isEmpty() ? "" : person.getPosition().strip() + ": ";
        String department = Words.comparable(person.getDepartment()).isEmpty() ? text(rule.getDepartment())
                : person.getDepartment();
        return called(rule, Ids.of(person), text(person.getName()), position + person.getName(), department,
                formula(rule.getAmount(), text(person.getName())), List.of(Ids.of(person)),
                List.of(text(person.getPosition()), text(rule.getDescription())));
    }

    /**
     * @param payees ids by which deals are asked for
     * @param words  what rate cards may call it
     */
    private Called called(LineRule rule, String about, String name, String description, String department,
            String amount, List<String> payees, List<String> words) {
        String multiplier = formula(rule.getMultiplier(), name);
        Optional<Rate> deal = deal(rule, payees);
        if (deal.isPresent()) {
            Rate rate = deal.get();
            boolean own = rate.currency() == null || rate.currency().equals(currency);
            Figures figures = new Figures(amount, multiplier, rule.getUnit(), perUnit(rule, rate.amount()),
                    own ? null : rate.currency());
            return new Called(rule, about, name, description, department, figures, rate.source().says(),
                    rate.source().objects().stream().findFirst().orElse(null), rule.getFringes());
        }
        Optional<CardPrice> card = cards.find(rule.getAccount() == null ? "" : rule.getAccount().getNumber(), words);
        if (card.isPresent()) {
            CardPrice price = card.get();
            String unit = text(price.rate().getUnit()).isBlank() ? rule.getUnit() : price.rate().getUnit();
            Figures figures = new Figures(amount, multiplier, unit, Decimals.plain(price.rate().getRate()),
                    currency.equals(price.rate().getCurrency()) ? null : price.rate().getCurrency());
            return new Called(rule, about, name, description, department, figures, price.basis(),
                    price.rate().getId(), fringes(rule, price));
        }
        return new Called(rule, about, name, description, department,
                new Figures(amount, multiplier, rule.getUnit(), rule.getRate(), null), rule.getBasis(), null,
                rule.getFringes());
    }

    private List<Fringe> fringes(LineRule rule, CardPrice price) {
        return price.rate().getFringes().isEmpty() ? rule.getFringes() : budget.getFringes().stream()
                .filter(fringe -> price.rate().getFringes().contains(fringe.getName())).toList();
    }

    private Optional<Rate> deal(LineRule rule, List<String> payees) {
        boolean timed = "day".equalsIgnoreCase(rule.getUnit()) || "week".equalsIgnoreCase(rule.getUnit());
        return timed ? payees.stream().flatMap(payee -> rates.apply(payee).stream())
                .filter(rate -> rate.day() == Rate.Day.WORK && isExchanged(rate.currency())).findFirst()
                : Optional.empty();
    }

    private boolean isExchanged(Currency other) {
        return other == null || other.equals(currency) || budget.getExchangeRates().stream()
                .anyMatch(rate -> other.equals(rate.getCurrency()) && rate.getRate() != null);
    }

    private static String perUnit(LineRule rule, BigDecimal day) {
        String perDay = Decimals.plain(day);
        return "week".equalsIgnoreCase(rule.getUnit()) ? perDay + " * " + DayRates.DAYS_PER_WEEK : perDay;
    }

    private static String formula(String text, String name) {
        return text(text).replace(NAME, Formula.key(text(name)));
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
