package org.backlot.budget.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.backlot.budget.NeedDays;
import org.backlot.budget.estimate.Money;
import org.backlot.core.breakdown.Category;
import org.backlot.core.model.Production;
import org.backlot.core.question.Need;
import org.backlot.core.question.Questions;
import org.backlot.core.question.Rate;
import org.backlot.core.rule.Rule;

/** Who is needed on a day by the plan, and what more of them, or a late meal, costs. */
final class DayPeople {

    /** A penalty is owed for each half hour or part of one. */
    private static final BigDecimal HALF_HOUR = BigDecimal.valueOf(30);
    private static final List<String> PENALTIES = List.of("meal.penalty.first", "meal.penalty.second",
            "meal.penalty.further");

    private final Production production;
    private final Questions questions;
    private final List<Need> needed;
    private final Map<String, String> categories = new HashMap<>();

    DayPeople(Production production, Questions questions, LocalDate day) {
        this.production = production;
        this.questions = questions;
        needed = NeedDays.all(production, questions).stream().filter(need -> need.date().equals(day)).toList();
        production.getElements().forEach(element -> categories.put(element.getId(), element.getCategory()));
    }

    private List<Need> of(String category) {
        return needed.stream().filter(need -> category.equals(categories.get(need.object()))).toList();
    }

    /** How many extras are planned. */
    BigDecimal background() {
        return of(Category.BACKGROUND).stream().map(need -> BigDecimal.valueOf(need.quantity()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What one extra costs a day, on the average of those that are planned; empty where one of them has no rate. */
    Optional<BigDecimal> extra() {
        BigDecimal money = BigDecimal.ZERO;
        for (Need need : of(Category.BACKGROUND)) {
            Optional<BigDecimal> rate = questions.rates(production, need.object()).stream()
                    .filter(known -> known.day() == Rate.Day.WORK
                            && known.currency().equals(Money.currency(production)))
                    .map(Rate::amount).findFirst();
            if (rate.isEmpty()) {
                return Optional.empty();
            }
            money = money.add(rate.get().multiply(BigDecimal.valueOf(need.quantity())));
        }
        BigDecimal sum = money;
        return Optional.of(background()).filter(count -> count.signum() > 0)
                .map(count -> sum.divide(count, MathContext.DECIMAL128));
    }

    /**
     * What a late meal costs, as if all performers of the day had waited for it; empty where the rule pack has no
     * penalty in the currency of the production.
     */
    Optional<BigDecimal> mealPenalty(BigDecimal minutes) {
        BigDecimal each = BigDecimal.ZERO;
        int halves = minutes.divide(HALF_HOUR, MathContext.DECIMAL128).setScale(0, RoundingMode.CEILING)
                .intValue();
        for (int i = 0; i < halves; i++) {
            Optional<BigDecimal> penalty = questions.standards().rules()
                    .rule(production, PENALTIES.get(Math.min(i, PENALTIES.size() - 1)))
                    .filter(rule -> rule.unit().equals(Money.currency(production).getCurrencyCode())).map(Rule::value);
            if (penalty.isEmpty()) {
                return Optional.empty();
            }
            each = each.add(penalty.get());
        }
        BigDecimal performers = BigDecimal.valueOf(of(Category.CAST).stream().map(Need::object).distinct().count());
        return Optional.of(Money.rounded(each.multiply(performers), Money.currency(production)));
    }
}
