package org.backlot.schedule.ui.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.backlot.schedule.board.Gap;
import org.backlot.schedule.calendar.CalendarEdits;
import org.backlot.schedule.model.Calendar;
import org.backlot.schedule.model.ShootDay;
import org.backlot.schedule.ui.Boarded;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BoardRowsTest {

    private Boarded of;
    private BoardRows rows;

    @BeforeEach
    void open(@TempDir Path folder) throws IOException {
        of = new Boarded(folder);
        rows = BoardRows.of(of.plan(), BoardShape.whole(16));
    }

    @AfterEach
    void close() throws IOException {
        of.close();
    }

    private List<BoardRow.Type> types(BoardRows of) {
        return of.all().stream().map(BoardRow::type).toList();
    }

    @Test
    void eachDayEndsWithItsBreakAndTheBoneyardComesLast() {
        assertEquals(List.of(BoardRow.Type.ITEM, BoardRow.Type.ITEM, BoardRow.Type.ITEM, BoardRow.Type.BREAK,
                BoardRow.Type.ITEM, BoardRow.Type.BREAK, BoardRow.Type.BONEYARD), types(rows));
    }

    @Test
    void rowsFollowEachOtherWithoutAGap() {
        for (int i = 1; i < rows.all().size(); i++) {
            assertEquals(rows.all().get(i - 1).bottom(), rows.all().get(i).top());
        }
    }

    @Test
    void aHeightBelongsToOneRowAndBelowAllToTheLast() {
        for (BoardRow row : rows.all()) {
            assertSame(row, rows.at(row.top()).orElseThrow());
            assertSame(row, rows.at(row.bottom() - 1).orElseThrow());
        }
        assertSame(rows.all().getLast(), rows.at(rows.height() + 500).orElseThrow());
    }

    @Test
    void daysOffStandBetweenTheDaysAndAreNoPlaceToDrop() {
        of.session().edit("Fix", () -> of.board().getDays().get(1).setFixedDate(
                of.plan().days().getFirst().date().plusDays(4)));
        rows = BoardRows.of(of.plan(), BoardShape.whole(16));
        BoardRow gap = rows.all().get(4);
        assertEquals(BoardRow.Type.GAP, gap.type());
        Landing landing = rows.landing(gap.top() + 1).orElseThrow();
        assertEquals("Day 2 0", landing.day().name() + " " + landing.index());
        assertEquals(BoardRow.Type.ITEM, rows.next(rows.all().get(3), 1).orElseThrow().type());
    }

    @Test
    void theDaysOffBetweenDaysAreThoseOfTheirUnit() {
        of.session().edit("Two units", () -> {
            of.board().getDays().forEach(day -> day.setUnit("2nd Unit"));
            Calendar own = CalendarEdits.copy(CalendarEdits.of(of.board(), LocalDate.of(2027, 3, 1)), "Own");
            own.getDaysOff().clear();
            own.getDaysOff().add(2);
            CalendarEdits.use(of.board(), "2nd Unit", own);
        });
        BoardRow gap = BoardRows.of(of.plan(), BoardShape.whole(16)).all().get(4);
        assertEquals(new Gap(LocalDate.of(2027, 3, 2), LocalDate.of(2027, 3, 2), "Day off"), gap.gap());
    }

    @Test
    void aFoldedDayIsItsBreakAndAnotherUnitIsNotShown() {
        ShootDay first = of.board().getDays().getFirst();
        of.session().edit("Unit", () -> of.board().getDays().get(1).setUnit("2nd Unit"));
        BoardRows folded = BoardRows.days(of.plan(), new BoardShape(16, true, null, Set.of(first)));
        assertEquals(List.of(BoardRow.Type.BREAK, BoardRow.Type.ITEM, BoardRow.Type.BREAK), types(folded));
        BoardRows main = BoardRows.days(of.plan(), new BoardShape(16, true, "", Set.of()));
        assertEquals("1 2 3", of.numbers(main.items()));
    }

    @Test
    void onlyTheRowsInSightAreLookedAt() {
        assertEquals(rows.all().subList(1, 3), rows.between(rows.all().get(1).top(), rows.all().get(2).top()));
    }

    @Test
    void aStripLandsOnThisOrThatSideOfAnother() {
        BoardRow two = rows.all().get(1);
        assertEquals(1, rows.landing(two.top() + 2).orElseThrow().index());
        assertEquals(2, rows.landing(two.bottom() - 2).orElseThrow().index());
        BoardRow end = rows.all().get(3);
        assertEquals("Day 1 3", words(rows.landing(end.top() + 2).orElseThrow()));
        assertEquals("Day 2 0", words(rows.landing(end.bottom() - 2).orElseThrow()));
        BoardRow last = rows.all().get(5);
        assertEquals("Day 2 1", words(rows.landing(last.bottom() - 2).orElseThrow()), "no day follows");
    }

    private static String words(Landing landing) {
        return landing.day().name() + " " + landing.index();
    }
}
