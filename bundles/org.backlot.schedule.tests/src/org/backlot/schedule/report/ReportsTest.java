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
}
