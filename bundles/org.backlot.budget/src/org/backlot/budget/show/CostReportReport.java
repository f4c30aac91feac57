package org.backlot.budget.show;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.backlot.budget.ledger.Ledger;
import org.backlot.budget.ledger.Transaction;
import org.backlot.budget.model.Budget;
import org.backlot.budget.model.Order;
import org.backlot.budget.model.Period;
import org.backlot.budget.report.CostReport;
import org.backlot.budget.report.CostReports;
import org.backlot.budget.report.CostRow;
import org.backlot.budget.report.Figures;
import org.backlot.budget.report.LineRow;
import org.backlot.budget.report.LineRows;
import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.core.report.Report;
import org.backlot.core.session.Session;

/**
 * The report {@code cost-report}: {@code {period, from, until, closed, currency, against, problems, accounts: [{number,
 * name, level, period, toDate, committed, total, estimateToComplete, estimatedFinalCost, budget, variance, change,
 * note}], total}}. Level 0 stands below the accounts; {@code change} is null where there is no report before. With the
 * option {@code lines} each account has {@code lines}, of the estimate against what was ordered and spent on them:
 * {@code [{description, budget, toDate, committed, left}]}. With {@code as-of} the report that is due on a day, with
 * {@code period} that of a period by its number; else the last.
 */
public final class CostReportReport implements Report {

    @Override
    public Object of(Production production, Questions questions, Map<String, String> options) {
        CostReport report = chosen(production, questions, options);
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("period", report.period().map(Period::getNumber).orElse(null));
        all.put("from", report.from() == null ? null : report.from().toString());
        all.put("until", report.until().toString());
        all.put("closed", report.isClosed());
        all.put("currency", report.currency().getCurrencyCode());
        all.put("against", report.against());
        all.put("problems", report.problems());
        Optional<LineRows> lines = Boolean.parseBoolean(options.get("lines"))
                ? Optional.of(new LineRows(production, questions, report)) : Optional.empty();
        all.put("accounts", report.rows().stream().map(row -> row(row, lines)).toList());
        Map<String, Object> total = new LinkedHashMap<>();
        figures(total, report.total());
        total.put("change", report.change().orElse(null));
        all.put("total", total);
        return all;
    }

    /**
     * The report that options name: {@code period}, a number, or {@code as-of}, a day; else that of the last period,
     * and where there is none, as of the last day on which something counts: no clock is asked.
     *
     * @throws IllegalArgumentException if they name none
     */
    public static CostReport chosen(Production production, Questions questions, Map<String, String> options) {
        List<Period> periods = Session.section(production, Budget.class).map(Budget::getPeriods)
                .<List<Period>>map(list -> list).orElse(List.of());
        if (options.get("period") != null) {
            return periods.stream().filter(period -> options.get("period").equals(period.getNumber())).findFirst()
                    .map(period -> CostReports.of(production, questions, period))
                    .orElseThrow(() -> new IllegalArgumentException("There is no period " + options.get("period")
                            + (periods.isEmpty() ? "; the cost report has no periods yet" : "; the periods are 1 to "
                                    + periods.size())));
        }
        if (options.get("as-of") != null) {
            return CostReports.on(production, questions, day(options.get("as-of")));
        }
        return periods.isEmpty() ? CostReports.on(production, questions, lastDay(production, questions))
                : CostReports.of(production, questions, periods.getLast());
    }

    private static LocalDate lastDay(Production production, Questions questions) {
        Stream<LocalDate> counted = Ledger.of(production, questions).stream().flatMap(ledger -> ledger.transactions()
                .stream()).filter(transaction -> !transaction.takenBack()).map(Transaction::date);
        Stream<LocalDate> ordered = Session.section(production, Budget.class).stream()
                .flatMap(budget -> budget.getOrders().stream()).map(Order::getDate).filter(Objects::nonNull);
        return Stream.concat(counted, ordered).max(LocalDate::compareTo).or(() -> Optional.ofNullable(
                production.getStart())).orElse(LocalDate.EPOCH);
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("The day " + text + " is none. Write it as 2027-03-01", e);
        }
    }

    private static Map<String, Object> row(CostRow row, Optional<LineRows> lines) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("number", row.number());
        map.put("name", row.name());
        map.put("level", row.level());
        figures(map, row.figures());
        map.put("change", row.change().orElse(null));
        map.put("note", row.note());
        lines.ifPresent(all -> map.put("lines", all.of(row).stream().map(CostReportReport::line).toList()));
        return map;
    }

    private static Map<String, Object> line(LineRow line) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("description", line.description());
        map.put("budget", line.budget());
        map.put("toDate", line.toDate());
        map.put("committed", line.committed());
        map.put("left", line.left());
        return map;
    }

    private static void figures(Map<String, Object> map, Figures figures) {
        map.put("period", figures.period());
        map.put("toDate", figures.toDate());
        map.put("committed", figures.committed());
        map.put("total", figures.total());
        map.put("estimateToComplete", figures.estimateToComplete());
        map.put("estimatedFinalCost", figures.estimatedFinalCost());
        map.put("budget", figures.budget());
        map.put("variance", figures.variance());
    }
}
