package org.backlot.resources.ui.booking;

import static org.backlot.resources.ui.Book.march;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.util.List;

import org.backlot.core.model.CoreFactory;
import org.backlot.core.model.Person;
import org.backlot.core.question.Days;
import org.backlot.core.session.Ids;
import org.backlot.resources.model.Asset;
import org.backlot.resources.model.Booking;
import org.backlot.resources.model.BookingStatus;
import org.backlot.resources.model.Requirement;
import org.backlot.resources.model.ResourcesFactory;
import org.backlot.ui.testing.Widgets;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.Test;

/** Bookings that are dragged from row to row of the chart. */
class HandOverTest extends Charted {

    private Asset thing(String name, String owner) {
        Asset thing = ResourcesFactory.eINSTANCE.createAsset();
        Ids.of(thing);
        thing.setName(name);
        thing.setKind(office.crane.getKind());
        thing.setOwner(owner == null ? null : office.book.vendor(owner));
        office.book.resources().getAssets().add(thing);
        return thing;
    }

    /** Rows: the group, then one thing below the other. */
    private void showThings() {
        Combo rows = Widgets.first(screen.shell(), Combo.class);
        rows.select(1);
        rows.notifyListeners(SWT.Selection, new Event());
        settle();
    }

    private String told() {
        return Widgets.all(screen.shell(), Label.class).stream().filter(Label::isVisible).map(Label::getText)
                .filter(text -> text.contains("price")).findFirst().orElse("");
    }

    @Test
    void aBarIsDraggedToAnotherThingWhoseOwnerMadeNoPrice() {
        Booking booking = office.booking(9, 10, BookingStatus.CONFIRMED);
        Asset[] things = new Asset[2];
        office.session.edit("Things", () -> {
            things[0] = thing("Jib A", "Tall Order");
            things[1] = thing("Jib B", null);
            booking.setAsset(things[0]);
            booking.setRate(new BigDecimal("400"));
        });
        settle();
        showThings();
        press(x(9) + 4, CRANE);
        move(x(10) + 4, CRANE + ChartState.ROW);
        release(x(10) + 4, CRANE + ChartState.ROW);
        assertEquals(things[1], booking.getAsset());
        assertNull(booking.getVendor());
        assertNull(booking.getRate());
        assertEquals(List.of(march(10), march(11)), List.of(booking.getFrom(), booking.getUntil()));
        assertEquals("The price was agreed with Tall Order and is left out", told());
        key(SWT.ARROW_UP, SWT.ALT);
        assertEquals(things[0], booking.getAsset(), "the booking stays selected and goes back by keys");
        office.session.undo();
        office.session.undo();
        assertEquals(new BigDecimal("400"), booking.getRate());
        assertEquals(march(9), booking.getFrom());
    }

    @Test
    void aBarIsDraggedToSomethingElseThatIsNeededUnlessItTakesUpAnOffer() {
        Booking booking = office.booking(9, 10, BookingStatus.CONFIRMED);
        Requirement dolly = ResourcesFactory.eINSTANCE.createRequirement();
        office.session.edit("Dolly", () -> {
            Ids.of(dolly);
            dolly.setName("Dolly");
            dolly.setKind(office.crane.getKind());
            dolly.setFrom(march(9));
            dolly.setUntil(march(12));
            office.book.resources().getRequirements().add(dolly);
        });
        settle();
        press(x(9) + 4, CRANE);
        move(x(9) + 4, CRANE + ChartState.ROW);
        release(x(9) + 4, CRANE + ChartState.ROW);
        assertEquals(dolly, booking.getRequirement());
        assertEquals(booking, selected.getLast());
        office.session.edit("Award", () -> booking.setBid(office.book.askForBid(dolly,
                office.book.vendor("Tall Order"))));
        settle();
        key(SWT.ARROW_UP, SWT.ALT);
        assertEquals(dolly, booking.getRequirement());
        assertEquals(List.of("Move booking of Dolly: The booking takes up an offer for Dolly. Cancel it, and book Crane"
                + " anew"), screen.told());
    }

    @Test
    void aThingIsNotDraggedToAPerson() {
        Booking booking = office.booking(9, 10, BookingStatus.CONFIRMED);
        Person nell = CoreFactory.eINSTANCE.createPerson();
        office.session.edit("Things", () -> {
            booking.setAsset(thing("Jib A", null));
            Ids.of(nell);
            nell.setName("Nell");
            office.session.production().getPeople().add(nell);
            office.book.book(office.kitchen, null, new Days(march(9), march(9)), BookingStatus.PENCIL)
                    .setPerson(nell.getId());
        });
        settle();
        showThings();
        press(x(9) + 4, CRANE);
        move(x(9) + 4, CRANE + 2 * ChartState.ROW);
        release(x(9) + 4, CRANE + 2 * ChartState.ROW);
        assertEquals(List.of("Hand over booking of Crane: Nell is a person, and a thing is booked here. Drag the"
                + " booking to another thing"), screen.told());
        assertNull(booking.getPerson());
    }
}
