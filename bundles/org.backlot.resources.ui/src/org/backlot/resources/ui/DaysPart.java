package org.backlot.resources.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.backlot.core.model.Production;
import org.backlot.core.session.Session;
import org.backlot.resources.booking.NeedsAndBookings;
import org.backlot.resources.model.Requirement;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Palette;
import org.backlot.ui.kit.Picture;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

import jakarta.inject.Inject;

/** What is needed and what is booked, day by day: short days and idle ones are seen at a glance. */
public class DaysPart {

    /** The side of a mark in the legend. */
    private static final int MARK = 14;
    /** How many days are brought into sight with the first of a row. */
    private static final int AHEAD = 12;

    private final Desk desk;
    private final OpenBook book;
    private final Picture picture;
    private final Button openOnly;
    private final Canvas legend;
    private DayChart chart = new DayChart(List.of(), List.of());
    private Requirement selected;
    private boolean begun;

    @Inject
    public DaysPart(Composite parent, Desk desk) {
        this.desk = desk;
        book = new OpenBook(desk::session);
        var page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
        var bar = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 3).spacing(12, 0).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        openOnly = new Button(bar, SWT.CHECK);
        openOnly.setText("Only what is open");
        openOnly.addListener(SWT.Selection, e -> refresh());
        legend = new Canvas(bar, SWT.DOUBLE_BUFFERED);
        legend.addListener(SWT.Paint, e -> legend(e.gc));
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, 22).align(SWT.FILL, SWT.CENTER)
                .applyTo(legend);
        picture = new Picture(page, desk, this::draw);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(picture.control());
        picture.control().addListener(SWT.MouseDown, this::click);
        picture.control().addListener(SWT.MouseMove, this::tip);
        picture.control().addListener(SWT.KeyDown, this::key);
        picture.control().addListener(SWT.Traverse, e -> e.doit = e.detail != SWT.TRAVERSE_ARROW_NEXT
                && e.detail != SWT.TRAVERSE_ARROW_PREVIOUS);
        picture.control().addListener(SWT.Resize, e -> begin());
        book.follow(desk, page, this::show);
        desk.watch(picture.control(), this::refresh);
    }

    private void refresh() {
        List<NeedsAndBookings.Line> lines = book.lines().stream()
                .filter(line -> !openOnly.getSelection() || line.state().isOpen()).toList();
        chart = DayChart.of(lines, line -> book.kind(line.requirement().getKind()));
        picture.size(chart.rows().isEmpty() ? 0 : chart.width() + 1, chart.rows().isEmpty() ? 0 : chart.height() + 1);
        legend.redraw();
        begin();
    }

    /** Begins at the shoot: what is booked for preparation lies far before it. */
    private void begin() {
        Optional<LocalDate> start = desk.session().map(Session::production).map(Production::getStart)
                .filter(day -> chart.days().contains(day));
        if (!begun && start.isPresent() && picture.control().getClientArea().width > DayChart.NAMES) {
            begun = true;
            int x = chart.x(start.get()) - DayChart.NAMES - DayChart.DAY;
            picture.control().getHorizontalBar().setSelection(Math.max(0, x));
            picture.redraw();
        }
    }

    private void draw(GC gc, Palette palette, Rectangle visible) {
        if (chart.rows().isEmpty()) {
            gc.setForeground(palette.colour("text.secondary"));
            gc.drawText("Nothing is needed or booked on any day. Put scenes on the schedule, or enter from when until\n"
                    + "when a requirement is asked for.", visible.x + 16, visible.y + 16, true);
        } else {
            new DayPainter(gc, palette, visible, chart, selected).draw();
        }
    }

    private void legend(GC gc) {
        Palette palette = desk.palette();
        int x = 0;
        int height = legend.getClientArea().height;
        for (DayMark mark : DayMark.values()) {
            DayPainter.mark(gc, palette, mark, new Rectangle(x, (height - MARK) / 2, MARK, MARK));
            gc.setForeground(palette.colour("text.secondary"));
            Point size = gc.textExtent(mark.label());
            gc.drawText(mark.label(), x + MARK + 5, (height - size.y) / 2, true);
            x += MARK + size.x + 21;
        }
    }

    private void show(Requirement requirement) {
        if (requirement != selected) {
            selected = requirement;
            chart.rows().stream().filter(this::isSelected).findFirst().ifPresent(this::reveal);
            picture.redraw();
        }
    }

    /**
     * Scrolls to a row, and to its first day where none of its days is in sight; names and heads lie over
     * the rest, a scroll bar over the row after.
     */
    private void reveal(DayChart.Row row) {
        Rectangle seen = picture.visible();
        int y = DayChart.HEAD + chart.rows().indexOf(row) * DayChart.ROW;
        int up = y - DayChart.HEAD < seen.y ? DayChart.HEAD : 0;
        var days = row.line().orElseThrow().days();
        boolean inSight = days.keySet().stream().map(chart::x).anyMatch(x -> x >= seen.x + DayChart.NAMES
                && x + DayChart.DAY <= seen.x + seen.width);
        int x = inSight ? seen.x : chart.x(days.firstKey()) - DayChart.NAMES - DayChart.DAY;
        int width = inSight ? 1 : DayChart.NAMES + AHEAD * DayChart.DAY;
        picture.reveal(new Rectangle(x, y - up, Math.min(width, seen.width), 2 * DayChart.ROW + up));
    }

    private boolean isSelected(DayChart.Row row) {
        return row.line().filter(line -> line.requirement() == selected).isPresent();
    }

    private Optional<DayChart.Row> row(Event event) {
        Point at = picture.at(event.x, event.y);
        return at.y < picture.visible().y + DayChart.HEAD ? Optional.empty() : chart.row(at.y);
    }

    private void click(Event event) {
        picture.control().setFocus();
        row(event).flatMap(DayChart.Row::line).ifPresent(line -> choose(line.requirement()));
    }

    private void choose(Requirement requirement) {
        show(requirement);
        desk.select(List.of(requirement));
    }

    private void key(Event event) {
        int step = event.keyCode == SWT.ARROW_DOWN ? 1 : event.keyCode == SWT.ARROW_UP ? -1 : 0;
        List<NeedsAndBookings.Line> lines = chart.rows().stream().flatMap(row -> row.line().stream()).toList();
        if (step != 0 && !lines.isEmpty()) {
            List<Requirement> all = lines.stream().map(NeedsAndBookings.Line::requirement).toList();
            choose(all.get(Math.clamp(all.indexOf(selected) + step, 0, all.size() - 1)));
        }
    }

    private void tip(Event event) {
        Point at = picture.at(event.x, event.y);
        boolean overNames = at.x < picture.visible().x + DayChart.NAMES;
        Optional<LocalDate> day = overNames ? Optional.empty() : chart.day(at.x);
        String text = row(event).flatMap(row -> row.line().map(line -> day.map(date -> DayChart.says(line, date))
                .orElse(row.name()))).orElse(null);
        picture.tip(text);
    }

    @Focus
    void focus() {
        picture.control().setFocus();
    }
}
