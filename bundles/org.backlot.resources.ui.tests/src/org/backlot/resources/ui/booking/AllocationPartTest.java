package org.backlot.resources.ui.booking;

import static org.backlot.resources.ui.Book.march;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.backlot.core.model.CoreFactory;
import org.backlot.core.model.Person;
import org.backlot.core.session.Ids;
import org.backlot.resources.model.Asset;
import org.backlot.resources.model.Booking;
import org.backlot.resources.model.BookingStatus;
import org.backlot.resources.model.ResourcesFactory;
import org.backlot.ui.kit.Palette;
import org.backlot.ui.testing.Widgets;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;

/** The chart with events of the mouse and the keys, as a person makes them. */
class AllocationPartTest extends Charted {

    @Test
    void aClickSelectsWhatIsNeededAndTheHoverTellsWhyItIsRed() {
        press(x(9), CRANE);
        release(x(9), CRANE);
        assertEquals(List.of(office.crane), selected);
        move(x(9), CRANE);
        assertTrue(picture.getToolTipText().startsWith("Crane, Tuesday 9 March 2027\n1 needed, 1 short"),
                picture.getToolTipText());
    }

    @Test
    void aBarIsDraggedToOtherDaysAndPulledAtItsEndsEachInOneStep() {
        Booking booking = office.booking(9, 10, BookingStatus.CONFIRMED);
        settle();
        drag(x(9) + 4, x(11) + 4);
        assertEquals(march(11), booking.getFrom());
        assertEquals(march(12), booking.getUntil());
        drag(x(12) + DayScale.DAY / 2 - 3, x(13) + DayScale.DAY / 2 - 3);
        assertEquals(march(13), booking.getUntil());
        assertEquals(march(11), booking.getFrom());
        drag(x(11) - DayScale.DAY / 2 + 3, x(9) - DayScale.DAY / 2 + 3);
        assertEquals(march(9), booking.getFrom());
        office.session.undo();
        settle();
        assertEquals(march(11), booking.getFrom());
    }

    @Test
    void aDragThatIsGivenUpChangesNothing() {
        Booking booking = office.booking(9, 10, BookingStatus.CONFIRMED);
        settle();
        press(x(9), CRANE);
        move(x(11), CRANE);
        key(SWT.ESC, 0);
        release(x(11), CRANE);
        assertEquals(march(9), booking.getFrom());
    }

    @Test
    void keysMoveLengthenAndCancel() {
        Booking booking = office.booking(9, 10, BookingStatus.CONFIRMED);
        settle();
        key(SWT.ARROW_DOWN, 0);
        assertEquals(List.of(booking), selected);
        key(SWT.ARROW_RIGHT, 0);
        key(SWT.ARROW_RIGHT, SWT.SHIFT);
        key(SWT.ARROW_RIGHT, SWT.SHIFT);
        assertEquals(List.of(march(10), march(13)), List.of(booking.getFrom(), booking.getUntil()));
        key(SWT.ARROW_LEFT, SWT.SHIFT | SWT.ALT);
        assertEquals(march(9), booking.getFrom());
        key(SWT.DEL, 0);
        assertEquals(BookingStatus.CANCELLED, booking.getStatus());
    }

    @Test
    void aDragOverEmptyDaysBooksThem() {
        office.session.edit("Vendor", () -> office.book.vendor("Tall Order"));
        settle();
        press(x(9), CRANE);
        move(x(11), CRANE);
        screen.inDialog(() -> release(x(11), CRANE), dialog -> {
            Combo from = from(dialog);
            from.select(Arrays.asList(from.getItems()).indexOf("Tall Order"));
            Widgets.press(dialog, "Book");
        });
        Booking made = office.book.resources().getBookings().getFirst();
        assertEquals(List.of(march(9), march(11)), List.of(made.getFrom(), made.getUntil()));
        assertEquals("Tall Order", made.getVendor().getName());
        assertEquals(BookingStatus.PRELIMINARY, made.getStatus());
        assertEquals(office.crane, made.getRequirement());
    }

    /** The second of the choices: for what, from whom, as what. */
    private static Combo from(Shell dialog) {
        return Widgets.all(dialog, Combo.class).get(1);
    }

    @Test
    void whatIsOwnIsProposedFirst() {
        Asset own = ResourcesFactory.eINSTANCE.createAsset();
        Ids.of(own);
        own.setName("Jib no. 1");
        own.setKind(office.crane.getKind());
        office.session.edit("Own", () -> office.book.resources().getAssets().add(own));
        settle();
        key(SWT.ARROW_DOWN, 0);
        screen.inDialog(() -> key(SWT.CR, 0), dialog -> {
            assertEquals("Proposed: 1 own, Jib no. 1", from(dialog).getText());
            Widgets.press(dialog, "Book");
        });
        assertEquals(own, office.book.resources().getBookings().getFirst().getAsset());
        assertEquals(march(12), office.book.resources().getBookings().getFirst().getUntil());
    }

    @Test
    void whoCameLaterFallsBackAndThePersonIsTold() {
        Person nell = CoreFactory.eINSTANCE.createPerson();
        nell.setName("Marguerite Vane");
        Booking first = office.booking(9, 10, BookingStatus.CONFIRMED);
        Booking second = office.booking(12, 13, BookingStatus.CONFIRMED);
        office.session.edit("People", () -> {
            Ids.of(nell);
            office.session.production().getPeople().add(nell);
            List.of(first, second).forEach(booking -> booking.setPerson(nell.getId()));
            first.setAt("2026-01-01T10:00:00");
        });
        settle();
        drag(x(12), x(10));
        assertEquals(BookingStatus.PRELIMINARY, second.getStatus());
        assertTrue(Widgets.all(screen.shell(), Label.class).stream().anyMatch(label -> label.isVisible()
                && label.getText().startsWith("Marguerite Vane is booked for Crane on 10 Mar")));
    }

    @Test
    void onlyShortagesLeavesOutWhatIsBookedAndTheRowsCanBePeopleAndThings() {
        Booking booking = office.booking(9, 12, BookingStatus.CONFIRMED);
        office.session.edit("Item", () -> booking.setItem("Jib no. 2"));
        settle();
        Button only = Widgets.button(screen.shell(), "Only shortages");
        only.setSelection(true);
        only.notifyListeners(SWT.Selection, new Event());
        settle();
        move(x(9), CRANE);
        assertNull(picture.getToolTipText());
        only.setSelection(false);
        Combo rows = Widgets.first(screen.shell(), Combo.class);
        rows.select(1);
        rows.notifyListeners(SWT.Selection, new Event());
        settle();
        move(x(9), CRANE);
        assertTrue(picture.getToolTipText().contains("Confirmed, 9-12 Mar"), picture.getToolTipText());
    }

    @Test
    void weeksTakeLessRoomThanDays() {
        Booking booking = office.booking(9, 10, BookingStatus.CONFIRMED);
        settle();
        Widgets.press(screen.shell(), "Weeks");
        settle();
        press(ChartState.NAMES + 7 * DayScale.WEEK + 8, CRANE);
        assertEquals(booking, selected.getLast());
    }

    @Test
    void ofFiveThousandRowsThoseInSightAreMadeAndNoOthers() {
        var made = new AtomicInteger();
        List<ChartRow> rows = IntStream.range(0, 5000).mapToObj(i -> ChartRow.of("supply " + i, "Thing " + i, () -> {
            made.incrementAndGet();
            return List.of();
        })).toList();
        var state = new ChartState(rows, new DayScale(march(1), march(1).plusDays(299), DayScale.DAY), -1, null, null);
        var image = new Image(screen.shell().getDisplay(), 1200, 800);
        var gc = new GC(image);
        new ChartDrawing(gc, Palette.of("dark"), new Rectangle(3000, 60000, 1200, 800), state).draw();
        gc.dispose();
        image.dispose();
        assertTrue(made.get() > 20 && made.get() < 120, made + " rows");
    }
}
