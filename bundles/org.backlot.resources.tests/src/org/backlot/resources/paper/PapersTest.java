package org.backlot.resources.paper;

import static org.backlot.resources.Office.march;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.backlot.core.model.CoreFactory;
import org.backlot.core.model.Person;
import org.backlot.documents.Document;
import org.backlot.resources.Office;
import org.backlot.resources.model.Booking;
import org.backlot.resources.model.BookingStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PapersTest {

    @TempDir
    Path folder;
    private Office office;

    @BeforeEach
    void open() {
        office = new Office(folder);
        office.need("Crane", 9, 10, 15);
        Booking booking = office.book("Crane", "Tall Order Cranes", 9, 10, BookingStatus.CONFIRMED);
        office.edit(() -> booking.setRate(new BigDecimal("1450")));
        office.bid("Crane", "Tall Order Cranes", "1450", "day");
    }

    private Person crew(String name, String department, String position) {
        Person person = CoreFactory.eINSTANCE.createPerson();
        person.setName(name);
        person.setDepartment(department);
        person.setPosition(position);
        person.setPhone("555-0100");
        person.setHome("Seattle");
        office.edit(() -> office.production.getPeople().add(person));
        return person;
    }

    private Map<String, Object> content(Document document) {
        return document.content(office.production, office.session.questions(), Map.of());
    }

    private List<Document.Sheet> sheets(Document document) {
        return document.sheets(office.production, office.session.questions(), Map.of());
    }

    @Test
    @SuppressWarnings("unchecked")
    void theReportSaysWhatIsNeededBookedShortAndOffered() {
        List<Map<String, Object>> rows = (List<Map<String, Object>>) new ResourcesReport().of(office.production,
                office.session.questions(), Map.of());
        Map<String, Object> crane = rows.getLast();
        assertEquals(List.of("id", "kind", "name", "quantity", "state", "needed", "booked", "shortage", "bids"),
                List.copyOf(crane.keySet()));
        assertEquals("org.backlot.resources.equipment", crane.get("kind"));
        assertEquals("short", crane.get("state"));
        assertEquals(List.of("2027-03-09", "2027-03-10", "2027-03-15"), crane.get("needed"));
        assertEquals(List.of("2027-03-15"), crane.get("shortage"));
        Map<String, Object> booked = ((List<Map<String, Object>>) crane.get("booked")).getFirst();
        assertEquals("Tall Order Cranes", booked.get("vendor"));
        assertEquals("confirmed", booked.get("status"));
        assertEquals("2027-03-09", booked.get("from"));
        assertEquals(new BigDecimal("2900.00"), booked.get("cost"));
        Map<String, Object> bid = ((List<Map<String, Object>>) crane.get("bids")).getFirst();
        assertEquals(new BigDecimal("4350.00"), bid.get("cost"));
        assertEquals("day", bid.get("unit"));
    }

    @Test
    @SuppressWarnings("unchecked")
    void theNeedsListIsSortedByKindAndNamesNoPrice() {
        List<Map<String, Object>> kinds = (List<Map<String, Object>>) content(new NeedsList()).get("kinds");
        assertEquals(List.of("Cast", "Location", "Equipment"), kinds.stream().map(kind -> kind.get("name")).toList());
        Map<String, Object> crane = ((List<Map<String, Object>>) kinds.getLast().get("rows")).getFirst();
        assertEquals("9 Mar - 10 Mar, 15 Mar", crane.get("needed"));
        assertEquals("15 Mar", crane.get("shortage"));
        assertEquals("Tall Order Cranes", crane.get("from"));
        assertEquals("Short", crane.get("state"));
        assertFalse(kinds.toString().contains("1450"));
        assertEquals(Arrays.asList("Equipment", "Crane", 1, march(9), march(15), 3, "Short", "Tall Order Cranes", 1,
                "15 Mar"), sheets(new NeedsList()).getFirst().rows().getLast());
    }

    @Test
    void theContactSheetKeepsMinorsAndHomesToItself() {
        crew("Auguste Rainier", "Electric", "Gaffer");
        Person child = crew("Posy Lindgren", "Cast", "Actor");
        office.edit(() -> child.setBirth(LocalDate.of(2015, 9, 9)));
        List<List<Object>> rows = sheets(new ContactSheet()).getFirst().rows();
        assertTrue(rows.contains(List.of("Cast", "Marguerite Vane", "NELL", "", "")));
        assertTrue(rows.contains(List.of("Electric", "Auguste Rainier", "Gaffer", "555-0100", "")));
        assertTrue(rows.contains(List.of("Cast", "Posy Lindgren", "Actor", People.THROUGH_OFFICE, "")));
        assertTrue(rows.contains(List.of("Vendors", "Tall Order Cranes", "", "", "")));
        assertFalse(rows.toString().contains("Seattle"));
        assertFalse(content(new ContactSheet()).toString().contains("Seattle"));
    }

    @Test
    void theCrewListIsByDepartmentAndHasNoPhones() {
        crew("Auguste Rainier", "Electric", "Gaffer");
        crew("Warren Quill", "Direction", "1st assistant director");
        crew("Dov Mandel", "Electric", "Electrician");
        assertEquals(List.of(List.of("Cast", "NELL", "Marguerite Vane"),
                List.of("Electric", "Gaffer", "Auguste Rainier"), List.of("Electric", "Electrician", "Dov Mandel"),
                List.of("Direction", "1st assistant director", "Warren Quill")),
                sheets(new CrewList()).getFirst().rows());
        assertFalse(content(new CrewList()).toString().contains("555"));
    }

    @Test
    void sheetsHaveAsManyCellsAsColumns() {
        for (Document document : List.of(new NeedsList(), new ContactSheet(), new CrewList())) {
            Document.Sheet sheet = sheets(document).getFirst();
            assertFalse(sheet.rows().isEmpty());
            sheet.rows().forEach(row -> assertEquals(sheet.columns().size(), row.size()));
        }
    }
}
