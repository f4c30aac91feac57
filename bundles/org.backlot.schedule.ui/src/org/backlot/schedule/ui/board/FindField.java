package org.backlot.schedule.ui.board;

import java.util.function.Consumer;

import org.backlot.schedule.model.Item;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/**
 * Where somebody types what is looked for on the board: the first that has the words is selected as they come, Enter
 * goes to the next, with Shift to the one before, Escape back to the board.
 */
final class FindField {

    private final Text field;
    private final BoardFind found;
    private final OpenBoard open;
    private final Consumer<Item> show;
    private Control before;

    FindField(Text field, OpenBoard open, Consumer<Item> show) {
        this.field = field;
        this.open = open;
        this.show = show;
        found = new BoardFind(open);
        field.addModifyListener(e -> first());
        field.addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.CR || e.keyCode == SWT.KEYPAD_CR) {
                next((e.stateMask & SWT.SHIFT) != 0 ? -1 : 1);
                e.doit = false;
            } else if (e.keyCode == SWT.ESC) {
                leave();
                e.doit = false;
            }
        });
    }

    /** Begins with what was typed on the board. */
    void begin(String typed) {
        before = field.getDisplay().getFocusControl();
        field.setFocus();
        field.setText(typed);
        field.setSelection(typed.length());
    }

    private void leave() {
        field.setText("");
        if (before != null && !before.isDisposed()) {
            before.setFocus();
        }
    }

    private void first() {
        found.of(field.getText()).stream().findFirst().ifPresent(this::go);
    }

    void next(int way) {
        Item item = found.next(field.getText(), way);
        if (item != null) {
            go(item);
        }
    }

    private void go(Item item) {
        show.accept(item);
        open.tell();
    }
}
