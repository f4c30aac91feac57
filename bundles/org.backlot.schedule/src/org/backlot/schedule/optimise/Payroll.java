package org.backlot.schedule.optimise;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.backlot.core.breakdown.Category;
import org.backlot.core.model.Element;
import org.backlot.core.model.Scene;
import org.backlot.core.question.Days;
import org.backlot.core.question.Rate;
import org.backlot.schedule.board.PlannedDay;
import org.backlot.schedule.board.Who;
import org.backlot.schedule.constraint.Outlook;
import org.backlot.schedule.constraint.Unavailable;
import org.backlot.schedule.cost.BoardCost;
import org.backlot.schedule.day.Pace;
import org.backlot.schedule.dood.DropRule;
import org.backlot.schedule.dood.Terms;
import org.backlot.schedule.optimise.pack.PackCast;

/**
 * Everybody and everything whose days matter to the order of scenes: cast, minors, and whatever has a price by the day
 * or a date on which it cannot be had. Somebody who plays two parts is one of them. Cast whose price nobody knows count
 * with the average of those whose price is known, so that they are not kept waiting for nothing.
 */
final class Payroll {

    private static final int MOST_NAMES = 5;
    private static final BigDecimal NOBODY_KNOWS = BigDecimal.valueOf(100);

    private final Outlook outlook;
    private final Days days;
    private final Terms terms;
    private final Currency currency;
    private final Map<String, List<Element>> payees = new LinkedHashMap<>();
    private final Map<String, Map<LocalDate, String>> away = new HashMap<>();
    private final List<String> unpriced = new ArrayList<>();
    private final List<String> foreign = new ArrayList<>();

    Payroll(Outlook outlook, Days days) {
        this.outlook = outlook;
        this.days = days;
        terms = Terms.of(outlook.production(), outlook.questions().standards());
        currency = BoardCost.currency(outlook.production());
    }

    /** Those whose days matter among the elements of scenes. */
    List<PackCast> of(Collection<Scene> scenes) {
        for (Scene scene : scenes) {
            PlannedDay.needs(scene).forEach(element -> payees
                    .computeIfAbsent(Who.id(element), i -> new ArrayList<>()).add(element));
        }
        Map<String, Map<Rate.Day, BigDecimal>> rates = new LinkedHashMap<>();
        payees.forEach((id, elements) -> rates.put(id, rates(elements.getFirst())));
        payees.forEach((id, elements) -> away.put(id,
                Unavailable.dates(outlook.production(), outlook.questions(), elements, days)));
        List<BigDecimal> known = payees.entrySet().stream().filter(payee -> isCast(payee.getValue().getFirst()))
                .map(payee -> rates.get(payee.getKey()).get(Rate.Day.WORK)).filter(rate -> rate != null).toList();
        BigDecimal average = known.isEmpty() ? NOBODY_KNOWS : known.stream().reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(known.size()), 2, RoundingMode.HALF_UP);
        payees.keySet().removeIf(id -> !isCast(payees.get(id).getFirst()) && rates.get(id).isEmpty()
                && away.get(id).isEmpty() && !outlook.isMinor(payees.get(id).getFirst().getPerson(), days.first()));
        return payees.entrySet().stream().map(payee -> one(payee.getKey(), payee.getValue().getFirst(),
                rates.get(payee.getKey()), average)).toList();
    }

    /** The ids of those whose days matter, of one scene. */
    List<String> of(Scene scene) {
        return PlannedDay.needs(scene).stream().map(Who::id).filter(payees::containsKey).distinct().toList();
    }

    /** Who plays what, by the ids of those whose days matter. */
    Map<String, List<Element>> payees() {
        return payees;
    }

    /** What a person should know of the prices. */
    List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (!unpriced.isEmpty()) {
            notes.add("Nobody knows what a day of " + names(unpriced) + " costs; "
                    + (unpriced.size() == 1 ? "it counts" : "they count") + " as an average day of the cast");
        }
        if (!foreign.isEmpty()) {
            notes.add("The price of " + names(foreign) + " is in another currency and does not count");
        }
        return notes;
    }

    private static String names(List<String> names) {
        int more = names.size() - MOST_NAMES;
        return more <= 1 ? String.join(", ", names)
                : String.join(", ", names.subList(0, MOST_NAMES)) + " and " + more + " others";
    }

    private static boolean isCast(Element element) {
        return Category.CAST.equals(element.getCategory());
    }

    private Map<Rate.Day, BigDecimal> rates(Element element) {
        Map<Rate.Day, BigDecimal> rates = new EnumMap<>(Rate.Day.class);
        for (Rate rate : outlook.questions().rates(outlook.production(), element.getId())) {
            if (rate.currency().equals(currency)) {
                rates.putIfAbsent(rate.day(), rate.amount());
            } else if (!foreign.contains(element.getName())) {
                foreign.add(element.getName());
            }
        }
        return rates;
    }

    private PackCast one(String id, Element element, Map<Rate.Day, BigDecimal> rates, BigDecimal average) {
        boolean guessed = isCast(element) && !rates.containsKey(Rate.Day.WORK);
        if (guessed) {
            unpriced.add(element.getName());
        }
        BigDecimal work = guessed ? average : rates.getOrDefault(Rate.Day.WORK, BigDecimal.ZERO);
        BigDecimal hold = !terms.hold().test(element) ? BigDecimal.ZERO
                : guessed ? average : rates.getOrDefault(Rate.Day.HOLD, BigDecimal.ZERO);
        int span = (int) ChronoUnit.DAYS.between(days.first(), days.last());
        int drop = terms.drop().test(element) ? terms.gap().map(DropRule::shortest).filter(gap -> gap <= span).orElse(0)
                : 0;
        return new PackCast(id, minor(work), minor(hold), away.get(id).keySet(), false, drop, most(element));
    }

    private long minor(BigDecimal amount) {
        return amount.movePointRight(Math.max(0, currency.getDefaultFractionDigits()))
                .setScale(0, RoundingMode.HALF_UP).longValueExact();
    }

    /** The minutes of scenes that a minor may have on a school day, without make-up; 0 for whoever is none. */
    private int most(Element element) {
        if (!outlook.isMinor(element.getPerson(), days.first())) {
            return 0;
        }
        Pace pace = Pace.of(outlook.production(), outlook.plan().board());
        return outlook.ruleOfAge("minor.work.school", element.getPerson().getBirth(), days.first())
                .map(rule -> (int) Math.max(1, rule.value().multiply(BigDecimal.valueOf(60)).longValue()
                        - pace.makeUp().toMinutes())).orElse(0);
    }
}
