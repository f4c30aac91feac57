package org.backlot.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;

import org.backlot.core.model.IntExt;
import org.junit.jupiter.api.Test;

class ConditionTest {

    private static <V> String those(Kind<V> kind, String condition, List<V> values) {
        Column<V, V> column = Column.of("Value", 60, kind, value -> value);
        return String.join(" | ", values.stream().filter(Condition.of(column, condition)).map(kind::show).toList());
    }

    private static String numbers(String condition) {
        return those(Kind.TEXT, condition, List.of("1", "2", "12", "12A", "13", "A20"));
    }

    private static String lengths(String condition) {
        return those(Kind.EIGHTHS, condition, List.of(1, 3, 8, 11, 19));
    }

    @Test
    void wordsAreFoundAnywhereAndInAnyCase() {
        assertEquals("12A | A20", numbers("a"));
        assertEquals("1 | 2 | 12 | 13", numbers("!a"));
        assertEquals("12", numbers("=12"));
    }

    @Test
    void sceneNumbersAreComparedAsTheTradeOrdersThem() {
        assertEquals("12 | 12A", numbers("12..12A"));
        assertEquals("12A | 13 | A20", numbers(">12"));
        assertEquals("1 | 2", numbers("<12"));
    }

    @Test
    void figuresAreMeantExactlyComparedAndWithinRanges() {
        assertEquals("3/8", lengths("3/8"));
        assertEquals("1 0/8 | 1 3/8 | 2 3/8", lengths(">=1"));
        assertEquals("3/8 | 1 0/8", lengths("2/8 - 1"));
        assertEquals("3/8 | 1 0/8", lengths("2/8..1"));
    }

    @Test
    void anUnfinishedFigureIsTakenAsItsSigns() {
        assertEquals("1/8 | 3/8 | 1 0/8 | 1 3/8 | 2 3/8", lengths("/8"));
        assertEquals("", lengths(">x"));
    }

    @Test
    void datesAreFoundByTheirMonthAndWithinRanges() {
        List<LocalDate> days = List.of(LocalDate.of(2027, 3, 1), LocalDate.of(2027, 4, 2), LocalDate.of(2027, 5, 3));
        assertEquals("Fri 2 Apr 2027", those(Kind.DATE, "apr", days));
        assertEquals("Mon 1 Mar 2027 | Fri 2 Apr 2027", those(Kind.DATE, "2027-03-01..2027-04-30", days));
        assertEquals("Mon 3 May 2027", those(Kind.DATE, ">2 Apr 2027", days));
    }

    @Test
    void whatIsEmptyAndWhatIsNotCanBeAskedFor() {
        assertEquals("INT", those(Kind.choice(IntExt.class, place -> place == IntExt.NONE ? "" : place.name()), "!",
                List.of(IntExt.NONE, IntExt.INT)));
        assertEquals("", those(Kind.choice(IntExt.class, place -> place == IntExt.NONE ? "" : place.name()), "=",
                List.of(IntExt.INT)));
    }

    @Test
    void namesKeepTheCommasInsideThem() {
        List<String> names = List.of("GUN", "Smith, John");
        assertEquals("GUN, \"Smith, John\"", Names.join(names));
        assertEquals(names, Names.split(" GUN,, \"Smith, John\" ; GUN"));
    }
}
