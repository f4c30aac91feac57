package org.backlot.schedule.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.backlot.core.model.IntExt;
import org.backlot.core.model.Scene;
import org.backlot.core.session.Session;
import org.backlot.schedule.Show;
import org.backlot.schedule.day.Pace;
import org.backlot.schedule.model.Banner;
import org.backlot.schedule.model.BannerKind;
import org.backlot.schedule.model.Board;
import org.backlot.schedule.model.Item;
import org.backlot.schedule.model.ShootDay;
import org.backlot.schedule.model.Strip;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EditsTest {

    private final Show show = new Show();
    private final List<Scene> scenes = new ArrayList<>();
    private final Session session;

    EditsTest() {
        for (int i = 1; i <= 6; i++) {
            scenes.add(show.scene(Integer.toString(i), IntExt.INT, i % 2 == 0 ? "BARN" : "ATTIC", "DAY", 8));
        }
        show.day(scenes.get(0), scenes.get(1), scenes.get(2));
        show.day(scenes.get(3), scenes.get(4), scenes.get(5));
        session = show.session();
    }

    private String board() {
        return board(show.board);
    }

    private String board(Board board) {
        return String.join(" | ", board.getDays().stream().map(day -> text(day.getItems())).toList())
                + (board.getBoneyard().isEmpty() ? "" : " * " + text(board.getBoneyard()));
    }

    private String text(List<Item> items) {
        return String.join(" ", items.stream().map(item -> item instanceof Strip strip
                ? scenes.stream().filter(s -> s.getId().equals(strip.getScene())).findFirst().orElseThrow().getNumber()
                : ((Banner) item).getText()).toList());
    }

    private ShootDay day(int index) {
        return show.board.getDays().get(index);
    }

    /** Does an edit, compares the board, and sees that undo and redo lead back and forth. */
    private void edit(String expected, Runnable work) {
        String before = board();
        EObject copy = EcoreUtil.copy(show.production);
        session.edit("Edit", work);
        assertEquals(expected, board());
        session.undo();
        assertEquals(before, board());
        assertTrue(EcoreUtil.equals(copy, show.production));
        session.redo();
        assertEquals(expected, board());
    }

    @Test
    void stripsMoveTogetherToAnotherDay() {
        edit("2 | 4 3 1 5 6", () -> DayEdits.move(
                List.of(day(0).getItems().get(2), day(0).getItems().get(0)), day(1), 1));
    }

    @Test
    void movingWithinADayCountsPlacesAsTheyAre() {
        edit("2 3 1 | 4 5 6", () -> DayEdits.move(List.of(day(0).getItems().get(0)), day(0), 3));
        edit("1 2 3 | 4 5 6", () -> DayEdits.move(List.of(day(0).getItems().get(2)), day(0), 0));
    }

    @Test
    void aDayThatIsRemovedLeavesItsStripsInTheBoneyard() {
        session.edit("Lunch", () -> DayEdits.addBanner(day(0), 1, BannerKind.MEAL, "Lunch", LocalTime.of(13, 0)));
        edit("4 5 6 * 1 2 3", () -> DayEdits.remove(day(0)));
    }

    @Test
    void daysMergeAndSplit() {
        edit("1 2 3 4 5 6", () -> DayEdits.mergeWithNext(day(0)));
        edit("1 | 2 3 4 5 6", () -> DayEdits.split(day(0), 1));
        assertThrows(IllegalArgumentException.class, () -> DayEdits.mergeWithNext(day(1)));
    }

    @Test
    void noBreakLeavesAnEmptyDay() {
        assertThrows(IllegalArgumentException.class, () -> session.edit("Split", () -> DayEdits.split(day(0), 0)));
        assertThrows(IllegalArgumentException.class, () -> session.edit("Split", () -> DayEdits.split(day(0), 3)));
        assertEquals("1 2 3 | 4 5 6", board());
    }

    @Test
    void aDaySortsAroundItsBanners() {
        session.edit("Lunch", () -> DayEdits.addBanner(day(0), 1, BannerKind.MEAL, "Lunch", null));
        edit("1 Lunch 3 2 | 4 5 6", () -> BoardEdits.sort(show.production, day(0), List.of(SortKey.SET)));
    }

    @Test
    void aBoardSortsAndBreaksAnew() {
        edit("1 3 5 2 | 4 6", () -> BoardEdits.sort(show.production, show.board, "", List.of(SortKey.SET)));
        session.edit("Long", () -> scenes.forEach(scene -> scene.setEighths(32)));
        edit("1 | 3 | 5 | 2 | 4 | 6", () -> BoardEdits.breakDays(show.production, show.board, "", DayLength.pages(32)));
        session.edit("Short", () -> scenes.forEach(scene -> scene.setEighths(2)));
        edit("1 2 3 4 5 6",
                () -> BoardEdits.sort(show.production, show.board, "", List.of(SortKey.SCRIPT)));
    }

    @Test
    void whatIsLockedStaysOnItsDay() {
        session.edit("Lock", () -> ((Strip) day(1).getItems().get(1)).setLocked(true));
        edit("1 3 2 4 | 5 6", () -> BoardEdits.sort(show.production, show.board, "", List.of(SortKey.SET)));
        session.edit("Lock", () -> day(0).setLocked(true));
        edit("1 3 2 4 | 5 6", () -> BoardEdits.sort(show.production, show.board, "", List.of(SortKey.SCRIPT)));
        edit("1 3 2 4 | 5 6", () -> BoardEdits.sort(show.production, day(0), List.of(SortKey.SCRIPT)));
    }

    @Test
    void daysBreakByTheTimeThatScenesTake() {
        session.edit("Estimate", () -> scenes.forEach(scene -> scene.setShootingTime(Duration.ofHours(4))));
        Pace pace = Pace.of(show.production, show.board);
        edit("1 2 | 3 4 | 5 6", () -> BoardEdits.breakDays(show.production, show.board, "",
                DayLength.time(pace, Duration.ofHours(9))));
    }

    @Test
    void daysMoveWithAllThatIsOnThem() {
        session.edit("Day", () -> DayEdits.move(List.of(day(1).getItems().get(2)), DayEdits.add(show.board), 0));
        edit("6 | 1 2 3 | 4 5", () -> DayEdits.moveDays(List.of(day(2)), show.board, 0));
        edit("1 2 3 | 4 5 | 6", () -> DayEdits.moveDays(List.of(day(0)), show.board, 3));
        edit("1 2 3 | 6 | 4 5", () -> DayEdits.moveDays(List.of(day(1)), show.board, 3));
    }

    @Test
    void aCopiedBoardIsItsOwn() {
        session.edit("Copy", () -> BoardEdits.copy(show.board, "Board 2"));
        Board copy = show.schedule.getBoards().get(1);
        assertEquals(board(), board(copy));
        assertNotEquals(show.board.getDays().getFirst().getId(), copy.getDays().getFirst().getId());
        assertSame(show.calendar, copy.getCalendar());
        assertSame(show.board, show.schedule.getActive());
        session.edit("Change", () -> DayEdits.remove(copy.getDays().getFirst()));
        assertEquals("1 2 3 | 4 5 6", board());
    }

    @Test
    void theActiveBoardCanGoButNotTheLast() {
        assertThrows(IllegalArgumentException.class, () -> session.edit("Remove", () -> BoardEdits.remove(show.board)));
        session.edit("Copy", () -> BoardEdits.copy(show.board, "Board 2"));
        session.edit("Remove", () -> BoardEdits.remove(show.board));
        assertEquals("Board 2", show.schedule.getActive().getName());
        session.undo();
        assertSame(show.board, show.schedule.getActive());
        session.edit("Activate", () -> BoardEdits.activate(show.schedule.getBoards().get(1)));
        assertEquals("Board 2", show.schedule.getActive().getName());
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16})
    void whateverIsEditedEverySceneKeepsItsOneStrip(long seed) {
        Random random = new Random(seed);
        EObject start = EcoreUtil.copy(show.production);
        int steps = 0;
        for (int i = 0; i < 60; i++) {
            steps += session.edit("Edit", () -> change(random)).isPresent() ? 1 : 0;
            List<String> placed = new ArrayList<>();
            show.board.eAllContents().forEachRemaining(object -> {
                if (object instanceof Strip strip) {
                    placed.add(strip.getScene());
                }
            });
            assertEquals(6, placed.size());
            assertEquals(Set.copyOf(scenes.stream().map(Scene::getId).toList()), new HashSet<>(placed));
        }
        for (int i = 0; i < steps; i++) {
            session.undo();
        }
        assertTrue(EcoreUtil.equals(start, show.production));
    }

    private void change(Random random) {
        List<Item> items = new ArrayList<>(show.board.getBoneyard());
        show.board.getDays().forEach(day -> items.addAll(day.getItems()));
        Item item = items.get(random.nextInt(items.size()));
        ShootDay day = show.board.getDays().isEmpty() ? DayEdits.add(show.board)
                : show.board.getDays().get(random.nextInt(show.board.getDays().size()));
        switch (random.nextInt(8)) {
            case 0 -> DayEdits.toBoneyard(List.of(item), show.board);
            case 1 -> DayEdits.insert(show.board, random.nextInt(show.board.getDays().size() + 1));
            case 2 -> DayEdits.remove(day);
            case 3 -> BoardEdits.sort(show.production, day, List.of(SortKey.values()[random.nextInt(9)]));
            case 4 -> BoardEdits.sort(show.production, show.board, "", List.of(SortKey.values()[random.nextInt(9)]));
            case 5 -> {
                if (day.getItems().size() > 1) {
                    DayEdits.split(day, 1 + random.nextInt(day.getItems().size() - 1));
                }
            }
            default -> DayEdits.move(List.of(item), day, random.nextInt(day.getItems().size() + 1));
        }
    }
}
