package org.backlot.schedule.ui.day;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.backlot.schedule.model.ShootDay;
import org.backlot.schedule.ui.Boarded;
import org.backlot.ui.kit.Column;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DayColumnsTest {

    private Boarded of;
    private DayColumns columns;

    @BeforeEach
    void open(@TempDir Path folder) throws IOException {
        of = new Boarded(folder);
        columns = new DayColumns(() -> Optional.of(of.plan()));
    }

    @AfterEach
    void close() throws IOException {
        of.close();
    }

    private Column<ShootDay, ?> column(String label) {
        return columns.table().stream().filter(column -> column.label().equals(label)).findFirst().orElseThrow();
    }

    private ShootDay day(int index) {
        return of.board().getDays().get(index);
    }

    @Test
    void aDayShowsWhatIsShotOnItAndHowMuch() {
        assertEquals("1, 2, 3", column("Scenes").show(day(0)));
        assertEquals("1 4/8", column("Pages").show(day(0)));
        assertEquals("4", column("Scenes").show(day(1)));
    }

    @Test
    void aDateThatIsTypedHoldsAgainstTheCalendar() {
        String planned = column("Date").show(day(1));
        of.session().edit("Fix the date", () -> column("Date").type(day(1), "2031-06-12"));
        assertNotEquals(planned, column("Date").show(day(1)));
        assertEquals("2031-06-12", day(1).getFixedDate().toString());
    }

    @Test
    void daysAreCountedInTheirOrder() {
        assertNotEquals(columns.name(day(0)), columns.name(day(1)));
        assertEquals(columns.name(day(0)), column("Day").show(day(0)));
    }
}
