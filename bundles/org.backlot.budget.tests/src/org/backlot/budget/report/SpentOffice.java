package org.backlot.budget.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;

import org.backlot.budget.Office;
import org.backlot.budget.SmallBudget;
import org.backlot.budget.model.Account;
import org.backlot.budget.model.ChargeKind;
import org.backlot.budget.model.Order;
import org.backlot.budget.model.Part;
import org.backlot.budget.model.Period;
import org.backlot.core.question.Questions;
import org.junit.jupiter.api.BeforeEach;

/** An office whose cast and crew are budgeted, and who spend in two weeks. */
abstract class SpentOffice {

    static final LocalDate MONDAY = Office.MONDAY;
    final Office office = new Office();
    final Questions questions = SmallBudget.unanswered();
    final Account cast = office.small.category("1400", Part.ABOVE_THE_LINE);

    /** Crew 10 x 1,000, rentals 5,000, cast 8,000, contingency 10 % of 23,000 = 2,300; in all 25,300. */
    @BeforeEach
    void estimate() {
        office.small.line(office.crew, "10", "1", "1000");
        office.small.line(office.rentals, "1", "1", "5000");
        office.small.line(cast, "1", "1", "8000");
        office.small.charge("Contingency", "10%").setKind(ChargeKind.CONTINGENCY);
    }

    void firstWeek() {
        Periods.addWeek(office.budget, MONDAY);
        office.posted(office.crew, "2000", 3);
        Order order = office.approvedOrder("3000");
        office.posting().post(office.invoice("4711", order, "1200", false), MONDAY.plusDays(4));
        office.posted(cast, "9000", 6);
    }

    void secondWeek() {
        Periods.addWeek(office.budget, MONDAY);
        office.posted(office.crew, "4500", 10);
        Expectations.expect(office.budget, office.crew, new BigDecimal("5000"), "Two nights more",
                Office.on(office.manager, 12));
        office.posting().post(office.invoice("4712", office.budget.getOrders().get(0), "1700", true),
                MONDAY.plusDays(11));
    }

    Period close(int week) {
        Period period = office.budget.getPeriods().get(week - 1);
        Periods.close(office.small.production, questions, period, Office.on(office.accountant, 7 * week + 1));
        return period;
    }

    CostReport week(int week) {
        return CostReports.of(office.small.production, questions, office.budget.getPeriods().get(week - 1));
    }

    static String figures(Figures figures) {
        return Arrays.stream(Column.values()).map(column -> column.of(figures).stripTrailingZeros().toPlainString())
                .collect(Collectors.joining(" "));
    }

    static void assertRow(CostReport report, String name, String figures) {
        assertEquals(figures, figures(report.named(name).orElseThrow().figures()), name);
    }
}
