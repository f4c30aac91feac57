package org.backlot.schedule.strip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;

import org.backlot.core.breakdown.Breakdown;
import org.backlot.core.breakdown.Categories;
import org.backlot.core.model.IntExt;
import org.backlot.core.model.Scene;
import org.backlot.core.value.Settings;
import org.backlot.schedule.Show;
import org.backlot.schedule.board.Light;
import org.backlot.schedule.board.Plan;
import org.junit.jupiter.api.Test;

class StripsTest {

    private final Show show = new Show();

    private StripPaper paper(IntExt place, String time) {
        Scene scene = show.scene("x", place, "ROOM", time, 1);
        return StripPaper.of(scene, Light.of(show.production).get(scene.getId()));
    }

    @Test
    void thePaperSaysPlaceAndLight() {
        assertEquals(StripPaper.INT_DAY, paper(IntExt.INT, "DAY"));
        assertEquals(StripPaper.EXT_NIGHT, paper(IntExt.EXT, "NIGHT"));
        assertEquals(StripPaper.EXT_NIGHT, paper(IntExt.EXT, "CONTINUOUS"), "the light of the scene before it");
        assertEquals(StripPaper.EXT_DAWN, paper(IntExt.EXT, "DAWN"));
        assertEquals(StripPaper.INT_DUSK, paper(IntExt.INT, "MAGIC HOUR"));
        assertEquals(StripPaper.INT_EXT_NIGHT, paper(IntExt.INT_EXT, "NIGHT"));
        assertEquals(StripPaper.INT_DAY, paper(IntExt.NONE, "DAY"));
    }

    @Test
    void theOfficeChoosesColoursAndGoesBackToTheTrades() {
        StripColours.choose(show.production, StripPaper.EXT_DAY, "#102a54");
        assertEquals("#102A54", StripColours.of(show.production).paper(StripPaper.EXT_DAY));
        assertEquals("#FFFFFF", StripColours.of(show.production).paper(StripPaper.INT_DAY));
        assertThrows(IllegalArgumentException.class,
                () -> StripColours.choose(show.production, StripPaper.EXT_DAY, "blue"));
        StripColours.reset(show.production);
        assertEquals("#FFEF9E", StripColours.of(show.production).paper(StripPaper.EXT_DAY));
        assertTrue(show.production.getSettings().isEmpty());
        Settings.set(show.production, StripColours.SETTING + "ext-day", "sunny");
        assertEquals("#FFEF9E", StripColours.of(show.production).paper(StripPaper.EXT_DAY));
    }

    @Test
    void theInkCanBeReadOnEveryPaper() {
        for (String paper : List.of("#FFFFFF", "#000000", "#808080", "#FF0000", "#0000FF", "#FFEF9E", "#7A7A7A")) {
            assertTrue(StripColours.contrast(paper, StripColours.ink(paper)) >= 4.2, paper);
        }
    }

    @Test
    void layoutsAreKeptAsTheyAreWritten() {
        for (StripLayout layout : StripLayouts.of(show.production)) {
            assertEquals(layout, StripLayout.parse(layout.name(), layout.toString()).orElseThrow());
        }
        assertTrue(StripLayout.parse("x", "wide number | number").isEmpty());
        assertEquals("58 number!", StripLayout.parse("x", "58 number! | nothing").orElseThrow().toString());
    }

    @Test
    void columnsShareWhatTheFixedOnesLeave() {
        StripLayout layout = StripLayout.parse("x", "100 number | 1* set | 3* synopsis").orElseThrow();
        assertEquals(List.of(0, 100, 325, 1000), layout.edges(1000));
        assertEquals(List.of(0, 100, 190, 460), layout.edges(10), "not narrower than can be read");
    }

    @Test
    void aLayoutOfOursCanBeChangedAndReset() {
        StripLayout standard = StripLayouts.used(show.production);
        assertEquals("Standard", standard.name());
        StripLayouts.keep(show.production, new StripLayout("Standard", standard.columns().subList(0, 2)));
        assertEquals(2, StripLayouts.used(show.production).columns().size());
        assertEquals(standard, StripLayouts.standard("Standard"));
        StripLayouts.forget(show.production, "Standard");
        assertEquals(standard, StripLayouts.used(show.production));
        StripLayouts.keep(show.production, standard.named("Ours"));
        assertEquals("Ours", StripLayouts.used(show.production).name());
        StripLayouts.forget(show.production, "Ours");
        assertEquals("Standard", StripLayouts.used(show.production).name());
    }

    @Test
    void fieldsSayWhatTheSheetSays() {
        Scene scene = show.scene("12", IntExt.INT_EXT, "CAR", "DAY", 11, "NELL", "GEORGE");
        var breakdown = new Breakdown(show.production);
        breakdown.tag(scene, "org.backlot.core.props", "Map");
        breakdown.tag(scene, "org.backlot.core.props", "Torch");
        Breakdown.numberCast(show.production);
        var fields = new StripFields(new Categories(Show.contributions()));
        StripContent content = StripContent.of(Plan.of(show.production, show.board));
        String text = String.join("|", List.of("number", "int-ext", "set", "pages", "cast",
                "names:org.backlot.core.props", "count:org.backlot.core.props", "names:a.studio.dragons").stream()
                .map(id -> fields.of(new StripCell(id, false)).text().apply(content, scene)).toList());
        assertEquals("12|INT/EXT|CAR|1 3/8|1, 2|Map, Torch|2|", text);
        var time = fields.of(new StripCell("shooting-time", false));
        assertTrue(time.text().apply(content, scene).startsWith("~"), "a guess is marked");
        scene.setShootingTime(Duration.ofMinutes(95));
        assertEquals("1:35", time.text().apply(content, scene));
        assertFalse(fields.all().stream().anyMatch(field -> field.label().isBlank()));
    }
}
