package org.backlot.schedule.constraint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;

import org.backlot.core.model.Scene;
import org.backlot.schedule.Show;
import org.backlot.schedule.board.Plan;
import org.backlot.schedule.model.ShootDay;
import org.junit.jupiter.api.Test;

/** What the rules for drama in the United Kingdom say of a board. */
class UkDramaRulesTest {

    private final Show show = new Show();

    private List<String> says(Class<? extends Constraint> constraint) {
        var outlook = new Outlook(Plan.of(show.production, show.board), Show.questions(Show.rules("uk-drama.xml")));
        return Constraints.judge(outlook, Show.contributions()).stream()
                .filter(conflict -> conflict.constraint().equals(constraint.getName())).map(Conflict::says).toList();
    }

    private Scene scene(String number, int minutes, String... cast) {
        Scene scene = show.scene(number, cast);
        scene.setShootingTime(Duration.ofMinutes(minutes));
        return scene;
    }

    private void aged(String part, int years) {
        if (show.element(part).getPerson() == null) {
            show.element(part).setPerson(show.person("Posy", "", ""));
        }
        show.element(part).getPerson().setBirth(Show.MONDAY.minusYears(years));
    }

    @Test
    void grownPeopleRestElevenHoursAndChildrenTwelve() {
        ShootDay night = show.day(scene("1", 120, "ANNA"), scene("2", 300, "BERT"));
        night.setCall(LocalTime.of(15, 0));
        ShootDay morning = show.day(scene("3", 60, "ANNA"), scene("4", 60, "BERT"));
        morning.setCall(LocalTime.of(10, 30));
        List<String> crew = says(RestTooShort.class);
        assertEquals(1, crew.size(), "BERT is dismissed at 00:15 and called for 11:30");
        assertTrue(crew.getFirst().startsWith("The crew rests 10 h from the wrap of Day 1"), crew.toString());
        aged("BERT", 15);
        List<String> child = says(RestTooShort.class);
        assertEquals(2, child.size(), child.toString());
        assertTrue(child.getFirst().startsWith("BERT rests 11 h 15 "), child.toString());
        assertTrue(child.getFirst().contains("SI 2014/3309"), child.toString());
        aged("BERT", 16);
        assertEquals(crew, says(RestTooShort.class));
    }

    @Test
    void aChildIsThereAndPerformsForTheHoursOfItsAge() {
        show.day(scene("1", 150, "WREN"), scene("2", 200, "TOWN"), scene("3", 60, "WREN"));
        aged("WREN", 8);
        List<String> eight = says(MinorsHours.class);
        assertTrue(eight.getFirst().contains("is at the place of work for 9 h"), eight.toString());
        assertTrue(eight.getFirst().contains("performs and rehearses for 3 hours at most"), eight.toString());
        aged("WREN", 9);
        assertEquals(List.of(), says(MinorsHours.class));
    }

    @Test
    void theLatestHourIsThatOfTheAge() {
        ShootDay day = show.day(scene("1", 60, "WREN"));
        day.setCall(LocalTime.of(20, 0));
        aged("WREN", 4);
        assertTrue(says(MinorsHours.class).getFirst().contains("is dismissed at 22:15"));
        aged("WREN", 5);
        assertEquals(List.of(), says(MinorsHours.class));
    }
}
