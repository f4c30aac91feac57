package org.backlot.ui.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AnswerTest {

    private final Shell owner = new Shell(Display.getDefault());

    @AfterEach
    void close() {
        owner.dispose();
    }

    @Test
    void whatGoesWrongInADialogFailsTheTestAndTheDialogIsClosed() {
        AssertionError fault = assertThrows(AssertionError.class, () -> Answer.inDialog("Question",
                () -> MessageDialog.openInformation(owner, "Question", "Really?"),
                dialog -> assertEquals("Other", dialog.getText())));
        assertEquals("expected: <Other> but was: <Question>", fault.getMessage());
        assertEquals(0, owner.getShells().length);
    }

    @Test
    void aDialogThatIsNotOpenedFailsTheTest() {
        assertThrows(AssertionError.class, () -> Answer.inDialog("Question", owner::layout, Shell::close));
    }
}
