package org.backlot.resources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.backlot.core.breakdown.Breakdown;
import org.backlot.core.check.Finding;
import org.backlot.core.extension.Contribution;
import org.backlot.core.extension.ExtensionPoint;
import org.backlot.core.file.FileStore;
import org.backlot.core.report.Report;
import org.backlot.core.report.Reports;
import org.backlot.documents.Document;
import org.backlot.resources.booking.NotInTheBook;
import org.backlot.resources.model.BookingStatus;
import org.backlot.resources.model.Requirement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResourcesSectionTest {

    @TempDir
    Path folder;
    private Office office;

    @BeforeEach
    void open() {
        office = new Office(folder);
    }

    @Test
    void aNewBookRequiresCastSetsAndWhatHasToBeRentedButNoProps() {
        assertEquals(List.of("NELL", "KITCHEN", "Crane"),
                office.book.resources().getRequirements().stream().map(Requirement::getName).toList());
        Requirement nell = office.requirement("NELL");
        assertEquals("org.backlot.resources.cast", nell.getKind());
        assertEquals(List.of(office.element("NELL").getId()), nell.getServes());
        assertEquals("org.backlot.resources.location", office.requirement("KITCHEN").getKind());
    }

    @Test
    void kindsOfAStudioTakeTheirCategories() {
        var kinds = new Kinds(office.backlot.contributions());
        assertEquals("Animal", kinds.ofCategory("org.backlot.core.animals").orElseThrow().name());
        assertTrue(kinds.byName("picture VEHICLE").orElseThrow().tender());
        assertTrue(kinds.ofCategory("org.backlot.core.props").isEmpty());
        assertEquals("com.example.gone", kinds.nameOf("com.example.gone"));
    }

    @Test
    void anElementThatComesLaterIsFoundAndCanBeAddedByAFix() {
        assertEquals(List.of(), office.findings(NotInTheBook.class));
        office.edit(() -> new Breakdown(office.production).element("org.backlot.core.animals", "Kelp"));
        Finding finding = office.findings(NotInTheBook.class).getFirst();
        assertEquals("Kelp", finding.place());
        office.session.edit(finding.fixes().getFirst().label(),
                () -> finding.fixes().getFirst().change().apply(office.production));
        assertEquals("org.backlot.resources.animal", office.requirement("Kelp").getKind());
        assertEquals(List.of(), office.findings(NotInTheBook.class));
        office.session.undo();
        assertEquals(1, office.findings(NotInTheBook.class).size());
    }

    @Test
    void theBookIsReadAsItWasSaved() throws Exception {
        office.bid("Crane", "Tall Order Cranes", "1450.50", "day");
        office.book("Crane", "Tall Order Cranes", 9, 9, BookingStatus.CONFIRMED);
        office.edit(() -> office.book.deal(office.element("NELL")));
        office.session.save();
        office.session.close();
        try (var again = office.backlot.open(folder.resolve("a.backlot"), FileStore.Access.EDIT).session()) {
            ResourceBook book = ResourceBook.of(again.production()).orElseThrow();
            Requirement crane = book.resources().getRequirements().getLast();
            assertEquals("1450.50", crane.getBids().getFirst().getRate().toPlainString());
            assertEquals(crane, book.resources().getBookings().getFirst().getRequirement());
            assertEquals(5, book.resources().getDeals().getFirst().getDaysPerWeek());
            assertEquals("100", book.resources().getDeals().getFirst().getHoldPercent().toPlainString());
        }
    }

    @Test
    void aVendorIsMadeOnceWhateverTheCaseOfItsName() {
        office.edit(() -> office.book.vendor("Tall Order Cranes"));
        office.edit(() -> office.book.vendor(" TALL order cranes "));
        assertEquals(1, office.book.resources().getVendors().size());
    }

    @Test
    void everyContributedClassCanBeMade() {
        for (String name : List.of("checks", "quantities", "availability", "rates", "reports", "sections")) {
            all(new ExtensionPoint<>("org.backlot.core." + name, Object.class));
        }
        all(new ExtensionPoint<>("org.backlot.documents.documents", Document.class));
        Contribution<Report> report = new Reports(office.backlot.contributions()).named("resources").orElseThrow();
        assertTrue(report.object().isPresent());
    }

    private void all(ExtensionPoint<?> point) {
        List<? extends Contribution<?>> all = office.backlot.contributions().of(point);
        assertFalse(all.isEmpty(), point.id());
        all.forEach(contribution -> assertTrue(contribution.object().isPresent(), contribution.toString()));
    }
}
