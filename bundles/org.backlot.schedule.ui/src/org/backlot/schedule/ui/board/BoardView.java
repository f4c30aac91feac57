package org.backlot.schedule.ui.board;

import java.util.List;
import java.util.Optional;

import org.backlot.core.model.Scene;
import org.backlot.core.session.Session;
import org.backlot.schedule.board.DayEdits;
import org.backlot.schedule.board.Plan;
import org.backlot.schedule.model.Board;
import org.backlot.schedule.model.Item;
import org.backlot.schedule.model.Schedule;
import org.backlot.schedule.model.Strip;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Palette;
import org.backlot.ui.kit.Picture;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** A stripboard to work at: strips are selected and dragged, or moved by keys, and every move is one step. */
final class BoardView {

    private static final int DRAG = 5;

    private final Desk desk;
    private final Picture picture;
    private final StripDrawing drawing;
    private final BoardSelection selection = new BoardSelection();
    private Board chosen;
    private Plan plan;
    private List<BoardRow> rows = List.of();
    private int pressedAt = -1;
    private int landingAt = -1;

    BoardView(Composite parent, Desk desk) {
        this.desk = desk;
        picture = new Picture(parent, desk, this::draw);
        drawing = new StripDrawing(picture.control());
        Control canvas = picture.control();
        canvas.addListener(SWT.MouseDown, this::press);
        canvas.addListener(SWT.MouseMove, this::drag);
        canvas.addListener(SWT.MouseUp, this::release);
        canvas.addListener(SWT.KeyDown, this::key);
        canvas.addListener(SWT.Resize, e -> fit());
        desk.watch(canvas, this::refresh);
        desk.follow(canvas, Scene.class, this::reveal);
    }

    Control control() {
        return picture.control();
    }

    /** The board that is shown: the one that was chosen here, else the active one. */
    Optional<Board> board() {
        return plan == null ? Optional.empty() : Optional.of(plan.board());
    }

    void show(Board board) {
        chosen = board;
        refresh();
    }

    /** The selected items in the order of the board. */
    List<Item> selected() {
        return selection.inOrder(rows);
    }

    /** The row of the first selected item. */
    Optional<BoardRow> row() {
        return rows.stream().filter(row -> row.item() != null && selection.contains(row.item())).findFirst();
    }

    void refresh() {
        Optional<Session> session = desk.session();
        boolean there = chosen != null && session.flatMap(s -> s.object(chosen.getId(), Board.class)).isPresent();
        plan = session.flatMap(s -> there ? Optional.of(Plan.of(s.production(), chosen)) : Plan.active(s.production()))
                .orElse(null);
        rows = plan == null ? List.of() : BoardRow.of(plan);
        selection.keep(rows);
        fit();
    }

    private void fit() {
        int room = (int) (picture.control().getClientArea().width / picture.zoom());
        picture.size(drawing.fit(room), rows.isEmpty() ? 0 : rows.getLast().bottom());
    }

    private void draw(GC gc, Palette palette, Rectangle visible) {
        for (BoardRow row : StripDrawing.visible(rows, visible)) {
            drawing.draw(gc, palette, plan, row, selection.items());
        }
        if (landingAt >= 0) {
            drawing.landing(gc, palette, landingAt);
        }
    }

    private void press(Event event) {
        picture.control().setFocus();
        int y = picture.at(event.x, event.y).y;
        if (rows.isEmpty() || y >= rows.getLast().bottom()) {
            return;
        }
        BoardRow row = BoardRow.at(rows, y);
        if (row.item() == null) {
            if (row.day() != null) {
                desk.select(List.of(row.day().day()));
            }
            return;
        }
        if ((event.stateMask & SWT.MOD1) != 0) {
            selection.toggle(row.item());
        } else if ((event.stateMask & SWT.SHIFT) != 0) {
            selection.upTo(row.item(), rows);
        } else if (!selection.contains(row.item())) {
            selection.only(row.item());
        }
        pressedAt = event.button == 1 ? y : -1;
        tell();
    }

    private void drag(Event event) {
        if (pressedAt < 0 || selection.isEmpty()) {
            return;
        }
        int y = picture.at(event.x, event.y).y;
        if (landingAt >= 0 || Math.abs(y - pressedAt) > DRAG) {
            landingAt = landing(y);
            picture.redraw();
        }
    }

    private int landing(int y) {
        BoardRow row = BoardRow.at(rows, y);
        boolean lower = row.type() == BoardRow.Type.BONEYARD
                || row.type() == BoardRow.Type.ITEM && y > row.top() + row.type().height / 2;
        return lower ? row.bottom() : row.top();
    }

    private void release(Event event) {
        int target = landingAt;
        boolean clicked = pressedAt >= 0 && target < 0 && event.button == 1
                && (event.stateMask & (SWT.MOD1 | SWT.SHIFT)) == 0;
        pressedAt = -1;
        landingAt = -1;
        if (target >= 0) {
            drop(target);
        } else if (clicked) {
            BoardRow row = BoardRow.at(rows, picture.at(event.x, event.y).y);
            if (row.item() != null) {
                selection.only(row.item());
                tell();
            }
        }
        picture.redraw();
    }

    /** Puts the selected items where a line between two rows was. */
    private void drop(int y) {
        BoardRow above = BoardRow.at(rows, Math.max(0, y - 1));
        BoardRow below = BoardRow.at(rows, y);
        boolean between = above != below && above.type() == BoardRow.Type.BREAK;
        if (above.day() == null && above.type() != BoardRow.Type.BREAK && y > 0) {
            move(above, above.type() == BoardRow.Type.BONEYARD ? 0 : above.index() + 1);
        } else if (between || y == 0) {
            move(below, below.type() == BoardRow.Type.ITEM ? below.index() : 0);
        } else {
            move(above, above.index() + 1);
        }
    }

    private void move(BoardRow to, int index) {
        List<Item> items = selected();
        desk.edit(items.size() == 1 ? "Move strip" : "Move " + items.size() + " strips", () -> {
            if (to.day() == null) {
                DayEdits.toBoneyard(items, plan.board());
            } else {
                DayEdits.move(items, to.day().day(), index);
            }
        });
        tell();
    }

    private void key(Event event) {
        boolean alt = (event.stateMask & SWT.ALT) != 0;
        switch (event.keyCode) {
            case SWT.ARROW_UP -> step(-1, alt, event);
            case SWT.ARROW_DOWN -> step(1, alt, event);
            case SWT.PAGE_UP -> step(-10, false, event);
            case SWT.PAGE_DOWN -> step(10, false, event);
            case SWT.HOME -> step(-rows.size(), false, event);
            case SWT.END -> step(rows.size(), false, event);
            case SWT.DEL -> toBoneyard();
            default -> event.doit = true;
        }
    }

    private void step(int rowsAway, boolean move, Event event) {
        if (move) {
            nudge(rowsAway);
            return;
        }
        Item item = selection.away(rowsAway, rows);
        if (item != null) {
            if ((event.stateMask & SWT.SHIFT) != 0) {
                selection.upTo(item, rows);
            } else {
                selection.only(item);
            }
            show(item);
            tell();
        }
    }

    /** Moves the selected items past the row above or below them, and so over a day break. */
    private void nudge(int way) {
        List<BoardRow> chosenRows = rows.stream().filter(row -> row.item() != null && selection.contains(row.item()))
                .toList();
        if (chosenRows.isEmpty()) {
            return;
        }
        int at = rows.indexOf(way < 0 ? chosenRows.getFirst() : chosenRows.getLast()) + way;
        if (at >= 0 && at < rows.size()) {
            BoardRow past = rows.get(at);
            if (way < 0) {
                move(past, past.index());
            } else if (past.type() == BoardRow.Type.ITEM) {
                move(past, past.index() + 1);
            } else {
                BoardRow next = at + 1 < rows.size() ? rows.get(at + 1) : past;
                move(next, next.type() == BoardRow.Type.ITEM ? next.index() : 0);
            }
            row().ifPresent(row -> picture.reveal(drawing.area(row)));
        }
    }

    void toBoneyard() {
        List<Item> items = selected();
        if (!items.isEmpty()) {
            desk.edit("To the boneyard", () -> DayEdits.toBoneyard(items, plan.board()));
        }
    }

    private void reveal(Scene scene) {
        boolean shown = selected().stream().anyMatch(i -> i instanceof Strip s && s.getScene().equals(scene.getId()));
        if (!shown) {
            rows.stream().filter(row -> row.item() instanceof Strip strip && scene.getId().equals(strip.getScene()))
                    .findFirst().ifPresent(row -> {
                        selection.only(row.item());
                        show(row.item());
                    });
        }
    }

    private void show(Item item) {
        rows.stream().filter(row -> row.item() == item).findFirst()
                .ifPresent(row -> picture.reveal(drawing.area(row)));
        picture.redraw();
    }

    private void tell() {
        picture.redraw();
        desk.select(selected());
    }

    /** The boards of the production, in their order. */
    List<Board> boards() {
        return desk.session().flatMap(session -> session.section(Schedule.class))
                .map(schedule -> List.copyOf(schedule.getBoards())).orElse(List.of());
    }
}
