package org.backlot.schedule.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.backlot.schedule.model.Task;
import org.junit.jupiter.api.Test;

class WaitsTest {

    private final Works works = new Works();

    private String again(String text) {
        Task task = works.task("Reader", 1);
        task.getDependencies().addAll(Waits.parse(text, works.show.schedule.getTasks()));
        works.show.schedule.getTasks().remove(task);
        return Waits.text(task);
    }

    @Test
    void whatIsPrintedCanBeTyped() {
        works.task("Edit", 1);
        works.task("Mix +2", 1);
        works.task("Act SS", 1);
        assertEquals("Edit", again("edit"));
        assertEquals("Edit SS+5; last shooting day +2", again("Edit ss + 5d;  wrap +2 ;"));
        assertEquals("first shooting day SS-3", again("First shooting day SS-3"));
        assertEquals("Mix +2; Act SS", again("Mix +2; Act SS"));
        assertEquals("Mix +2 FF-1; Act SS -1", again("mix +2 FF-1; act ss FS-1"));
        assertEquals("", again("  "));
    }

    @Test
    void aNameThatIsNobodysIsRefusedWithWhatToWrite() {
        String message = assertThrows(IllegalArgumentException.class, () -> again("Grade +2")).getMessage();
        assertTrue(message.startsWith("There is no task \"Grade +2\". Write"), message);
    }
}
