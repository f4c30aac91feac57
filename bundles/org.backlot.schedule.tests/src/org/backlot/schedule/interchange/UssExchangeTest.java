package org.backlot.schedule.interchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

import org.backlot.core.breakdown.Breakdown;
import org.backlot.core.model.Element;
import org.backlot.core.model.IntExt;
import org.backlot.core.model.Production;
import org.backlot.core.model.Scene;
import org.backlot.core.model.Tristate;
import org.backlot.core.session.Session;
import org.backlot.core.testing.Mutations;
import org.backlot.core.testing.Shape;
import org.backlot.schedule.Show;
import org.backlot.schedule.board.DayEdits;
import org.backlot.schedule.model.Banner;
import org.backlot.schedule.model.BannerKind;
import org.backlot.schedule.model.Board;
import org.backlot.schedule.model.CalendarEventKind;
import org.backlot.schedule.model.DayKind;
import org.backlot.schedule.model.ElementEventKind;
import org.backlot.schedule.model.ScheduleFactory;
import org.backlot.schedule.model.ShootDay;
import org.junit.jupiter.api.Test;

/** What goes out to the standard comes back, ours and others'. */
class UssExchangeTest {

    private static final String KEPT = Uss.small("""
            {"id": "b1", "type": "scene", "scene": "1", "pages": 1.125, "elements": ["e1", "e2", "e3", "e4"],
             "_mood": {"deep": [1, true, null]}},
            {"id": "b2", "type": "banner", "bannerText": "LUNCH", "_meal": true},
            {"id": "b3", "type": "banner", "bannerText": "Nowhere"}""", """
            {"id": "c0", "ucid": 0, "name": "Set"}, {"id": "c1", "ucid": 1, "name": "INT/EXT", "_icon": "house"},
            {"id": "c9", "ucid": 612, "name": "Drones"}, {"id": "c100", "ucid": 100, "name": "Cast"}""", """
            {"id": "e1", "category": "c0", "name": "Boiler house"},
            {"id": "e2", "category": "c1", "name": "I/E", "_shade": 3},
            {"id": "e3", "category": "c9", "name": "Heavy lifter", "dropDayCount": 14, "daysOff": [1],
             "_serial": "x-7"},
            {"id": "e4", "category": "c100", "name": "Oda", "elementId": "3X", "isIdLock": true, "isHold": false,
             "isDrop": true, "linkedElements": ["e3", "gone"],
             "events": [{"id": "v1", "type": "event", "name": "photo", "date": "2027-02-20T08:00:00.000Z"},
                        {"id": "v2", "type": "event", "name": "fitting", "date": "2027-02-21", "_room": 4},
                        {"id": "v3", "type": "dayOff", "name": "dayOff", "date": "2027-03-02T00:00:00+02:00"}]}""", """
            {"id": "s1", "name": "First", "calendar": "k1", "_pinned": true, "boards": [
              {"id": "p1", "name": "stripboard", "_zoom": 2, "breakdownIds": [["b1", "b2"]]},
              {"id": "p2", "name": "boneyard", "breakdownIds": ["b3"]}]}""", """
            {"id": "k1", "name": "Main", "daysOff": [0, 6], "_hue": "red", "events": [
              {"id": "d1", "type": "start", "name": null, "date": "2027-02-28T22:00:00.000Z", "_by": "me"},
              {"id": "d2", "type": "event", "name": "holiday", "date": "2027-03-05T12:00:00.000Z"},
              {"id": "d3", "type": "event", "name": "photo", "date": "2027-03-06T12:00:00.000Z"}]}""");

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Element element(Production production, String name) {
        return production.getElements().stream().filter(e -> name.equals(e.getName())).findFirst().orElseThrow();
    }

    @Test
    void whatBacklotHasNoPlaceForIsWrittenBack() throws IOException {
        Production production = Uss.production(bytes(KEPT));
        String written = new String(Uss.write(production), StandardCharsets.UTF_8);
        for (String kept : List.of("\"_mood\"", "\"deep\" : [ 1, true, null ]", "\"_meal\" : true", "\"Nowhere\"",
                "\"_icon\" : \"house\"", "\"ucid\" : 612", "\"_shade\" : 3", "\"dropDayCount\" : 14",
                "\"daysOff\" : [ 1 ]", "\"_serial\" : \"x-7\"", "\"gone\"", "\"photo\"", "\"_room\" : 4",
                "\"_pinned\" : true", "\"_zoom\" : 2", "\"_hue\" : \"red\"", "\"_by\" : \"me\"", "\"p1\"", "\"v2\"")) {
            assertTrue(written.contains(kept), kept + " is not in\n" + written);
        }
        assertEquals(List.of(), Shape.difference(production, Uss.production(bytes(written))));
        assertArrayEquals(bytes(written), Uss.write(Uss.production(bytes(written))));
    }

    @Test
    void boxesOfTheSheetBecomeFieldsAndTheRestElements() throws IOException {
        Production production = Uss.production(bytes(KEPT));
        Scene scene = production.getScript().getScenes().getFirst();
        assertEquals("1", scene.getNumber());
        assertEquals(9, scene.getEighths());
        assertEquals(IntExt.INT_EXT, scene.getIntExt());
        assertEquals("Boiler house", scene.getSet().getName());
        assertEquals("INT/EXT. BOILER HOUSE", scene.getHeading());
        Element oda = element(production, "Oda");
        assertEquals("3X", oda.getBoardId());
        assertTrue(oda.isBoardIdLocked());
        assertEquals(Tristate.NO, oda.getHold());
        assertEquals(Tristate.CATEGORY, oda.getDrop());
        assertEquals(List.of(element(production, "Heavy lifter")), oda.getBrings());
        assertEquals("org.backlot.core.misc", element(production, "Heavy lifter").getCategory());
        assertEquals(List.of("FITTING 2027-02-21", "UNAVAILABLE 2027-03-02"), Uss.schedule(production).getEvents()
                .stream().map(event -> event.getKind() + " " + event.getFrom()).toList());
        Board board = Uss.schedule(production).getActive();
        assertEquals(LocalDate.of(2027, 3, 1), board.getCalendar().getStart());
        assertEquals(List.of(6, 7), board.getCalendar().getDaysOff());
        assertEquals("LUNCH", ((Banner) board.getDays().getFirst().getItems().get(1)).getText());
        List<String> notes = Uss.read(KEPT).notes();
        assertTrue(notes.getFirst().endsWith("as they were: Drones."), notes.toString());
        assertTrue(notes.contains("Oda has events that are no travel, fitting, rehearsal or day off; "
                + "they are kept but not shown."), notes.toString());
    }

    @Test
    void ourOwnPlanComesBackWhole() throws IOException {
        Show show = new Show();
        Scene first = show.scene("1", IntExt.EXT, "SALT PANS", "DAY", 11, "ODA", "WREN");
        first.setLocation("North shore; Stage 5");
        first.setScriptDay("D1");
        first.setUnit("2nd Unit");
        first.setWeather("dry");
        first.setHeading("EXT. THE SALT PANS (1903) - DAY");
        first.setShootingTime(Duration.ofMinutes(95));
        Scene second = show.scene("1A", IntExt.INT, "HUT", "NIGHT", 3, "WREN");
        new Breakdown(show.production).tag(second, "org.backlot.core.props", "Lamp");
        show.element("WREN").getBrings().add(show.element("Lamp"));
        ShootDay day = show.day(first);
        DayEdits.addBanner(day, 1, BannerKind.MEAL, "Lunch", LocalTime.of(12, 30));
        ((Banner) day.getItems().get(1)).getCalled().add(show.element("ODA").getId());
        ShootDay travel = show.day();
        travel.setKind(DayKind.TRAVEL);
        travel.setFixedDate(LocalDate.of(2027, 3, 7));
        travel.setCall(LocalTime.of(6, 0));
        travel.setPlace("Harbour");
        show.board.getBoneyard().add(DayEdits.strip(second));
        Board other = ScheduleFactory.eINSTANCE.createBoard();
        other.setName("Board 2");
        other.getBoneyard().add(DayEdits.strip(second));
        other.getBoneyard().add(DayEdits.strip(first));
        show.schedule.getBoards().add(other);
        show.event(show.element("ODA").getId(), ElementEventKind.TRAVEL, LocalDate.of(2027, 2, 24),
                LocalDate.of(2027, 2, 26)).setNote("By ship");
        show.event(show.element("WREN").getId(), ElementEventKind.CONTRACT_START, Show.MONDAY, null);
        show.closed(LocalDate.of(2027, 3, 3), CalendarEventKind.MOVE);
        show.calendar.getEvents().getFirst().setName("To the island");
        show.calendar.setName("Main");
        Session session = show.session();
        byte[] written = Uss.write(session.production());
        Production back = Uss.production(written);
        assertEquals(written.length, Uss.write(session.production()).length);
        assertArrayEquals(written, Uss.write(session.production()));
        assertEquals(shapeOfPlan(session.production()), shapeOfPlan(back));
        assertEquals("Board 1", Uss.schedule(back).getActive().getName());
        assertEquals(List.of(), Shape.difference(back, Uss.production(Uss.write(back))));
    }

    /** All but what the standard and its reader add: kept data and the script's own title and source. */
    private static List<String> shapeOfPlan(Production production) {
        return Shape.of(production).stream().filter(line -> !line.contains("/foreign[")
                && !line.startsWith("/script/title")
                && !line.startsWith("/script/source")).toList();
    }

    @Test
    void eachBoardAccountsForEveryBreakdown() throws IOException {
        Production production = Uss.production(bytes(KEPT));
        Board empty = ScheduleFactory.eINSTANCE.createBoard();
        empty.setName("Empty");
        Uss.schedule(production).getBoards().add(empty);
        String written = new String(Uss.write(Show.session(production).production()), StandardCharsets.UTF_8);
        String board = written.substring(written.lastIndexOf("\"boards\""), written.indexOf("\"calendars\""));
        assertTrue(board.contains("\"breakdownIds\" : [ \"b1\", \"b3\", \"b2\" ]"), board);
    }

    @Test
    void productionWithTheSameScenesGetsTheBoardsAlone() throws IOException {
        Show show = new Show();
        Scene scene = show.scene("1", IntExt.EXT, "SALT PANS", "DAY", 11, "ODA");
        Scene more = show.scene("2", "ODA");
        show.board.setName("First");
        Uss.read(KEPT).putInto(show.production);
        assertEquals(List.of("First", "First (2)"), show.schedule.getBoards().stream().map(Board::getName).toList());
        assertEquals(show.board, show.schedule.getActive());
        assertEquals(11, scene.getEighths());
        assertEquals("SALT PANS", scene.getSet().getName());
        assertEquals(2, show.production.getScript().getScenes().size());
        Board added = show.schedule.getBoards().get(1);
        assertEquals(2, added.getDays().getFirst().getItems().size());
        assertEquals(1, added.getBoneyard().size());
        assertEquals(2, show.schedule.getEvents().size());
        List<String> once = Shape.of(show.production);
        Uss.read(KEPT).putInto(show.production);
        assertEquals(once, Shape.of(show.production));
        assertEquals("2", more.getNumber());
    }

    @Test
    void productionWithOtherScenesIsLeftAlone() throws IOException {
        Show show = new Show();
        show.scene("7", "ODA");
        List<String> before = Shape.of(show.production);
        var incoming = Uss.read(KEPT);
        var refused = assertThrows(IllegalStateException.class, () -> incoming.putInto(show.production));
        assertTrue(refused.getMessage().contains("1 of plan.uss are not among them: scene 1;"), refused.getMessage());
        assertEquals(before, Shape.of(show.production));
    }

    @Test
    void boardThatChangedSinceIsAddedUnderAnotherName() throws IOException {
        Production production = Uss.production(bytes(KEPT));
        Uss.read(KEPT.replace("[[\"b1\", \"b2\"]]", "[[\"b2\", \"b1\"]]")).putInto(production);
        assertEquals(List.of("First", "First (2)"),
                Uss.schedule(production).getBoards().stream().map(Board::getName).toList());
        assertEquals("First", Uss.schedule(production).getActive().getName());
    }

    @Test
    void deletedScenesLeaveNothingBehind() throws IOException {
        Production production = Uss.production(bytes(KEPT));
        try (Session session = Show.session(production)) {
            session.edit("Cut", () -> session.delete(production.getScript().getScenes().getFirst()));
            session.edit("Cut", () -> session.delete(element(production, "Heavy lifter")));
            String written = new String(Uss.write(production), StandardCharsets.UTF_8);
            assertFalse(written.contains("_mood"));
            assertFalse(written.contains("x-7"));
        }
    }

    @Test
    void damagedCopiesOfOurFilesAreReadOrRefused() throws IOException {
        Mutations.read(bytes(KEPT), 1500, Uss::take);
    }

    @Test
    void severalDatesGoOutOneByOneAndHolidaysThatCannotAreTold() throws IOException {
        Show show = new Show();
        show.day(show.scene("1"));
        show.closed(LocalDate.of(2027, 3, 9), CalendarEventKind.TRAVEL);
        show.calendar.getEvents().getFirst().setUntil(LocalDate.of(2027, 3, 11));
        show.closed(LocalDate.of(2027, 3, 13), CalendarEventKind.WORKED);
        String written = new String(Uss.write(show.production), StandardCharsets.UTF_8);
        assertTrue(List.of("2027-03-09", "2027-03-10", "2027-03-11").stream().allMatch(written::contains), written);
        assertTrue(!written.contains("2027-03-13"), "the standard has no dates that are worked all the same");
        assertEquals(List.of(), new UssExporter().notes(show.production, Show.questions()));
        show.calendar.getHolidays().add("GB-ENG");
        assertTrue(new UssExporter().notes(show.production, Show.questions()).getFirst().contains("GB-ENG"));
    }
}
