package org.backlot.resources.ui.bid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import org.backlot.resources.bid.BidPolicy;
import org.backlot.resources.model.Bid;
import org.backlot.resources.model.BidStatus;
import org.backlot.resources.model.Quote;
import org.backlot.resources.model.QuoteBy;
import org.backlot.resources.model.Vendor;
import org.backlot.resources.ui.Book;
import org.backlot.ui.testing.Answer;
import org.backlot.ui.testing.Grid;
import org.backlot.ui.testing.Screen;
import org.backlot.ui.testing.Seat;
import org.backlot.ui.testing.Selected;
import org.backlot.ui.testing.Widgets;
import org.eclipse.e4.ui.workbench.modeling.ESelectionService;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bids on a crane that is needed from 9 to 12 March, asked for, negotiated, compared and awarded by hand. */
class BidScreensTest {

    @TempDir
    Path folder;
    private final Selected selected = new Selected();
    private Book office;
    private Screen screen;
    private Bid tall;
    private Bid cascade;
    private Grid bids;

    @BeforeEach
    void open() {
        office = new Book(folder);
        tall = office.bid("Tall Order", "1450");
        cascade = office.bid("Cascade", "2200");
        office.session.edit("Know", () -> office.book.vendor("Harbor City"));
        screen = new Screen(new Seat(office.session));
        screen.context().set(ESelectionService.class, selected.service());
        screen.shell().setSize(2400, 900);
        assertNotNull(new BidsPart(screen.shell(), screen.desk()));
        screen.open();
        selected.select(office.crane);
        screen.settle();
        bids = Grid.in(screen.shell());
    }

    @AfterEach
    void close() throws IOException {
        screen.close();
    }

    private void inDialog(String button, Consumer<Shell> person) {
        screen.inDialog(() -> Widgets.press(screen.shell(), button), person);
    }

    private String step() {
        return office.session.undoable().orElseThrow().label();
    }

    private static void cancel(Shell dialog) {
        Widgets.press(dialog, "Cancel");
    }

    private static List<Text> texts(Shell dialog) {
        return Widgets.all(dialog, Text.class);
    }

    private static void tick(Shell dialog, String vendor) {
        Table list = Widgets.first(dialog, Table.class);
        TableItem item = Arrays.stream(list.getItems()).filter(one -> one.getText().equals(vendor)).findFirst()
                .orElseThrow();
        item.setChecked(!item.getChecked());
        var event = new Event();
        event.item = item;
        event.detail = SWT.CHECK;
        list.notifyListeners(SWT.Selection, event);
    }

    @Test
    void theBidsOfWhatIsSelectedStandTheCheapestFirst() {
        assertEquals(List.of("Tall Order", "Cascade"), bids.shown("Vendor"));
        assertEquals(List.of("5,800.00", "8,800.00"), bids.shown("Cost"));
        assertEquals(List.of("", "3,000.00"), bids.shown("Over least"));
        assertTrue(Widgets.says(screen.shell(), "1 for 4 days: 9-12 Mar"));
        selected.select(office.kitchen);
        screen.settle();
        assertEquals(0, bids.rows());
    }

    @Test
    void vendorsAreTickedOrNamedAndNobodyIsAskedTwice() {
        inDialog("Ask\u2026", dialog -> {
            Button ask = Widgets.button(dialog, "Ask");
            assertFalse(ask.isEnabled(), "nobody is ticked");
            assertEquals(1, Widgets.first(dialog, Table.class).getItemCount(), "two were asked already");
            tick(dialog, "Harbor City");
            assertTrue(ask.isEnabled());
            texts(dialog).getFirst().setText("cascade; Northlight");
            assertTrue(Widgets.says(dialog, "cascade was asked already"));
            assertFalse(ask.isEnabled());
            texts(dialog).getFirst().setText("Northlight");
            Widgets.press(dialog, "Ask");
        });
        assertEquals(List.of("Tall Order", "Cascade", "Harbor City", "Northlight"),
                office.crane.getBids().stream().map(bid -> bid.getVendor().getName()).toList());
        assertEquals(BidStatus.REQUESTED, office.crane.getBids().getLast().getStatus());
        office.session.undo();
        assertEquals(List.of(tall, cascade), office.crane.getBids());
        assertEquals(List.of("Tall Order", "Cascade", "Harbor City"),
                office.book.resources().getVendors().stream().map(Vendor::getName).toList());
    }

    @Test
    void whoThinksBetterOfItAsksNobody() {
        inDialog("Ask\u2026", dialog -> {
            tick(dialog, "Harbor City");
            cancel(dialog);
        });
        assertEquals(List.of(tall, cascade), office.crane.getBids());
    }

    @Test
    void aQuoteTellsWhatIsWrongWhileItIsTypedAndIsOneStepOfTheNegotiation() {
        bids.select("Vendor", 0);
        inDialog("New Quote\u2026", dialog -> {
            Button keep = Widgets.button(dialog, "Keep");
            assertEquals("1450", texts(dialog).getFirst().getText(), "it begins with what stands");
            texts(dialog).getFirst().setText("14x0");
            assertTrue(Widgets.says(dialog, "Rate: Type a number"));
            assertFalse(keep.isEnabled());
            texts(dialog).getFirst().setText("-1");
            assertTrue(Widgets.says(dialog, "Rate: Type 0 or more"));
            texts(dialog).getFirst().setText("1,400");
            assertTrue(keep.isEnabled());
            texts(dialog).get(2).setText("8");
            assertTrue(Widgets.says(dialog, "1 to 7"));
            texts(dialog).get(2).setText("3");
            texts(dialog).get(5).setText("450");
            assertTrue(Widgets.says(dialog, "the offers before are kept"));
            Widgets.press(dialog, "Keep");
        });
        assertEquals(new BigDecimal("1400"), tall.getRate());
        assertEquals(3, tall.getDaysPerWeek());
        assertEquals(List.of(QuoteBy.VENDOR, QuoteBy.VENDOR),
                tall.getNegotiation().stream().map(Quote::getBy).toList());
        assertEquals("4,650.00", bids.shown("Cost", 0));
        office.session.undo();
        assertEquals(new BigDecimal("1450"), tall.getRate());
        assertEquals(List.of(), tall.getNegotiation());
    }

    @Test
    void aCounterIsKeptBesideTheOfferWhichStandsAsItWas() {
        bids.select("Vendor", 1);
        inDialog("Counter\u2026", dialog -> {
            texts(dialog).getFirst().setText("1500");
            Widgets.press(dialog, "Ask");
        });
        assertEquals(new BigDecimal("2200"), cascade.getRate());
        assertEquals(List.of(QuoteBy.VENDOR, QuoteBy.OFFICE),
                cascade.getNegotiation().stream().map(Quote::getBy).toList());
        assertEquals("Counter the bid of Cascade", step());
        bids.select("Vendor", 1);
        inDialog("Counter\u2026", dialog -> {
            texts(dialog).getFirst().setText("1600");
            cancel(dialog);
        });
        assertEquals(2, cascade.getNegotiation().size());
    }

    @Test
    void aTermThatIsTypedIntoTheTableIsAStepAndOneThatIsNoneIsToldAndChangesNothing() {
        bids.type("Delivery", 0, "300");
        assertEquals(new BigDecimal("300"), tall.getDelivery());
        assertEquals(2, tall.getNegotiation().size());
        bids.type("Tax %", 0, "-4");
        assertEquals(null, tall.getTaxPercent());
        bids.type("Tax %", 0, "8.5");
        assertEquals(new BigDecimal("8.5"), tall.getTaxPercent());
        assertEquals(2, tall.getNegotiation().size(), "what is typed one after the other is one step");
    }

    @Test
    void anAwardWithFewerBidsThanWantedAsksForTheReasonAndIsOneStep() {
        bids.select("Vendor", 0);
        inDialog("Award\u2026", dialog -> {
            Button award = Widgets.button(dialog, "Award");
            assertTrue(Widgets.says(dialog, "5,800.00 USD"));
            assertTrue(Widgets.says(dialog, "3 are wanted over 5000"));
            assertFalse(award.isEnabled(), "no reason is said");
            Text reason = Widgets.find(dialog, Text.class, text -> (text.getStyle() & SWT.MULTI) != 0).orElseThrow();
            reason.setText(" ");
            assertFalse(award.isEnabled());
            reason.setText("Nobody else has one on the island");
            Widgets.button(dialog, "Draft the purchase order").setSelection(false);
            Widgets.press(dialog, "Award");
        });
        assertEquals(BidStatus.AWARDED, tall.getStatus());
        assertEquals(BidStatus.LOST, cascade.getStatus());
        assertEquals("Nobody else has one on the island", office.crane.getFewerBids());
        assertEquals(1, office.book.resources().getBookings().size());
        office.session.undo();
        assertEquals(BidStatus.REQUESTED, cascade.getStatus());
        assertEquals(List.of(), office.book.resources().getBookings());
        assertFalse(BidPolicy.isWaived(office.crane));
    }

    @Test
    void whereNobodyOrdersThePersonIsToldAfterTheAward() {
        office.session.edit("Fewer", () -> new BidPolicy(BigDecimal.ZERO, 0).choose(office.session.production()));
        screen.settle();
        bids.select("Vendor", 0);
        Answer.inDialog("Award", () -> Answer.inDialog("Award Crane to Tall Order",
                () -> Widgets.press(screen.shell(), "Award\u2026"), dialog -> {
                    assertTrue(Widgets.says(dialog, "No order was made"));
                    Widgets.first(dialog, Button.class).notifyListeners(SWT.Selection, new Event());
                }), dialog -> {
                    assertTrue(Widgets.button(dialog, "Award").isEnabled(), "as many are there as are wanted");
                    assertFalse(Widgets.button(dialog, "Take the rate of the quote into the estimate").isEnabled());
                    Widgets.press(dialog, "Award");
                });
        assertEquals(BidStatus.AWARDED, tall.getStatus());
    }

    @Test
    void whoThinksBetterOfAnAwardChangesNothing() {
        bids.select("Vendor", 0);
        inDialog("Award\u2026", BidScreensTest::cancel);
        assertEquals(List.of(), office.book.resources().getBookings());
        assertEquals(BidStatus.REQUESTED, tall.getStatus());
    }

    @Test
    void aBidWithoutAPriceIsNotAwardedAndThePersonIsTold() {
        office.session.edit("No price", () -> tall.setRate(null));
        screen.settle();
        assertEquals(List.of("Cascade", "Tall Order"), bids.shown("Vendor"));
        bids.select("Vendor", 1);
        Widgets.press(screen.shell(), "Award\u2026");
        assertTrue(screen.told().getFirst().contains("Enter its rate first"), screen.told().toString());
        assertEquals(List.of(), office.book.resources().getBookings());
    }

    @Test
    void thePolicyOfTheOfficeIsChosenAndTakenBack() {
        inDialog("Policy\u2026", dialog -> {
            Button keep = Widgets.button(dialog, "Keep");
            assertEquals("5000", texts(dialog).get(0).getText());
            texts(dialog).get(0).setText("");
            assertTrue(Widgets.says(dialog, "Over this amount"));
            assertFalse(keep.isEnabled());
            texts(dialog).get(0).setText("7,500");
            texts(dialog).get(1).setText("-2");
            assertTrue(Widgets.says(dialog, "Type 0 or more"));
            texts(dialog).get(1).setText("2");
            Widgets.press(dialog, "Keep");
        });
        assertEquals(new BidPolicy(new BigDecimal("7500"), 2), BidPolicy.of(office.session.production()));
        office.session.undo();
        assertEquals(new BidPolicy(new BigDecimal("5000"), 3), BidPolicy.of(office.session.production()));
        inDialog("Policy\u2026", dialog -> {
            texts(dialog).get(1).setText("9");
            cancel(dialog);
        });
        assertEquals(3, BidPolicy.of(office.session.production()).wanted());
    }

    @Test
    void whatIsDeletedIsBackAfterUndo() {
        bids.select("Vendor", 1);
        screen.key(Widgets.first(screen.shell(), NatTable.class), SWT.MOD1,
                SWT.DEL);
        assertEquals(List.of(tall), office.crane.getBids());
        assertEquals("Delete bid of Cascade", step());
        office.session.undo();
        assertEquals(List.of(tall, cascade), office.crane.getBids());
    }
}
