package org.backlot.schedule.ui.dood;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.backlot.core.model.Element;
import org.backlot.schedule.calendar.DayDates;
import org.backlot.schedule.dood.DayOutOfDays;
import org.backlot.schedule.dood.DoodEdits;
import org.backlot.schedule.dood.DoodRow;
import org.backlot.schedule.model.ElementEventKind;
import org.backlot.schedule.model.Schedule;
import org.backlot.ui.find.Jump;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Kind;
import org.backlot.ui.kit.MenuItems;
import org.backlot.ui.kit.Palette;
import org.backlot.ui.kit.Picture;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** A day-out-of-days to work at: cells are selected, and travel, rehearsals, fittings and days away marked by a key. */
final class DoodView {

    private final Desk desk;
    private final Jump jump;
    private final Picture picture;
    private DoodGrid grid = new DoodGrid(new DayOutOfDays(List.of(), List.of()));
    private DoodCursor cursor = DoodCursor.NONE;
    private String hint = "";

    DoodView(Composite parent, Desk desk, Jump jump) {
        this.desk = desk;
        this.jump = jump;
        picture = new Picture(parent, desk, this::draw);
        Control canvas = picture.control();
        canvas.addListener(SWT.MouseDown, this::press);
        canvas.addListener(SWT.MouseMove, this::hover);
        canvas.addListener(SWT.MouseDoubleClick, e -> open());
        canvas.addListener(SWT.KeyDown, this::key);
        menu();
        desk.follow(canvas, Element.class, this::follow);
    }

    private void menu() {
        var menu = new MenuItems(picture.control());
        menu.add("Travel\tT", () -> mark(ElementEventKind.TRAVEL));
        menu.add("Rehearsal\tR", () -> mark(ElementEventKind.REHEARSAL));
        menu.add("Fitting\tF", () -> mark(ElementEventKind.FITTING));
        menu.add("Unavailable\tU", () -> mark(ElementEventKind.UNAVAILABLE));
        menu.line();
        menu.add("Clear\tDel", this::clear);
        menu.add("Go to the Day", this::open);
        picture.control().setMenu(menu.menu());
    }

    Control control() {
        return picture.control();
    }

    void show(DayOutOfDays dood) {
        Element element = row() == null ? null : row().element();
        LocalDate from = date(cursor.anchor());
        LocalDate to = date(cursor.head());
        grid = new DoodGrid(dood);
        int row = element == null ? -1 : grid.row(element);
        cursor = row < 0 ? DoodCursor.NONE : new DoodCursor(row, column(from), column(to));
        picture.size(grid.size().x, grid.size().y);
    }

    private DoodRow row() {
        return cursor.row() < 0 || cursor.row() >= grid.dood().rows().size() ? null
                : grid.dood().rows().get(cursor.row());
    }

    private LocalDate date(int column) {
        return column < 0 || column >= grid.dood().days().size() ? null : grid.dood().days().get(column).date();
    }

    private int column(LocalDate date) {
        return date == null ? -1 : grid.dood().days().stream().map(day -> day.date()).toList().indexOf(date);
    }

    private void draw(GC gc, Palette palette, Rectangle visible) {
        grid.draw(gc, palette, visible, cursor);
    }

    private void press(Event event) {
        picture.control().setFocus();
        Point at = picture.at(event.x, event.y);
        Rectangle visible = picture.visible();
        int row = at.y < visible.y + DoodGrid.HEAD ? -1 : grid.rowAt(at.y);
        int column = grid.columnAt(at.x, visible.x);
        boolean extend = (event.stateMask & SWT.SHIFT) != 0 && row == cursor.row() && cursor.anchor() >= 0;
        boolean within = event.button != 1 && row == cursor.row() && cursor.covers(column);
        if (!within) {
            put(new DoodCursor(row, row < 0 ? -1 : extend ? cursor.anchor() : column, row < 0 ? -1 : column));
        }
    }

    private void put(DoodCursor now) {
        cursor = now;
        DoodRow row = row();
        desk.select(row == null ? List.of() : List.of(row.element()));
        if (row != null && cursor.head() >= 0) {
            picture.reveal(grid.area(cursor.row(), cursor.head()));
        }
        picture.redraw();
    }

    private void follow(Element element) {
        int row = grid.row(element);
        if (row >= 0 && row != cursor.row()) {
            cursor = new DoodCursor(row, -1, -1);
            Rectangle seen = picture.visible();
            picture.reveal(new Rectangle(seen.x, row * DoodGrid.ROW, 1, DoodGrid.HEAD + DoodGrid.ROW));
        }
    }

    private void hover(Event event) {
        Point at = picture.at(event.x, event.y);
        Rectangle visible = picture.visible();
        boolean head = at.y < visible.y + DoodGrid.HEAD;
        int row = head ? -1 : grid.rowAt(at.y);
        int column = grid.columnAt(at.x, visible.x);
        String says = column < 0 || row < 0 && !head ? "" : DoodHint.of(
                head ? null : grid.dood().rows().get(row), grid.dood().days().get(column));
        if (!says.equals(hint)) {
            hint = says;
            picture.control().setToolTipText(says.isEmpty() ? null : says);
        }
    }

    private void key(Event event) {
        boolean extend = (event.stateMask & SWT.SHIFT) != 0;
        int columns = grid.dood().days().size();
        int rows = grid.dood().rows().size();
        switch (event.keyCode) {
            case SWT.ARROW_LEFT -> put(cursor.step(-1, 0, extend, columns, rows));
            case SWT.ARROW_RIGHT -> put(cursor.step(1, 0, extend, columns, rows));
            case SWT.ARROW_UP -> put(cursor.step(0, -1, extend, columns, rows));
            case SWT.ARROW_DOWN -> put(cursor.step(0, 1, extend, columns, rows));
            case SWT.HOME -> put(cursor.step(-columns, 0, extend, columns, rows));
            case SWT.END -> put(cursor.step(columns, 0, extend, columns, rows));
            case SWT.DEL, SWT.BS -> clear();
            case SWT.CR, SWT.KEYPAD_CR -> open();
            default -> mark(event);
        }
    }

    private void mark(Event event) {
        if ((event.stateMask & (SWT.MOD1 | SWT.ALT)) == 0) {
            switch (Character.toLowerCase(event.character)) {
                case 't' -> mark(ElementEventKind.TRAVEL);
                case 'r' -> mark(ElementEventKind.REHEARSAL);
                case 'f' -> mark(ElementEventKind.FITTING);
                case 'u' -> mark(ElementEventKind.UNAVAILABLE);
                default -> { }
            }
        }
    }

    /** Marks the selected dates; where all of them are marked so, takes the mark away. */
    private void mark(ElementEventKind kind) {
        DoodRow row = row();
        LocalDate from = date(cursor.from());
        LocalDate to = date(cursor.to());
        if (row == null || from == null || to == null) {
            return;
        }
        desk.session().flatMap(session -> session.section(Schedule.class)).ifPresent(schedule -> {
            if (DoodEdits.isMarked(schedule, row.element(), from, to, kind)) {
                clear();
            } else {
                desk.edit(DayDates.words(kind) + " of " + row.element().getName() + " on " + days(from, to),
                        () -> DoodEdits.mark(schedule, row.element(), from, to, kind));
            }
        });
    }

    private void clear() {
        DoodRow row = row();
        LocalDate from = date(cursor.from());
        LocalDate to = date(cursor.to());
        if (row != null && from != null && to != null) {
            desk.session().flatMap(session -> session.section(Schedule.class)).ifPresent(schedule -> desk.edit(
                    "Clear " + days(from, to).toLowerCase(Locale.ROOT) + " of " + row.element().getName(),
                    () -> DoodEdits.clear(schedule, row.element(), from, to)));
        }
    }

    private static String days(LocalDate from, LocalDate to) {
        return Objects.equals(from, to) ? Kind.DATE.show(from) : Kind.DATE.show(from) + " to " + Kind.DATE.show(to);
    }

    private void open() {
        if (cursor.head() >= 0) {
            grid.dood().days().get(cursor.head()).days().stream().findFirst().ifPresent(day -> jump.to(day.day()));
        }
    }
}
