package org.backlot.resources.ui.booking;

import org.backlot.resources.model.Booking;
import org.backlot.resources.model.BookingStatus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/**
 * What keys do in the chart: up and down go from row to row, with Ctrl left and right from booking to booking; left and
 * right move the booking by a day, with Shift they lengthen it, with Shift and Alt its beginning; up and down with Alt
 * give it to the row beside; Enter opens, Insert books, Delete cancels.
 */
final class ChartKeys {

    private static final int PAGE = 10;
    private static final double STEP = 1.25;

    private final ChartView view;
    private final ChartVerbs verbs;

    ChartKeys(ChartView view, ChartVerbs verbs) {
        this.view = view;
        this.verbs = verbs;
    }

    void press(Event event) {
        switch (event.keyCode) {
            case SWT.ARROW_UP -> upright(-1, event.stateMask);
            case SWT.ARROW_DOWN -> upright(1, event.stateMask);
            case SWT.PAGE_UP -> view.step(-PAGE);
            case SWT.PAGE_DOWN -> view.step(PAGE);
            case SWT.HOME -> view.step(Integer.MIN_VALUE / 2);
            case SWT.END -> view.step(Integer.MAX_VALUE / 2);
            case SWT.ARROW_LEFT -> sideways(-1, event.stateMask);
            case SWT.ARROW_RIGHT -> sideways(1, event.stateMask);
            case SWT.CR, SWT.KEYPAD_CR -> view.open();
            case SWT.INSERT -> view.bookWanted();
            case SWT.DEL -> {
                if (view.selected() != null) {
                    verbs.turn(view.selected(), BookingStatus.CANCELLED);
                }
            }
            case SWT.ESC -> view.cancel();
            case '+', SWT.KEYPAD_ADD, '=' -> view.zoom((int) Math.ceil(view.perDay() * STEP));
            case '-', SWT.KEYPAD_SUBTRACT -> view.zoom((int) (view.perDay() / STEP));
            default -> event.doit = true;
        }
    }

    private void upright(int way, int mask) {
        if ((mask & SWT.ALT) != 0) {
            view.give(way);
        } else {
            view.step(way);
        }
    }

    private void sideways(int way, int mask) {
        Booking booking = view.selected();
        if ((mask & SWT.MOD1) != 0 || booking == null) {
            view.across(way);
        } else if ((mask & SWT.SHIFT) != 0) {
            verbs.stretch(booking, way, (mask & SWT.ALT) != 0);
        } else {
            verbs.move(booking, way);
        }
    }
}
