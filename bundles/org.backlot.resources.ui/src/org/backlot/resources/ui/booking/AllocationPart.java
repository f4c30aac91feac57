package org.backlot.resources.ui.booking;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.backlot.core.Backlot;
import org.backlot.core.model.Production;
import org.backlot.core.question.Days;
import org.backlot.core.session.Session;
import org.backlot.resources.ResourceBook;
import org.backlot.resources.booking.NeedsAndBookings;
import org.backlot.resources.booking.Spans;
import org.backlot.resources.model.Booking;
import org.backlot.resources.model.BookingStatus;
import org.backlot.resources.ui.OpenBook;
import org.backlot.ui.kit.Bar;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Palette;
import org.backlot.ui.neighbour.NeighbourLink;
import org.backlot.ui.neighbour.NeighboursDialog;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import jakarta.inject.Inject;

/** What is needed and who and what is taken, day by day: short days are seen at a glance, and booked with the mouse. */
public class AllocationPart {

    private static final int MARK = 14;
    private static final int GAP = 16;
    private static final int MARGIN = 7;
    private static final String NEEDED = "Needed";
    private static final String SHORT = "Short";

    private final Desk desk;
    private final OpenBook book;
    private final ChartView view;
    private final Combo rows;
    private final Combo grouping;
    private final Button shortOnly;
    private final Canvas legend;
    private final Label told;
    private Session begun;

    @Inject
    public AllocationPart(Composite parent, Desk desk) {
        this.desk = desk;
        book = new OpenBook(desk);
        var page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
        var bar = new Bar(page, 8, 8);
        rows = combo(bar, "What is needed", "Who and what is taken");
        grouping = combo(bar, Arrays.stream(Grouping.values()).map(Grouping::label).toArray(String[]::new));
        shortOnly = new Button(bar.control(), SWT.CHECK);
        shortOnly.setText("Only shortages");
        shortOnly.setToolTipText("What is short of days, or taken twice");
        shortOnly.addListener(SWT.Selection, e -> refresh());
        var verbs = new ChartVerbs(desk, book, this::tell);
        bar.button("Days", "", "A column for each day", () -> zoom(DayScale.DAY));
        bar.button("Weeks", "", "The same in less room", () -> zoom(DayScale.WEEK));
        bar.button("Book\u2026", "plus", "Book the days that are missing (Insert)", this::bookWanted);
        bar.button("Confirm", "approve", "Confirm the booking", () -> turn(verbs, BookingStatus.CONFIRMED));
        bar.button("Other Productions\u2026", "compare", "Who and what is booked elsewhere",
                () -> desk.ask(Backlot.class).ifPresent(backlot ->
                        new NeighboursDialog<>(page.getShell(), desk, backlot, new BookingNeighbours()).open()));
        NeighbourLink.in(bar.control(), desk, new BookingNeighbours());
        legend = new Canvas(bar.control(), SWT.DOUBLE_BUFFERED);
        legend.addListener(SWT.Paint, e -> legend(e.gc));
        GridDataFactory.fillDefaults().hint(legendWidth(), 22).align(SWT.FILL, SWT.CENTER).applyTo(legend);
        told = new Label(page, SWT.WRAP);
        told.setData("org.eclipse.e4.ui.css.CssClassName", "problem-warning");
        GridDataFactory.fillDefaults().grab(true, false).indent(10, 0).exclude(true).applyTo(told);
        view = new ChartView(page, desk, verbs);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(view.control());
        book.follow(desk, page, view::follow);
        desk.watch(view.control(), this::refresh);
    }

    private Combo combo(Bar bar, String... items) {
        var combo = new Combo(bar.control(), SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.setItems(items);
        combo.select(0);
        combo.addListener(SWT.Selection, e -> refresh());
        return combo;
    }

    private void zoom(int perDay) {
        view.zoom(perDay);
        view.control().setFocus();
    }

    private void bookWanted() {
        view.bookWanted();
        view.control().setFocus();
    }

    private void turn(ChartVerbs verbs, BookingStatus status) {
        if (view.selected() != null) {
            verbs.turn(view.selected(), status);
        }
    }

    /** Says what fell back, until the next change. */
    private void tell(String text) {
        told.setText(text.replace("&", "&&"));
        told.setVisible(!text.isEmpty());
        ((GridData) told.getLayoutData()).exclude = text.isEmpty();
        told.requestLayout();
    }

    private void refresh() {
        Optional<Session> session = desk.session();
        Optional<ResourceBook> open = book.book();
        if (session.isEmpty() || open.isEmpty()) {
            view.show(List.of(), LocalDate.EPOCH, LocalDate.EPOCH);
            return;
        }
        var chart = new ChartRows(book, session.get(), open.get(), Grouping.values()[grouping.getSelectionIndex()],
                shortOnly.getSelection());
        Days span = span(session.get(), open.get());
        view.show(rows.getSelectionIndex() == 0 ? chart.needs() : chart.supplies(), span.first(), span.last());
        legend.redraw();
        begin(session.get());
    }

    /** A week around all that is needed and booked. */
    private Days span(Session session, ResourceBook open) {
        List<LocalDate> ends = Stream.concat(NeedsAndBookings.of(session).lines().stream()
                .filter(line -> !line.days().isEmpty())
                .flatMap(line -> Stream.of(line.days().firstKey(), line.days().lastKey())),
                open.resources().getBookings().stream().filter(AllocationPart::isShown)
                        .flatMap(booking -> Spans.of(booking).stream())
                        .flatMap(days -> Stream.of(days.first(), days.last()))).sorted().toList();
        LocalDate start = Optional.ofNullable(session.production().getStart()).orElseGet(LocalDate::now);
        return ends.isEmpty() ? new Days(start, start.plusWeeks(4))
                : new Days(ends.getFirst().minusDays(MARGIN), ends.getLast().plusDays(MARGIN));
    }

    private static boolean isShown(Booking booking) {
        return booking.getStatus() != BookingStatus.CANCELLED;
    }

    /** Begins at the shoot: what is booked for preparation lies far before it. */
    private void begin(Session session) {
        if (begun != session) {
            begun = session;
            Optional<LocalDate> start = Optional.of(session.production()).map(Production::getStart);
            start.ifPresent(day -> view.control().getDisplay().asyncExec(() -> {
                if (!view.control().isDisposed()) {
                    view.scrollTo(day.minusDays(1));
                }
            }));
        }
    }

    private int legendWidth() {
        var gc = new GC(legend);
        int width = Stream.concat(Arrays.stream(BarLook.values()).map(BarLook::label), Stream.of(NEEDED, SHORT))
                .mapToInt(text -> gc.textExtent(text).x + MARK + GAP).sum();
        gc.dispose();
        return width;
    }

    private void legend(GC gc) {
        Palette palette = desk.palette();
        int height = legend.getClientArea().height;
        int x = 0;
        for (BarLook look : BarLook.values()) {
            look.draw(gc, palette, new Rectangle(x, (height - MARK) / 2, MARK, MARK));
            x = label(gc, palette, look.label(), x, height);
        }
        gc.setForeground(palette.colour("text.secondary"));
        gc.drawRectangle(x, (height - MARK) / 2, MARK, MARK);
        x = label(gc, palette, NEEDED, x, height);
        gc.setBackground(palette.colour("error"));
        gc.fillRectangle(x, (height - MARK) / 2, MARK, MARK);
        label(gc, palette, SHORT, x, height);
    }

    private static int label(GC gc, Palette palette, String text, int x, int height) {
        gc.setForeground(palette.colour("text.secondary"));
        Point size = gc.textExtent(text);
        gc.drawText(text, x + MARK + 5, (height - size.y) / 2, true);
        return x + MARK + size.x + GAP;
    }

    /** Takes the keyboard. */
    @Focus
    public void focus() {
        view.control().setFocus();
    }
}
