package org.backlot.schedule.day;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;

import org.backlot.core.model.Scene;
import org.backlot.core.value.Settings;
import org.backlot.schedule.ScheduleSettings;
import org.backlot.schedule.Show;
import org.backlot.schedule.board.DayEdits;
import org.backlot.schedule.board.Plan;
import org.backlot.schedule.model.Banner;
import org.backlot.schedule.model.BannerKind;
import org.backlot.schedule.model.ShootDay;
import org.junit.jupiter.api.Test;

class DayTimelineTest {

    private final Show show = new Show();

    private DayTimeline first() {
        return DayTimeline.of(Plan.of(show.production, show.board)).getFirst();
    }

    private Scene scene(String number, int minutes, String... cast) {
        Scene scene = show.scene(number, cast);
        scene.setShootingTime(Duration.ofMinutes(minutes));
        return scene;
    }

    private static List<String> told(DayTimeline day) {
        return day.spans().stream().map(span -> span.kind() + " " + span.from().toLocalTime() + " "
                + span.until().toLocalTime() + (span.assumed() ? " assumed" : "")).toList();
    }

    @Test
    void aDayGoesFromItsCallThroughItsScenesToTheWrap() {
        show.day(scene("1", 120), scene("2", 90));
        assertEquals(List.of("READY 07:00 08:00 assumed", "SCENE 08:00 10:00", "SCENE 10:00 11:30",
                "WRAP 11:30 12:00 assumed"), told(first()));
        assertEquals(Duration.ofHours(5), first().work());
    }

    @Test
    void aDayWithoutAWrittenMealHasOneSixHoursAfterItsCall() {
        show.day(scene("1", 290), scene("2", 30));
        assertEquals(List.of("READY 07:00 08:00 assumed", "SCENE 08:00 12:50", "MEAL 12:50 13:50 assumed",
                "SCENE 13:50 14:20", "WRAP 14:20 14:50 assumed"), told(first()));
        assertEquals(Duration.ofMinutes(410), first().work(), "a meal is no work");
    }

    @Test
    void aWrittenMealWaitsForItsTimeAndNoOtherIsAssumed() {
        ShootDay day = show.day(scene("1", 60), scene("2", 300));
        Banner meal = DayEdits.addBanner(day, 1, BannerKind.MEAL, "Lunch", LocalTime.of(11, 0));
        meal.setLength(Duration.ofMinutes(30));
        assertEquals(List.of("READY 07:00 08:00 assumed", "SCENE 08:00 09:00", "MEAL 11:00 11:30",
                "SCENE 11:30 16:30", "WRAP 16:30 17:00 assumed"), told(first()));
    }

    @Test
    void whatTakesLongerPushesTheMealBack() {
        ShootDay day = show.day(scene("1", 330));
        DayEdits.addBanner(day, 1, BannerKind.MEAL, "Lunch", LocalTime.of(12, 0));
        assertEquals("MEAL 13:30 14:30 assumed", told(first()).get(2));
    }

    @Test
    void anotherPlaceTakesAMoveUnlessTheBoardHasOne() {
        Scene here = scene("1", 60);
        here.setLocation("Pier");
        Scene there = scene("2", 60);
        there.setLocation("Farm");
        ShootDay day = show.day(here, there);
        assertEquals("MOVE 09:00 10:00 assumed", told(first()).get(2));
        DayEdits.addBanner(day, 1, BannerKind.MOVE, "To the farm", null).setLength(Duration.ofMinutes(20));
        assertEquals(List.of("READY 07:00 08:00 assumed", "SCENE 08:00 09:00", "MOVE 09:00 09:20",
                "SCENE 09:20 10:20", "WRAP 10:20 10:50 assumed"), told(first()));
    }

    @Test
    void aNightGoesPastMidnight() {
        ShootDay day = show.day(scene("1", 300));
        day.setCall(LocalTime.of(18, 0));
        DayEdits.addBanner(day, 1, BannerKind.MEAL, "Supper", LocalTime.of(0, 30));
        assertEquals(Show.MONDAY.plusDays(1).atTime(0, 30), first().spans().get(2).from());
        assertEquals(Show.MONDAY.plusDays(1).atTime(2, 0), first().wrap());
    }

    @Test
    void castAreCalledForMakeUpAndDismissedAfterTheirLastScene() {
        show.day(scene("1", 60, "ANNA"), scene("2", 60, "BEN"), scene("3", 60, "ANNA"));
        Shift anna = first().shift(show.element("ANNA")).orElseThrow();
        Shift ben = first().shift(show.element("BEN")).orElseThrow();
        assertEquals(LocalTime.of(7, 0), anna.call().toLocalTime());
        assertEquals(LocalTime.of(11, 15), anna.done().toLocalTime());
        assertEquals(LocalTime.of(8, 0), ben.call().toLocalTime());
        assertEquals(LocalTime.of(9, 0), ben.onSet().toLocalTime());
        assertEquals(Duration.ofMinutes(135), ben.presence());
    }

    @Test
    void aMealDuringAShiftIsNoWorkOfTheShift() {
        ShootDay day = show.day(scene("1", 60, "ANNA"), scene("2", 60, "ANNA"), scene("3", 60, "BEN"));
        DayEdits.addBanner(day, 1, BannerKind.MEAL, "Lunch", null);
        assertEquals(Duration.ofHours(1), first().shift(show.element("ANNA")).orElseThrow().meals());
        assertEquals(Duration.ZERO, first().shift(show.element("BEN")).orElseThrow().meals());
    }

    @Test
    void aSceneWithoutAnEstimateTakesItsShareOfAFullDay() {
        Settings.set(show.production, ScheduleSettings.PAGES_PER_DAY, "4");
        Settings.set(show.production, ScheduleSettings.DAY_HOURS, "9h30");
        show.day(show.scene("1"));
        assertEquals("SCENE 08:00 10:00 assumed", told(first()).get(1), "8 of 32 eighths of 8 hours");
        show.calendar.setHours(Duration.ofMinutes(330));
        assertEquals("SCENE 08:00 09:00 assumed", told(first()).get(1), "the calendar says 4 hours of shooting");
    }

    @Test
    void omittedScenesTakeNoTime() {
        Scene omitted = scene("1", 60, "ANNA");
        omitted.setOmitted(true);
        show.day(omitted);
        assertEquals(List.of(), first().spans());
        assertEquals(first().call(), first().wrap());
        assertFalse(first().shift(show.element("ANNA")).isPresent());
    }

    @Test
    void lengthsAreReadAsTheOfficeWritesThem() {
        for (String text : List.of("90", "90 min", "1h30", "1 h 30", "1h30 min", "PT1H30M")) {
            Settings.set(show.production, ScheduleSettings.MOVE_TIME, text);
            assertEquals(Duration.ofMinutes(90), length(), text);
        }
        for (String text : List.of("soon", "-10", "", "PT-5M", "99h", "h")) {
            Settings.set(show.production, ScheduleSettings.MOVE_TIME, text);
            assertTrue(length().equals(Duration.ofHours(1)), text);
        }
    }

    private Duration length() {
        return ScheduleSettings.length(show.production, ScheduleSettings.MOVE_TIME, Duration.ofHours(1));
    }
}
