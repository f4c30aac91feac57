package org.backlot.schedule.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.backlot.core.exchange.Incoming;
import org.backlot.core.file.UnreadableFile;
import org.backlot.schedule.Show;
import org.backlot.schedule.model.Task;
import org.backlot.schedule.report.TasksReport;
import org.backlot.schedule.task.Waits;
import org.backlot.schedule.task.Works;
import org.junit.jupiter.api.Test;

class TasksImporterTest {

    private final Works works = new Works();

    private Incoming read(String csv) throws IOException {
        return new TasksImporter().with(Show.contributions()).read(
                new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), "a.tasks.csv");
    }

    @Test
    void tasksComeInWithWhatTheyWaitForAndAgainOnlyBringThemUpToDate() throws IOException {
        works.show.person("Ada Moor", "Edit", "Editor");
        String csv = """
                name,phase,days,after,deadline,late,beforeShoot,lead,owner,department,notes
                Mix,post,5,Edit; last shooting day +2,2027-05-01,,,,,Sound,
                Edit,POST,20,,,,,,Ada Moor,Edit,in the new suite
                Casting,PREP,10,,,yes,yes,3,,,
                """;
        read(csv).putInto(works.show.production);
        read(csv.replace("Mix,post,5", "mix,post,6")).putInto(works.show.production);
        List<Task> tasks = works.show.schedule.getTasks();
        assertEquals(List.of("mix", "Edit", "Casting"), tasks.stream().map(Task::getName).toList());
        assertEquals("Edit; last shooting day +2", Waits.text(tasks.getFirst()));
        assertEquals(6, tasks.getFirst().getDays());
        assertEquals(LocalDate.of(2027, 5, 1), tasks.getFirst().getDeadline());
        assertTrue(tasks.get(2).isLate() && tasks.get(2).isBeforeShoot());
        assertEquals(3, tasks.get(2).getLead());
        Object report = new TasksReport().of(works.show.production, Show.questions(), Map.of("as-of", "2027-02-01"));
        assertTrue(report.toString().contains("name=Edit, phase=POST, days=20, start=2027-02-01, finish=2027-02-26"),
                report.toString());
        assertTrue(report.toString().contains("owner=Ada Moor"), report.toString());
        assertThrows(IllegalArgumentException.class, () -> new TasksReport().of(works.show.production,
                Show.questions(), Map.of("as-of", "tomorrow")));
    }

    @Test
    void whatCannotBeReadIsRefusedWithItsLine() throws IOException {
        assertTrue(assertThrows(UnreadableFile.class, () -> read("name,phase,days\nMix,POST,many\n")).located()
                .startsWith("a.tasks.csv:2: "));
        assertThrows(UnreadableFile.class, () -> read("name,phase,days\nMix,POST,-4\n"));
        assertThrows(UnreadableFile.class, () -> read("name,phase,days\nMix,POST,2.5\n"));
        assertThrows(UnreadableFile.class, () -> read("name,phase,days\nMix,POST,1e999999999\n"));
        assertThrows(UnreadableFile.class, () -> read("name,phase\nMix,NEVER\n"));
        Incoming nobody = read("name,phase,owner\nMix,POST,Nobody\n");
        assertThrows(IllegalStateException.class, () -> nobody.putInto(works.show.production));
        Incoming nothing = read("name,phase,after\nMix,POST,Cut\n");
        assertTrue(assertThrows(IllegalStateException.class, () -> nothing.putInto(works.show.production)).getMessage()
                .startsWith("a.tasks.csv:2: There is no task"));
    }
}
