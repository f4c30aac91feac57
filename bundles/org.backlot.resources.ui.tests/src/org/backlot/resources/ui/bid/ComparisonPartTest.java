package org.backlot.resources.ui.bid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;

import org.backlot.resources.bid.Negotiation;
import org.backlot.resources.bid.Terms;
import org.backlot.resources.model.Bid;
import org.backlot.resources.ui.Book;
import org.backlot.ui.testing.Grid;
import org.backlot.ui.testing.Screen;
import org.backlot.ui.testing.Seat;
import org.backlot.ui.testing.Selected;
import org.backlot.ui.testing.Widgets;
import org.eclipse.e4.ui.workbench.modeling.ESelectionService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bids on a crane side by side, and how one of them came about, beside the list in which they are selected. */
class ComparisonPartTest {

    private static final LocalDateTime MONDAY = LocalDateTime.of(2027, 2, 1, 10, 0);

    @TempDir
    Path folder;
    private final Selected selected = new Selected();
    private Book office;
    private Screen screen;
    private Composite list;
    private Composite sides;
    private Composite steps;
    private Bid tall;

    @BeforeEach
    void open() {
        office = new Book(folder);
        tall = office.bid("Tall Order", "1450");
        office.bid("Cascade", "2200");
        screen = new Screen(new Seat(office.session));
        screen.context().set(ESelectionService.class, selected.service());
        screen.shell().setSize(1800, 1000);
        screen.shell().setLayout(new FillLayout(SWT.VERTICAL));
        list = screen.room();
        sides = screen.room();
        steps = screen.room();
        assertNotNull(new BidsPart(list, screen.desk()));
        assertNotNull(new ComparisonPart(sides, screen.desk()));
        assertNotNull(new NegotiationPart(steps, screen.desk()));
        screen.open();
    }

    @AfterEach
    void close() throws IOException {
        screen.close();
    }

    private void select(Object object) {
        selected.select(object);
        screen.settle();
    }

    private String side(String term, String vendor) {
        Grid grid = Grid.in(sides);
        return grid.shown(vendor, grid.shown("Term").indexOf(term));
    }

    @Test
    void vendorsAreColumnsAndTermsRowsWhateverIsSelected() {
        assertTrue(Widgets.says(sides, "Select a requirement"));
        assertEquals(List.of("Term"), Grid.in(sides).heads());
        select(office.crane);
        assertEquals(List.of("Term", "Tall Order", "Cascade"), Grid.in(sides).heads());
        assertEquals("5,800.00", side("Total USD", "Tall Order"));
        assertEquals("1,450.00", side("Per unit and day", "Tall Order"));
        assertEquals("3,000.00", side("Over the least", "Cascade"));
        assertTrue(Widgets.says(sides, "Crane: 1 for 9-12 Mar"));
        select(office.kitchen);
        assertEquals(List.of("Term"), Grid.in(sides).heads());
    }

    @Test
    void aBidMoreIsAColumnMoreAndAWeeklyTermAndTaxAreCounted() {
        select(office.crane);
        office.bid("Harbor City", "1000");
        office.session.edit("Terms", () -> {
            tall.setDaysPerWeek(3);
            tall.setInsurancePercent(new BigDecimal("10"));
            tall.setTaxPercent(new BigDecimal("8.5"));
        });
        screen.settle();
        assertEquals(List.of("Term", "Harbor City", "Tall Order", "Cascade"), Grid.in(sides).heads());
        // 3 x 1450 = 4350, 10 % 435; 8.5 %: 369.75 + 36.98
        assertEquals("5,191.73", side("Total USD", "Tall Order"));
        assertEquals("8.5", side("Tax %", "Tall Order"));
        office.session.edit("Delete", () -> office.session.delete(office.crane));
        screen.settle();
        assertEquals(List.of("Term"), Grid.in(sides).heads());
        assertTrue(Widgets.says(sides, "Select a requirement"));
    }

    @Test
    void theBidThatIsSelectedTellsItsStepsAndTakesNotes() {
        assertTrue(Widgets.says(steps, "Select a bid"));
        select(office.crane);
        Grid.in(list).select("Vendor", 0);
        screen.settle();
        assertTrue(Widgets.says(steps, "Tall Order: nothing was changed"));
        office.session.edit("Offer", () -> new Negotiation(tall).offer(MONDAY,
                () -> tall.setRate(new BigDecimal("1300"))));
        office.session.edit("Ask", () -> new Negotiation(tall).ask(MONDAY.plusDays(1),
                new Terms(new BigDecimal("1200"), "day", 3, null, null, null, null, null)));
        screen.settle();
        Grid grid = Grid.in(steps);
        assertEquals(List.of("Offered", "Offered", "We asked"), grid.shown("Who"));
        assertEquals(List.of("5,800.00", "5,200.00", "3,600.00"), grid.shown("Comes to"));
        assertEquals("Rate 1300/day \u2192 1200/day, Days a week 3", grid.shown("What changed", 2));
        grid.type("Notes", 2, "By phone");
        assertEquals("By phone", tall.getNegotiation().getLast().getNotes());
        office.session.undo();
        screen.settle();
        assertEquals(List.of("", "", ""), grid.shown("Notes"));
        office.session.edit("Delete", () -> office.session.delete(tall));
        screen.settle();
        assertEquals(0, grid.rows());
        assertTrue(Widgets.says(steps, "Select a bid"));
        assertFalse(Widgets.says(steps, "Tall Order"));
    }
}
