package org.backlot.schedule.optimise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.backlot.core.model.Person;
import org.backlot.core.session.Ids;
import org.backlot.schedule.Show;
import org.backlot.schedule.board.Plan;
import org.backlot.schedule.model.ElementEventKind;
import org.backlot.schedule.optimise.pack.PackCast;
import org.junit.jupiter.api.Test;

class PlayerOfTwoPartsTest {

    private final Show show = new Show();

    @Test
    void isAwayOnTheDatesOfBothPartsAndOfThePerson() {
        show.day(show.scene("1", "KING"));
        show.day(show.scene("2", "BEGGAR"));
        Person player = show.person("Ada Moor", "", "");
        List.of("KING", "BEGGAR").forEach(part -> show.element(part).setPerson(player));
        LocalDate[] dates = {Show.MONDAY.plusDays(1), Show.MONDAY.plusDays(2), Show.MONDAY.plusDays(3)};
        show.event(show.element("KING").getId(), ElementEventKind.UNAVAILABLE, dates[0], null);
        show.event(show.element("BEGGAR").getId(), ElementEventKind.UNAVAILABLE, dates[1], null);
        show.event(player.getId(), ElementEventKind.UNAVAILABLE, dates[2], null);
        show.day(show.scene("3"));
        show.day(show.scene("4"));
        Ids.complete(show.production);
        List<PackCast> cast = BoardProblem.of(Plan.of(show.production, show.board), Show.questions(), Scope.MAIN_UNIT)
                .problem().cast();
        assertEquals(List.of(player.getId()), cast.stream().map(PackCast::id).toList());
        assertEquals(Set.of(dates), cast.getFirst().away());
    }
}
