package org.backlot.schedule.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import org.backlot.core.model.IntExt;
import org.backlot.core.model.Person;
import org.backlot.core.model.Role;
import org.backlot.core.model.Scene;
import org.backlot.core.people.Roles;
import org.backlot.schedule.Show;
import org.backlot.schedule.board.DayEdits;
import org.backlot.schedule.board.Plan;
import org.backlot.schedule.model.DayReport;
import org.backlot.schedule.model.SceneReport;
import org.backlot.schedule.model.ScheduleFactory;
import org.backlot.schedule.scenario.Signing;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private final Show show = new Show();
    private final Scene one = scene("1", 8);
    private final Scene two = scene("2", 16);
    private final Scene three = scene("3", 8);
    private final Scene four = scene("4", 16);

    private Scene scene(String number, int eighths) {
        return show.scene(number, IntExt.INT, "ROOM", "DAY", eighths);
    }

    private Progress progress() {
        return Progress.of(Plan.of(show.production, show.board));
    }

    private DayReport report(LocalDate date) {
        DayReport report = ScheduleFactory.eINSTANCE.createDayReport();
        report.setDate(date);
        show.schedule.getReports().add(report);
        return report;
    }

    private SceneReport shot(DayReport day, Scene scene, int eighths, boolean complete) {
        SceneReport report = ScheduleFactory.eINSTANCE.createSceneReport();
        report.setScene(scene.getId());
        report.setEighths(eighths);
        report.setComplete(complete);
        day.getScenes().add(report);
        return report;
    }

    private void board() {
        show.day(one, two);
        show.day(three);
        show.day(four);
    }

    @Test
    void beforeTheFirstDayNothingIsBehind() {
        board();
        Progress progress = progress();
        assertEquals(0, progress.behind());
        assertEquals(48, progress.remaining());
        assertEquals(Optional.empty(), progress.perDay());
        assertEquals(List.of(), progress.owed());
        assertEquals(Optional.of(LocalDate.of(2027, 3, 3)), progress.projectedWrap(), "as planned");
    }

    @Test
    void whatWasPlannedAndNotShotIsOwed() {
        board();
        DayReport monday = report(Show.MONDAY);
        shot(monday, one, 0, true).setSetups(7);
        shot(monday, two, 6, false).setScreenTime(Duration.ofSeconds(50));
        Progress progress = progress();
        assertEquals(Show.MONDAY, progress.asOf());
        assertEquals(24, progress.planned());
        assertEquals(14, progress.shot(), "a complete scene counts whole");
        assertEquals(10, progress.behind());
        assertEquals(List.of(two), progress.owed());
        assertEquals(List.of(two, three, four), progress.left());
        assertEquals(7, progress.setups());
        assertEquals(Duration.ofSeconds(50), progress.screenTime());
        assertEquals(new Progress.Day(Show.MONDAY, "Day 1", true, 2, 24, 1, 1, 1, 14, 7, Duration.ofSeconds(50), 24,
                14), progress.days().getFirst());
    }

    @Test
    void theWrapIsProjectedAtThePaceSoFar() {
        board();
        shot(report(Show.MONDAY), one, 0, true);
        assertEquals(Optional.of(new BigDecimal("8.0")), progress().perDay());
        assertEquals(Optional.of(LocalDate.of(2027, 3, 8)), progress().projectedWrap(),
                "40 eighths at 8 a day: Tuesday to Friday and the Monday after the weekend");
        assertEquals(Optional.of(LocalDate.of(2027, 3, 3)), progress().plannedWrap());
    }

    @Test
    void aSceneThatIsShotOverTwoDaysCountsOnce() {
        board();
        shot(report(Show.MONDAY), two, 10, false);
        shot(report(Show.MONDAY.plusDays(1)), two, 10, true);
        assertEquals(List.of(10, 6), progress().days().stream().limit(2).map(Progress.Day::shot).toList());
        assertEquals(16, progress().shot());
    }

    @Test
    void aSceneThatIsNotCompleteNeverCountsWhole() {
        board();
        shot(report(Show.MONDAY), one, 99, false);
        assertEquals(7, progress().shot());
        assertEquals(List.of(one, two), progress().owed());
    }

    @Test
    void whatIsShotAheadOfThePlanIsAhead() {
        board();
        DayReport monday = report(Show.MONDAY);
        List.of(one, two, three).forEach(scene -> shot(monday, scene, 0, true));
        assertEquals(-8, progress().behind());
        assertEquals(List.of(), progress().owed());
    }

    @Test
    void whatWasSignedIsThePlanThoughTheBoardMovesOn() {
        board();
        Person director = show.person("Dana Reyes", "", "");
        Roles.appoint(show.production, director, Role.DIRECTOR);
        Signing.sign(Plan.of(show.production, show.board), director, LocalDateTime.of(2027, 2, 1, 9, 0), "");
        shot(report(Show.MONDAY), one, 0, true);
        DayEdits.move(List.of(show.board.getDays().getFirst().getItems().get(1)), show.board.getDays().get(2), 0);
        assertEquals(16, progress().behind(), "scene 2 was signed for Monday");
        assertEquals(List.of(two), progress().owed());
    }

    @Test
    void everythingShotIsWrapped() {
        show.day(one, two, three, four);
        DayReport monday = report(Show.MONDAY);
        List.of(one, two, three, four).forEach(scene -> shot(monday, scene, 0, true));
        assertEquals(0, progress().remaining());
        assertEquals(Optional.of(Show.MONDAY), progress().projectedWrap());
    }

    @Test
    void omittedScenesAreNotOwed() {
        board();
        two.setOmitted(true);
        shot(report(Show.MONDAY), one, 0, true);
        assertEquals(List.of(), progress().owed());
        assertEquals(32, progress().total());
    }

    @Test
    void whatIsCutIsNotPlannedAnyMore() {
        board();
        shot(report(Show.MONDAY), one, 0, true);
        assertEquals(16, progress().behind());
        two.setOmitted(true);
        assertEquals(0, progress().behind());
    }

    @Test
    void whatWasShotLaterDoesNotCountBefore() {
        board();
        shot(report(Show.MONDAY), one, 0, true);
        shot(report(Show.MONDAY.plusDays(1)), two, 0, true);
        Progress monday = Progress.of(Plan.of(show.production, show.board), Show.MONDAY);
        assertEquals(List.of(two), monday.owed());
        assertEquals(8, monday.shot());
        assertEquals(1, monday.reported());
    }

    @Test
    void aSceneThatWasOnlyNamedIsNotBegun() {
        board();
        shot(report(Show.MONDAY), four, 0, false);
        assertEquals(List.of(one, two), progress().owed(), "scene 4 is of Wednesday");
        assertEquals(0, progress().days().getFirst().part());
    }

    @Test
    void averagesAreOfTheDatesThatWereReported() {
        board();
        shot(report(Show.MONDAY), one, 0, true).setSetups(9);
        shot(report(Show.MONDAY.plusDays(1)), three, 0, true).setSetups(4);
        assertEquals(Optional.of(new BigDecimal("6.5")), progress().setupsPerDay());
        assertEquals(3, progress().dates());
    }

    @Test
    void travelDaysAreNoShootingDays() {
        board();
        shot(report(Show.MONDAY), one, 0, true);
        report(Show.MONDAY.minusDays(1)).setNotes("The company travels");
        assertEquals(1, progress().reported());
        assertEquals(Optional.of(new BigDecimal("8.0")), progress().perDay());
    }
}
