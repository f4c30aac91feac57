package org.backlot.budget.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.backlot.budget.Office;
import org.backlot.budget.SmallBudget;
import org.backlot.budget.approval.Effect;
import org.backlot.budget.edit.Charges;
import org.backlot.budget.exchange.JournalImporter;
import org.backlot.budget.ledger.Coding;
import org.backlot.budget.model.Charge;
import org.backlot.budget.model.ChargeKind;
import org.backlot.budget.model.Line;
import org.backlot.budget.model.Order;
import org.backlot.budget.model.Payment;
import org.backlot.budget.payment.Payments;
import org.backlot.budget.trace.Trace;
import org.backlot.budget.trace.TraceStep;
import org.backlot.budget.version.Versions;
import org.backlot.core.question.Questions;
import org.backlot.core.session.Ids;
import org.backlot.core.session.Named;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Money on lines of the estimate and on charges below the accounts, worked out by hand. */
class LinesAndChargesTest {

    private final Office office = new Office();
    private final Questions questions = SmallBudget.unanswered();
    private Line crew;
    private Line lenses;
    private Line filters;
    private Charge contingency;
    private Charge bond;

    /** Crew 10,000, lenses 5,000 and filters 1,000; contingency 10 % 1,600, bond 2 % 320. */
    @BeforeEach
    void estimate() {
        crew = office.small.line(office.crew, "10", "1", "1000");
        lenses = office.small.line(office.rentals, "1", "1", "5000");
        filters = office.small.line(office.rentals, "1", "1", "1000");
        lenses.setDescription("Lenses");
        filters.setDescription("Filters");
        contingency = office.small.charge("Contingency", "10%");
        contingency.setKind(ChargeKind.CONTINGENCY);
        bond = office.small.charge("Completion bond", "2%");
        bond.setKind(ChargeKind.BOND);
        Ids.complete(office.small.production);
    }

    /** Ordered for 3,000 and invoiced for 1,200 on lenses; 400 of rentals on no line; 200 of filters over. */
    private void spend() {
        Order order = office.order("3000");
        Coding.spend(order.getLines().getFirst(), lenses);
        office.as(office.loader).request(order);
        office.approve(order);
        office.posting().post(office.invoice("4711", order, "1200", false), Office.MONDAY);
        office.posted(office.rentals, "400", 2);
        Payment more = Payments.add(office.budget, office.invoice("F").getKind(), "F1", "Tiffen", Office.CAMERA,
                office.loader, Office.monday(office.loader));
        Payments.addLine(more, null, "Filters", new BigDecimal("1200"));
        Coding.spend(more.getLines().getFirst(), filters);
        post(more);
    }

    private void post(Payment payment) {
        office.as(office.loader).request(payment);
        office.approve(payment);
        office.posting().post(payment, Office.MONDAY.plusDays(1));
    }

    private Payment premium(String amount, Charge charge) {
        Payment premium = office.invoice("B" + amount);
        Coding.to(charge).code(Payments.addLine(premium, null, "Premium", new BigDecimal(amount)));
        return premium;
    }

    private CostReport report() {
        return CostReports.on(office.small.production, questions, Office.MONDAY.plusDays(30));
    }

    private List<String> lines(String account) {
        CostReport report = report();
        return new LineRows(office.small.production, questions, report).of(report.named(account).orElseThrow())
                .stream().map(row -> row.description() + ": " + plain(row.budget()) + " " + plain(row.toDate()) + " "
                        + plain(row.committed()) + " " + plain(row.left())).toList();
    }

    private static String plain(BigDecimal amount) {
        return amount.signum() == 0 ? "0" : amount.stripTrailingZeros().toPlainString();
    }

    private String charge(String name) {
        return plain(report().named(name).orElseThrow().figures());
    }

    private static String plain(Figures figures) {
        return List.of(Column.TO_DATE, Column.COMMITTED, Column.ESTIMATE_TO_COMPLETE, Column.BUDGET, Column.VARIANCE)
                .stream().map(column -> plain(column.of(figures))).collect(Collectors.joining(" "));
    }

    @Test
    void aLineOfTheEstimateStandsAgainstWhatWasOrderedAndSpentOnIt() {
        spend();
        //                         budget spent still to come, left
        assertEquals(List.of("Lenses: 5000 1200 1800 2000", "Filters: 1000 1200 0 -200",
                "On no line of the estimate: 0 400 0 -400"), lines("3340"));
        assertEquals(List.of("Line 1: 10000 0 0 10000"), lines("3301"));
    }

    @Test
    void theLinesOfARowAddUpToItsFiguresAgainstTheBaselineToo() {
        Versions.lock(office.small.production, questions, "First", "", Office.on(office.producer, 1));
        Moves.move(office.small.production, questions, office.crew, office.rentals, new BigDecimal("500"), "Glass",
                Office.on(office.producer, 1));
        lenses.setRate("7000");
        Line late = office.small.line(office.rentals, "1", "1", "50");
        late.setDescription("Late");
        spend();
        Payment more = office.invoice("L");
        Payments.addLine(more, null, "Late", new BigDecimal("60"));
        Coding.spend(more.getLines().getFirst(), late);
        post(more);
        assertEquals(List.of("Lenses: 5000 1200 1800 2000", "Filters: 1000 1200 0 -200", "Late: 0 60 0 -60",
                "On no line of the estimate: 0 400 0 -400", "Moved: 500 0 0 500"), lines("3340"));
        CostReport report = report();
        for (CostRow row : report.rows().stream().filter(one -> one.level() > 0).toList()) {
            List<LineRow> rows = new LineRows(office.small.production, questions, report).of(row);
            assertEquals(plain(row.figures().budget()), plain(rows.stream().map(LineRow::budget)
                    .reduce(BigDecimal.ZERO, BigDecimal::add)), row.name());
            assertEquals(plain(row.figures().total()), plain(rows.stream()
                    .map(line -> line.toDate().add(line.committed())).reduce(BigDecimal.ZERO, BigDecimal::add)));
        }
    }

    @Test
    void theTraceOfALineSaysWhatIsSpentStillToComeAndLeft() {
        spend();
        Trace trace = new Trace(office.small.estimate(), office.budget, Named.of(office.small.production));
        TraceStep step = trace.of(lenses).orElseThrow().steps().stream()
                .filter(one -> one.figure().equals("Spent and ordered")).findFirst().orElseThrow();
        assertEquals(Optional.of(new BigDecimal("3000.00")), step.value());
        assertEquals("1,200.00 spent, 1,800.00 still to come; 2,000.00 of the estimate left", step.how());
        assertTrue(trace.of(filters).orElseThrow().tree().anyMatch(one -> one.how()
                .equals("1,200.00 spent, 0.00 still to come; 200.00 over the estimate")));
        assertTrue(trace.of(crew).orElseThrow().tree().noneMatch(one -> one.figure().equals("Spent and ordered")));
    }

    @Test
    void anAmountIsCodedAsItsLineAndLosesItWhenItIsCodedElsewhere() {
        Order order = office.order("3000");
        Coding.spend(order.getLines().getFirst(), crew);
        assertEquals(office.crew, order.getLines().getFirst().getAccount());
        Coding.to(bond).code(order.getLines().getFirst());
        assertNull(order.getLines().getFirst().getLine());
        assertNull(order.getLines().getFirst().getAccount());
        assertEquals("Completion bond", Coding.of(order.getLines().getFirst()).words());
    }

    @Test
    void moneySpentOnABondHasItsPlaceInTheLedgerAndTheReport() {
        post(premium("200", bond));
        assertEquals("200 0 120 320 0", charge("Completion bond"));
        post(premium("150", bond));
        assertEquals("350 0 0 320 -30", charge("Completion bond"));
        CostReport report = report();
        assertTrue(report.named(Reckoning.NOT_CODED).isEmpty());
        DrillDown below = new DrillDown(office.small.production, questions, report);
        CostRow row = report.named("Completion bond").orElseThrow();
        for (Column column : Column.values()) {
            assertEquals(plain(column.of(row.figures())), plain(below.of(row, column).stream().map(Item::amount)
                    .reduce(BigDecimal.ZERO, BigDecimal::add)), column.label());
        }
    }

    @Test
    void anOrderOnAChargeIsCommittedAndItsEffectTold() {
        Order order = office.order("300");
        Coding.to(bond).code(order.getLines().getFirst());
        Effect effect = Effect.of(office.budget, report(), order).getFirst();
        assertEquals("Completion bond 320 0 0", effect.coding().words() + " " + plain(effect.budget()) + " "
                + plain(effect.variance()) + " " + plain(effect.granted()));
        office.as(office.loader).request(order);
        office.approve(order);
        assertEquals("0 300 20 320 0", charge("Completion bond"));
    }

    @Test
    void aClosedPeriodKeepsWhatWasSpentOnACharge() {
        Periods.addWeek(office.budget, Office.MONDAY);
        post(premium("200", bond));
        Periods.close(office.small.production, questions, office.budget.getPeriods().getFirst(),
                Office.on(office.accountant, 8));
        CostReport closed = CostReports.of(office.small.production, questions, office.budget.getPeriods().getFirst());
        assertEquals("200 0 120 320 0", plain(closed.named("Completion bond").orElseThrow().figures()));
    }

    @Test
    void aChargeThatTheBaselineDoesNotHaveIsReportedWithoutABudgetAndOneThatWasRenamedOnce() {
        Versions.lock(office.small.production, questions, "First", "", Office.on(office.producer, 1));
        bond.setName("Guarantee");
        Charge fee = office.small.charge("Agency fee", "0");
        Ids.complete(office.small.production);
        post(premium("200", bond));
        post(premium("90", fee));
        assertEquals("200 0 120 320 0", charge("Guarantee"));
        assertEquals("90 0 0 0 -90", charge("Agency fee"));
        assertTrue(report().named("Completion bond").isEmpty());
    }

    @Test
    void whatIsSpentOnTheContingencyItselfCannotBeDrawnAnyMore() {
        Versions.lock(office.small.production, questions, "First", "", Office.on(office.producer, 1));
        post(premium("600", contingency));
        Contingency left = Contingency.of(office.small.production, questions).orElseThrow();
        assertEquals("1600 600 1000", plain(left.given()) + " " + plain(left.spent()) + " " + plain(left.remaining()));
        assertThrows(IllegalArgumentException.class, () -> Moves.move(office.small.production, questions, null,
                office.crew, new BigDecimal("1001"), "Nights", Office.on(office.producer, 2)));
    }

    @Test
    void aChargeWithMoneyOnItStays() {
        premium("200", bond);
        assertThrows(IllegalArgumentException.class, () -> Charges.requireUnused(office.budget, bond));
        Charges.requireUnused(office.budget, contingency);
    }

    @Test
    void aJournalNamesALineOfTheAccount() throws IOException {
        String acts = "date,time,by,do,what,number,vendor,department,account,line,amount,order,reason\n"
                + "2027-03-01,10:00,Lou,order,Glass,12,Panavision,Camera,3340,lenses,200,,\n";
        new JournalImporter().read(new ByteArrayInputStream(acts.getBytes(StandardCharsets.UTF_8)), "acts.money.csv")
                .putInto(office.small.production, questions);
        assertEquals(lenses, office.budget.getOrders().getFirst().getLines().getFirst().getLine());
    }

    @Test
    void aJournalNamesAChargeAsItNamesAnAccount() throws IOException {
        String acts = "date,time,by,do,what,number,vendor,department,account,amount,order,reason\n"
                + "2027-03-01,10:00,Lou,invoice,Premium,B1,Guarantor,Camera,completion bond,200,,\n";
        new JournalImporter().read(new ByteArrayInputStream(acts.getBytes(StandardCharsets.UTF_8)), "acts.money.csv")
                .putInto(office.small.production, questions);
        assertEquals(bond, office.budget.getPayments().getFirst().getLines().getFirst().getCharge());
    }
}
