package org.backlot.budget.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.backlot.budget.Office;
import org.backlot.budget.edit.Accounts;
import org.backlot.budget.model.Account;
import org.backlot.budget.model.BudgetFactory;
import org.backlot.budget.model.Credit;
import org.backlot.budget.model.Part;
import org.backlot.budget.model.Version;
import org.backlot.budget.model.VersionKind;
import org.backlot.core.session.Ids;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

/** What the report says of a period. */
class CostReportTest extends SpentOffice {

    @Test
    void theFirstWeekIsWhatIsSpentOrderedAndLeft() {
        firstWeek();
        CostReport report = week(1);
        //                                 period  date committed total to complete final budget variance
        assertRow(report, "3301", "2000 2000 0 2000 8000 10000 10000 0");
        assertRow(report, "3340", "1200 1200 1800 3000 2000 5000 5000 0");
        assertRow(report, "3300", "3200 3200 1800 5000 10000 15000 15000 0");
        assertRow(report, "1400", "9000 9000 0 9000 0 9000 8000 -1000");
        assertRow(report, "Contingency", "0 0 0 0 2300 2300 2300 0");
        assertEquals("12200 12200 1800 14000 12300 26300 25300 -1000", figures(report.total()));
        assertEquals("9000 9000 0 9000 0 9000 8000 -1000", figures(report.part(Part.ABOVE_THE_LINE)));
        assertEquals(Optional.empty(), report.change());
        assertEquals("Estimate as it stands; no baseline is locked", report.against());
        assertEquals(List.of("3300", "3340", "3301", "1400", ""),
                report.rows().stream().map(CostRow::number).toList());
    }

    @Test
    void theSecondWeekIsComparedWithTheFirst() {
        firstWeek();
        close(1);
        secondWeek();
        CostReport report = week(2);
        assertRow(report, "3301", "4500 6500 0 6500 5000 11500 10000 -1500");
        assertRow(report, "3340", "1700 2900 0 2900 2100 5000 5000 0");
        assertRow(report, "1400", "0 9000 0 9000 0 9000 8000 -1000");
        assertEquals("-1500.00", report.named("3301").orElseThrow().change().orElseThrow().toPlainString());
        assertEquals("-1500.00", report.named("3300").orElseThrow().change().orElseThrow().toPlainString());
        assertEquals("0.00", report.named("1400").orElseThrow().change().orElseThrow().toPlainString());
        assertEquals("-1500.00", report.change().orElseThrow().toPlainString());
        assertEquals("Two nights more", report.named("3301").orElseThrow().note());
        Expectations.expect(office.budget, office.crew, null, "", Office.on(office.manager, 13));
        assertRow(week(2), "3301", "4500 6500 0 6500 3500 10000 10000 0");
    }

    @Test
    void anAccountThatWasSpentFromStays() {
        firstWeek();
        assertThrows(IllegalArgumentException.class, () -> Accounts.requireUnused(office.budget, office.camera));
        Account unused = office.small.account(office.camera, "3399");
        Accounts.requireUnused(office.budget, unused);
    }

    private Version lock(String at) {
        Version baseline = BudgetFactory.eINSTANCE.createVersion();
        Ids.of(baseline);
        baseline.setKind(VersionKind.BASELINE);
        baseline.setName("Green light");
        baseline.setAt(at);
        baseline.getAccounts().addAll(EcoreUtil.copyAll(office.budget.getAccounts()));
        baseline.getCharges().addAll(EcoreUtil.copyAll(office.budget.getCharges()));
        office.budget.getVersions().add(baseline);
        return baseline;
    }

    @Test
    void afterABaselineTheEstimateChangesNoBudgetAndMovesDo() {
        assertThrows(IllegalArgumentException.class, () -> Moves.move(office.small.production, questions,
                office.rentals, office.crew, BigDecimal.TEN, "More", Office.monday(office.manager)));
        lock("2027-02-01T10:00:00");
        firstWeek();
        office.crew.getLines().get(0).setRate("2000");
        Account added = office.small.account(office.camera, "3399");
        office.posted(added, "300", 7);
        assertEquals("Baseline Green light of 2027-02-01", week(1).against());
        assertRow(week(1), "3301", "2000 2000 0 2000 8000 10000 10000 0");
        assertRow(week(1), "3399", "300 300 0 300 0 300 0 -300");
        assertThrows(IllegalArgumentException.class, () -> Moves.move(office.small.production, questions,
                office.rentals, added, BigDecimal.TEN, " ", Office.monday(office.manager)));
        Moves.move(office.small.production, questions, office.rentals, added, new BigDecimal("300"), "Filters",
                Office.on(office.manager, 7));
        assertRow(week(1), "3399", "300 300 0 300 0 300 300 0");
        assertRow(week(1), "3340", "1200 1200 1800 3000 1700 4700 4700 0");
        assertEquals("25300", week(1).total().budget().stripTrailingZeros().toPlainString());
        // An account that gets another number keeps its budget.
        office.crew.setNumber("3305");
        assertRow(week(1), "3305", "2000 2000 0 2000 8000 10000 10000 0");
        assertTrue(week(1).named("3301").isEmpty());
        // What only the baseline has keeps its budget.
        office.budget.getAccounts().remove(cast);
        assertEquals("8000", week(1).named("1400").orElseThrow().figures().budget().stripTrailingZeros()
                .toPlainString());
        // A baseline that is locked later has the moves in it.
        lock("2027-03-20T10:00:00");
        assertEquals("0", week(1).named("3399").orElseThrow().figures().budget().stripTrailingZeros()
                .toPlainString());
    }

    @Test
    void theContingencyIsDrawnByTheProducerAndSaysToWhom() {
        lock("2027-02-01T10:00:00");
        assertEquals("Mara may not draw on the contingency on 2027-03-01. It takes the producer (Pia)",
                assertThrows(IllegalArgumentException.class, () -> Moves.move(office.small.production, questions, null,
                        cast, BigDecimal.TEN, "Stunt", Office.monday(office.manager))).getMessage());
        Moves.move(office.small.production, questions, null, cast, new BigDecimal("1000"), "Stunt",
                Office.monday(office.producer));
        Moves.move(office.small.production, questions, cast, null, new BigDecimal("400"), "Cheaper",
                Office.monday(office.producer));
        Contingency contingency = Contingency.of(office.small.production, questions).orElseThrow();
        assertEquals("1700.00", contingency.remaining().toPlainString());
        assertEquals("600", contingency.byAccount().get(cast).toPlainString());
        assertEquals(List.of("1300.00", "1700.00"), contingency.draws().stream()
                .map(draw -> draw.left().toPlainString()).toList());
        assertThrows(IllegalArgumentException.class, () -> Moves.move(office.small.production, questions, null,
                cast, new BigDecimal("1700.01"), "Too much", Office.monday(office.producer)));
        firstWeek();
        assertRow(week(1), "Contingency", "0 0 0 0 1700 1700 1700 0");
        assertRow(week(1), "1400", "9000 9000 0 9000 0 9000 8600 -400");
    }

    @Test
    void everyFigureIsTheSumOfWhatItIsMadeOf() {
        lock("2027-02-01T10:00:00");
        Random random = new Random(7);
        firstWeek();
        close(1);
        secondWeek();
        Moves.move(office.small.production, questions, office.rentals, office.crew, new BigDecimal("123.45"), "More",
                Office.on(office.manager, 9));
        Moves.move(office.small.production, questions, null, cast, new BigDecimal("50"), "Stunt",
                Office.on(office.producer, 9));
        List<Account> accounts = List.of(office.camera, office.crew, office.rentals, cast);
        for (int i = 0; i < 40; i++) {
            office.posted(accounts.get(random.nextInt(4)), new BigDecimal(random.nextInt(100_000) - 20_000)
                    .movePointLeft(2).toPlainString(), 8 + random.nextInt(7));
        }
        for (int week = 1; week <= 2; week++) {
            CostReport report = week(week);
            DrillDown drill = new DrillDown(office.small.production, questions, report);
            for (CostRow row : report.rows()) {
                for (Column column : Column.values()) {
                    BigDecimal sum = drill.of(row, column).stream().map(Item::amount).reduce(BigDecimal.ZERO,
                            BigDecimal::add);
                    assertEquals(0, column.of(row.figures()).compareTo(sum), row.number() + " " + row.name() + " "
                            + column + ": " + column.of(row.figures()) + " but " + sum);
                }
            }
        }
        List<Item> rentals = new DrillDown(office.small.production, questions, week(1))
                .of(week(1).named("3340").orElseThrow(), Column.PERIOD);
        assertEquals(List.of("Invoice 4711, Panavision"), rentals.stream().map(Item::what).toList());
    }

    @Test
    void whatIsNotCodedIsReportedBelowTheAccounts() {
        firstWeek();
        office.budget.getPayments().get(0).getLines().get(0).setAccount(null);
        CostReport report = week(1);
        assertRow(report, "Not coded to an account", "2000 2000 0 2000 0 2000 0 -2000");
        assertFalse(new DrillDown(office.small.production, questions, report)
                .of(report.rows().getLast(), Column.TO_DATE).isEmpty());
    }

    @Test
    void whatIsGivenInKindIsNoMoneyToSpend() {
        office.crew.getLines().get(0).setInKind("4000");
        firstWeek();
        assertRow(week(1), "3301", "2000 2000 0 2000 4000 6000 6000 0");
    }

    @Test
    void aTaxCreditIsTakenOffAndExpectedAsItIsBudgeted() {
        Credit credit = BudgetFactory.eINSTANCE.createCredit();
        credit.setName("State credit");
        credit.setRate("20%");
        office.budget.getCredits().add(credit);
        firstWeek();
        CostReport report = week(1);
        BigDecimal budget = report.named("State credit").orElseThrow().figures().budget();
        assertTrue(budget.signum() < 0);
        assertEquals(0, report.named("State credit").orElseThrow().figures().variance().signum());
        assertEquals(0, new BigDecimal("25300").add(budget).compareTo(report.total().budget()));
        BigDecimal drilled = new DrillDown(office.small.production, questions, report)
                .of(report.named("State credit").orElseThrow(), Column.BUDGET).getFirst().amount();
        assertEquals(0, budget.compareTo(drilled));
    }
}
