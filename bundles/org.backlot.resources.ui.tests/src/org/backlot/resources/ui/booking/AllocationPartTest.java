package org.backlot.resources.ui.booking;

import static org.backlot.resources.ui.Book.march;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.backlot.core.model.CoreFactory;
import org.backlot.core.model.Person;
import org.backlot.core.session.Ids;
import org.backlot.core.session.Session;
import org.backlot.resources.model.Asset;
import org.backlot.resources.model.Booking;
import org.backlot.resources.model.BookingStatus;
import org.backlot.resources.model.ResourcesFactory;
import org.backlot.resources.ui.Book;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Palette;
import org.eclipse.e4.core.contexts.EclipseContextFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.workbench.modeling.ESelectionService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The chart with events of the mouse and the keys, as a person makes them. The crane is asked for from 9 to 12 March. */
class AllocationPartTest {

    private static final int CRANE = ChartState.HEAD + ChartState.ROW + ChartState.ROW / 2;

    @TempDir
    Path folder;
    private final List<Object> selected = new ArrayList<>();
    private Book office;
    private IEclipseContext context;
    private Shell shell;
    private Canvas picture;

    @BeforeEach
    void open() {
        office = new Book(folder);
        context = EclipseContextFactory.create();
        context.set(Session.class, office.session);
        context.set(Palette.class, Palette.of("light"));
        context.set(ESelectionService.class, (ESelectionService) Proxy.newProxyInstance(getClass().getClassLoader(),
                new Class<?>[] {ESelectionService.class}, (proxy, method, given) -> {
                    if (method.getName().equals("setSelection")) {
                        selected.add(given[0]);
                    }
                    return null;
                }));
        shell = new Shell(Display.getDefault());
        shell.setLayout(new FillLayout());
        shell.setSize(1400, 400);
        assertNotNull(new AllocationPart(shell, new Desk(context)));
        shell.open();
        settle();
        picture = all(shell).filter(Canvas.class::isInstance).map(Canvas.class::cast)
                .filter(canvas -> canvas.getVerticalBar() != null).findFirst().orElseThrow();
    }

    @AfterEach
    void close() {
        shell.dispose();
        settle();
        context.dispose();
    }

    /** The middle of a day; the chart begins a week before the first day of all. */
    private int x(LocalDate first, int day) {
        return ChartState.NAMES + (int) (march(day).toEpochDay() - first.toEpochDay()) * DayScale.DAY + DayScale.DAY / 2;
    }

    private int x(int day) {
        return x(march(2), day);
    }

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
        answer("Book", () -> {
            Combo from = (Combo) find(control -> control instanceof Combo combo
                    && Arrays.asList(combo.getItems()).contains("Tall Order"));
            from.select(Arrays.asList(from.getItems()).indexOf("Tall Order"));
        });
        office.session.edit("Vendor", () -> office.book.vendor("Tall Order"));
        settle();
        drag(x(9), x(11));
        Booking made = office.book.resources().getBookings().getFirst();
        assertEquals(List.of(march(9), march(11)), List.of(made.getFrom(), made.getUntil()));
        assertEquals("Tall Order", made.getVendor().getName());
        assertEquals(BookingStatus.PRELIMINARY, made.getStatus());
        assertEquals(office.crane, made.getRequirement());
    }

    @Test
    void whatIsOwnIsProposedFirst() {
        Asset own = ResourcesFactory.eINSTANCE.createAsset();
        Ids.of(own);
        own.setName("Jib no. 1");
        own.setKind(office.crane.getKind());
        office.session.edit("Own", () -> office.book.resources().getAssets().add(own));
        settle();
        answer("Book", () -> {
            Combo from = (Combo) find(control -> control instanceof Combo combo
                    && combo.getText().startsWith("Proposed"));
            assertEquals("Proposed: 1 own, Jib no. 1", from.getText());
        });
        key(SWT.ARROW_DOWN, 0);
        key(SWT.CR, 0);
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
        assertTrue(all(shell).anyMatch(control -> control instanceof Label label && label.isVisible()
                && label.getText().startsWith("Marguerite Vane is booked for Crane on 10 Mar")));
    }

    @Test
    void onlyShortagesLeavesOutWhatIsBookedAndTheRowsCanBePeopleAndThings() {
        Booking booking = office.booking(9, 12, BookingStatus.CONFIRMED);
        office.session.edit("Item", () -> booking.setItem("Jib no. 2"));
        settle();
        Button only = (Button) all(shell).filter(control -> control instanceof Button button
                && button.getText().equals("Only shortages")).findFirst().orElseThrow();
        only.setSelection(true);
        only.notifyListeners(SWT.Selection, new Event());
        settle();
        move(x(9), CRANE);
        assertNull(picture.getToolTipText());
        only.setSelection(false);
        Combo rows = (Combo) all(shell).filter(Combo.class::isInstance).findFirst().orElseThrow();
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
        Button weeks = (Button) all(shell).filter(control -> control instanceof Button button
                && button.getText().equals("Weeks")).findFirst().orElseThrow();
        weeks.notifyListeners(SWT.Selection, new Event());
        settle();
        press(ChartState.NAMES + 7 * DayScale.WEEK + 8, CRANE);
        assertEquals(booking, selected.getLast());
    }

    /** Does something in the dialog that opens next, and accepts it. */
    private void answer(String verb, Runnable fill) {
        Display display = Display.getDefault();
        display.addFilter(SWT.Show, new Listener() {
            @Override
            public void handleEvent(Event event) {
                if (event.widget instanceof Shell dialog && dialog.getParent() == shell) {
                    display.removeFilter(SWT.Show, this);
                    display.asyncExec(() -> {
                        try {
                            fill.run();
                            find(control -> control instanceof Button button && button.getText().equals(verb)
                                    && button.getShell() == dialog).notifyListeners(SWT.Selection, new Event());
                        } finally {
                            if (!dialog.isDisposed()) {
                                dialog.close();
                            }
                        }
                    });
                }
            }
        });
    }

    private static Control find(Predicate<Control> which) {
        return Arrays.stream(Display.getDefault().getShells()).flatMap(AllocationPartTest::all).filter(which)
                .findFirst().orElseThrow();
    }

    private static Stream<Control> all(Composite in) {
        return Arrays.stream(in.getChildren()).flatMap(child -> child instanceof Composite composite
                ? Stream.concat(Stream.of(child), all(composite)) : Stream.of(child));
    }

    private void drag(int from, int to) {
        press(from, CRANE);
        move((from + to) / 2, CRANE);
        move(to, CRANE);
        release(to, CRANE);
    }

    private void press(int x, int y) {
        send(SWT.MouseDown, x, y);
    }

    private void move(int x, int y) {
        send(SWT.MouseMove, x, y);
    }

    private void release(int x, int y) {
        send(SWT.MouseUp, x, y);
    }

    private void send(int type, int x, int y) {
        var event = new Event();
        event.button = 1;
        event.x = x;
        event.y = y;
        picture.notifyListeners(type, event);
        settle();
    }

    private void key(int code, int mask) {
        var event = new Event();
        event.keyCode = code;
        event.stateMask = mask;
        picture.notifyListeners(SWT.KeyDown, event);
        settle();
    }

    private static void settle() {
        while (Display.getDefault().readAndDispatch()) {
            Thread.onSpinWait();
        }
    }
}
