package org.backlot.schedule.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import org.backlot.schedule.Show;
import org.backlot.schedule.calendar.DayDate;
import org.backlot.schedule.calendar.DayDates;
import org.junit.jupiter.api.Test;

class BoardImporterTest {

    @Test
    void everyDayFallsOnTheDateOfItsRowAlsoWhereTheRowsGoBack() throws IOException {
        Show show = new Show();
        List.of("1", "2", "3", "4").forEach(show::scene);
        String rows = "day,date,scenes,unit\n1,2027-03-01,1,\n2,2027-03-05,2,\n3,2027-03-03,3,\n4,2027-03-04,4,\n"
                + "TRAVEL,2027-03-08,,\n";
        new BoardImporter().with(Show.contributions())
                .read(new ByteArrayInputStream(rows.getBytes(StandardCharsets.UTF_8)), "board.csv")
                .putInto(show.production);
        assertEquals(List.of(1, 5, 3, 4, 8), DayDates.of(show.production, show.schedule.getActive()).stream()
                .map(DayDate::date).map(LocalDate::getDayOfMonth).toList());
    }
}
