package org.backlot.schedule.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.backlot.core.model.ProductionKind;
import org.backlot.schedule.Show;
import org.backlot.schedule.model.Task;
import org.junit.jupiter.api.Test;

class MilestonePackTest {

    private final Works works = new Works();
    private final MilestonePacks packs = new MilestonePacks(Show.contributions());

    @Test
    void eachKindOfProductionIsOfferedItsOwnFirst() {
        assertEquals(List.of("Feature", "Episode of a series", "Commercial", "Live show"),
                packs.all(works.show.production).stream().map(MilestonePack::name).toList());
        works.show.production.setKind(ProductionKind.LIVE);
        assertEquals("Live show", packs.all(works.show.production).getFirst().name());
    }

    @Test
    void everyPackIsWholeAndReadyForTheShootInTime() {
        works.on(works.show.production.getStart().minusWeeks(30));
        works.show.works("X", "..............................");
        for (MilestonePack pack : packs.all(works.show.production)) {
            works.show.schedule.getTasks().clear();
            assertEquals(pack.entries().size(), pack.addTo(works.show.schedule).size());
            TaskPlan plan = works.plan();
            assertEquals(List.of(), plan.cycles());
            assertEquals(List.of(), plan.broken());
            assertEquals(List.of(), plan.tasks().stream().filter(PlannedTask::isLate).map(PlannedTask::name).toList());
            assertTrue(plan.tasks().stream().allMatch(task -> !task.task().isBeforeShoot()
                    || task.finish().isBefore(plan.shoot().first().orElseThrow())), pack.name());
            assertTrue(plan.tasks().size() > 15, pack.name());
        }
    }

    @Test
    void whatIsThereStaysAndIsNotAddedTwice() {
        Task mine = works.task("picture LOCK", 3);
        MilestonePack pack = packs.all(works.show.production).getFirst();
        int added = pack.addTo(works.show.schedule).size();
        assertEquals(pack.entries().size() - 1, added);
        assertEquals(3, mine.getDays());
        Task mix = works.show.schedule.getTasks().stream().filter(t -> t.getName().equals("Score")).findFirst()
                .orElseThrow();
        assertEquals(mine, mix.getDependencies().getFirst().getTask());
        assertEquals(List.of(), pack.addTo(works.show.schedule));
    }

    @Test
    void aFileThatIsNoneIsRefusedWithItsLine() {
        assertEquals("Line 2: a task needs a name", refused("<milestones>\n<task/></milestones>"));
        assertTrue(refused("<milestones><task name=\"Mix\" phase=\"LATER\"/></milestones>").contains("the task Mix"));
        assertTrue(refused("<!DOCTYPE x><milestones/>").contains("document type"));
        assertTrue(refused("no xml").contains("Not a file of milestones"));
    }

    private static String refused(String xml) {
        return assertThrows(IOException.class, () -> MilestonePack.read(
                new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))).getMessage();
    }
}
