package org.backlot.schedule.ui.board;

import java.util.List;

import org.backlot.schedule.model.Item;
import org.backlot.schedule.model.ShootDay;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/**
 * What keys do on a board: arrows select, with Alt they move; Left and Right fold days; a letter begins to find.
 */
final class BoardKeys {

    /** What keys do that is not the board's own. */
    interface Actions {

        /** Opens what is selected. */
        void open();

        /** Changes a banner in place. */
        void change();

        /** Begins to find with what was typed. */
        void find(String typed);

        /** Goes to the next one that was found. */
        void findNext(int way);
    }

    private static final int PAGE = 10;

    private final OpenBoard open;
    private final BoardMoves moves;
    private final BoardView view;
    private final Actions actions;

    private BoardKeys(BoardView view, OpenBoard open, BoardMoves moves, Actions actions) {
        this.view = view;
        this.open = open;
        this.moves = moves;
        this.actions = actions;
    }

    static void listen(BoardView view, OpenBoard open, BoardMoves moves, Actions actions) {
        view.control().addListener(SWT.KeyDown, new BoardKeys(view, open, moves, actions)::key);
    }

    private void key(Event event) {
        if (open.plan() == null) {
            return;
        }
        boolean alt = (event.stateMask & SWT.ALT) != 0;
        boolean ctrl = (event.stateMask & SWT.MOD1) != 0;
        if (ctrl && !alt) {
            control(event);
            return;
        }
        switch (event.keyCode) {
            case SWT.ARROW_UP -> step(-1, alt, event);
            case SWT.ARROW_DOWN -> step(1, alt, event);
            case SWT.ARROW_LEFT -> fold(true);
            case SWT.ARROW_RIGHT -> fold(false);
            case SWT.PAGE_UP -> step(-PAGE, false, event);
            case SWT.PAGE_DOWN -> step(PAGE, false, event);
            case SWT.HOME -> step(-open.items().size(), false, event);
            case SWT.END -> step(open.items().size(), false, event);
            case SWT.DEL -> moves.toBoneyard();
            case SWT.CR, SWT.KEYPAD_CR -> actions.open();
            case SWT.F2 -> actions.change();
            case SWT.F3 -> actions.findNext((event.stateMask & SWT.SHIFT) != 0 ? -1 : 1);
            default -> {
                if (!alt && event.character > ' ' && event.character != SWT.DEL) {
                    actions.find(String.valueOf(event.character));
                    event.doit = false;
                }
            }
        }
    }

    private void control(Event event) {
        switch (event.keyCode) {
            case 'a' -> {
                open.selection().these(open.items());
                open.tell();
            }
            case '+', '=', SWT.KEYPAD_ADD -> view.zoom(view.picture().zoom() * 1.25);
            case '-', SWT.KEYPAD_SUBTRACT -> view.zoom(view.picture().zoom() / 1.25);
            case '0', SWT.KEYPAD_0 -> view.zoom(1);
            default -> event.doit = true;
        }
    }

    /** Folds the days of what is selected; they are selected then, since what stood on them is out of sight. */
    private void fold(boolean fold) {
        List<ShootDay> days = open.days();
        for (ShootDay day : days) {
            open.fold(day, fold);
            if (fold && !open.selection().contains(day)) {
                open.selection().day(day, true);
            }
        }
        open.tell();
    }

    private void step(int rowsAway, boolean move, Event event) {
        if (move) {
            moves.nudge(view.rows(), rowsAway);
            open.selected().stream().findFirst().ifPresent(view::reveal);
            return;
        }
        Item item = open.selection().away(rowsAway, view.rows().items());
        if (item != null) {
            if ((event.stateMask & SWT.SHIFT) != 0) {
                open.selection().upTo(item, open.items());
            } else {
                open.selection().only(item);
            }
            view.reveal(item);
            open.tell();
        }
    }
}
