package org.backlot.schedule.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;

import org.backlot.core.model.Decision;
import org.backlot.core.model.IntExt;
import org.backlot.core.model.Scene;
import org.backlot.core.session.Ids;
import org.backlot.core.session.Session;
import org.backlot.core.value.Settings;
import org.backlot.schedule.ScheduleSettings;
import org.backlot.schedule.Show;
import org.backlot.schedule.board.Plan;
import org.backlot.schedule.model.DayReport;
import org.backlot.schedule.model.SceneReport;
import org.backlot.schedule.model.ScheduleFactory;
import org.backlot.schedule.progress.CatchUp.Option;
import org.backlot.schedule.progress.Remedy.Kind;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

class CatchUpTest {

    private final Show show = new Show();
    private final Scene one = scene("1", "ROOM", 16);
    private final Scene two = scene("2", "ROOM", 8, "ANNA");
    private final Scene three = scene("3", "BARN", 24);
    private final Scene four = scene("4", "ROOM", 20);
    private final Scene five = scene("5", "ROOM", 8);

    private Scene scene(String number, String set, int eighths, String... cast) {
        return show.scene(number, IntExt.INT, set, "DAY", eighths, cast);
    }

    /** Scene 2 was planned for Monday and is owed. */
    private void behind() {
        show.day(one, two);
        show.day(three);
        show.day(four);
        show.day(five);
        DayReport monday = ScheduleFactory.eINSTANCE.createDayReport();
        monday.setDate(Show.MONDAY);
        SceneReport report = ScheduleFactory.eINSTANCE.createSceneReport();
        report.setScene(one.getId());
        report.setComplete(true);
        monday.getScenes().add(report);
        show.schedule.getReports().add(monday);
        Ids.complete(show.production);
    }

    private List<Option> options() {
        return CatchUp.options(EcoreUtil.copy(show.production), Show.contributions());
    }

    private Option option(Kind kind) {
        return options().stream().filter(option -> option.remedy().kind() == kind).findFirst().orElseThrow();
    }

    private List<List<String>> board() {
        return Plan.of(show.production, show.board).days().stream()
                .map(day -> day.scenes().stream().map(Scene::getNumber).toList()).toList();
    }

    private void accept(Option option) throws IOException {
        try (Session session = show.session()) {
            session.edit(option.what(), () -> CatchUp.accept(show.production, option, null,
                    LocalDateTime.of(2027, 3, 1, 20, 0), "The director agrees"));
        }
    }

    @Test
    void nothingIsOfferedWhileNothingIsOwed() {
        show.day(one, two);
        Ids.complete(show.production);
        assertEquals(List.of(), options());
    }

    @Test
    void anOwedSceneGoesToADayWithRoomAtItsSet() throws IOException {
        behind();
        Option move = option(Kind.MOVE);
        assertEquals("Move scene 2 to days that have room", move.what());
        assertEquals(0, move.days());
        accept(move);
        assertEquals(List.of(List.of("1"), List.of("3"), List.of("4", "2"), List.of("5")), board(),
                "not with the barn, though it comes first");
    }

    @Test
    void acceptingIsOneStepWithTheDecisionKept() throws IOException {
        behind();
        List<List<String>> before = board();
        Option day = option(Kind.ADD_DAY);
        assertEquals(1, day.days());
        try (Session session = show.session()) {
            session.edit(day.what(), () -> CatchUp.accept(show.production, day, null,
                    LocalDateTime.of(2027, 3, 1, 20, 0), " The director agrees "));
            Decision decision = show.production.getDecisions().getFirst();
            assertEquals("Add a day for scene 2", decision.getWhat());
            assertEquals("The director agrees", decision.getReason());
            assertEquals(1, decision.getDays());
            assertEquals(List.of(two.getId()), decision.getObjects());
            assertEquals(List.of("2"), board().getLast());
            session.undo();
            assertEquals(before, board());
            assertTrue(show.production.getDecisions().isEmpty());
        }
    }

    @Test
    void optionsSayWhatTheyCostAndWhoseContractsTheyTouch() {
        behind();
        Settings.set(show.production, ScheduleSettings.COST_OF_DAY, "10000");
        Option day = option(Kind.ADD_DAY);
        assertEquals(new BigDecimal("10000.00"), day.cost());
        assertEquals(List.of("ANNA: last day 2027-03-05"), day.touched());
    }

    @Test
    void twoShortDaysAtOnePlaceAreJoined() throws IOException {
        behind();
        Option merge = option(Kind.MERGE);
        assertTrue(merge.what().startsWith("Join Day 4 to Day 3"), merge.what());
        accept(merge);
        assertEquals(List.of(List.of("1"), List.of("3"), List.of("4", "5"), List.of("2")), board());
    }

    @Test
    void aSecondUnitWorksBesideTheMainUnit() throws IOException {
        behind();
        Option second = option(Kind.SECOND_UNIT);
        assertEquals(0, second.days(), "no further date");
        accept(second);
        var last = Plan.of(show.production, show.board).days().getLast();
        assertEquals("2nd Unit 1", last.name());
        assertEquals(Show.MONDAY.plusDays(1), last.date());
    }

    @Test
    void aCutLeavesTheSceneOmittedInTheBoneyard() throws IOException {
        behind();
        Option cut = options().stream().filter(option -> option.what().equals("Cut scene 2")).findFirst().orElseThrow();
        assertEquals(List.of("ANNA does not work any more"), cut.touched());
        accept(cut);
        assertTrue(two.isOmitted());
        assertEquals(1, show.board.getBoneyard().size());
    }

    @Test
    void condensingShortensTheLongestScenesUntilTheTimeIsWon() throws IOException {
        behind();
        accept(option(Kind.CONDENSE));
        assertEquals(Duration.ofMinutes(320), three.getShootingTime(), "of 427 minutes");
        assertFalse(board().getFirst().contains("2"), "what is owed has a day ahead");
    }

    @Test
    void aLockedDayTakesNothing() {
        behind();
        show.board.getDays().get(2).setLocked(true);
        show.board.getDays().get(3).setLocked(true);
        Option move = option(Kind.MOVE);
        assertTrue(move.touched().getFirst().contains("2027-03-02"), "only the barn is open: " + move.touched());
    }

    @Test
    void optionsWithoutNewErrorsComeFirst() {
        behind();
        List<Option> options = options();
        List<Boolean> worse = options.stream().map(option -> option.errors() > 0).toList();
        assertEquals(worse.stream().sorted().toList(), worse);
        assertTrue(options.getFirst().days() <= options.stream().filter(o -> o.errors() == 0).toList().getLast().days());
    }
}
