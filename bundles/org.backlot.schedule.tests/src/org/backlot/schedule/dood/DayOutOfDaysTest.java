package org.backlot.schedule.dood;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.backlot.core.model.Tristate;
import org.backlot.core.rule.RulePack;
import org.backlot.core.rule.RulePacks;
import org.backlot.schedule.Show;
import org.backlot.schedule.model.CalendarEventKind;
import org.backlot.schedule.model.ElementEventKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayOutOfDaysTest {

    private final Show show = new Show();
    private Optional<DropRule> gap = Optional.of(new DropRule(10, false));

    private DoodRow row(String name) {
        Terms standard = Terms.standard();
        return DayOutOfDays.of(show.production, show.board, new Terms(standard.hold(), standard.drop(), gap))
                .row(show.element(name)).orElseThrow();
    }

    private String codes(String name) {
        return String.join(" ", row(name).codes().stream().map(code -> code.isEmpty() ? "-" : code).toList());
    }

    private static LocalDate march(int day) {
        return LocalDate.of(2027, 3, day);
    }

    @Test
    void workHasAStartAFinishAndHoldsBetweenButNoHoldAtTheWeekend() {
        show.works("ANNA", ".W.WW..W.");
        assertEquals("- SW H W W - - H H WF -", codes("ANNA"));
        DoodRow.Totals total = row("ANNA").total();
        assertEquals(4, total.work());
        assertEquals(3, total.hold());
        assertEquals(7, total.paid());
        assertEquals(march(2), total.start());
        assertEquals(march(10), total.finish());
    }

    @Test
    void oneDayOnlyIsStartAndFinish() {
        show.works("ANNA", ".W.");
        assertEquals("- SWF -", codes("ANNA"));
    }

    @Test
    void aPropIsNotHeld() {
        show.works("ANNA", "W.W");
        show.element("ANNA").setHold(Tristate.NO);
        assertEquals("SW - WF", codes("ANNA"));
    }

    @Test
    void aDropNeedsMoreThanTheGapWhereTheRuleSaysMoreThan() {
        show.works("ANNA", "W........W");
        gap = Optional.of(new DropRule(11, false));
        assertTrue(codes("ANNA").startsWith("SW H"), "11 calendar days are not more than 11");
        gap = Optional.of(new DropRule(11, true));
        assertTrue(codes("ANNA").startsWith("SWD -"), "11 calendar days are at least 11");
        gap = Optional.of(new DropRule(10, false));
        assertEquals("SWD - - - - - - - - - - PWF", codes("ANNA"));
        assertEquals(0, row("ANNA").total().hold());
    }

    /** Both sides of both bounds, as the rule of a pack says them. */
    @ParameterizedTest
    @CsvSource({"more than, 10, 10, false", "more than, 10, 11, true", "at least, 10, 9, false",
            "at least, 10, 10, true", "more than, 14, 14, false", "more than, 14, 15, true"})
    void theRulePackSaysWhetherTheGapHasToBeReachedOrPassed(String bound, int value, int days, boolean dropped)
            throws IOException {
        var pack = new RulePacks(List.of(new RulePack("p", "P", RulePack.read(new ByteArrayInputStream(("""
                <rules><rule id="drop.gap" value="%d" unit="calendar days" bound="%s" effective="2020-01-01" source="S">
                It is said.</rule></rules>""").formatted(value, bound).getBytes(StandardCharsets.UTF_8))))));
        gap = pack.rule(show.production, DropRule.ID).map(DropRule::of);
        show.calendar.getDaysOff().clear();
        show.works("ANNA", "W" + ".".repeat(days - 1) + "W");
        assertEquals(dropped, codes("ANNA").startsWith("SWD"), codes("ANNA"));
    }

    @Test
    void contractDatesAndDaysAwayAreKnownAndMoveNoCode() {
        show.works("ANNA", "W.W");
        String anna = show.element("ANNA").getId();
        show.event(anna, ElementEventKind.CONTRACT_START, march(1).minusDays(4), null);
        show.event(anna, ElementEventKind.CONTRACT_END, march(10), null);
        show.event(anna, ElementEventKind.UNAVAILABLE, march(2), null);
        assertEquals("SW - WF", codes("ANNA"));
        assertEquals(new DoodRow.Contract(march(1).minusDays(4), march(10)), row("ANNA").contract());
        assertEquals(Set.of(march(2)), row("ANNA").away());
    }

    @Test
    void oneDropAndInTheFirstGapThatIsLongEnough() {
        show.works("ANNA", "W.W........W..........WW");
        String codes = codes("ANNA");
        assertTrue(codes.startsWith("SW H WD - "), codes);
        assertTrue(codes.contains("- PW H H "), codes);
        assertEquals(1, codes.split("D").length - 1);
    }

    @Test
    void anElementOrCategoryThatMayNotBeDroppedIsHeld() {
        show.works("ANNA", "W..........W");
        show.element("ANNA").setDrop(Tristate.NO);
        assertEquals(10, row("ANNA").total().hold());
        show.element("ANNA").setDrop(Tristate.YES);
        show.element("ANNA").setHold(Tristate.NO);
        assertEquals(0, row("ANNA").total().hold());
        assertTrue(codes("ANNA").startsWith("SW - "));
    }

    @Test
    void holidaysAndCompanyTravelAreNoHolds() {
        show.closed(march(2), CalendarEventKind.HOLIDAY);
        show.closed(march(3), CalendarEventKind.MOVE);
        show.closed(march(4), CalendarEventKind.DAY_OFF);
        show.works("ANNA", "WW");
        assertEquals("SW / M - WF", codes("ANNA"));
        assertEquals(1, row("ANNA").total().holiday());
        assertEquals(1, row("ANNA").total().travel());
        assertEquals(3, row("ANNA").total().paid());
    }

    @Test
    void eventsShowWhereThereIsNoWorkAndCountAlways() {
        show.works("ANNA", "..W.W");
        String anna = show.element("ANNA").getId();
        show.event(anna, ElementEventKind.FITTING, march(1), null);
        show.event(anna, ElementEventKind.TRAVEL, march(2), march(3));
        show.event(anna, ElementEventKind.REHEARSAL, march(4), null);
        assertEquals("FT TR SW R WF", codes("ANNA"));
        DoodRow.Totals total = row("ANNA").total();
        assertEquals(2, total.travel());
        assertEquals(1, total.fitting());
        assertEquals(1, total.rehearsal());
        assertEquals(march(3), total.start());
    }

    @Test
    void somebodyWhoIsUnavailableIsNotHeld() {
        show.works("ANNA", "W.W");
        show.event(show.element("ANNA").getId(), ElementEventKind.UNAVAILABLE, march(2), null);
        assertEquals("SW - WF", codes("ANNA"));
    }

    @Test
    void workOfTwoUnitsOnOneDateIsOneDay() {
        show.works("ANNA", "WW");
        show.board.getDays().get(1).setUnit("2nd Unit");
        assertEquals("SWF", codes("ANNA"));
        assertEquals(1, row("ANNA").total().work());
    }

    @Test
    void rowsStandInTheOrderOfTheirBoardIds() {
        show.works("ANNA", "W");
        show.works("BERT", "W");
        show.element("ANNA").setBoardId("10");
        show.element("BERT").setBoardId("2");
        assertEquals("BERT", DayOutOfDays.of(show.production, show.board, Terms.standard(), "org.backlot.core.cast")
                .rows().getFirst().element().getName());
    }
}
