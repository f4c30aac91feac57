package org.backlot.resources.deal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.backlot.core.model.CoreFactory;
import org.backlot.core.model.Person;
import org.backlot.core.model.Role;
import org.backlot.core.people.Roles;
import org.backlot.core.report.Report;
import org.backlot.resources.Office;
import org.backlot.resources.bid.BidComparisonPaper;
import org.backlot.resources.bid.BidsReport;
import org.backlot.resources.model.Booking;
import org.backlot.resources.model.BookingStatus;
import org.backlot.resources.model.Deal;
import org.backlot.resources.paper.ResourcesReport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lenore is the accountant; Marguerite, who plays Nell for 9,000 a week, has no role, and nobody knows Sam. */
class HiddenPayTest {

    @TempDir
    Path folder;
    private Office office;

    @BeforeEach
    void nellIsPaidAndTheAccountantMayKnow() {
        office = new Office(folder);
        office.edit(() -> {
            Person lenore = CoreFactory.eINSTANCE.createPerson();
            lenore.setName("Lenore");
            office.production.getPeople().add(lenore);
            Roles.appoint(office.production, lenore, Role.ACCOUNTANT);
            Deal deal = office.book.deal(office.element("NELL"));
            deal.setWeeklyRate(new BigDecimal("9000"));
            deal.setGuaranteedDays(5);
            Deals.addOption(deal, "Two more weeks", null, new BigDecimal("18000"));
        });
        office.need("NELL", 1, 2, 3);
        office.need("Crane", 1, 2);
        office.bid("NELL", "Agency", "1700", "day");
        office.bid("Crane", "Cascade", "1500", "day");
        Booking booking = office.book("NELL", null, 1, 3, BookingStatus.CONFIRMED);
        office.edit(() -> booking.setRate(new BigDecimal("1800")));
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> rows(Report report, String user) {
        return (List<Map<String, Object>>) report.by(user).of(office.production, office.session.questions(), Map.of());
    }

    @Test
    void theDealsTellMoneyToThoseWhoPayAndTheirDaysToAll() {
        Map<String, Object> all = rows(new DealsReport(), "lenore").getFirst();
        assertEquals(new BigDecimal("9000"), all.get("weeklyRate"));
        assertEquals(new BigDecimal("9000.00"), all.get("total"));
        assertEquals(false, all.get("hidden"));
        for (String user : List.of("Marguerite Vane", "Sam", "")) {
            Map<String, Object> row = rows(new DealsReport(), user).getFirst();
            assertEquals(true, row.get("hidden"));
            assertEquals(5, row.get("guaranteedDays"));
            assertEquals(3, row.get("worked"));
            assertFalse(row.toString().matches(".*(9000|1800|18000).*"), row.toString());
            assertEquals(all.keySet(), row.keySet());
        }
    }

    @Test
    void whereNobodyHasARoleAllIsTold() {
        office.edit(() -> office.production.getRoles().clear());
        assertEquals(new BigDecimal("9000"), rows(new DealsReport(), "").getFirst().get("weeklyRate"));
    }

    @Test
    void theMemoIsPrintedForThoseWhoPayOnly() {
        Map<String, String> nell = Map.of("who", "NELL");
        assertTrue(new DealMemo().by("Lenore").content(office.production, office.session.questions(), nell)
                .get("terms").toString().contains("9,000.00 USD"));
        assertEquals("The deal memo is not printed: Sam has no role that may see it. What people are paid is for "
                + "producers, production managers and accountants", assertThrows(IllegalArgumentException.class,
                        () -> new DealMemo().by("Sam").content(office.production, office.session.questions(), nell))
                .getMessage());
    }

    @Test
    void whatPeopleAskForTheirWorkIsHiddenAndWhatACraneCostsIsNot() {
        Map<Object, Map<String, Object>> sam = rows(new BidsReport(), "Sam").stream()
                .collect(Collectors.toMap(row -> row.get("requirement"), row -> row));
        assertEquals(new BigDecimal("1500"), sam.get("Crane").get("rate"));
        assertNull(sam.get("NELL").get("rate"));
        assertFalse(sam.get("NELL").toString().contains("1700"), sam.get("NELL").toString());
        assertTrue(rows(new BidsReport(), "Lenore").toString().contains("1700"));
        assertFalse(rows(new ResourcesReport(), "Sam").toString().matches(".*(1700|1800|5400).*"));
        assertTrue(rows(new ResourcesReport(), "Sam").toString().contains("1500"));
        assertTrue(rows(new ResourcesReport(), "Lenore").toString().contains("5400"));
    }

    @Test
    void theComparisonLeavesBidsOnPeopleOutAndSaysSo() {
        var paper = new BidComparisonPaper();
        Map<String, Object> sam = paper.by("Sam").content(office.production, office.session.questions(), Map.of());
        assertFalse(sam.toString().contains("NELL"), sam.toString());
        assertTrue(sam.get("left").toString().startsWith("Bids on people are left out. Sam has no role"));
        assertEquals("", paper.by("Lenore").content(office.production, office.session.questions(), Map.of())
                .get("left"));
        assertEquals(1, paper.by("Sam").sheets(office.production, office.session.questions(), Map.of()).size());
        assertThrows(IllegalArgumentException.class, () -> paper.by("Sam").content(office.production,
                office.session.questions(), Map.of("requirement", "NELL")));
    }
}
