package org.backlot.schedule.ui.month;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.backlot.core.model.Identified;
import org.backlot.core.session.Session;
import org.backlot.schedule.board.Plan;
import org.backlot.schedule.calendar.Agenda;
import org.backlot.schedule.calendar.CalendarDay;
import org.backlot.schedule.calendar.DayDates;
import org.backlot.schedule.calendar.DayMoves;
import org.backlot.schedule.model.ElementEvent;
import org.backlot.schedule.model.ShootDay;
import org.backlot.ui.find.Jump;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Palette;
import org.backlot.ui.kit.Picture;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** A calendar to work at: days and events are dragged from date to date, or moved by keys. */
final class MonthView {

    private static final int DRAG = 5;

    private final Desk desk;
    private final Jump jump;
    private final Picture picture;
    private final MonthDrawing drawing;
    private final Consumer<String> tell;
    private Predicate<ElementEvent> wanted = event -> true;
    private MonthRange range = MonthRange.MONTH;
    private Agenda agenda;
    private MonthGrid grid;
    private LocalDate at;
    private Identified picked;
    private Point pressed;
    private LocalDate taken;
    private LocalDate landing;

    /** @param tell is told which dates are shown, and while something is dragged what would happen to it */
    MonthView(Composite parent, Desk desk, Jump jump, Consumer<String> tell) {
        this.desk = desk;
        this.jump = jump;
        this.tell = tell;
        picture = new Picture(parent, desk, this::draw);
        drawing = new MonthDrawing(picture.control());
        Canvas canvas = picture.control();
        canvas.addListener(SWT.MouseDown, this::press);
        canvas.addListener(SWT.MouseMove, this::drag);
        canvas.addListener(SWT.MouseUp, this::release);
        canvas.addListener(SWT.MouseDoubleClick, e -> open());
        canvas.addListener(SWT.KeyDown, this::key);
        canvas.addListener(SWT.Resize, e -> lay());
        desk.watch(canvas, this::refresh);
        desk.follow(canvas, ShootDay.class, this::follow);
        desk.follow(canvas, ElementEvent.class, this::follow);
    }

    Canvas control() {
        return picture.control();
    }

    void show(MonthRange now) {
        range = now;
        refresh();
    }

    void filter(Predicate<ElementEvent> events) {
        wanted = events;
        lay();
    }

    void turn(int pages) {
        if (at != null) {
            go(range.turn(at, pages));
        }
    }

    void today() {
        go(LocalDate.now());
    }

    /** The date that the keys move from; empty where nothing is shown. */
    Optional<LocalDate> date() {
        return Optional.ofNullable(at);
    }

    /** The day of the board that is selected. */
    Optional<ShootDay> day() {
        return picked instanceof ShootDay day ? Optional.of(day) : Optional.empty();
    }

    private void go(LocalDate date) {
        at = date;
        picked = agenda == null ? null : agenda.on(date).days().stream().map(day -> day.day()).findFirst().orElse(null);
        desk.select(picked == null ? List.of() : List.of(picked));
        lay();
        reveal();
    }

    private void refresh() {
        Optional<Session> session = desk.session();
        agenda = session.flatMap(s -> Plan.active(s.production())).map(Agenda::of).orElse(null);
        if (agenda == null) {
            grid = null;
            at = null;
        } else if (at == null) {
            at = agenda.firstShot();
        }
        Identified before = picked;
        picked = before == null ? null : session.flatMap(s -> s.object(before.getId())).orElse(null);
        if (picked instanceof ShootDay day) {
            agenda.plan().days().stream().filter(planned -> planned.day() == day).findFirst()
                    .ifPresent(planned -> at = planned.date());
        }
        lay();
    }

    private void lay() {
        if (agenda == null) {
            picture.size(0, 0);
            tell.accept("");
            return;
        }
        Rectangle room = picture.control().getClientArea();
        LocalDate from = range.from(at, agenda);
        grid = new MonthGrid(agenda, from, range.until(from, at, agenda), new Point((int) (room.width / picture.zoom()),
                (int) (room.height / picture.zoom())), wanted);
        picture.size(grid.size().x, grid.size().y);
        tell.accept(MonthTitle.of(grid, range));
    }

    private void draw(GC gc, Palette palette, Rectangle visible) {
        if (grid != null) {
            drawing.draw(gc, palette, visible, grid, range == MonthRange.MONTH ? YearMonth.from(at) : null,
                    LocalDate.now(), at, picked, landing);
        }
    }

    private void press(Event event) {
        picture.control().setFocus();
        Point point = picture.at(event.x, event.y);
        if (grid == null || point.y < picture.visible().y + MonthGrid.HEAD) {
            return;
        }
        grid.cell(point).ifPresent(cell -> {
            at = cell.on().date();
            picked = grid.block(point).<Identified>map(block -> block.day().day())
                    .or(() -> grid.bar(point).map(MonthGrid.Bar::event)).orElse(null);
            desk.select(picked == null ? List.of() : List.of(picked));
            pressed = event.button == 1 && picked != null ? point : null;
            taken = at;
            picture.redraw();
        });
    }

    private void drag(Event event) {
        Point point = picture.at(event.x, event.y);
        if (pressed == null) {
            hint(point);
            return;
        }
        if (landing != null || Math.abs(point.x - pressed.x) + Math.abs(point.y - pressed.y) > DRAG) {
            landing = grid.cell(point).map(cell -> cell.on().date()).orElse(landing);
            if (landing != null) {
                tell.accept(picked instanceof ShootDay ? MonthDrag.of(event.stateMask).says(landing) : "");
            }
            picture.redraw();
        }
    }

    private void hint(Point point) {
        String says = grid == null ? "" : grid.bar(point).map(MonthGrid.Bar::says)
                .or(() -> grid.block(point).map(block -> MonthDrawing.hint(block.day())))
                .or(() -> grid.cell(point).flatMap(cell -> cell.on().says()).map(CalendarDay::words)).orElse("");
        picture.tip(says);
    }

    private void release(Event event) {
        LocalDate target = landing;
        pressed = null;
        landing = null;
        if (target != null) {
            move(target, event.stateMask);
            lay();
        }
    }

    private void move(LocalDate target, int modifiers) {
        Identified moved = picked;
        LocalDate from = taken;
        desk.session().ifPresent(session -> {
            at = target;
            MonthDrag.of(modifiers).move(desk, session.production(), moved, from, target);
        });
    }

    private void key(Event event) {
        switch (event.keyCode) {
            case SWT.ARROW_LEFT -> step(-1, event);
            case SWT.ARROW_RIGHT -> step(1, event);
            case SWT.ARROW_UP -> step(-7, event);
            case SWT.ARROW_DOWN -> step(7, event);
            case SWT.PAGE_UP -> turn(-1);
            case SWT.PAGE_DOWN -> turn(1);
            case SWT.HOME -> today();
            case SWT.CR, SWT.KEYPAD_CR -> open();
            case SWT.DEL -> delete();
            case 'o' -> dayOff();
            default -> event.doit = true;
        }
    }

    private void step(int days, Event event) {
        if (at == null) {
            return;
        }
        if ((event.stateMask & SWT.ALT) == 0) {
            go(at.plusDays(days));
        } else if (picked != null) {
            taken = at;
            move(at.plusDays(days), event.stateMask);
            reveal();
        }
    }

    private void reveal() {
        if (grid != null) {
            grid.cell(at).ifPresent(cell -> picture.reveal(new Rectangle(cell.area().x, cell.area().y - MonthGrid.HEAD,
                    cell.area().width, cell.area().height + MonthGrid.HEAD)));
        }
    }

    private void delete() {
        if (picked instanceof ElementEvent event) {
            desk.session().ifPresent(session -> desk.edit("Delete an event", () -> session.delete(event)));
        }
    }

    /** The unit of the selected day, else the main unit. */
    String unit() {
        return picked instanceof ShootDay day ? DayDates.unit(day) : "";
    }

    /** Makes the date a day off, or a day off worked, of the unit of the selected day. */
    void dayOff() {
        desk.session().ifPresent(session -> Plan.activeBoard(session.production()).ifPresent(board -> {
            LocalDate date = at;
            String unit = unit();
            if (date != null && desk.edit(agenda.isWorked(unit, date) ? "Put in a day off" : "Work a day off",
                    () -> DayMoves.dayOff(session.production(), board, unit, date))) {
                picked = null;
                at = date;
                picture.redraw();
            }
        }));
    }

    /** Goes to the selected day on the board, or to the selected event. */
    void open() {
        if (picked instanceof ShootDay day && !day.getItems().isEmpty()) {
            jump.to(day.getItems().getFirst());
        } else if (picked != null) {
            jump.to(picked);
        }
    }

    private void follow(Identified object) {
        if (object == picked || agenda == null) {
            return;
        }
        Optional<LocalDate> date = object instanceof ElementEvent event ? Optional.ofNullable(event.getFrom())
                : agenda.plan().days().stream().filter(day -> day.day() == object).map(day -> day.date()).findFirst();
        date.ifPresent(found -> {
            picked = object;
            at = found;
            lay();
            reveal();
        });
    }
}
