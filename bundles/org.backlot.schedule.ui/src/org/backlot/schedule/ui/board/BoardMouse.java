package org.backlot.schedule.ui.board;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/**
 * Selects by clicks and moves by dragging: strips and banners by themselves, a whole day by its break, from one view
 * into another as well. Near an edge the view scrolls; Escape ends a drag without a move.
 */
final class BoardMouse {

    /** Works out what would conflict at a landing, and tells it when it is known. */
    interface Trying {

        /** @param landing null ends it */
        void at(Landing landing);
    }

    /** What is done by a double click. */
    interface Opening {

        void open(BoardRow row);
    }

    private static final int DRAG = 5;
    private static final int TWISTIE = 44;
    private static final int TICK = 40;

    private final OpenBoard open;
    private final BoardMoves moves;
    private final BoardView view;
    private final List<BoardView> views;
    private final Opening opening;
    private final Trying trying;
    private BoardRow pressed;
    private int pressedAt;
    private boolean dragging;
    private BoardView over;
    private Landing landing;
    private Event last;

    /** @param views all between which can be dragged */
    BoardMouse(BoardView view, OpenBoard open, BoardMoves moves, List<BoardView> views, Opening opening,
            Trying trying) {
        this.view = view;
        this.open = open;
        this.moves = moves;
        this.views = views;
        this.opening = opening;
        this.trying = trying;
        Control canvas = view.control();
        canvas.addListener(SWT.MouseDown, this::press);
        canvas.addListener(SWT.MouseMove, this::move);
        canvas.addListener(SWT.MouseUp, this::release);
        canvas.addListener(SWT.MouseDoubleClick, this::doubled);
        open.onChange(this::end);
        canvas.addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.ESC && dragging) {
                end();
                e.doit = false;
            }
        });
    }

    /** Tells what would conflict where the strips would land now. */
    void tell(List<Conflicts.Conflict> found) {
        if (dragging && landing != null && !found.isEmpty()) {
            over.landing(landing, moves.outlook(landing) + "; " + found.getFirst().says()
                    + (found.size() == 1 ? "" : ", and " + (found.size() - 1) + " more"), true);
        }
    }

    boolean isDragging() {
        return dragging;
    }

    private Optional<BoardRow> row(Event event) {
        return view.rows().hit(view.at(event.x, event.y).y);
    }

    private void press(Event event) {
        view.control().setFocus();
        end();
        BoardRow row = row(event).orElse(null);
        if (row == null) {
            return;
        }
        boolean more = (event.stateMask & SWT.MOD1) != 0;
        if (row.type() == BoardRow.Type.BREAK) {
            if (view.at(event.x, event.y).x < TWISTIE && event.button == 1) {
                open.fold(row.day().day(), !open.isFolded(row.day().day()));
                return;
            }
            if (more || !open.selection().contains(row.day().day())) {
                open.selection().day(row.day().day(), more);
            }
        } else if (row.item() == null) {
            return;
        } else if (more) {
            open.selection().toggle(row.item());
        } else if ((event.stateMask & SWT.SHIFT) != 0) {
            open.selection().upTo(row.item(), open.items());
        } else if (!open.selection().contains(row.item())) {
            open.selection().only(row.item());
        }
        pressed = event.button == 1 ? row : null;
        pressedAt = event.y;
        open.tell();
    }

    private void move(Event event) {
        if (pressed == null || pressed.item() != null && open.selection().isEmpty()) {
            return;
        }
        if (!dragging && Math.abs(event.y - pressedAt) > DRAG) {
            dragging = true;
            view.control().getDisplay().timerExec(TICK, this::tick);
        }
        if (dragging) {
            last = event;
            land();
        }
    }

    /** Finds the view below the mouse, which may be another one, and where there it would land. */
    private void land() {
        Point on = view.control().toDisplay(last.x, last.y);
        BoardView now = views.stream().filter(other -> other.control().isVisible()
                && other.control().getClientArea().contains(other.control().toControl(on))).findFirst().orElse(view);
        if (over != null && over != now) {
            over.landing(null, "", false);
        }
        over = now;
        Point at = now.control().toControl(on);
        int y = now.at(at.x, at.y).y;
        Landing before = landing;
        landing = (pressed.item() == null ? now.rows().landingOfDays(y, open.plan().days()) : now.rows().landing(y))
                .orElse(null);
        boolean strips = landing != null && pressed.item() != null;
        if (landing == null || !landing.equals(before)) {
            now.landing(landing, strips ? moves.outlook(landing) : "", false);
            trying.at(strips ? landing : null);
        }
    }

    private void tick() {
        if (dragging && !view.control().isDisposed()) {
            Point at = over.control().toControl(view.control().toDisplay(last.x, last.y));
            if (over.scrollNear(at.y)) {
                land();
            }
            view.control().getDisplay().timerExec(TICK, this::tick);
        }
    }

    private void release(Event event) {
        boolean plain = (event.stateMask & (SWT.MOD1 | SWT.SHIFT)) == 0 && event.button == 1;
        BoardRow was = pressed;
        Landing target = dragging ? landing : null;
        boolean clicked = was != null && !dragging && plain;
        end();
        if (target != null && was.item() == null) {
            moves.dropDays(target);
        } else if (target != null) {
            moves.drop(target);
        } else if (clicked) {
            if (was.item() == null) {
                open.selection().day(was.day().day(), false);
            } else {
                open.selection().only(was.item());
            }
            open.tell();
        }
    }

    private void end() {
        views.forEach(other -> other.landing(null, "", false));
        if (dragging) {
            trying.at(null);
        }
        pressed = null;
        dragging = false;
        landing = null;
        over = null;
    }

    private void doubled(Event event) {
        if (event.button == 1) {
            row(event).filter(row -> row.type() != BoardRow.Type.BREAK || view.at(event.x, event.y).x >= TWISTIE)
                    .ifPresent(opening::open);
        }
    }
}
