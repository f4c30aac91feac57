package org.backlot.schedule.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.backlot.core.model.Decision;
import org.backlot.core.model.IntExt;
import org.backlot.core.model.Person;
import org.backlot.core.model.Role;
import org.backlot.core.model.Scene;
import org.backlot.core.people.Roles;
import org.backlot.core.session.Ids;
import org.backlot.core.session.Session;
import org.backlot.core.value.Settings;
import org.backlot.schedule.ScheduleSettings;
import org.backlot.schedule.Show;
import org.backlot.schedule.board.Plan;
import org.backlot.schedule.model.ElementEventKind;
import org.backlot.schedule.model.SceneReport;
import org.backlot.schedule.model.ScheduleFactory;
import org.backlot.schedule.progress.Remedy.Kind;
import org.backlot.schedule.scenario.BoardComparison;
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
        report(one);
        Ids.complete(show.production);
    }

    private void report(Scene complete) {
        Reporting.scene(Reporting.day(show.schedule, Show.MONDAY, ""), complete).setComplete(true);
    }

    private List<Option> options() {
        return CatchUp.options(EcoreUtil.copy(show.production), Show.contributions(), (done, of) -> true);
    }

    private Option option(Kind kind) {
        return options().stream().filter(option -> option.remedy().kind() == kind).findFirst().orElseThrow();
    }

    private static List<String> touched(Option option) {
        return option.contracts().stream().map(contract -> contract.name() + ": " + contract.changes()).toList();
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
        assertEquals(List.of("ANNA: last day Fri 5 Mar"), touched(day));
        assertFalse(day.contracts().getFirst().pastEnd());
        show.event(show.element("ANNA").getId(), ElementEventKind.CONTRACT_END, Show.MONDAY.plusDays(2), null);
        assertTrue(option(Kind.ADD_DAY).contracts().getFirst().pastEnd(), "Anna's contract ends on Wednesday");
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
        assertEquals(List.of("ANNA: does not work any more"), touched(cut));
        accept(cut);
        assertTrue(two.isOmitted());
        assertEquals(1, show.board.getBoneyard().size());
    }

    @Test
    void aSceneAheadThatIsCutLeavesItsPlaceToWhatIsOwed() throws IOException {
        behind();
        Option cut = options().stream().filter(option -> option.what().startsWith("Cut scene 5")).findFirst()
                .orElseThrow();
        assertEquals("Cut scene 5 and shoot scene 2 in its place", cut.what());
        assertEquals(8, cut.remedy().makesUp());
        accept(cut);
        assertEquals(List.of(List.of("1"), List.of("3"), List.of("4"), List.of("2")), board());
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
        assertTrue(touched(move).getFirst().contains("Tue 2 Mar"), "only the barn is open: " + touched(move));
    }

    @Test
    void optionsWithoutNewErrorsComeFirst() {
        behind();
        List<Option> options = options();
        List<Boolean> worse = options.stream().map(option -> option.errors() > 0).toList();
        assertEquals(worse.stream().sorted().toList(), worse);
        List<Integer> made = options.stream().filter(option -> option.errors() == 0)
                .map(option -> option.remedy().makesUp()).toList();
        assertEquals(8, made.getFirst(), "what makes up for all that is owed comes first");
    }

    @Test
    void whatFindsNoRoomGetsADayAndTheRestIsMoved() throws IOException {
        Scene night = show.scene("6", IntExt.EXT, "ROAD", "NIGHT", 8);
        show.day(one, two, night);
        show.day(three);
        show.day(four);
        Ids.complete(show.production);
        report(one);
        assertTrue(options().stream().noneMatch(option -> option.remedy().kind() == Kind.MOVE), "no night is ahead");
        Option both = options().stream().filter(option -> option.what().startsWith("Move scene 2")).findFirst()
                .orElseThrow();
        assertEquals("Move scene 2 to days that have room and add a day for scene 6", both.what());
        assertEquals(1, both.days());
        accept(both);
        assertEquals(List.of(List.of("1"), List.of("3"), List.of("4", "2"), List.of("6")), board());
    }

    @Test
    void ofASceneThatWasBegunOnlyTheRestNeedsRoom() throws IOException {
        Scene longest = scene("7", "ROOM", 30);
        show.day(one, longest);
        show.day(four);
        Ids.complete(show.production);
        report(one);
        assertTrue(options().stream().noneMatch(option -> option.remedy().kind() == Kind.MOVE),
                "30 and 20 are too much");
        SceneReport part = ScheduleFactory.eINSTANCE.createSceneReport();
        part.setScene(longest.getId());
        part.setEighths(20);
        show.schedule.getReports().getFirst().getScenes().add(part);
        accept(option(Kind.MOVE));
        assertEquals(List.of(List.of("1"), List.of("4", "7")), board());
    }

    @Test
    void aDirectorDecidesWhatIsCutAndAProducerWhatTakesDays() {
        behind();
        Person director = role(Role.DIRECTOR, "Dana");
        Person producer = role(Role.PRODUCER, "Pia");
        LocalDateTime now = LocalDateTime.of(2027, 3, 1, 20, 0);
        Option cut = option(Kind.CUT);
        Option day = option(Kind.ADD_DAY);
        assertEquals(List.of(director), CatchUp.deciders(show.production, Kind.CUT, now.toLocalDate()));
        assertThrows(IllegalArgumentException.class, () -> CatchUp.accept(show.production, cut, producer, now, ""));
        assertThrows(IllegalArgumentException.class, () -> CatchUp.accept(show.production, day, null, now, ""));
        CatchUp.accept(show.production, day, producer, now, "");
        assertEquals(producer.getId(), show.production.getDecisions().getFirst().getBy());
    }

    @Test
    void theDetailsOfAnOptionSayWhichScenesGoWhereAndWhichGetLessTime() {
        behind();
        BoardComparison.Scene moved = option(Kind.MOVE).board().moved().getFirst();
        assertEquals(List.of("Day 1", "Day 3"), List.of(moved.before().name(), moved.after().name()));
        Option condensed = option(Kind.CONDENSE);
        assertEquals(Duration.ofMinutes(320), condensed.estimates().getFirst().after());
    }

    @Test
    void whoStopsItGetsNothing() {
        behind();
        var copy = EcoreUtil.copy(show.production);
        assertThrows(CancellationException.class,
                () -> CatchUp.options(copy, Show.contributions(), (done, of) -> done < 2));
    }

    private Person role(Role role, String name) {
        Person person = show.person(name, "", "");
        Roles.appoint(show.production, person, role);
        return person;
    }
}
