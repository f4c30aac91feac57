package org.backlot.ui.life;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.NoSuchFileException;

import org.backlot.core.file.UnreadableFile;
import org.junit.jupiter.api.Test;

class ComplaintTest {

    @Test
    void anUnreadableFileIsToldByFileLineAndWhatToDo() {
        assertEquals("a.fdx, line 12\n\nThe tag is not closed. Save it again in Final Draft.",
                Complaint.of(new UnreadableFile("a.fdx", 12, "The tag is not closed. Save it again in Final Draft")));
    }

    @Test
    void aMissingFileSaysWhichAndWhatToDo() {
        String text = Complaint.of(new NoSuchFileException("/films/a.backlot"));
        assertTrue(text.startsWith("/films/a.backlot"));
        assertTrue(text.contains("choose it in its new place"));
    }

    @Test
    void aFaultOfTheProgramShowsNoStackTrace() {
        String text = Complaint.of(new NullPointerException("Cannot invoke \"x\""));
        assertFalse(text.contains("Cannot invoke"));
        assertTrue(text.contains("log"));
    }
}
