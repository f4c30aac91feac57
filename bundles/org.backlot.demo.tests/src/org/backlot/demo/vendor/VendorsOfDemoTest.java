package org.backlot.demo.vendor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.backlot.budget.ledger.Ledger;
import org.backlot.budget.ledger.OrderFigures;
import org.backlot.budget.model.Budget;
import org.backlot.budget.model.Order;
import org.backlot.core.Backlot;
import org.backlot.core.model.Production;
import org.backlot.core.session.Session;
import org.backlot.demo.Shipped;
import org.backlot.documents.Documents;
import org.backlot.resources.ResourceBook;
import org.backlot.resources.bid.Award;
import org.backlot.resources.bid.BidComparison;
import org.backlot.resources.bid.Bids;
import org.backlot.resources.bid.Negotiation;
import org.backlot.resources.deal.DealCost;
import org.backlot.resources.deal.DealParties;
import org.backlot.resources.insurance.CoverState;
import org.backlot.resources.insurance.Coverage;
import org.backlot.resources.insurance.Coverages;
import org.backlot.resources.model.Bid;
import org.backlot.resources.model.BidStatus;
import org.backlot.resources.model.Requirement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VendorsOfDemoTest {

    @TempDir
    Path folder;

    private final Backlot backlot = Shipped.all();
    private Session session;
    private Production production;
    private ResourceBook book;

    @BeforeEach
    void open() throws Exception {
        session = Shipped.demo("saltroad", backlot, folder);
        production = session.production();
        book = ResourceBook.of(production).orElseThrow();
    }

    @AfterEach
    void close() throws Exception {
        session.close();
    }

    private Requirement requirement(String name) {
        return Bids.requirement(book.resources().getRequirements(), name);
    }

    @Test
    void quotesAreComparedWithAllTheirTermsAndShowHowTheyCameAbout() {
        BidComparison camera = BidComparison.of(production, session.questions(), requirement("Camera package"));
        assertEquals(3, camera.offers().size());
        assertTrue(camera.cheapest().isPresent());
        Bid taken = Bids.ofVendor(requirement("Camera package"), "Northlight Camera");
        assertEquals(BidStatus.AWARDED, taken.getStatus());
        assertTrue(new Negotiation(taken).steps().size() >= 3);
        assertEquals(List.of("CAD"), BidComparison.of(production, session.questions(), requirement("Patrol car"))
                .unknown().stream().map(Object::toString).toList());
    }

    @Test
    void anAwardBooksOrdersAndTellsTheEstimateInOneStep() {
        Budget budget = session.section(Budget.class).orElseThrow();
        int orders = budget.getOrders().size();
        Requirement car = requirement("Patrol car");
        Bid bid = Bids.ofVendor(car, "Spokane Picture Cars");
        List<LocalDate> days = BidComparison.of(production, session.questions(), car).days();
        BigDecimal total = BidComparison.of(production, session.questions(), car).of(bid).orElseThrow().atHome()
                .orElseThrow();
        var award = new Award(book, session.questions(), bid, days);
        session.edit("Award", () -> award.make(new Award.Choice(LocalDate.of(2027, 2, 5), false, true, "")));
        assertEquals(orders + 1, budget.getOrders().size());
        Order order = budget.getOrders().getLast();
        assertEquals("Spokane Picture Cars", order.getVendorName());
        assertEquals(total, OrderFigures.of(order, Ledger.of(budget)).total());
        assertEquals(Set.of(BidStatus.AWARDED, BidStatus.LOST), car.getBids().stream().map(Bid::getStatus)
                .collect(Collectors.toSet()));
        assertFalse(book.bookings(car).isEmpty());
        session.undo();
        assertEquals(orders, budget.getOrders().size());
        assertEquals(List.of(), book.bookings(car));
        assertEquals(BidStatus.OFFERED, bid.getStatus());
    }

    @Test
    void dealsPayTheirGuaranteesAndTheRunOfThePicture() {
        DealCost oda = book.resources().getDeals().stream()
                .filter(deal -> DealParties.work(production, deal.getWho()).equals("ODA")).findFirst()
                .flatMap(deal -> DealCost.of(production, session.questions(), deal)).orElseThrow();
        assertEquals(new BigDecimal("8800.00"), oda.guaranteed(), "8 days of 5500 / 5");
        DealCost nell = book.resources().getDeals().stream()
                .filter(deal -> DealParties.work(production, deal.getWho()).equals("NELL")).findFirst()
                .flatMap(deal -> DealCost.of(production, session.questions(), deal)).orElseThrow();
        assertEquals(new BigDecimal("19500.00"), nell.total(), "28 February to 19 March: 5 + 5 + 5 of 6 days");
    }

    @Test
    void theInsuranceIsThereOrAskedFor() {
        List<Coverage> all = Coverages.of(production, session.questions());
        assertEquals(List.of(), all.stream().filter(one -> one.state().compareTo(CoverState.REQUESTED) > 0)
                .map(one -> one.name() + ": " + one.says()).toList());
        assertTrue(all.stream().anyMatch(one -> one.state() == CoverState.REQUESTED));
        assertTrue(all.stream().anyMatch(one -> one.state() == CoverState.HELD));
    }

    @ParameterizedTest
    @CsvSource({"bid-comparison,requirement,Camera package,Northlight Camera|Cascade Cine|(cheapest)",
        "request-for-quotation,vendor,Harbor City Rentals,Patrol car|Harbor City Rentals",
        "deal-memo,who,Honora Blake,8 days|Two looping days",
        "certificate-list,,,MEM-GL-40721|Skerry Salt Trust",
        "certificate-request,about,PASS ROAD,General liability|PASS ROAD"})
    void thePapersArePrinted(String name, String option, String value, String expected) throws Exception {
        var papers = new Documents(session.contributions()).by("Ruth Castellano");
        var paper = papers.installed().stream().filter(one -> one.shortName().equals(name)).findFirst().orElseThrow();
        Path file = folder.resolve(name + ".html");
        papers.print(paper, production, session.questions(), option == null ? Map.of() : Map.of(option, value), file);
        String html = Files.readString(file);
        for (String word : expected.split("\\|")) {
            assertTrue(html.contains(word), word + " in " + html);
        }
    }
}
