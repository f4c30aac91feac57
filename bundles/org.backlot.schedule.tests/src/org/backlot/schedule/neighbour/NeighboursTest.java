package org.backlot.schedule.neighbour;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDateTime;
import java.util.List;

import org.backlot.core.model.Element;
import org.backlot.core.model.Person;
import org.backlot.core.question.Days;
import org.backlot.schedule.Show;
import org.backlot.schedule.board.Plan;
import org.backlot.schedule.constraint.Constraints;
import org.backlot.schedule.constraint.Outlook;
import org.junit.jupiter.api.Test;

class NeighboursTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2027, 2, 1, 9, 0);

    private final Show show = new Show();
    private final Show other = new Show();

    private List<String> said(Person person) {
        return new NeighbourAvailability().availability(show.production, person.getId(),
                new Days(Show.MONDAY, Show.MONDAY.plusDays(9)), Show.questions()).stream()
                .map(answer -> answer.date().getDayOfMonth() + " " + answer.state() + " " + answer.source().says())
                .toList();
    }

    private void elsewhere(String name, String email) {
        other.production.setTitle("Elsewhere");
        other.day(other.scene("1"));
        other.day(other.scene("2", "ANNA"));
        Person person = other.person(name, "", "");
        person.setEmail(email);
        other.element("ANNA").setPerson(person);
        Neighbours.take(show.production, other.production, "elsewhere.backlot", null, NOW);
    }

    @Test
    void whoWorksElsewhereIsBlockedThatDay() {
        Person here = show.person("Ada Byron", "", "");
        elsewhere("ada byron ", "ada@example.org");
        assertEquals(List.of("2 BLOCKED works on Elsewhere, Day 2"), said(here));
    }

    @Test
    void anEmailDecidesWhereBothHaveOne() {
        Person same = show.person("A. Byron", "", "");
        same.setEmail("ADA@example.org");
        Person namesake = show.person("Ada Byron", "", "");
        namesake.setEmail("another@example.org");
        elsewhere("Ada Byron", "ada@example.org");
        assertEquals(1, said(same).size());
        assertEquals(List.of(), said(namesake));
    }

    @Test
    void theBoardTellsOfIt() {
        show.day(show.scene("1"));
        show.day(show.scene("2", "BETH"));
        Element beth = show.element("BETH");
        beth.setPerson(show.person("Ada Byron", "", ""));
        elsewhere("Ada Byron", "");
        assertEquals(List.of("BETH is needed but cannot work (works on Elsewhere, Day 2)"), Constraints.judge(
                new Outlook(Plan.of(show.production, show.board), Show.questions()), Show.contributions()).stream()
                .map(conflict -> conflict.says()).toList());
    }

    @Test
    void readingTheSameFileAgainReplacesWhatWasKnown() {
        Person here = show.person("Ada Byron", "", "");
        elsewhere("Ada Byron", "");
        other.board.getDays().clear();
        Neighbours.take(show.production, other.production, "elsewhere.backlot", null, NOW.plusDays(1));
        assertEquals(1, show.schedule.getNeighbours().size());
        assertEquals(List.of(), said(here));
    }
}
