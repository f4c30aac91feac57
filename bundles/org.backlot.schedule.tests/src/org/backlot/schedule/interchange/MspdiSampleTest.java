package org.backlot.schedule.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;

import org.backlot.core.exchange.Importer;
import org.backlot.core.exchange.Incoming;
import org.backlot.core.testing.Mutations;
import org.backlot.core.testing.SampleFiles;
import org.backlot.schedule.Show;
import org.backlot.schedule.model.Task;
import org.backlot.schedule.task.Waits;
import org.backlot.schedule.task.Works;
import org.junit.jupiter.api.Test;

/** Plans that Microsoft Project wrote. */
class MspdiSampleTest {

    private final Works works = new Works();

    private static byte[] sample(String name) throws IOException {
        return Files.readAllBytes(SampleFiles.at("mspdi/" + name));
    }

    private Incoming take(String name) throws IOException {
        Incoming incoming = new MspdiImporter().with(Show.contributions())
                .read(new ByteArrayInputStream(sample(name)), "sample.xml");
        incoming.putInto(works.show.production);
        return incoming;
    }

    private List<String> tasks() {
        return works.show.schedule.getTasks().stream().map(task -> task.getName() + " " + task.getDays() + " ["
                + Waits.text(task) + "]").toList();
    }

    @Test
    void theFourKindsOfLinks() throws IOException {
        take("mpxj_mspdirelations.xml");
        assertEquals(List.of("Task 1 1 []", "Task 2 1 [Task 1]", "Task 3 1 [Task 2 SS+1]", "Task 4 1 [Task 3 FF]",
                "Task 5 1 [Task 4 SF]"), tasks());
        // the dates that Microsoft Project reckoned itself; its fifth ends as the fourth begins, on Monday morning,
        // which is Friday evening here
        works.on(LocalDate.of(2006, 9, 21));
        assertEquals(List.of("2006-09-21", "2006-09-22", "2006-09-25", "2006-09-25", "2006-09-22"), works.plan().tasks()
                .stream().map(task -> task.finish().toString()).toList());
    }

    @Test
    void aWholePlan() throws IOException {
        Incoming incoming = take("mpxj_legacy_sample.xml");
        assertEquals("15 tasks and 1 milestone", incoming.summary());
        assertTrue(tasks().contains("Related Task 3b 1 [Related Task 3a -1]"), tasks().toString());
        assertTrue(tasks().contains("Second Task 100 []"), tasks().toString());
        take("mpxj_legacy_sample.xml");
        assertEquals(16, tasks().size());
    }

    @Test
    void whatWasDoneAndBy() throws IOException {
        works.show.person("Jon Iles", "Art", "Painter");
        Incoming incoming = take("mpxj_mspdiresource.xml");
        assertTrue(incoming.notes().toString().contains("Wade Golden"), incoming.notes().toString());
        Task done = works.show.schedule.getTasks().get(2);
        assertEquals(LocalDate.of(2006, 8, 29), done.getFinished());
        assertEquals(works.show.production.getPeople().getFirst().getId(),
                works.show.schedule.getTasks().getFirst().getOwner());
    }

    @Test
    void theOthersAreRead() throws IOException {
        take("mpxj_baselines.xml");
        take("mpxj_mspdicostratetable.xml");
        assertEquals(List.of("Task One 1 []"), tasks());
    }

    @Test
    void damagedOnesAreReadOrRefused() throws IOException {
        Importer importer = new MspdiImporter().with(Show.contributions());
        Mutations.read(sample("mpxj_mspdirelations.xml"), 800, in -> {
            var target = new Works();
            importer.read(in, "sample.xml").putInto(target.show.production);
            target.plan();
        });
    }
}
