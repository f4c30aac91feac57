package org.backlot.schedule.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;

import org.backlot.core.testing.PlainRegistry;
import org.backlot.documents.Documents;
import org.backlot.schedule.Show;
import org.backlot.schedule.model.Anchor;
import org.backlot.schedule.model.DependencyKind;
import org.backlot.schedule.model.Task;
import org.backlot.schedule.task.MilestonePacks;
import org.backlot.schedule.task.Works;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MilestonesTest {

    @TempDir
    Path folder;

    private final Works works = new Works();

    private String print(String ending) throws IOException {
        var documents = new Documents(PlainRegistry.of("org.backlot.documents", "org.backlot.schedule").backlot()
                .contributions());
        Path to = folder.resolve("milestones." + ending);
        documents.print(documents.named("milestones").orElseThrow(), works.show.production, Show.questions(),
                Map.of("today", "2027-02-01"), to);
        return ending.equals("pdf") ? Integer.toString(Files.readAllBytes(to).length) : Files.readString(to);
    }

    @Test
    void theChartHasABarForEachTaskAndNamesWhatIsLate() throws IOException {
        works.show.works("X", ".....");
        Task edit = works.task("Edit & conform", 5);
        works.after(edit, Anchor.SHOOT_WRAP, DependencyKind.FINISH_TO_START, 0);
        edit.setDeadline(LocalDate.of(2027, 3, 10));
        String paper = print("html");
        assertTrue(paper.contains("as of Monday 1 February 2027"), paper);
        assertTrue(paper.contains(">Edit &amp; conform</div>"), paper);
        assertTrue(paper.contains(">8 Mar</div>") && paper.contains(">12 Mar</div>"), paper);
        assertTrue(paper.contains("Edit &amp; conform: Fri 12 Mar, 2 working days after Wed 10 Mar"), paper);
        assertTrue(print("csv").contains("Edit & conform,POST,5,2027-03-08,2027-03-12,-2,yes,2027-03-10,2,"
                + "last shooting day,It waits for the last shooting day,"), print("csv"));
    }

    @Test
    void aLongPlanTakesSeveralPages() throws IOException {
        assertTrue(print("html").contains("There are no tasks and milestones yet"));
        works.show.works("X", ".....");
        new MilestonePacks(Show.contributions()).all(works.show.production).getFirst().addTo(works.show.schedule);
        assertEquals(2, print("html").split("class=\"chart ", -1).length - 1);
        assertTrue(Integer.parseInt(print("pdf")) > 10_000);
    }
}
