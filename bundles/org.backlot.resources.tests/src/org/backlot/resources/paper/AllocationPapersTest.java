package org.backlot.resources.paper;

import static org.backlot.resources.Office.march;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.backlot.resources.Office;
import org.backlot.resources.model.Booking;
import org.backlot.resources.model.BookingStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AllocationPapersTest {

    @TempDir
    Path folder;
    private Office office;

    @BeforeEach
    void open() {
        office = new Office(folder);
        office.need("Crane", 8, 9, 10, 12);
        office.book("Crane", "Tall Order", 8, 8, BookingStatus.CONFIRMED);
        office.book("Crane", "Tall Order", 9, 9, BookingStatus.PRELIMINARY);
        office.book("Crane", "Tall Order", 13, 13, BookingStatus.PENCIL);
    }

    @Test
    @SuppressWarnings("unchecked")
    void eachDayHasACodeAndWhatIsMissingItsNumber() {
        Map<String, Object> content = new AllocationChart().content(office.production, office.session.questions(),
                Map.of());
        Map<String, Object> block = ((List<Map<String, Object>>) content.get("blocks")).getFirst();
        Map<String, Object> row = ((List<Map<String, Object>>) block.get("rows")).getFirst();
        assertEquals("Crane", row.get("name"));
        assertEquals(List.of("C", "P", "-1", "", "-1", "\u00b7"),
                ((List<Map<String, String>>) row.get("codes")).stream()
                .map(code -> code.get("text")).toList());
        assertEquals(List.of("Equipment", "Crane", march(10), 1, 0, 0, 0, 1, "Scene with Crane"), new AllocationChart()
                .sheets(office.production, office.session.questions(), Map.of()).getFirst().rows().get(2));
    }

    @Test
    @SuppressWarnings("unchecked")
    void theReportNamesWhatIsShortAndWhatIsTakenTwice() {
        Booking first = office.book("NELL", null, 1, 3, BookingStatus.CONFIRMED);
        Booking second = office.book("KITCHEN", null, 3, 4, BookingStatus.PRELIMINARY);
        office.edit(() -> second.setPerson(first.getPerson()));
        var report = (Map<String, List<Map<String, Object>>>) new AllocationReport().of(office.production,
                office.session.questions(), Map.of());
        assertEquals(List.of("2027-03-10", "2027-03-12"), report.get("short").stream().map(row -> row.get("date"))
                .toList());
        Map<String, Object> twice = report.get("twice").getFirst();
        assertEquals("Marguerite Vane", twice.get("name"));
        assertEquals(second.getId(), twice.get("later"));
        assertEquals("2027-03-03T00:00", twice.get("from"));
        assertEquals(List.of(), report.get("far"));
    }
}
