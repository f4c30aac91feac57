package org.backlot.schedule.ui.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.backlot.schedule.progress.Progress;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.Test;

class ChartScaleTest {

    private static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);
    private static final Rectangle AREA = new Rectangle(40, 20, 400, 200);

    private static ChartScale scale(LocalDate projected) {
        var monday = new Progress.Day(MONDAY, "Day 1", true, 2, 30, 1, 0, 1, 20, 5, Duration.ZERO, 30, 20);
        var tuesday = new Progress.Day(MONDAY.plusDays(1), "Day 2", false, 1, 30, 0, 0, 0, 0, 0, Duration.ZERO, 60, 20);
        return ChartScale.of(new Progress(MONDAY, List.of(monday, tuesday), 30, 20, 60, List.of(), List.of(), 5,
                Duration.ZERO, Optional.of(MONDAY.plusDays(1)), Optional.ofNullable(projected)), AREA).orElseThrow();
    }

    @Test
    void theDatesReachToTheProjectedWrap() {
        ChartScale scale = scale(MONDAY.plusDays(3));
        assertEquals(40, scale.left(MONDAY));
        assertEquals(140, scale.right(MONDAY));
        assertEquals(440, scale.right(MONDAY.plusDays(3)));
    }

    @Test
    void aPlaceIsItsDate() {
        ChartScale scale = scale(null);
        assertEquals(Optional.of(MONDAY), scale.at(41, 30));
        assertEquals(Optional.of(MONDAY.plusDays(1)), scale.at(439, 30));
        assertEquals(Optional.empty(), scale.at(20, 30));
    }

    @Test
    void allPagesHaveRoomOnAGridOfWholePages() {
        ChartScale scale = scale(null);
        assertTrue(scale.pages() >= 60 && scale.pages() % scale.step() == 0 && scale.step() % 8 == 0);
        assertEquals(220, scale.y(0));
        assertEquals(20, scale.y(scale.pages()));
    }
}
