package org.backlot.schedule.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;

import org.backlot.core.model.IntExt;
import org.backlot.core.report.Report;
import org.backlot.core.report.Reports;
import org.backlot.schedule.Show;
import org.backlot.schedule.board.BoardEdits;
import org.backlot.schedule.board.DayEdits;
import org.backlot.schedule.model.BannerKind;
import org.backlot.schedule.model.ShootDay;
import org.junit.jupiter.api.Test;

class ReportsTest {

    private final Show show = new Show();

    ReportsTest() {
        ShootDay day = show.day(show.scene("12A", IntExt.EXT, "FIELD", "DAY", 11, "GEORGE"));
        day.setCall(LocalTime.of(6, 30));
        day.setPlace("Hill farm");
        DayEdits.addBanner(day, 1, BannerKind.MEAL, "Lunch", LocalTime.of(12, 30));
        show.element("GEORGE").setBoardId("1");
        show.day(show.scene("13"));
        DayEdits.toBoneyard(List.of(DayEdits.strip(show.scene("14"))), show.board);
    }

    private Object report(String name, Map<String, String> options) {
        Report report = new Reports(Show.contributions()).named(name).orElseThrow().object().orElseThrow();
        return report.of(show.production, Show.questions(), options);
    }

    @Test
    void theBoardShowsDaysItemsAndBoneyard() {
        List<?> rows = (List<?>) report("board", Map.of());
        assertEquals(3, rows.size());
        assertEquals("{day=1, date=2027-03-01, kind=SHOOT, place=Hill farm, unit=, call=06:30, items=["
                + "{type=scene, number=12A, heading=EXT. FIELD - DAY, eighths=11, cast=[1]}, "
                + "{type=banner, kind=MEAL, text=Lunch, start=12:30}]}", rows.getFirst().toString());
        assertNull(((Map<?, ?>) rows.get(1)).get("call"));
        assertEquals("{boneyard=[{type=scene, number=14, heading=INT. ROOM - DAY, eighths=8, cast=[]}]}",
                rows.getLast().toString());
    }

    @Test
    void theDaysShowPagesAndScenes() {
        assertEquals("[{number=1, date=2027-03-01, unit=, eighths=11, scenes=[12A]}, "
                + "{number=2, date=2027-03-02, unit=, eighths=8, scenes=[13]}]", report("days", Map.of()).toString());
    }

    @Test
    void theDayOutOfDaysShowsCodesAndTotals() {
        assertEquals("{days=[{number=1, date=2027-03-01}, {number=2, date=2027-03-02}], rows=[{name=GEORGE, "
                + "category=Cast Members, codes=[SWF, ], work=1, hold=0, travel=0, start=2027-03-01, "
                + "finish=2027-03-01}]}",
                report("dood", Map.of()).toString());
        assertTrue(report("dood", Map.of("category", "set")).toString().contains("name=FIELD"));
        assertTrue(assertThrows(IllegalArgumentException.class, () -> report("dood", Map.of("category", "ghosts")))
                .getMessage().contains("Cast Members"));
    }

    @Test
    void anotherBoardIsAskedForByName() {
        var copy = BoardEdits.copy(show.board, "Rain plan");
        DayEdits.mergeWithNext(copy.getDays().getFirst());
        assertEquals(1, ((List<?>) report("days", Map.of("board", "rain plan"))).size());
    }

    @Test
    void anUnknownBoardIsToldWithTheNamesThatAreThere() {
        assertEquals("There is no board \"Snow\"; there is Board 1", assertThrows(IllegalArgumentException.class,
                () -> report("board", Map.of("board", "Snow"))).getMessage());
    }

    @Test
    void theBoardsShowHowFarTheyAreAndWhatTellsThemApart() {
        BoardEdits.copy(show.board, "B").getDays().clear();
        assertEquals("[{name=Board 1, active=true, state=draft, version=0, shootDays=2, first=2027-03-01, "
                + "last=2027-03-02, unscheduled=1, castWork=1, castHold=0, moves=0, overtimeMinutes=0, errors=0, "
                + "conflicts=0, cost=0, currency=USD}, {name=B, active=false, state=draft, version=0, shootDays=0, "
                + "first=null, last=null, unscheduled=1, castWork=0, castHold=0, moves=0, overtimeMinutes=0, errors=0, "
                + "conflicts=0, cost=0, currency=USD}]",
                report("boards", Map.of()).toString());
    }

    @Test
    void conflictsAreOfTheBoardThatIsAskedFor() {
        show.board.getDays().get(1).setCall(LocalTime.of(4, 0));
        show.board.getDays().getFirst().setCall(LocalTime.of(18, 0));
        assertTrue(report("conflicts", Map.of()).toString().contains("says=The crew rests"));
        BoardEdits.copy(show.board, "B").getDays().get(1).setCall(LocalTime.of(14, 0));
        assertEquals(List.of(), report("conflicts", Map.of("board", "b")));
    }

    @Test
    void aDayShowsWhatHappensWhen() {
        String day = report("day", Map.of("day", "1")).toString();
        assertTrue(day.startsWith("{day=Day 1, date=2027-03-01, call=2027-03-01T06:30, wrap=2027-03-01T"), day);
        assertTrue(day.contains("{kind=scene, what=12A EXT. FIELD - DAY, from=2027-03-01T07:30, "
                + "until=2027-03-01T10:45, assumed=true}"), day);
        assertTrue(day.contains("{who=GEORGE, call=2027-03-01T06:30, onSet=2027-03-01T07:30, "), day);
        assertEquals(day, report("day", Map.of()).toString(), "the first where none is asked for");
        assertThrows(IllegalArgumentException.class, () -> report("day", Map.of("day", "99")));
    }

    @Test
    void theProgressIsAsOfTheDateThatIsAskedFor() {
        String progress = report("progress", Map.of("as-of", "2027-03-01")).toString();
        assertTrue(progress.startsWith("{asOf=2027-03-01, planned=11, shot=0, behind=11, remaining=27, setups=0, "
                + "screenTime=PT0S, owed=[12A], plannedWrap=2027-03-02, projectedWrap=2027-03-02, days=["), progress);
        assertThrows(IllegalArgumentException.class, () -> report("progress", Map.of("as-of", "soon")));
    }
}
