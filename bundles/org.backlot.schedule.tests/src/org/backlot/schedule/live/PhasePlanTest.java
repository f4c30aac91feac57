package org.backlot.schedule.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import org.backlot.core.model.ProductionKind;
import org.backlot.schedule.Show;
import org.backlot.schedule.calendar.DayDates;
import org.backlot.schedule.calendar.WorkingDays;
import org.backlot.schedule.model.Board;
import org.backlot.schedule.model.CalendarEventKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhasePlanTest {

    private static final LocalDate OPENING = LocalDate.of(2027, 3, 18);

    private final Show show = new Show();

    private static List<Phase> phases(String xml) throws IOException {
        return PhaseTemplate.read(new ByteArrayInputStream(("<phases>" + xml + "</phases>")
                .getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Phase> small() throws IOException {
        return phases("""
                <phase id="reh" name="Rehearsals" kind="rehearsal" days="3"/>
                <phase id="in" name="Load-in" kind="load-in" days="2" unit="Stage"/>
                <phase id="focus" name="Focus" kind="focus" days="1" unit="Stage"><after phase="in"/></phase>
                <phase id="tech" name="Tech" kind="tech" days="2"><after phase="reh"/><after phase="focus" gap="1"/>
                  <line kind="session" text="Tech" start="12:00" length="PT4H"/></phase>
                <phase id="show" name="Shows" kind="performance" days="3" opening="true"><after phase="tech"/></phase>
                <phase id="out" name="Strike" kind="strike" days="1"><after phase="show" gap="1"/></phase>""");
    }

    private String plan(List<Phase> phases) {
        return PhasePlan.of(phases, OPENING, WorkingDays.of(show.production, show.calendar)).dates().stream()
                .map(dated -> dated.phase().id() + " " + dated.days().stream()
                        .map(date -> Integer.toString(date.getDayOfMonth())).collect(Collectors.joining(",")))
                .collect(Collectors.joining("; "));
    }

    @Test
    void phasesGoBackFromTheOpeningAndOnToTheStrikeOverWorkingDays() throws IOException {
        assertEquals("in 10,11; reh 11,12,15; focus 12; tech 16,17; show 18,19,22; out 24", plan(small()));
    }

    @Test
    void holidaysAndDaysOffAreLeftOut() throws IOException {
        show.closed(LocalDate.of(2027, 3, 16), CalendarEventKind.DAY_OFF);
        assertEquals("in 9,10; reh 10,11,12; focus 11; tech 15,17; show 18,19,22; out 24", plan(small()));
    }

    @Test
    void aPhaseWithoutDaysIsLeftOutAndWhatIsAroundItMeets() throws IOException {
        List<Phase> phases = small().stream().map(p -> p.id().equals("focus") ? p.lasting(0) : p).toList();
        assertEquals("reh 11,12,15; in 11,12; tech 16,17; show 18,19,22; out 24", plan(phases));
    }

    @Test
    void theDaysStandOnTheBoardOnTheirDatesWithTheirSessions() throws IOException {
        show.production.setKind(ProductionKind.LIVE);
        PhasePlan plan = PhasePlan.of(small(), OPENING, WorkingDays.of(show.production, show.calendar));
        assertEquals(show.board, plan.fill(show.production, show.board, "Run"));
        assertEquals(List.of("LOAD_IN 10", "LOAD_IN 11", "REHEARSAL 11", "REHEARSAL 12", "FOCUS 12", "REHEARSAL 15",
                "TECH 16", "TECH 17", "PERFORMANCE 18", "PERFORMANCE 19", "PERFORMANCE 22", "STRIKE 24"),
                DayDates.of(show.production, show.board).stream()
                        .map(day -> day.day().getKind() + " " + day.date().getDayOfMonth()).sorted(
                                (a, b) -> a.substring(a.length() - 2).compareTo(b.substring(b.length() - 2))).toList());
        assertEquals(LocalDate.of(2027, 3, 10), show.calendar.getStart());
        assertEquals(List.of(LocalDate.of(2027, 3, 11), LocalDate.of(2027, 3, 24)), show.board.getDays().stream()
                .map(day -> day.getFixedDate()).filter(date -> date != null).toList(), "where a gap lies before");
        assertEquals(1, show.board.getDays().stream().filter(day -> day.getKind().getName().equals("TECH"))
                .toList().getFirst().getItems().size());
        assertNull(show.board.getDays().getFirst().getPlace());
    }

    @Test
    void aBoardThatHasDaysIsLeftAloneAndTheRunHasABoardAndACalendarOfItsOwn() throws IOException {
        show.works("X", "..");
        Board run = PhasePlan.of(small(), OPENING, WorkingDays.of(show.production, show.calendar))
                .fill(show.production, show.board, "Run");
        assertNotSame(show.board, run);
        assertNotSame(show.calendar, run.getCalendar());
        assertEquals(2, show.board.getDays().size());
        assertEquals(Show.MONDAY, show.calendar.getStart());
        assertEquals("Run", run.getName());
    }

    @Test
    void theTemplatesThatAreInstalledCanBePlanned() {
        List<PhaseTemplate> installed = PhaseTemplate.installed(Show.contributions());
        assertEquals(List.of("Theatre run", "One-night event"), installed.stream().map(PhaseTemplate::name).toList());
        for (PhaseTemplate template : installed) {
            PhasePlan plan = PhasePlan.of(template.phases(), OPENING, WorkingDays.of(show.production, show.calendar));
            assertEquals(template.phases().size(), plan.dates().size());
            assertEquals("STRIKE", plan.dates().getLast().phase().kind().getName());
            assertEquals(OPENING, plan.dates().stream().filter(d -> d.phase().opening()).findFirst().orElseThrow()
                    .first());
            assertTrue(plan.dates().stream().filter(d -> d.phase().kind().getName().equals("LOAD_IN"))
                    .allMatch(d -> d.last().isBefore(OPENING)));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <phase id="a" name="A" kind="tech" days="1"/> | only one
            <phase id="a" name="A" kind="party" days="1" opening="true"/> | cannot be read
            <phase id="a" name="A" kind="tech" days="two" opening="true"/> | cannot be read
            <phase id="a" name="A" kind="tech" days="1" opening="true"><after phase="b"/></phase> | id b
            <phase id="a" name="A" kind="tech" days="1" opening="true"/><phase id="a" name="B"/> | two
            <phase id="a" kind="tech" days="1" opening="true"/> | name
            """)
    void aTemplateThatCannotBeUsedSaysWhy(String xml, String says) {
        String message = assertThrows(IOException.class, () -> phases(xml)).getMessage();
        assertTrue(message.contains(says), message);
    }
}
