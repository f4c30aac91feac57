package org.backlot.schedule.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.backlot.core.model.Scene;
import org.backlot.schedule.Show;
import org.backlot.schedule.board.BoardEdits;
import org.backlot.schedule.board.DayEdits;
import org.backlot.schedule.board.Plan;
import org.backlot.schedule.model.Board;
import org.backlot.schedule.scenario.BoardComparison.Change;
import org.junit.jupiter.api.Test;

class BoardComparisonTest {

    private final Show show = new Show();
    private final Scene one = show.scene("1");
    private final Scene two = show.scene("2");
    private final Scene three = show.scene("3");
    private Board other;

    private BoardComparison compared() {
        return BoardComparison.of(Placement.of(Plan.of(show.production, show.board)),
                Placement.of(Plan.of(show.production, other)));
    }

    private void start() {
        show.day(one);
        show.day(two);
        show.day(three);
        other = BoardEdits.copy(show.board, "B");
    }

    private Change change(Scene scene) {
        return compared().scenes().stream().collect(Collectors.toMap(BoardComparison.Scene::id, Function.identity()))
                .get(scene.getId()).change();
    }

    @Test
    void twoCopiesAreTheSame() {
        start();
        assertEquals(List.of(), compared().moved());
        assertEquals(0, compared().days());
        assertEquals(Optional.of(0L), compared().wrapLater());
    }

    @Test
    void scenesAreToldApartByWhereTheyWent() {
        start();
        DayEdits.move(List.copyOf(other.getDays().get(0).getItems()), other.getDays().get(2), 0);
        DayEdits.toBoneyard(List.of(other.getDays().get(1).getItems().getFirst()), other);
        Scene added = show.scene("4");
        other.getDays().get(1).getItems().add(DayEdits.strip(added));
        assertEquals(Change.LATER, change(one));
        assertEquals(Change.DROPPED, change(two));
        assertEquals(Change.SAME, change(three));
        assertEquals(Change.ADDED, change(added));
        assertEquals(2, compared().scenes().getFirst().days() + compared().scenes().get(1).days()
                + compared().scenes().get(2).days(), "Monday to Wednesday");
        assertEquals(-1, compared().days(), "one day has no scenes any more");
    }

    @Test
    void aSceneOfAnotherUnitOnTheSameDateIsToldSo() {
        start();
        other.getDays().get(0).setUnit("2nd Unit");
        assertEquals(Change.OTHER_UNIT, change(one));
        assertEquals(Change.EARLIER, change(two), "the main unit begins with it");
    }

    @Test
    void aShorterBoardWrapsEarlier() {
        start();
        DayEdits.mergeWithNext(other.getDays().get(1));
        assertEquals(Change.EARLIER, change(three));
        assertEquals(Optional.of(-1L), compared().wrapLater());
    }

    @Test
    void aBoardWithoutDaysHasNoWrapToCompare() {
        start();
        List.copyOf(other.getDays()).forEach(DayEdits::remove);
        assertTrue(compared().wrapLater().isEmpty());
        assertEquals(-24, compared().eighths());
    }
}
