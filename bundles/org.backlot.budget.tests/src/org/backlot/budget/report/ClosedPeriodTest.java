package org.backlot.budget.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.backlot.budget.Office;
import org.backlot.budget.model.Act;
import org.backlot.budget.model.Period;
import org.backlot.budget.trail.Trail;
import org.junit.jupiter.api.Test;

/** Periods, as they are closed. */
class ClosedPeriodTest extends SpentOffice {

    @Test
    void aClosedPeriodStaysAsItWasWhateverComesLater() {
        firstWeek();
        Period period = close(1);
        CostReport before = week(1);
        assertTrue(before.isClosed());
        assertEquals("12200 12200 1800 14000 12300 26300 25300 -1000", figures(before.total()));
        secondWeek();
        office.small.line(cast, "1", "1", "77");
        office.budget.getAccounts().remove(office.camera);
        assertEquals(figures(before.total()), figures(week(1).total()));
        assertRow(week(1), "3340", "1200 1200 1800 3000 2000 5000 5000 0");
        assertEquals(Act.CLOSE, Trail.last(office.budget, period).orElseThrow().getAct());
    }

    @Test
    void periodsAreClosedInTheirOrderByTheAccountantAndOnce() {
        firstWeek();
        secondWeek();
        assertEquals("Close period 1 before Period 2",
                assertThrows(IllegalArgumentException.class, () -> close(2)).getMessage());
        assertThrows(IllegalArgumentException.class, () -> Periods.close(office.small.production, questions,
                office.budget.getPeriods().get(0), Office.on(office.manager, 8)));
        close(1);
        assertThrows(IllegalArgumentException.class, () -> close(1));
        assertThrows(IllegalArgumentException.class, () -> Periods.add(office.budget, MONDAY, MONDAY.plusDays(20)));
    }

    @Test
    void aReportThatIsIncompleteIsNotClosed() {
        firstWeek();
        office.small.line(cast, "schedule.nothing", "1", "10");
        assertTrue(assertThrows(IllegalArgumentException.class, () -> close(1)).getMessage()
                .startsWith("Period 1 cannot be closed while its report is incomplete: Nobody can say"));
    }
}
