package org.backlot.resources.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.backlot.resources.booking.BookedDay;
import org.backlot.resources.booking.NeedsAndBookings;
import org.backlot.resources.model.BookingStatus;
import org.backlot.ui.kit.Palette;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DayChartTest {

    @Test
    void aDayIsMarkedByWhatCoversItsNeed() {
        assertEquals(DayMark.BOOKED, mark(2, 2, 0, 0));
        assertEquals(DayMark.HELD, mark(2, 1, 1, 0));
        assertEquals(DayMark.SHORT, mark(2, 1, 0, 0));
        assertEquals(DayMark.PENCILLED, mark(2, 1, 0, 1));
        assertEquals(DayMark.SHORT, mark(3, 1, 0, 1));
        assertEquals(DayMark.IDLE, mark(0, 1, 0, 0));
        assertEquals(DayMark.PENCILLED, mark(0, 0, 0, 1));
    }

    private static DayMark mark(int needed, int confirmed, int held, int pencilled) {
        return DayMark.of(new BookedDay(Book.march(9), needed, confirmed, held, pencilled, List.of()));
    }

    @Test
    void everyMarkHasItsColoursInBothThemes() {
        for (DayMark mark : DayMark.values()) {
            for (String theme : List.of("light", "dark")) {
                assertTrue(Palette.of(theme).has(mark.fill()), mark.fill());
                assertTrue(Palette.of(theme).has(mark.ink()), mark.ink());
            }
        }
    }

    @Test
    void requirementsStandUnderTheirKindAndDaysFromTheFirstToTheLast(@TempDir Path folder) {
        var office = new Book(folder);
        office.booking(8, 10, BookingStatus.CONFIRMED);
        DayChart chart = DayChart.of(office.open.lines(), line -> office.open.kind(line.requirement().getKind()));
        assertEquals(List.of("Equipment", "Crane"), chart.rows().stream().map(DayChart.Row::name).toList());
        assertEquals(List.of(Book.march(8), Book.march(9), Book.march(10), Book.march(11), Book.march(12)),
                chart.days());
        assertEquals("Crane", chart.row(DayChart.HEAD + DayChart.ROW + 1).orElseThrow().name());
        assertEquals(Optional.of(Book.march(10)), chart.day(chart.x(Book.march(10)) + 1));
        assertEquals(Optional.empty(), chart.day(DayChart.NAMES - 1));
        assertEquals(Optional.empty(), chart.row(DayChart.HEAD - 1));
    }

    @Test
    void aDaySaysWhy(@TempDir Path folder) {
        var office = new Book(folder);
        office.booking(9, 9, BookingStatus.PENCIL);
        NeedsAndBookings.Line line = office.open.line(office.crane).orElseThrow();
        assertEquals("Crane, Tuesday 9 March 2027\nPencilled: 1 needed, 1 pencilled, 1 short\nAsked for by date",
                DayChart.says(line, Book.march(9)));
        assertEquals("Crane, Monday 1 March 2027\nNot needed, not booked", DayChart.says(line, Book.march(1)));
    }
}
