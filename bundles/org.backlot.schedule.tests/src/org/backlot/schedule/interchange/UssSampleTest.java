package org.backlot.schedule.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.backlot.core.breakdown.Breakdown;
import org.backlot.core.breakdown.Category;
import org.backlot.core.model.Element;
import org.backlot.core.model.Production;
import org.backlot.core.model.Scene;
import org.backlot.core.testing.Mutations;
import org.backlot.core.testing.Shape;
import org.backlot.schedule.board.Plan;
import org.backlot.schedule.board.PlannedDay;
import org.backlot.schedule.dood.DayOutOfDays;
import org.backlot.schedule.dood.DoodRow;
import org.backlot.schedule.dood.DropRule;
import org.backlot.schedule.dood.Terms;
import org.backlot.schedule.model.Board;
import org.backlot.schedule.model.Schedule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The official sample of the standard, against figures that were counted without this program. */
class UssSampleTest {

    /** Of every cast member on the board Rev. WHITE: board id, work and hold days without a drop, first and last. */
    private static final String WORK = """
            1:52/4/08-17/11-02 2:16/36/08-19/10-31 3:8/42/08-17/10-25 4:29/26/08-18/11-02 5:14/23/08-19/10-10
            6:7/38/08-25/10-26 7:6/26/09-14/10-27 8:10/34/08-25/10-25 9:9/39/08-19/10-25 10:6/29/08-22/10-07
            11:6/40/08-18/10-20 12:5/36/08-22/10-17 13:6/19/08-23/09-26 14:6/11/10-11/11-02 15:5/12/10-11/11-02
            16:6/11/10-11/11-02 17:2/13/10-13/11-02 19:2/18/08-29/09-23 20:3/2/10-17/10-21 21:1/0/08-19/08-19
            22:3/19/10-04/11-02 23:1/0/09-12/09-12 24:2/0/08-25/08-26 25:1/0/09-01/09-01 26:2/2/10-17/10-20
            27:1/0/09-12/09-12 30:1/0/10-20/10-20 31:1/0/09-12/09-12 32:1/0/08-23/08-23 33:3/17/09-19/10-14
            34:1/0/08-22/08-22 35:3/0/09-15/09-19 36:2/25/08-23/09-28 37:1/0/08-23/08-23 39:1/0/10-07/10-07
            40:1/0/09-12/09-12 41:1/0/09-12/09-12 43:1/0/08-23/08-23 44:1/0/09-12/09-12 45:1/0/09-19/09-19
            46:1/0/08-29/08-29 47:1/0/09-15/09-15 48:2/0/11-01/11-02 49:1/0/10-05/10-05 50:1/0/10-19/10-19
            51:1/0/10-17/10-17 52:1/0/10-18/10-18 53:2/45/08-24/10-27 54:1/0/08-25/08-25 55:1/0/09-06/09-06
            56:1/0/08-17/08-17 57:1/0/10-24/10-24 58:1/0/08-22/08-22 59:2/30/09-12/10-25""";
    /** Of the same rows, code by code from 17 August to 2 November: one line each, its codes parted by commas. */
    private static final String CODES = "803683f407c439f26bcf00b0acb3b88ec7cd8fd1511cb30e51b59fb59e1e4fb8";
    private static final String CODES_WITH_DROPS = "9f174f40bb092aa2912f6301db140d19a1896675af7ebef37bbf37fc05f63264";
    private static final int CAST_DAYS = 245;

    private byte[] sample;
    private Production production;

    @BeforeEach
    void read() throws IOException {
        sample = Uss.sample("full_sample_schedule.uss");
        production = Uss.production(sample);
    }

    private Element cast(String boardId) {
        return Breakdown.of(production, Category.CAST).filter(element -> boardId.equals(element.getBoardId()))
                .findFirst().orElseThrow();
    }

    @Test
    void everythingIsThere() throws IOException {
        Schedule schedule = Uss.schedule(production);
        List<Scene> scenes = production.getScript().getScenes();
        assertEquals(173, scenes.size());
        assertEquals(1421, scenes.stream().mapToInt(Scene::getEighths).sum());
        assertEquals(59, Breakdown.of(production, Category.CAST).count());
        assertEquals(79, Breakdown.of(production, Category.SET).count());
        assertEquals(173, scenes.stream().filter(scene -> scene.getSet() != null).count());
        assertEquals(399, scenes.stream().flatMap(scene -> scene.getElements().stream())
                .filter(element -> Category.CAST.equals(element.getCategory())).count());
        assertEquals(List.of("Script Order", "First Pass", "Second Pass", "Rev. WHITE"),
                schedule.getBoards().stream().map(Board::getName).toList());
        assertEquals(List.of(0, 60, 67, 56), schedule.getBoards().stream().map(b -> b.getDays().size()).toList());
        assertEquals("Rev. WHITE", schedule.getActive().getName());
        assertEquals(3, schedule.getCalendars().size());
        assertEquals(3, schedule.getCalendars().getFirst().getEvents().size());
        assertEquals(3, schedule.getEvents().size());
        assertEquals("It's A Wonderful Life", production.getTitle());
        assertEquals("RKO Pictures", production.getCompany());
        List<String> notes = Uss.read(sample).notes();
        assertTrue(notes.contains("The board Rev. WHITE leaves out scene 173, 29, now in its boneyard."),
                notes.toString());
        assertTrue(notes.contains("On the board First Pass scene 7 stands between the days; now in its boneyard."),
                notes.toString());
    }

    @Test
    void everySceneIsOnEveryBoardOnce() {
        for (Board board : Uss.schedule(production).getBoards()) {
            long strips = board.getDays().stream().mapToLong(day -> day.getItems().size()).sum()
                    + board.getBoneyard().size();
            assertEquals(173, strips, board.getName());
        }
    }

    @Test
    void theBoardRevWhiteHasItsKnownDaysAndPages() {
        Plan plan = Plan.of(production, Uss.board(production, "Rev. WHITE"));
        assertEquals(56, plan.days().size());
        assertEquals(LocalDate.of(2022, 8, 17), plan.first().orElseThrow());
        assertEquals(LocalDate.of(2022, 11, 2), plan.last().orElseThrow());
        assertEquals(1375, plan.days().stream().mapToInt(PlannedDay::eighths).sum());
    }

    @Test
    void theDayOutOfDaysAgreesForEveryCastMember() throws Exception {
        Board board = Uss.board(production, "Rev. WHITE");
        DayOutOfDays held = DayOutOfDays.of(production, board, Terms.standard(), Category.CAST);
        assertEquals(52, held.row(cast("1")).orElseThrow().total().work());
        assertEquals(List.of(WORK.split("\\s+")), rows(held).map(row -> row.element().getBoardId() + ":"
                + row.total().work() + "/" + row.total().hold() + "/" + row.total().start().toString().substring(5)
                + "/" + row.total().finish().toString().substring(5)).toList());
        assertEquals(CAST_DAYS, rows(held).mapToInt(row -> row.total().work()).sum());
        assertEquals(CODES, digest(held));
        Terms terms = new Terms(Terms.standard().hold(), Terms.standard().drop(),
                Optional.of(new DropRule(10, false)));
        assertEquals(CODES_WITH_DROPS, digest(DayOutOfDays.of(production, board, terms, Category.CAST)));
    }

    private static Stream<DoodRow> rows(DayOutOfDays dood) {
        return dood.rows().stream().filter(row -> row.total().start() != null)
                .sorted(Comparator.comparing(row -> Integer.parseInt(row.element().getBoardId())));
    }

    private static String digest(DayOutOfDays dood) throws Exception {
        int from = IntStream.range(0, dood.days().size())
                .filter(i -> dood.days().get(i).date().equals(LocalDate.of(2022, 8, 17))).findFirst().orElseThrow();
        String text = rows(dood).map(row -> row.element().getBoardId() + " "
                + String.join(",", row.codes().subList(from, row.codes().size()))).collect(Collectors.joining("\n"));
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256")
                .digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void categoriesAreKnownByNameWhereTheNumbersDisagree() {
        for (String category : List.of("wrangler", "art", "greenery", "sound", "dressing")) {
            assertTrue(Breakdown.of(production, "org.backlot.core." + category).findAny().isPresent(), category);
        }
        assertTrue(Breakdown.of(production, "org.backlot.core.misc").findAny().isEmpty());
    }

    @Test
    void importExportImportIsTheSameProduction() throws IOException {
        byte[] written = Uss.write(production);
        assertEquals(List.of(), Shape.difference(production, Uss.production(written)));
        assertEquals(new String(written, StandardCharsets.UTF_8),
                new String(Uss.write(Uss.production(written)), StandardCharsets.UTF_8));
        String text = new String(written, StandardCharsets.UTF_8);
        assertFalse(text.contains("\"strip\""));
        assertFalse(text.contains("breakdownArrays"));
        assertFalse(text.contains("doodDayCount"));
        assertTrue(text.contains("5e2dd860fb4b2900171967fc"));
    }

    @Test
    void aSecondImportOfTheSameFileChangesNothing() throws IOException {
        List<String> before = Shape.of(production);
        Uss.read(sample).putInto(production);
        assertEquals(before, Shape.of(production));
    }

    @Test
    void damagedCopiesAreReadOrRefused() throws IOException {
        byte[] small = Uss.sample("small_sample_schedule.uss");
        Mutations.read(small, 2000, Uss::take);
        Mutations.read(sample, 60, Uss::take);
    }
}
