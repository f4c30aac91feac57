package org.backlot.budget.document;

import static org.backlot.budget.document.Printed.assertInOrder;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.backlot.budget.Office;
import org.backlot.budget.SmallBudget;
import org.backlot.budget.model.Entry;
import org.backlot.budget.model.Order;
import org.backlot.budget.model.Payment;
import org.backlot.budget.model.PaymentKind;
import org.backlot.budget.payment.Payments;
import org.backlot.budget.report.DayAccrual;
import org.backlot.budget.report.HotCost;
import org.backlot.budget.report.Periods;
import org.backlot.budget.trail.TrailProof;
import org.backlot.core.question.Quantity;
import org.backlot.core.question.Questions;
import org.backlot.core.testing.PlainRegistry;
import org.backlot.documents.Documents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MoneyPapersTest {

    private final Office office = new Office();
    private final Documents documents = new Documents(
            PlainRegistry.of("org.backlot.documents", "org.backlot.budget").backlot().contributions());

    @TempDir
    Path folder;

    private String print(String paper, String file, String... options) throws Exception {
        Path to = folder.resolve(file);
        documents.print(documents.named(paper).orElseThrow(), office.small.production, SmallBudget.unanswered(),
                options.length == 0 ? Map.of() : Map.of(options[0], options[1]), to);
        assertTrue(Files.size(to) > 0);
        return file.endsWith(".pdf") || file.endsWith(".xlsx") ? "" : Files.readString(to);
    }

    @Test
    void theCostReportGoesFromTheAccountsToTheGrandTotal() throws Exception {
        office.small.production.setTitle("Salt & Sea");
        office.small.line(office.crew, "10", "1", "1000");
        office.posted(office.crew, "12500", 3);
        Periods.addWeek(office.budget, Office.MONDAY);
        String paper = print("cost-report", "report.html");
        assertInOrder(paper, "Period 1, 2027-03-01 to 2027-03-07, not closed, USD", "3301", "12,500.00", "(2,500.00)",
                "Total production", "Grand total", "12,500.00", "(2,500.00)");
        assertTrue(print("cost-report", "top.html", "level", "1").indexOf("3301") < 0);
        print("cost-report", "report.pdf");
        print("cost-report", "report.xlsx");
        assertInOrder(print("cost-report", "report.csv"), "Account,Name,Level,This period,To date,Committed",
                "3301,Account 3301,2,12500.00,12500.00,0.00,12500.00,0.00,12500.00,10000.00,-2500.00", "Total USD");
    }

    @Test
    void anOrderSaysWhatItCommitsAndWhoApprovedIt() throws Exception {
        Order order = office.order("1000");
        order.getLines().get(0).setTax(new BigDecimal("8.25"));
        assertInOrder(print("purchase-order", "draft.html", "order", "1"), "This order is a draft");
        office.as(office.loader).request(order);
        office.approve(order);
        String paper = print("purchase-order", "order.html", "order", "1");
        assertInOrder(paper, "Purchase order 1", "Panavision", "Lou", "8.25%", "1,082.50", "production manager",
                "Mara");
        assertTrue(paper.indexOf("commits nobody") < 0);
        print("purchase-order", "order.pdf", "order", "1");
        assertThrows(IllegalArgumentException.class, () -> new PurchaseOrder().content(office.small.production,
                SmallBudget.unanswered(), Map.of("order", "7")));
    }

    @Test
    void theHotCostPricesWhatADayTookBeyondThePlan() throws Exception {
        Questions reported = SmallBudget.answering(day("dayHours", "2027-03-01", "13.5"),
                day("dayHoursPlanned", "2027-03-01", "11"), day("dayOvertime", "2027-03-01", "2.5"),
                day("dayOvertimePlanned", "2027-03-01", "0.5"), day("dayMealLate", "2027-03-01", "20"),
                day("dayHours", "2027-03-01 2nd Unit", "9"), day("dayHours", "2027-03-02", "1"),
                day("dayScenes", "2027-03-01", "3"), day("dayScenesPlanned", "2027-03-01", "4"),
                day("overtimeHourCost", "", "1800"));
        office.posted(office.crew, "250", 1);
        office.posted(office.crew, "40", 2);
        HotCost cost = HotCost.of(office.small.production, reported, HotCost.last(office.small.production, reported)
                .orElseThrow());
        assertEquals(List.of(" Hours 13.5", " Overtime 2.5", " Meals late 20", "2nd Unit Hours 9", " Scenes 3"),
                cost.lines().stream().map(line -> line.unit() + " " + line.label() + " " + line.actual()).toList());
        assertEquals("3600.00", cost.over().toPlainString());
        assertEquals("250.00", cost.posted().toPlainString());
        assertEquals("-1", cost.lines().getLast().over().orElseThrow().toPlainString());
        Path to = folder.resolve("hot.html");
        documents.print(documents.named("hot-cost").orElseThrow(), office.small.production, reported, Map.of(), to);
        assertInOrder(Files.readString(to), "1 March 2027", "Overtime", "2.5", "3,600.00", "2nd Unit", "Posted", "3301",
                "250.00");
        assertThrows(IllegalArgumentException.class, () -> print("hot-cost", "none.html"));
        Payment accrual = DayAccrual.add(office.budget, cost, office.crew, Office.on(office.accountant, 2));
        assertEquals("Overtime, 2.5 hours on 2027-03-01", accrual.getLines().get(0).getDescription());
        office.posting().post(accrual, Office.MONDAY);
        assertEquals("3850.00", HotCost.of(office.small.production, reported, Office.MONDAY).posted().toPlainString());
        assertThrows(IllegalArgumentException.class,
                () -> DayAccrual.add(office.budget, cost, office.crew, Office.on(office.accountant, 2)));
    }

    private static Quantity day(String name, String key, String value) {
        return SmallBudget.quantity("schedule." + name, key, value);
    }

    @Test
    void papersCarryTheDigestOfTheTrailAndAClosedPeriodThatOfItsClosing() throws Exception {
        Order order = office.approvedOrder("6200");
        Entry approved = office.budget.getTrail().getLast();
        Map<String, String> named = Map.of("order", order.getNumber());
        assertEquals("Trail of the money, entry 4 of 2027-03-01 10:00:00: " + TrailProof.printed(approved),
                new PurchaseOrder().content(office.small.production, SmallBudget.unanswered(), named).get("trail"));
        Periods.addWeek(office.budget, Office.MONDAY);
        Periods.close(office.small.production, SmallBudget.unanswered(), office.budget.getPeriods().getFirst(),
                Office.on(office.accountant, 8));
        Entry closed = office.budget.getTrail().getLast();
        office.order("100");
        office.as(office.loader).request(office.budget.getOrders().getLast());
        String trail = (String) new CostReportPaper().content(office.small.production, SmallBudget.unanswered(),
                Map.of("period", "1")).get("trail");
        assertTrue(trail.endsWith(TrailProof.printed(closed)), trail);
        assertTrue(trail.startsWith("Trail of the money, entry 5 of 2027-03-08"), trail);
    }

    @Test
    void anEnvelopeSaysWhatIsToBeReturned() throws Exception {
        Payment envelope = Payments.add(office.budget, PaymentKind.PETTY_CASH, "PC3", null, Office.CAMERA,
                office.loader, Office.monday(office.loader));
        Payments.addLine(envelope, office.rentals, "Gaffer tape", new BigDecimal("12.50"));
        Payments.addLine(envelope, office.crew, "Coffee", new BigDecimal("7"));
        Payments.addLine(envelope, office.rentals, "Batteries", new BigDecimal("30"));
        envelope.setAdvance(new BigDecimal("100"));
        assertInOrder(print("petty-cash", "envelope.html", "envelope", "pc3"), "Lou", "Gaffer tape", "Spent", "49.50",
                "Handed out", "100", "To be returned", "50.50", "3340 Account 3340", "42.50");
        print("petty-cash", "envelope.pdf", "envelope", "PC3");
    }

    @Test
    void sheetsHaveACellForEveryColumn() {
        office.approvedOrder("1000");
        for (var sheet : List.of(
                new CostReportPaper().sheets(office.small.production, SmallBudget.unanswered(), Map.of()),
                new PurchaseOrder().sheets(office.small.production, SmallBudget.unanswered(), Map.of("order", "1")))) {
            assertEquals(1, sheet.size());
            sheet.get(0).rows().forEach(row -> assertEquals(sheet.get(0).columns().size(), row.size()));
        }
    }
}
