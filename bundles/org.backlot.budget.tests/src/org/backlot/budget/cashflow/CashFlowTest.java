package org.backlot.budget.cashflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.backlot.budget.SmallBudget;
import org.backlot.budget.cashflow.CashFlow.Week;
import org.backlot.budget.model.Account;
import org.backlot.budget.model.BudgetFactory;
import org.backlot.budget.model.Line;
import org.backlot.budget.model.Part;
import org.backlot.budget.model.Phase;
import org.backlot.budget.model.PhaseKind;
import org.backlot.budget.model.Share;
import org.backlot.core.breakdown.Breakdown;
import org.backlot.core.breakdown.Category;
import org.backlot.core.model.CoreFactory;
import org.backlot.core.model.Element;
import org.backlot.core.model.Person;
import org.backlot.core.question.Need;
import org.backlot.core.question.Quantity;
import org.backlot.core.question.Source;
import org.backlot.core.session.Ids;
import org.junit.jupiter.api.Test;

class CashFlowTest {

    private static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);

    private final SmallBudget small = new SmallBudget();
    private final Account cast = small.category("1400", Part.ABOVE_THE_LINE);
    private final Account camera = small.category("3300", Part.PRODUCTION);
    private final Account editing = small.category("5100", Part.POST);
    private final Element nell = new Breakdown(small.production).element(Category.CAST, "NELL");
    private final List<Need> needs = new ArrayList<>();

    private void needed(Element element, int... days) {
        for (int day : days) {
            needs.add(new Need(element.getId(), MONDAY.plusDays(day), 1, Source.of("On the board")));
        }
    }

    private CashFlow flow(Quantity... known) {
        return CashFlow.of(small.production, small.budget, small.estimate(known), needs);
    }

    private Phase phase(PhaseKind kind, LocalDate from, LocalDate until) {
        Phase phase = BudgetFactory.eINSTANCE.createPhase();
        Ids.of(phase);
        phase.setName(kind.getName());
        phase.setKind(kind);
        phase.setFrom(from);
        phase.setUntil(until);
        small.budget.getPhases().add(phase);
        return phase;
    }

    private static void share(Line line, Phase phase, String amount) {
        Share share = BudgetFactory.eINSTANCE.createShare();
        Ids.of(share);
        share.setPhase(phase);
        share.setAmount(amount);
        line.getShares().add(share);
    }

    private static BigDecimal of(String amount) {
        return new BigDecimal(amount);
    }

    @Test
    void whatPaysForSomebodyGoesOutOnTheirDaysToTheCent() {
        needed(nell, 0, 1, 9);
        small.line(cast, "1", "1", "100").setSubject(nell.getId());
        CashFlow flow = flow();
        assertEquals(List.of(of("33.34"), of("33.33"), of("33.33")), List.copyOf(flow.days().values()));
        assertEquals(List.of(new Week(MONDAY, of("66.67"), of("66.67")),
                new Week(MONDAY.plusWeeks(1), of("33.33"), of("100.00"))), flow.weeks());
    }

    @Test
    void aPersonIsPaidOnTheDaysOfTheirPart() {
        needed(nell, 3);
        Person player = CoreFactory.eINSTANCE.createPerson();
        Ids.of(player);
        small.production.getPeople().add(player);
        nell.setPerson(player);
        small.line(cast, "1", "1", "100").setSubject(player.getId());
        assertEquals(of("100.00"), flow().days().get(MONDAY.plusDays(3)));
    }

    @Test
    void aShareGoesOutOnTheWorkingDaysOfItsPhase() {
        needed(nell, 14, 15);
        Phase prep = phase(PhaseKind.PREP, MONDAY.plusDays(11), null);
        Phase shoot = phase(PhaseKind.SHOOT, null, null);
        Line operator = small.line(camera, "1", "1", "100");
        share(operator, prep, "1");
        share(operator, shoot, "2");
        CashFlow flow = flow();
        assertEquals(of("100.00"), flow.days().get(MONDAY.plusDays(11)),
                "from Friday the 12th to the day before the shoot there is one working day");
        assertEquals(of("100.00"), flow.days().get(MONDAY.plusDays(14)));
        assertEquals(of("300.00"), flow.total());
    }

    @Test
    void aLineThatFollowsFromTheScheduleGoesOutOnTheShootingDays() {
        needed(nell, 0, 1);
        phase(PhaseKind.POST, MONDAY.plusDays(7), MONDAY.plusDays(11));
        small.line(editing, "schedule.shootDays", "1", "50");
        small.line(editing, "1", "1", "500");
        CashFlow flow = flow(SmallBudget.quantity("schedule.shootDays", "", "2"));
        assertEquals(of("50.00"), flow.days().get(MONDAY));
        assertEquals(of("100.00"), flow.days().get(MONDAY.plusDays(7)), "the other on the days of post-production");
    }

    /** With a shoot from Monday 1 March to Friday 5 March 2027, and the globals of the charts. */
    private CashFlow around() {
        needed(nell, 0, 4);
        small.global("prepWeeks", "2");
        small.global("shortPrepWeeks", "0.5");
        small.global("wrapWeeks", "1");
        small.global("postWeeks", "3");
        return flow(SmallBudget.quantity("schedule.shootDays", "", "1"));
    }

    @Test
    void preparationEndsTheDayBeforeTheShootAndLastsAsItsGlobalSays() {
        Phase prep = phase(PhaseKind.PREP, null, null);
        share(small.line(camera, "1", "1", "100"), prep, "1");
        CashFlow flow = around();
        assertEquals(MONDAY.minusWeeks(2), flow.days().firstKey());
        assertEquals(MONDAY.minusDays(3), flow.days().lastKey(), "the Friday before");
        assertEquals(10, flow.days().size());
    }

    @Test
    void wrapAndPostBeginAfterTheLastDayAndLastAsTheirGlobalsSay() {
        Phase wrap = phase(PhaseKind.WRAP, null, null);
        share(small.line(camera, "1", "1", "100"), wrap, "1");
        CashFlow flow = around();
        assertEquals(MONDAY.plusWeeks(1), flow.days().firstKey());
        assertEquals(MONDAY.plusWeeks(1).plusDays(4), flow.days().lastKey());
    }

    @Test
    void aDatedPhaseIsLongerThanItsGlobal() {
        Phase post = phase(PhaseKind.POST, MONDAY.plusWeeks(8), MONDAY.plusWeeks(16));
        share(small.line(editing, "1", "1", "100"), post, "1");
        CashFlow flow = around();
        assertEquals(MONDAY.plusWeeks(8), flow.days().firstKey());
        assertEquals(MONDAY.plusWeeks(16), flow.days().lastKey());
    }

    @Test
    void whereABudgetHasNoPhasesPostProductionGoesOutAfterTheShoot() {
        small.line(editing, "1", "1", "100");
        CashFlow flow = around();
        assertEquals(MONDAY.plusWeeks(1), flow.days().firstKey());
        assertEquals(15, flow.days().size());
        assertEquals(List.of(), flow.undated());
    }

    @Test
    void whoIsPaidByTheWeeksOfPreparationAndWrapIsPaidInThem() {
        small.line(camera, "prepWeeks + schedule.shootDays / 5 + wrapWeeks", "1", "170");
        CashFlow flow = around();
        assertEquals(MONDAY.minusWeeks(2), flow.days().firstKey());
        assertEquals(MONDAY.plusWeeks(1).plusDays(4), flow.days().lastKey());
        assertTrue(flow.days().containsKey(MONDAY));
    }

    @Test
    void aShortPreparationIsTheEndOfThePreparation() {
        small.line(camera, "shortPrepWeeks", "1", "300");
        assertEquals(List.of(MONDAY.minusDays(5), MONDAY.minusDays(4), MONDAY.minusDays(3)),
                List.copyOf(around().days().keySet()), "two days and a half are three days");
    }

    @Test
    void whatHasNoDayIsSaidWithWhyAndCountsInTheTotal() {
        small.line(editing, "1", "1", "500").setDescription("Editor");
        CashFlow flow = flow();
        assertTrue(flow.days().isEmpty());
        assertEquals("Editor", flow.undated().getFirst().name());
        assertEquals(of("500.00"), flow.total());
        assertEquals(List.of(), flow.weeks());
    }

    @Test
    void whatIsGivenIsNoMoney() {
        needed(nell, 0);
        Line lent = small.line(camera, "1", "1", "500");
        lent.setInKind("200");
        assertEquals(of("300.00"), flow().total());
    }

    @Test
    void allDaysTogetherAreTheMoneyThatIsNeeded() {
        Random random = new Random(7);
        needed(nell, 0, 1, 2, 7, 8);
        Phase prep = phase(PhaseKind.PREP, MONDAY.minusDays(20), MONDAY.minusDays(1));
        Phase shoot = phase(PhaseKind.SHOOT, null, null);
        var pension = small.fringe("Pension", "7.65", "900");
        for (int i = 0; i < 60; i++) {
            Account account = List.of(cast, camera, editing).get(random.nextInt(3));
            Line line = small.line(account, Integer.toString(1 + random.nextInt(9)), "1",
                    random.nextInt(90000) + "." + random.nextInt(100), pension);
            switch (random.nextInt(4)) {
                case 0 -> line.setSubject(nell.getId());
                case 1 -> {
                    share(line, prep, "2.5");
                    share(line, shoot, "schedule.shootDays");
                }
                case 2 -> line.setInKind("10% * cost");
                default -> line.setDepartment("Camera");
            }
        }
        small.charge("Contingency", "10%", cast);
        Quantity days = SmallBudget.quantity("schedule.shootDays", "", "5");
        CashFlow flow = flow(days);
        assertEquals(small.estimate(days).cash(), flow.total());
        assertTrue(small.estimate(days).isComplete());
        assertEquals(flow.dated(), flow.weeks().getLast().sofar());
    }
}
