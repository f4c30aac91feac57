package org.backlot.budget.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.backlot.budget.BudgetSection;
import org.backlot.budget.estimate.Money;
import org.backlot.budget.ledger.Coding;
import org.backlot.budget.ledger.Ledger;
import org.backlot.budget.model.Budget;
import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;

/**
 * What a day took against what was planned for it, on the morning after and before the invoices come: hours, overtime,
 * the labour of each department, meals, extras, scenes, pages and setups as the day was reported, and what was posted
 * for it already.
 *
 * @param lines  by unit, the main unit first with its departments, then the day as a whole
 * @param spent  what counts on the day, by account
 * @param priced whether anybody knows what overtime costs
 */
public record HotCost(LocalDate day, Currency currency, List<Line> lines, List<Spent> spent, boolean priced) {

    /**
     * One thing of the day.
     *
     * @param unit    of the production, the empty string for the main unit and for the day as a whole
     * @param label   Hours, Overtime, a department, Meals late, Background, Extra crew, Scenes, Pages, Setups
     * @param planned empty where nothing is planned of such
     * @param counted hours, minutes, people, scenes, pages, setups; for a department the currency of the production
     * @param cost    what it costs more than planned; negative: less; empty where it has no price
     */
    public record Line(String unit, String label, Optional<BigDecimal> planned, BigDecimal actual, String counted,
            Optional<BigDecimal> cost) {

        /** Actual less planned; empty where nothing was planned. */
        public Optional<BigDecimal> over() {
            return planned.map(actual::subtract);
        }
    }

    /** What counts on the day for an account or charge. */
    public record Spent(Coding coding, BigDecimal amount) {
    }

    public HotCost {
        lines = List.copyOf(lines);
        spent = List.copyOf(spent);
    }

    /** The last day that was reported; empty where none was. */
    public static Optional<LocalDate> last(Production production, Questions questions) {
        return questions.quantities(production).stream()
                .filter(quantity -> quantity.name().equals("schedule.dayScenes"))
                .map(quantity -> LocalDate.parse(quantity.key())).max(LocalDate::compareTo);
    }

    /**
     * The hot cost of a day, with lines for what was reported of it.
     *
     * @throws IllegalArgumentException if the production has no budget
     */
    public static HotCost of(Production production, Questions questions, LocalDate day) {
        Budget budget = BudgetSection.of(production);
        Currency currency = Money.currency(production);
        HotLines lines = new HotLines(production, questions, budget, day);
        Map<String, BigDecimal> sums = new TreeMap<>();
        Map<String, Coding> codings = new TreeMap<>();
        Ledger.of(budget).between(day, day).forEach(transaction -> {
            Coding coding = Coding.of(transaction.line());
            String key = Keys.of(coding);
            codings.put(key, coding);
            sums.merge(key, transaction.home(), BigDecimal::add);
        });
        List<Spent> spent = sums.entrySet().stream()
                .map(sum -> new Spent(codings.get(sum.getKey()), sum.getValue())).toList();
        return new HotCost(day, currency, lines.all(), spent, lines.priced());
    }

    /** What the day costs more than planned, as far as that has a price. */
    public BigDecimal over() {
        return lines.stream().flatMap(line -> line.cost().stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What counts on the day. */
    public BigDecimal posted() {
        return spent.stream().map(Spent::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
