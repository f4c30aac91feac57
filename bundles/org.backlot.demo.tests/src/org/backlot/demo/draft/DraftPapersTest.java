package org.backlot.demo.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.backlot.core.draft.Revisions;
import org.backlot.core.model.Draft;
import org.backlot.core.model.Production;
import org.backlot.schedule.model.DayKind;
import org.backlot.schedule.model.ShootDay;
import org.backlot.schedule.model.Strip;
import org.junit.jupiter.api.Test;

/** The colours and marks of drafts of the demo on paper and in files, until the next full draft. */
class DraftPapersTest extends DemoDrafts {

    private static final String MARK = "<span class=\"mark\">*</span>";

    @Test
    void everyDraftIsPrintedWithItsColourAndItsScenes() throws IOException {
        script.cut("9").insertAfter("5", NEW_SCENE).replace("2", "Oda falls.", "Oda slips and falls.");
        accept();
        script.replace("4", "ISLAND SCHOOLHOUSE", "CHAPEL");
        accept();
        String printed = printed("draft-history", Map.of());
        for (String text : List.of("White", "Blue", "Pink", "#C6EDFE", "#FDCCD4", "1 scene changed, 1 cut, 1 new",
                "omitted", "INT. CUSTOMS SHED - DAY", "INT. CHAPEL - DAY")) {
            assertTrue(printed.contains(text), text);
        }
        assertFalse(printed.contains("full"), printed);
    }

    @Test
    void aFullDraftClearsTheMarksOfAllBeforeIt() throws IOException {
        script.replace("2", "Oda falls.", "Oda slips and falls.");
        accept();
        assertEquals("Blue", Revisions.latest(scene("2")).map(Draft::getName).orElse(""));
        assertTrue(printed("script", Map.of()).contains(MARK));
        script.replace("4", "ISLAND SCHOOLHOUSE", "CHAPEL");
        acceptFull();
        assertEquals(List.of(), Revisions.marked(production.getScript()));
        assertTrue(Revisions.latest(scene("2")).isEmpty());
        assertTrue(Revisions.mark(scene("4")).isEmpty());
        assertFalse(printed("script", Map.of()).contains(MARK));
        assertTrue(printed("draft-history", Map.of()).contains("Pink, full"));
        script.replace("3", "EXT.", "INT.");
        accept();
        assertEquals(List.of("Yellow"), Revisions.marked(production.getScript()).stream().map(Draft::getName).toList());
        assertEquals("Yellow", Revisions.mark(scene("3")).map(Draft::getName).orElse(""));
        assertEquals("Pink", Revisions.issued(scene("2")).map(Draft::getName).orElse(""));
        assertTrue(printed("script", Map.of()).contains(MARK));
        assertFalse(printed("script", Map.of("scene", "2")).contains(MARK));
    }

    @Test
    void finalDraftGetsTheMarksSinceTheFullDraftAndTheFullDraftItself() throws IOException {
        script.replace("2", "Oda falls.", "Oda slips and falls.");
        accept();
        assertTrue(new String(exported(production, "a.fdx"), StandardCharsets.UTF_8).contains("RevisionID=\"2\""));
        script.replace("4", "ISLAND SCHOOLHOUSE", "CHAPEL");
        acceptFull();
        String written = new String(exported(production, "a.fdx"), StandardCharsets.UTF_8);
        assertFalse(written.contains("<Text RevisionID"), written);
        assertTrue(written.contains("FullRevision=\"Yes\" ID=\"3\""), written);
        Production back = imported(exported(production, "a.fdx"), "a.fdx");
        assertEquals(List.of("White false", "Blue false", "Pink true"), back.getScript().getDrafts().stream()
                .map(draft -> draft.getName() + " " + draft.isFull()).toList());
    }

    @Test
    void sidesSayOnWhichPaperTheyAre() throws IOException {
        ShootDay day = board().getDays().stream().filter(d -> d.getKind() == DayKind.SHOOT).findFirst().orElseThrow();
        String number = day.getItems().stream().filter(Strip.class::isInstance).map(item -> (Strip) item)
                .map(strip -> production.getScript().getScenes().stream()
                        .filter(scene -> scene.getId().equals(strip.getScene())).findFirst().orElseThrow().getNumber())
                .findFirst().orElseThrow();
        String before = printed("sides", Map.of("day", "1"));
        assertFalse(before.contains("#C6EDFE"), before);
        script.scenes().set(script.place(number), script.scene(number).stripTrailing()
                + "\n\nA gull laughs at it.\n\n");
        accept();
        String sides = printed("sides", Map.of("day", "1"));
        assertTrue(sides.contains("<td style=\"background: #C6EDFE\">Blue</td>"), sides);
        assertTrue(sides.contains("A gull laughs at it."), sides);
        script.replace("2", "Oda falls.", "Oda slips and falls.");
        acceptFull();
        assertFalse(printed("sides", Map.of("day", "1")).contains("#C6EDFE"));
        assertTrue(printed("sides", Map.of("day", "1")).contains("#FDCCD4"));
    }
}
