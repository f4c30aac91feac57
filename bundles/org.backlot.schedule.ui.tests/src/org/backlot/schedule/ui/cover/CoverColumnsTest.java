package org.backlot.schedule.ui.cover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.backlot.core.model.Identified;
import org.backlot.core.model.IntExt;
import org.backlot.core.model.Scene;
import org.backlot.schedule.cover.CoverSets;
import org.backlot.schedule.model.CoverSet;
import org.backlot.schedule.model.ShootDay;
import org.backlot.schedule.ui.Boarded;
import org.backlot.ui.kit.Column;
import org.backlot.ui.kit.Look;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoverColumnsTest {

    private Boarded of;
    private CoverColumns columns;

    @BeforeEach
    void open(@TempDir Path folder) throws IOException {
        of = new Boarded(folder);
        columns = new CoverColumns(() -> Optional.of(of.plan()));
        of.session().edit("Outside", () -> scene(0).setIntExt(IntExt.EXT));
    }

    @AfterEach
    void close() throws IOException {
        of.close();
    }

    private Scene scene(int index) {
        return of.session().production().getScript().getScenes().get(index);
    }

    private String show(Identified row, String label) {
        return column(label).show(row);
    }

    private Column<Identified, ?> column(String label) {
        return columns.table().stream().filter(column -> column.label().equals(label)).findFirst().orElseThrow();
    }

    @Test
    void aDayWithoutACoverSetSaysWhatHangsOnTheWeather() {
        ShootDay day = of.board().getDays().getFirst();
        assertEquals("1", show(day, "Hangs on the weather"));
        assertEquals("none yet", show(day, "Cover set"));
        assertFalse(column("Cover set").isEditable(day));
    }

    @Test
    void aCoverSetSaysItsScenesAndWhetherItIsInUse() {
        of.session().edit("Attach", () -> CoverSets.add(of.board().getDays().getFirst(), "Room", "rain",
                List.of(scene(3))));
        CoverSet set = of.board().getDays().getFirst().getCovers().getFirst();
        assertEquals(List.of("Day 1", "4", "4/8", ""), List.of(show(set, "Day"), show(set, "Scenes"),
                show(set, "Cover pages"), show(set, "In use")));
        of.session().edit("Switch", () -> CoverSets.switchTo(of.plan(), set));
        assertEquals("Yes", show(set, "In use"));
        assertEquals(Look.STRONG, columns.look(set));
        of.session().edit("Rename", () -> column("Cover set").type(set, "Rain room"));
        assertEquals("Rain room", set.getName());
    }
}
