package org.backlot.resources.deal;

import static org.backlot.resources.Office.march;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import org.backlot.core.question.Days;
import org.backlot.core.question.Rate;
import org.backlot.core.session.Ids;
import org.backlot.resources.Office;
import org.backlot.resources.model.Deal;
import org.backlot.resources.model.DealOption;
import org.backlot.resources.model.DealStatus;
import org.backlot.resources.model.OptionState;
import org.backlot.resources.model.ResourcesFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DealCostTest {

    @TempDir
    Path folder;
    private Office office;
    private Deal deal;

    @BeforeEach
    void nellHasADeal() {
        office = new Office(folder);
        office.edit(() -> {
            deal = office.book.deal(office.element("NELL"));
            deal.setWeeklyRate(new BigDecimal("9000"));
        });
    }

    private DealCost cost() {
        return DealCost.of(office.production, office.session.questions(), deal).orElseThrow();
    }

    private List<String> rates() {
        return office.session.questions().rates(office.production, office.element("NELL").getId()).stream()
                .map(rate -> rate.day() + " " + rate.amount().toPlainString()).toList();
    }

    @Test
    void withoutAGuaranteeTheWorkedDaysArePaid() {
        office.need("NELL", 1, 2, 3);
        // 9000 / 5 = 1800
        assertEquals(new BigDecimal("5400.00"), cost().total());
        assertEquals(3, cost().worked());
    }

    @Test
    void aGuaranteeIsPaidWorkedOrNotAndWhatIsBeyondItIsOverage() {
        office.edit(() -> {
            deal.setGuaranteedDays(5);
            deal.setOverageRate(new BigDecimal("2100"));
        });
        office.need("NELL", 1, 2, 3);
        assertEquals(new BigDecimal("9000.00"), cost().total());
        assertEquals(new BigDecimal("0.00"), cost().overage());
        office.need("NELL", 1, 2, 3, 4, 5, 8, 9);
        // 5 x 1800 + 2 x 2100
        assertEquals(new BigDecimal("9000.00"), cost().guaranteed());
        assertEquals(new BigDecimal("4200.00"), cost().overage());
        assertEquals(new BigDecimal("13200.00"), cost().total());
    }

    @Test
    void theRunOfThePicturePaysEveryWeekSoThatADropSavesNothing() {
        office.need("NELL", 1, 16);
        assertEquals(new BigDecimal("3600.00"), cost().total());
        office.edit(() -> deal.setRunOfPicture(true));
        // 1 to 16 March: 5 + 5 of two weeks, and 2 days of the third, at 1800
        assertEquals(new BigDecimal("21600.00"), cost().total());
        assertEquals(List.of("WORK 1800.00", "HOLD 1800.00", "TRAVEL 1800.00", "DROP 1800.00"), rates());
    }

    @Test
    void anOptionCostsOnTopFromTheDayOnWhichItIsExercised() {
        var option = new DealOption[1];
        office.edit(() -> {
            option[0] = Deals.addOption(deal, "Looping", march(20), new BigDecimal("2200"));
            Deals.addOption(deal, "Another season", null, null);
        });
        office.need("NELL", 1);
        assertEquals(new BigDecimal("1800.00"), cost().total());
        office.edit(() -> deal.getOptions().forEach(one -> Deals.exercise(one, march(20))));
        assertEquals(new BigDecimal("2200.00"), cost().options());
        assertEquals(new BigDecimal("4000.00"), cost().total());
        office.session.undo();
        office.edit(() -> Deals.lapse(option[0]));
        assertEquals(new BigDecimal("1800.00"), cost().total());
    }

    @Test
    void aDropIsPaidByNobodyElse() {
        office.edit(() -> deal.setHoldPercent(new BigDecimal("50")));
        assertEquals(List.of("WORK 1800.00", "HOLD 900.00", "TRAVEL 1800.00"), rates());
    }

    @Test
    void ratesTellTheGuarantee() {
        office.edit(() -> deal.setGuaranteedDays(10));
        Rate work = office.session.questions().rates(office.production, office.element("NELL").getId()).getFirst();
        assertEquals("Weekly rate of 9000 for 5 days in the deal, a draft; 10 days guaranteed, 18000.00 at least",
                work.source().says());
    }

    @Test
    void formulasKnowTheGuaranteeByPartAndPerson() {
        office.edit(() -> deal.setGuaranteedDays(10));
        for (String name : List.of("NELL", "Marguerite Vane")) {
            assertEquals(new BigDecimal("10"), quantity("resources.guaranteedDays", name));
        }
    }

    private BigDecimal quantity(String name, String key) {
        return office.session.questions().quantity(office.production, name, key).orElseThrow().value();
    }

    @Test
    void whoWorksOutsideTheEngagementIsFound() {
        office.need("NELL", 1, 2, 9);
        assertEquals(List.of(), office.findings(WorkOutsideDeal.class));
        office.edit(() -> {
            deal.setFrom(march(2));
            deal.setUntil(march(5));
        });
        assertEquals("Works on 1 Mar, 9 Mar, and the engagement is from 2027-03-02 until 2027-03-05",
                office.findings(WorkOutsideDeal.class).getFirst().message());
    }

    @Test
    void aDealGoesFromDraftToSentToSignedAndNotBack() {
        office.edit(() -> Deals.send(deal, march(1), march(8)));
        assertEquals(DealStatus.SENT, deal.getStatus());
        assertEquals(march(8), deal.getDue());
        office.edit(() -> Deals.sign(deal, march(5)));
        assertEquals(march(5), deal.getSigned());
        assertThrows(IllegalArgumentException.class, () -> office.edit(() -> Deals.send(deal, march(6), null)));
        assertEquals(DealStatus.SIGNED, deal.getStatus());
    }

    @Test
    void whatExpiredSaysNothingAndWhatIsSignedSpeaksBeforeADraft() {
        Deal draft = ResourcesFactory.eINSTANCE.createDeal();
        office.edit(() -> {
            Ids.of(draft);
            draft.setWho(office.element("NELL").getId());
            draft.setDailyRate(new BigDecimal("2000"));
            draft.setGuaranteedDays(3);
            office.book.resources().getDeals().addFirst(draft);
            deal.setGuaranteedDays(10);
            Deals.sign(deal, march(1));
        });
        assertEquals("WORK 1800.00", rates().getFirst());
        assertEquals(new BigDecimal("10"), quantity("resources.guaranteedDays", "NELL"));
        office.edit(() -> Deals.expire(deal));
        assertEquals(List.of("WORK 2000.00", "HOLD 2000.00", "TRAVEL 2000.00"), rates());
        assertEquals(new BigDecimal("3"), quantity("resources.guaranteedDays", "NELL"));
        office.edit(() -> Deals.expire(draft));
        assertEquals(List.of(), rates());
        assertEquals(List.of(), Deals.due(office.production, Days.ALL));
    }

    @Test
    void aDealWithoutARateIsNotSent() {
        office.edit(() -> deal.setWeeklyRate(null));
        assertThrows(IllegalArgumentException.class, () -> office.edit(() -> Deals.send(deal, march(1), null)));
    }

    @Test
    void whatFallsOnSomeDaysIsToldByDate() {
        office.edit(() -> {
            Deals.addOption(deal, "Two more weeks", march(3), new BigDecimal("18000"));
            Deals.send(deal, march(1), march(2));
            deal.setUntil(march(20));
        });
        assertEquals(List.of("2027-03-02 ANSWER", "2027-03-03 OPTION", "2027-03-20 END"),
                Deals.due(office.production, new Days(march(1), march(31))).stream()
                        .map(due -> due.date() + " " + due.kind()).toList());
        assertEquals(1, Deals.due(office.production, new Days(march(3), march(3))).size());
    }

    private List<String> runOut(LocalDate today) {
        List<String> said = new ArrayList<>();
        new DealRunsOut(Clock.fixed(today.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC)).run(
                office.production, office.session.questions(), (severity, target, place, message, fixes) -> {
                    said.add(severity + " " + message);
                    if (fixes.length > 0) {
                        office.edit(() -> fixes[0].change().apply(office.production));
                    }
                });
        return said;
    }

    @Test
    void anOptionIsToldBeforeItLapsesAndLetGoAfterwards() {
        var option = new DealOption[1];
        office.edit(() -> option[0] = Deals.addOption(deal, "Two more weeks", march(20), null));
        assertEquals(List.of(), runOut(march(5)));
        assertEquals(List.of("INFO Option \"Two more weeks\" can be exercised for the last time on 2027-03-20"),
                runOut(march(6)));
        assertThrows(IllegalArgumentException.class, () -> office.edit(() -> Deals.exercise(option[0], march(21))));
        assertTrue(runOut(march(21)).getFirst().startsWith("WARNING"));
        assertEquals(OptionState.LAPSED, option[0].getState());
        assertEquals(List.of(), runOut(march(21)));
    }

    @Test
    void anAnswerThatDidNotComeIsAWarningAndTheDealCanExpire() {
        office.edit(() -> Deals.send(deal, march(1), march(8)));
        assertEquals(List.of("WARNING Answer to the deal is due: 2027-03-08 is over"), runOut(march(9)));
        assertEquals(DealStatus.EXPIRED, deal.getStatus());
    }
}
