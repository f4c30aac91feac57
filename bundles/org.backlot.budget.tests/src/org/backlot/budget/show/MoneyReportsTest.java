package org.backlot.budget.show;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import org.backlot.budget.Office;
import org.backlot.budget.SmallBudget;
import org.backlot.budget.model.BudgetFactory;
import org.backlot.budget.model.ChargeKind;
import org.backlot.budget.model.Limit;
import org.backlot.budget.model.Order;
import org.backlot.budget.report.Periods;
import org.backlot.core.report.Report;
import org.junit.jupiter.api.Test;

class MoneyReportsTest {

    private final Office office = new Office();

    private Object show(Report report, String... options) {
        return report.of(office.small.production, SmallBudget.unanswered(),
                options.length == 0 ? Map.of() : Map.of(options[0], options[1]));
    }

    @Test
    void theCostReportIsThatOfAPeriodOrOfADay() {
        office.small.line(office.crew, "10", "1", "1000");
        office.posted(office.crew, "2500", 3);
        Periods.addWeek(office.budget, Office.MONDAY);
        Periods.addWeek(office.budget, Office.MONDAY);
        Map<?, ?> second = (Map<?, ?>) show(new CostReportReport());
        assertEquals("2", second.get("period"));
        Map<?, ?> first = (Map<?, ?>) show(new CostReportReport(), "period", "1");
        Map<?, ?> category = (Map<?, ?>) ((List<?>) first.get("accounts")).get(0);
        assertEquals("3300", category.get("number"));
        assertEquals(new BigDecimal("2500.00"), category.get("period"));
        assertEquals(new BigDecimal("7500.00"), category.get("estimateToComplete"));
        assertEquals(new BigDecimal("10000.00"), ((Map<?, ?>) first.get("total")).get("budget"));
        assertEquals("2027-03-07", ((Map<?, ?>) show(new CostReportReport(), "as-of", "2027-03-02")).get("until"));
        assertThrows(IllegalArgumentException.class, () -> show(new CostReportReport(), "period", "3"));
        assertThrows(IllegalArgumentException.class, () -> show(new CostReportReport(), "as-of", "Monday"));
    }

    @Test
    void ordersSayWhatIsLeftOfThem() {
        Order order = office.approvedOrder("1000");
        office.posting().post(office.invoice("1", order, "400", false), Office.MONDAY);
        Map<?, ?> row = (Map<?, ?>) ((List<?>) show(new OrdersReport())).get(0);
        assertEquals("IN_PROGRESS", row.get("state"));
        assertEquals(new BigDecimal("600.00"), row.get("balance"));
        assertEquals(new BigDecimal("600.00"), row.get("committed"));
    }

    @Test
    void approvalsSayForWhomTheyWait() {
        Order order = office.order("1000");
        office.as(office.loader).request(order);
        office.as(office.head).approve(order, "");
        Map<?, ?> row = (Map<?, ?>) ((List<?>) show(new ApprovalsReport(), "as-of", "2027-03-01")).get(0);
        assertEquals("PRODUCTION_MANAGER", row.get("waitsFor"));
        assertEquals(List.of("Mara"), row.get("deciders"));
        assertEquals(List.of("Hana"), row.get("approved"));
        assertEquals("Lou", row.get("requester"));
        assertTrue(((List<?>) row.get("held")).isEmpty());
    }

    @Test
    void theTrailSaysWhoDecidedWhatAndWhy() {
        Order order = office.order("1000");
        office.as(office.loader).request(order);
        office.as(office.head).reject(order, "Too dear");
        Map<?, ?> row = (Map<?, ?>) ((List<?>) show(new TrailReport())).get(1);
        assertEquals(List.of(2, "2027-03-01T10:00:00", "Hana", "DEPARTMENT_HEAD", "REJECT", "Order 1, Panavision",
                new BigDecimal("1000.00"), "Too dear"), List.of(row.get("number"), row.get("at"), row.get("name"),
                        row.get("role"), row.get("act"), row.get("what"), row.get("amount"), row.get("reason")));
    }

    @Test
    void limitsAndTheContingencySayWhatIsLeft() {
        office.small.line(office.crew, "10", "1", "1000");
        Limit limit = BudgetFactory.eINSTANCE.createLimit();
        limit.setAccount(office.camera);
        office.budget.getLimits().add(limit);
        office.posted(office.crew, "2500", 3);
        Map<?, ?> row = (Map<?, ?>) ((List<?>) show(new LimitsReport())).get(0);
        assertEquals(List.of("3300 Account 3300", new BigDecimal("7500.00"), "FREE"),
                List.of(row.get("name"), row.get("left"), row.get("level")));
        assertThrows(IllegalArgumentException.class, () -> show(new ContingencyReport()));
        office.small.charge("Contingency", "10%").setKind(ChargeKind.CONTINGENCY);
        assertEquals(new BigDecimal("1000.00"), ((Map<?, ?>) show(new ContingencyReport())).get("remaining"));
    }
}
