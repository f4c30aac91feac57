package org.backlot.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.backlot.ui.testing.Answer;
import org.backlot.ui.testing.Widgets;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;

class NameDialogTest {

    @Test
    void whatIsWrongIsSaidWhileItIsTyped() {
        var owner = new Shell();
        AtomicReference<Optional<String>> name = new AtomicReference<>();
        Answer.inDialog("Keep", () -> name.set(new NameDialog(owner, "Keep", "Save", "A name for it.", text ->
                text.isBlank() ? "" : text.equals("Taken") ? "There is one" : null).ask("Old")), shell -> {
            Text text = Widgets.first(shell, Text.class);
            assertEquals("Old", text.getText());
            text.setText("");
            assertFalse(Widgets.button(shell, "Save").isEnabled(), "nothing need be said of that");
            assertEquals("A name for it.", Widgets.first(shell, Label.class).getText());
            text.setText("Taken");
            assertFalse(Widgets.button(shell, "Save").isEnabled());
            assertEquals("There is one.", Widgets.first(shell, Label.class).getText());
            text.setText(" Mine ");
            assertTrue(Widgets.button(shell, "Save").isEnabled());
            Widgets.press(shell, "Save");
        });
        owner.dispose();
        assertEquals(Optional.of("Mine"), name.get());
    }
}
