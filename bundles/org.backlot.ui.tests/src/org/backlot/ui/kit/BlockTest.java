package org.backlot.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;

import org.backlot.core.model.CoreFactory;
import org.backlot.core.model.Scene;
import org.backlot.ui.kit.Block.Place;
import org.junit.jupiter.api.Test;

class BlockTest {

    private static final List<Column<Scene, ?>> COLUMNS = List.of(
            Column.text("Number", 60, Scene::getNumber).edit(Scene::setNumber),
            Column.text("Heading", 200, Scene::getHeading),
            Column.of("Length", 60, Kind.EIGHTHS, Scene::getEighths).edit(Scene::setEighths));

    private final List<Scene> scenes = new ArrayList<>();
    private final Block<Scene> block;

    BlockTest() {
        for (int i = 1; i <= 4; i++) {
            Scene scene = CoreFactory.eINSTANCE.createScene();
            scene.setNumber(Integer.toString(i));
            scene.setHeading("INT. ROOM " + i);
            scene.setEighths(i);
            scenes.add(scene);
        }
        block = new Block<>(COLUMNS, scenes, scene -> "scene " + scene.getNumber());
    }

    private List<Integer> lengths() {
        return scenes.stream().map(Scene::getEighths).toList();
    }

    @Test
    void oneValueIsPastedIntoAllSelectedCells() {
        block.paste(List.of(List.of("1 1/8")), List.of(new Place(2, 0), new Place(2, 3)));
        assertEquals(List.of(9, 2, 3, 9), lengths());
    }

    @Test
    void aBlockIsRepeatedWhereItFitsTheSelectionExactly() {
        List<Place> all = List.of(new Place(2, 0), new Place(2, 1), new Place(2, 2), new Place(2, 3));
        block.paste(List.of(List.of("5/8"), List.of("6/8")), all);
        assertEquals(List.of(5, 6, 5, 6), lengths());
    }

    @Test
    void aBlockOverReadOnlyCellsIsTakenWhereItSaysWhatStandsThere() {
        block.paste(List.of(List.of("1A", "INT. ROOM 1", "7/8")), List.of(new Place(0, 0)));
        assertEquals("1A", scenes.getFirst().getNumber());
        assertEquals(7, scenes.getFirst().getEighths());
        String told = assertThrows(IllegalArgumentException.class,
                () -> block.paste(List.of(List.of("EXT. SEA")), List.of(new Place(1, 1)))).getMessage();
        assertEquals("Heading of scene 2 cannot be typed into. Nothing was changed", told);
    }

    @Test
    void aCellThatTakesNoSuchValueIsNamed() {
        String told = assertThrows(IllegalArgumentException.class,
                () -> block.paste(List.of(List.of("1/8"), List.of("long")), List.of(new Place(2, 1)))).getMessage();
        assertEquals("Length of scene 3: Type pages and eighths, as 2 3/8. Nothing was changed", told);
    }

    @Test
    void moreRowsThanThereAreAreRefusedRatherThanLost() {
        List<List<String>> three = List.of(List.of("1/8"), List.of("1/8"), List.of("1/8"));
        String told = assertThrows(IllegalArgumentException.class,
                () -> block.paste(three, List.of(new Place(2, 2)))).getMessage();
        assertEquals("1 more rows were copied than there are from here down. Nothing was changed", told);
        assertEquals(List.of(1, 2, 3, 4), lengths());
    }

    @Test
    void fillingDownTakesTheTopmostCellOrTheOneAbove() {
        block.fillDown(List.of(new Place(2, 1), new Place(2, 2), new Place(2, 3), new Place(1, 1), new Place(1, 2)));
        assertEquals(List.of(1, 2, 2, 2), lengths());
        assertEquals("INT. ROOM 3", scenes.get(2).getHeading());
        block.fillDown(List.of(new Place(2, 1)));
        assertEquals(List.of(1, 1, 2, 2), lengths());
    }

    @Test
    void onlyCellsThatCanBeTypedIntoAreEmptied() {
        block.empty(List.of(new Place(0, 0), new Place(1, 0), new Place(2, 0)));
        assertEquals(null, scenes.getFirst().getNumber());
        assertEquals("INT. ROOM 1", scenes.getFirst().getHeading());
        assertEquals(0, scenes.getFirst().getEighths());
    }
}
