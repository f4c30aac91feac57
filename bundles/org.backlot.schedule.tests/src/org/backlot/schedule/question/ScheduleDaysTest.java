package org.backlot.schedule.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;

import org.backlot.core.model.Person;
import org.backlot.core.model.Scene;
import org.backlot.core.question.CompanyDay;
import org.backlot.core.question.Hours;
import org.backlot.core.question.Questions;
import org.backlot.schedule.Show;
import org.backlot.schedule.board.DayEdits;
import org.backlot.schedule.model.DayKind;
import org.backlot.schedule.model.ShootDay;
import org.junit.jupiter.api.Test;

class ScheduleDaysTest {

    private final Show show = new Show();
    private final Questions questions = Show.questions();

    private List<CompanyDay> days() {
        return questions.days(show.production);
    }

    @Test
    void aDayTellsItsDateScenesPlacesAndHours() {
        Scene barn = show.scene("1", "GEORGE");
        barn.setLocation("Barn");
        Scene beach = show.scene("2");
        beach.setLocation("Beach");
        ShootDay day = show.day(barn, beach);
        day.setCall(LocalTime.of(7, 0));
        CompanyDay told = days().getFirst();
        assertEquals(Show.MONDAY, told.date());
        assertEquals("Day 1", told.name());
        assertEquals(CompanyDay.Kind.SHOOT, told.kind());
        assertEquals(List.of(barn.getId(), beach.getId()), told.scenes());
        assertEquals(List.of("Barn", "Beach"), told.places());
        assertEquals(Show.MONDAY.atTime(7, 0), told.hours().from());
        assertEquals(List.of(day.getId()), told.source().objects());
    }

    @Test
    void whoPlaysAPartHasItsHours() {
        show.day(show.scene("1", "GEORGE"));
        Person actor = show.person("George Bell", "Cast", "Actor");
        show.element("GEORGE").setPerson(actor);
        CompanyDay day = days().getFirst();
        Hours hours = day.shifts().get(actor.getId());
        assertEquals(day.shifts().get(show.element("GEORGE").getId()), hours);
        assertTrue(hours.work().compareTo(Duration.ZERO) > 0);
    }

    @Test
    void whoPlaysTwoPartsIsThereFromTheFirstCallToTheLastDismissalAndNoLonger() {
        show.day(show.scene("1", "GEORGE", "FRED"), show.scene("2", "FRED"));
        Person actor = show.person("George Bell", "Cast", "Actor");
        show.element("GEORGE").setPerson(actor);
        show.element("FRED").setPerson(actor);
        CompanyDay day = days().getFirst();
        Hours both = day.shifts().get(actor.getId());
        Hours fred = day.shifts().get(show.element("FRED").getId());
        assertEquals(fred.until(), both.until());
        assertFalse(both.work().compareTo(Duration.between(both.from(), both.until())) > 0);
    }

    @Test
    void aDayOfPreparationIsWorkAndADayOfTravelIsTravel() {
        DayEdits.add(show.board).setKind(DayKind.PREP);
        DayEdits.add(show.board).setKind(DayKind.TRAVEL);
        assertEquals(List.of(CompanyDay.Kind.WORK, CompanyDay.Kind.TRAVEL),
                days().stream().map(CompanyDay::kind).toList());
    }
}
