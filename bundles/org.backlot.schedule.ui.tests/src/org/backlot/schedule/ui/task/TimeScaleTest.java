package org.backlot.schedule.ui.task;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

class TimeScaleTest {

    private static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);

    @Test
    void everyPlaceIsADayAndEveryDayAPlace() {
        for (double perDay : new double[] {0.6, 3, 7.3, 24, 48}) {
            var scale = new TimeScale(MONDAY, MONDAY.plusDays(400), perDay);
            for (int day = 0; day < 400; day++) {
                LocalDate date = MONDAY.plusDays(day);
                assertEquals(scale.end(date), scale.x(date.plusDays(1)));
                if (perDay >= 3) {
                    assertEquals(date, scale.date((scale.x(date) + scale.end(date)) / 2));
                }
            }
        }
    }

    @Test
    void daysNeverVanishAndNeverFillTheScreen() {
        assertEquals(0.6, new TimeScale(MONDAY, MONDAY, 0).perDay());
        assertEquals(48, new TimeScale(MONDAY, MONDAY, 1000).perDay());
    }
}
