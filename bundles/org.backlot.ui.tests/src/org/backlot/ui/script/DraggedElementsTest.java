package org.backlot.ui.script;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.backlot.core.breakdown.Categories;
import org.backlot.core.breakdown.Category;
import org.backlot.core.model.Element;
import org.backlot.core.model.Scene;
import org.backlot.ui.elements.Asking;
import org.backlot.ui.kit.Bench;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraggedElementsTest {

    private static final String PROPS = "org.backlot.core.props";
    private static final String DRESSING = "org.backlot.core.dressing";

    private final List<String> asked = new ArrayList<>();
    private boolean sure = true;
    private Bench bench;
    private Scene kitchen;
    private Scene quay;
    private Element knife;
    private Element lamp;
    private Category dressing;
    private DraggedElements dragged;

    @BeforeEach
    void open(@TempDir Path folder) throws IOException {
        bench = new Bench(folder);
        kitchen = bench.scenes().get(0);
        quay = bench.scenes().get(1);
        bench.session().edit("Fill", () -> {
            SceneElements.put(kitchen, PROPS, "Knife, Lamp");
            SceneElements.put(quay, PROPS, "Lamp");
            SceneElements.put(bench.scenes().get(2), PROPS, "Lamp");
        });
        knife = kitchen.getElements().get(0);
        lamp = kitchen.getElements().get(1);
        Categories categories = bench.backlot().categories();
        dressing = categories.byId(DRESSING).orElseThrow();
        dragged = new DraggedElements(bench.desk(), categories, new Asking() {
            @Override
            public Optional<String> name(String title, String says, String proposal, Function<String, String> fault) {
                return Optional.empty();
            }

            @Override
            public Optional<Element> kept(List<Element> elements, String message) {
                return Optional.empty();
            }

            @Override
            public boolean sure(String title, String message, String verb) {
                asked.add(message);
                return sure;
            }
        });
    }

    @AfterEach
    void close() throws IOException {
        bench.close();
    }

    @Test
    void anElementOfThisSceneAloneIsMovedToAnotherBoxInOneStep() {
        assertTrue(dragged.takes(kitchen, List.of(knife), dressing));
        dragged.take(kitchen, List.of(knife), dressing);
        assertEquals(DRESSING, knife.getCategory());
        assertTrue(kitchen.getElements().contains(knife));
        assertEquals(List.of(), asked);
        assertEquals("Move Knife to Set Dressing", bench.session().undoable().orElseThrow().label());
        bench.session().undo();
        assertEquals(PROPS, knife.getCategory());
        assertFalse(dragged.takes(kitchen, List.of(knife), bench.backlot().categories().byId(PROPS).orElseThrow()));
    }

    @Test
    void thePersonIsToldHowManyOtherScenesFollow() {
        sure = false;
        dragged.take(kitchen, List.of(lamp), dressing);
        assertEquals("Lamp is in 2 other scenes, which follow: it goes from Props to Set Dressing there too.",
                asked.getFirst());
        assertEquals(PROPS, lamp.getCategory());
        sure = true;
        dragged.take(kitchen, List.of(lamp), dressing);
        assertEquals(DRESSING, lamp.getCategory());
    }

    @Test
    void aNameThatIsTakenThereIsToldAndChangesNothing() {
        bench.session().edit("Fill", () -> SceneElements.put(quay, DRESSING, "KNIFE"));
        dragged.take(kitchen, List.of(knife), dressing);
        assertEquals(PROPS, knife.getCategory());
        assertTrue(bench.told().getFirst().contains("merge the two"), bench.told().toString());
    }

    @Test
    void elementsFromElsewhereGoOnTheSheetAndStayWhatTheyAre() {
        assertTrue(dragged.canTag(quay, List.of(knife, lamp)), "the lamp is there, the knife is not");
        dragged.take(quay, List.of(knife, lamp), dressing);
        assertEquals(List.of(lamp, knife), quay.getElements());
        assertEquals(PROPS, knife.getCategory());
        assertEquals("Add Knife to scene 2", bench.session().undoable().orElseThrow().label());
        assertFalse(dragged.canTag(quay, List.of(knife)));
        assertFalse(dragged.canTag(null, List.of(knife)), "no scene is shown");
    }
}
