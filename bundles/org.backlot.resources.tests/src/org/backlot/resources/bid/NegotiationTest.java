package org.backlot.resources.bid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.backlot.resources.Office;
import org.backlot.resources.model.Bid;
import org.backlot.resources.model.BidStatus;
import org.backlot.resources.model.QuoteBy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NegotiationTest {

    private static final LocalDateTime MONDAY = LocalDateTime.of(2027, 2, 1, 10, 0);

    @TempDir
    Path folder;
    private Office office;
    private Bid bid;
    private Negotiation negotiation;

    @BeforeEach
    void open() {
        office = new Office(folder);
        bid = office.bid("Crane", "Tall Order", "1600", "day");
        negotiation = new Negotiation(bid);
    }

    private void offer(LocalDateTime at, String rate) {
        office.edit(() -> negotiation.offer(at, () -> bid.setRate(new BigDecimal(rate))));
    }

    private List<String> history() {
        return negotiation.steps().stream().map(step -> step.quote().getBy() + " " + step.quote().getAt() + " "
                + step.changes()).toList();
    }

    @Test
    void eachChangeOfTermsKeepsTheOneBeforeAndSaysWhatIsDifferent() {
        offer(MONDAY, "1500");
        office.edit(() -> negotiation.ask(MONDAY.plusDays(1), new Terms(new BigDecimal("1400"), "day", 3, null, null,
                null, null, null)));
        office.edit(() -> negotiation.offer(MONDAY.plusDays(2), () -> {
            bid.setDaysPerWeek(3);
            bid.setDelivery(new BigDecimal("450.00"));
        }));
        assertEquals(List.of("VENDOR null [Rate 1600/day]",
                "VENDOR 2027-02-01T10:00:00 [Rate 1600/day \u2192 1500/day]",
                "OFFICE 2027-02-02T10:00:00 [Rate 1500/day \u2192 1400/day, Days a week 3]",
                "VENDOR 2027-02-03T10:00:00 [Rate 1400/day \u2192 1500/day, Delivery 450]"), history());
        assertEquals(new BigDecimal("1500"), bid.getRate());
        assertEquals(Optional.of(LocalDate.of(2027, 2, 3)), negotiation.offeredOn());
        office.session.undo();
        assertEquals(3, bid.getNegotiation().size());
        assertEquals(0, bid.getDaysPerWeek());
    }

    @Test
    void whatIsTypedOneAfterTheOtherIsOneStepUnlessSomebodyAnswered() {
        offer(MONDAY, "1500");
        office.edit(() -> negotiation.offer(MONDAY.plusMinutes(2), () -> bid.setDelivery(new BigDecimal("300"))));
        assertEquals(2, bid.getNegotiation().size());
        assertEquals("[Rate 1600/day \u2192 1500/day, Delivery 300]",
                negotiation.steps().getLast().changes().toString());
        office.edit(() -> negotiation.ask(MONDAY.plusMinutes(5), new Terms(new BigDecimal("1300"), "day", 0, null, null,
                null, null, null)));
        offer(MONDAY.plusMinutes(9), "1450");
        assertEquals(List.of(QuoteBy.VENDOR, QuoteBy.VENDOR, QuoteBy.OFFICE, QuoteBy.VENDOR),
                bid.getNegotiation().stream().map(quote -> quote.getBy()).toList());
    }

    @Test
    void theSameFigureTypedOtherwiseIsNoStep() {
        offer(MONDAY, "1600.00");
        assertEquals(List.of(), bid.getNegotiation());
    }

    @Test
    void whoWasAskedAndNamesAPriceHasOffered() {
        Bid asked = office.bid("Crane", "Silent", null, "day");
        office.edit(() -> asked.setStatus(BidStatus.REQUESTED));
        office.edit(() -> new Negotiation(asked).offer(MONDAY, () -> asked.setRate(BigDecimal.TEN)));
        assertEquals(BidStatus.OFFERED, asked.getStatus());
        assertEquals(1, asked.getNegotiation().size());
    }

    @Test
    void severalVendorsAreAskedAtOnceAndNobodyTwice() {
        var crane = office.requirement("Crane");
        office.edit(() -> assertEquals(3, Bids.request(office.book, List.of(crane, office.requirement("KITCHEN")),
                List.of("Cascade", "Tall Order", " ")).size()));
        assertEquals(2, crane.getBids().size());
        assertEquals(BidStatus.REQUESTED, crane.getBids().getLast().getStatus());
        assertEquals(2, office.book.resources().getVendors().size());
    }

    @Test
    void aRequestForQuotationNamesWhatIsAskedOfOneVendorAndNobodysPrice() {
        office.need("Crane", 3, 4);
        office.edit(() -> Bids.request(office.book, List.of(office.requirement("Crane")), List.of("Cascade")));
        Map<String, Object> paper = new RequestForQuotation().content(office.production, office.session.questions(),
                Map.of("vendor", "cascade", "answer-by", "2027-02-15"));
        assertEquals("15 February 2027", paper.get("answerBy"));
        assertTrue(paper.get("rows").toString().contains("3 Mar - 4 Mar"), paper.toString());
        assertFalse(paper.toString().contains("1600"), paper.toString());
        assertThrows(IllegalArgumentException.class, () -> new RequestForQuotation().content(office.production,
                office.session.questions(), Map.of("vendor", "Tall Order")));
    }

    @Test
    void theSheetHasAVendorToAColumnAndSaysOnlyWhatSomebodyNamed() {
        office.need("Crane", 3, 4);
        office.bid("Crane", "Cascade", "1500", "day");
        BidSheet sheet = BidSheet.of(office.production, BidComparison.of(office.production,
                office.session.questions(), office.requirement("Crane")));
        assertEquals(List.of("Cascade", "Tall Order"), sheet.vendors());
        assertEquals(0, sheet.cheapest());
        assertEquals(List.of("Status", "Rate", "Per", "Currency", "Hire", "Total USD", "Per unit and day",
                "Over the least", "Comes about by"), sheet.rows().stream().map(BidSheet.Row::term).toList());
        assertEquals(Arrays.asList(null, new BigDecimal("200.00")), sheet.rows().get(7).values());
    }
}
