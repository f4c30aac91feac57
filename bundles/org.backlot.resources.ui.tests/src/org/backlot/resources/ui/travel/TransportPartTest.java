package org.backlot.resources.ui.travel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.backlot.core.breakdown.Breakdown;
import org.backlot.resources.model.ResourcesFactory;
import org.backlot.resources.model.Transit;
import org.backlot.ui.testing.Grid;
import org.backlot.ui.testing.Selected;
import org.eclipse.e4.ui.workbench.modeling.ESelectionService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two people sleep in the Amity Motor Inn and are called to the salt works at eight on three days. */
class TransportPartTest {

    @TempDir
    Path folder;

    private final Selected selected = new Selected();
    private Away away;
    private Grid grid;

    @BeforeEach
    void open() throws IOException {
        away = new Away(folder);
        away.screen.context().set(ESelectionService.class, selected.service());
        assertNotNull(new TransportPart(away.screen.shell(), away.screen.desk()));
        away.screen.open();
        grid = Grid.in(away.screen.shell(), 0).until(6);
    }

    @AfterEach
    void leave() throws IOException {
        away.close();
    }

    private void way(int minutes) {
        away.session.edit("Drive", () -> {
            Transit way = ResourcesFactory.eINSTANCE.createTransit();
            way.setOne(away.resources.getPlaces().get(0));
            way.setOther(away.resources.getPlaces().get(1));
            way.setTime(Duration.ofMinutes(minutes));
            away.resources.getTransits().add(way);
        });
    }

    @Test
    void withoutAKnownWayItSaysWhatIsMissing() {
        assertEquals("", grid.value("Pick-up", 0));
        assertTrue(grid.value("Why not", 0).startsWith("Nobody knows how long the way takes"));
    }

    @Test
    void aWayThatBecomesKnownGivesEverybodyAPickUp() {
        way(40);
        grid.until("Pick-up", 0, "07:10");
        assertEquals(List.of("Marguerite Vane", "Tom Reed"), grid.values("Who").subList(0, 2));
        assertEquals("2", grid.value("Aboard", 0));
        assertEquals("", grid.value("Why not", 0));
        away.session.undo();
        grid.until("Pick-up", 0, "");
    }

    @Test
    void whoPlaysAPartIsCalledByItAndToldToTheWindow() {
        away.session.edit("Cast", () -> new Breakdown(away.session.production())
                .element("org.backlot.core.cast", "NELL").setPerson(away.session.production().getPeople().getFirst()));
        grid.until("Position", 0, "NELL");
        grid.click("Who", 0, 0);
        assertEquals(away.session.production().getPeople().getFirst(), selected.now());
    }

    @Test
    void nothingIsTypedHereAndAnotherBoardIsAnotherPlan() {
        assertFalse(grid.isOpen("Pick-up", 0));
        away.works(3);
        grid.until(2);
        assertFalse(grid.isOpen("Who", 0));
    }
}
