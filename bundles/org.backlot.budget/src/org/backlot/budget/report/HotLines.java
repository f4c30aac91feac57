package org.backlot.budget.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

import org.backlot.budget.estimate.Money;
import org.backlot.budget.model.Budget;
import org.backlot.core.model.Production;
import org.backlot.core.question.Quantity;
import org.backlot.core.question.Questions;

/** The lines of a day's hot cost, from what is known of the day. */
final class HotLines {

    private static final String HOURS = "schedule.dayHours";

    private final Production production;
    private final Questions questions;
    private final Budget budget;
    private final LocalDate date;
    private final List<Quantity> known;
    private final Currency currency;
    private final Optional<BigDecimal> overtimeHour;
    private final DayPeople people;
    private final List<HotCost.Line> lines = new ArrayList<>();
    private boolean labour;

    HotLines(Production production, Questions questions, Budget budget, LocalDate date) {
        this.production = production;
        this.questions = questions;
        this.budget = budget;
        this.date = date;
        known = questions.quantities(production);
        currency = Money.currency(production);
        overtimeHour = of("schedule.overtimeHourCost", "");
        people = new DayPeople(production, questions, date);
        units().forEach(this::unit);
        background();
        extraCrew();
        whole("Scenes", "schedule.dayScenes");
        whole("Pages", "schedule.dayPages");
        whole("Setups", "schedule.daySetups");
    }

    List<HotCost.Line> all() {
        return lines;
    }

    /** Whether anybody knows what overtime costs. */
    boolean priced() {
        return labour || overtimeHour.isPresent();
    }

    private Optional<BigDecimal> of(String name, String key) {
        return known.stream().filter(quantity -> quantity.name().equals(name) && quantity.key().equals(key))
                .map(Quantity::value).findFirst();
    }

    /** The units that reported hours or planned them; the key is the date, then the unit. */
    private TreeSet<String> units() {
        TreeSet<String> units = new TreeSet<>();
        known.stream().filter(quantity -> quantity.name().startsWith(HOURS))
                .filter(quantity -> isOfDay(quantity.key()))
                .forEach(quantity -> units.add(quantity.key().substring(date.toString().length()).strip()));
        return units;
    }

    private boolean isOfDay(String key) {
        return key.equals(date.toString()) || key.startsWith(date + " ");
    }

    private void unit(String unit) {
        String key = (date + " " + unit).strip();
        Optional<BigDecimal> planned = of("schedule.dayHoursPlanned", key);
        Optional<BigDecimal> actual = of(HOURS, key);
        actual.ifPresent(hours -> lines.add(new HotCost.Line(unit, "Hours", planned, hours, "hours",
                Optional.empty())));
        List<HotCost.Line> departments = unit.isEmpty() && planned.isPresent() && actual.isPresent()
                ? DayLabour.of(production, questions, budget, date, planned.get(), actual.get()) : List.of();
        labour |= !departments.isEmpty();
        of("schedule.dayOvertime", key).ifPresent(hours -> overtime(unit, hours,
                of("schedule.dayOvertimePlanned", key).orElse(BigDecimal.ZERO), departments.isEmpty()));
        lines.addAll(departments);
        of("schedule.dayMealLate", key).ifPresent(minutes -> lines.add(new HotCost.Line(unit, "Meals late",
                Optional.of(BigDecimal.ZERO), minutes, "minutes",
                unit.isEmpty() ? people.mealPenalty(minutes) : Optional.empty())));
    }

    /** The company's overtime has the office's price where the departments have none of their own. */
    private void overtime(String unit, BigDecimal hours, BigDecimal planned, boolean whole) {
        lines.add(new HotCost.Line(unit, "Overtime", Optional.of(planned), hours, "hours",
                overtimeHour.filter(price -> whole).map(price -> Money.rounded(hours.subtract(planned).multiply(price),
                        currency))));
    }

    private Optional<BigDecimal> counted(String name) {
        return known.stream().filter(quantity -> quantity.name().equals(name) && isOfDay(quantity.key()))
                .map(Quantity::value).reduce(BigDecimal::add);
    }

    private void background() {
        counted("schedule.dayBackground").ifPresent(came -> {
            BigDecimal planned = people.background();
            lines.add(new HotCost.Line("", "Background", Optional.of(planned), came, "people", people.extra()
                    .map(price -> Money.rounded(came.subtract(planned).multiply(price), currency))));
        });
    }

    private void extraCrew() {
        counted("schedule.dayExtraCrew").ifPresent(came -> lines.add(new HotCost.Line("", "Extra crew",
                Optional.of(BigDecimal.ZERO), came, "people", Optional.empty())));
    }

    private void whole(String label, String name) {
        of(name, date.toString()).ifPresent(actual -> lines.add(new HotCost.Line("", label,
                of(name + "Planned", date.toString()), actual, label.toLowerCase(Locale.ROOT), Optional.empty())));
    }
}
