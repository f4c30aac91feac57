package org.backlot.budget.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.backlot.ui.testing.Answer;
import org.backlot.ui.testing.Widgets;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PickDialogTest {

    private final Shell owner = new Shell(Display.getDefault());
    private final PickDialog<String> dialog = new PickDialog<>(owner, "Pick", "Which?",
            List.of("1400  Cast", "3300  Camera", "3301  Camera trucks"), text -> text);

    @AfterEach
    void close() {
        owner.dispose();
    }

    private static List<String> shown(Shell shell) {
        return Arrays.stream(Widgets.first(shell, Table.class).getItems()).map(TableItem::getText).toList();
    }

    private static void turn(Shell shell, int row, boolean on) {
        Table list = Widgets.first(shell, Table.class);
        list.getItem(row).setChecked(on);
        list.setSelection(row);
        var event = new Event();
        event.item = list.getItem(row);
        list.notifyListeners(SWT.Selection, event);
    }

    @Test
    void whatIsTickedStaysTickedWhileTheListIsFiltered() {
        AtomicReference<Optional<List<String>>> picked = new AtomicReference<>();
        Answer.inDialog("Pick", () -> picked.set(dialog.ask(List.of("1400  Cast", "3300  Camera"))), shell -> {
            Widgets.first(shell, Text.class).setText(" TRUCKS ");
            assertEquals(List.of("3301  Camera trucks"), shown(shell));
            turn(shell, 0, true);
            Widgets.first(shell, Text.class).setText("");
            assertTrue(Widgets.first(shell, Table.class).getItem(2).getChecked());
            turn(shell, 0, false);
            Widgets.press(shell, "Take");
        });
        assertEquals(Optional.of(List.of("3300  Camera", "3301  Camera trucks")), picked.get());
    }

    @Test
    void oneIsTakenOnceItIsSelected() {
        AtomicReference<Optional<String>> picked = new AtomicReference<>();
        Answer.inDialog("Pick", () -> picked.set(dialog.askOne()), shell -> {
            assertFalse(Widgets.button(shell, "Take").isEnabled());
            turn(shell, 2, false);
            turn(shell, 1, false);
            Widgets.press(shell, "Take");
        });
        assertEquals(Optional.of("3300  Camera"), picked.get());
    }
}
