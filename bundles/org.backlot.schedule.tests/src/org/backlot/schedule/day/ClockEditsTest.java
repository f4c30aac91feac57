package org.backlot.schedule.day;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;

import org.backlot.core.model.Scene;
import org.backlot.schedule.Show;
import org.backlot.schedule.board.DayEdits;
import org.backlot.schedule.board.Plan;
import org.backlot.schedule.model.BannerKind;
import org.backlot.schedule.model.ShootDay;
import org.backlot.schedule.model.Strip;
import org.junit.jupiter.api.Test;

class ClockEditsTest {

    private final Show show = new Show();
    private final Scene one = scene("1", 120);
    private final Scene two = scene("2", 120);
    private final Scene three = scene("3", 120);
    private final ShootDay day = show.day(one, two, three);

    private Scene scene(String number, long minutes) {
        Scene scene = show.scene(number);
        scene.setShootingTime(Duration.ofMinutes(minutes));
        return scene;
    }

    private DayTimeline timeline() {
        Plan plan = Plan.of(show.production, show.board);
        return DayTimeline.of(plan, plan.days().getFirst());
    }

    private Span span(Span.Kind kind, int index) {
        return timeline().spans().stream().filter(span -> span.kind() == kind).skip(index).findFirst().orElseThrow();
    }

    /** Kinds of the spans with their starts. */
    private List<String> told() {
        return timeline().spans().stream().map(span -> (span.item() instanceof Strip strip
                ? Plan.of(show.production, show.board).scene(strip).orElseThrow().getNumber() : span.kind()) + " "
                + span.from().toLocalTime()).toList();
    }

    @Test
    void aSceneLastsUntilItsEdgeToTheNextFiveMinutes() {
        Span first = span(Span.Kind.SCENE, 0);
        ClockEdits.lastUntil(one, first, first.until().plusMinutes(33));
        assertEquals(Duration.ofMinutes(155), one.getShootingTime());
        ClockEdits.lastUntil(one, first, first.from().minusHours(1));
        assertEquals(Duration.ofMinutes(5), one.getShootingTime(), "never less than a step");
    }

    @Test
    void anImpliedMealIsWrittenDownWhereItIsPut() {
        assertEquals(List.of("READY 07:00", "1 08:00", "2 10:00", "MEAL 12:00", "3 13:00", "WRAP 15:00"), told());
        ClockEdits.mealAt(timeline(), span(Span.Kind.MEAL, 0), Show.MONDAY.atTime(10, 12));
        assertEquals(List.of("READY 07:00", "1 08:00", "MEAL 10:10", "2 11:10", "3 13:10", "WRAP 15:10"), told());
        assertEquals(Duration.ofHours(1), span(Span.Kind.MEAL, 0).length());
    }

    @Test
    void aWrittenMealMovesPastScenes() {
        DayEdits.addBanner(day, 1, BannerKind.MEAL, "Lunch", LocalTime.of(10, 0));
        ClockEdits.mealAt(timeline(), span(Span.Kind.MEAL, 0), Show.MONDAY.atTime(13, 0));
        assertEquals(List.of("READY 07:00", "1 08:00", "2 10:00", "Lunch 13:00"), List.of(told().get(0), told().get(1),
                told().get(2), told().get(3).replace("MEAL", "Lunch")));
        assertEquals(4, day.getItems().size(), "it is the same meal");
    }

    @Test
    void onlyMealsArePutSo() {
        Span scene = span(Span.Kind.SCENE, 0);
        assertThrows(IllegalArgumentException.class, () -> ClockEdits.mealAt(timeline(), scene, scene.from()));
    }

    @Test
    void aShiftKnowsWhatItIsNeededFor() {
        Show other = new Show();
        Scene first = other.scene("1", "ANNA");
        Scene second = other.scene("2", "BEN");
        Scene third = other.scene("3", "ANNA");
        other.day(first, second, third);
        Plan plan = Plan.of(other.production, other.board);
        Shift anna = DayTimeline.of(plan, plan.days().getFirst())
                .shift(other.element("ANNA")).orElseThrow();
        assertEquals(2, anna.needs().size());
    }
}
