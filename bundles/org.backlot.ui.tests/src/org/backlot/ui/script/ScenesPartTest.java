package org.backlot.ui.script;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import org.backlot.core.breakdown.Breakdown;
import org.backlot.core.breakdown.Category;
import org.backlot.core.model.Scene;
import org.backlot.core.session.Session;
import org.backlot.documents.script.PlainText;
import org.backlot.ui.kit.Bench;
import org.backlot.ui.testing.Widgets;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScenesPartTest {

    private Bench bench;

    @BeforeEach
    void open(@TempDir Path folder) throws IOException {
        bench = new Bench(folder);
    }

    @AfterEach
    void close() throws IOException {
        bench.close();
    }

    @Test
    void aSceneNumberIsTypedOverInPlaceAndUndone() {
        ScenesPart part = new ScenesPart(bench.shell(), bench.desk(), bench.backlot());
        bench.open();
        part.focus();
        NatTable grid = Widgets.first(bench.shell(), NatTable.class);
        bench.click(grid, 20, 40);
        bench.key(grid, 0, '9');
        var editor = (Text) grid.getActiveCellEditor().getEditorControl();
        bench.key(editor, 0, SWT.CR);
        assertEquals("9", bench.scenes().getFirst().getNumber());
        assertEquals("Change number of scene 1", bench.session().undoable().orElseThrow().label());
        bench.session().undo();
        assertEquals("1", bench.scenes().getFirst().getNumber());
    }

    @Test
    void theTableIsRefreshedOnceForManyChanges() {
        ScenesPart part = new ScenesPart(bench.shell(), bench.desk(), bench.backlot());
        bench.open();
        part.focus();
        NatTable grid = Widgets.first(bench.shell(), NatTable.class);
        bench.session().edit("Cut", () -> bench.session().delete(bench.scenes().getLast()));
        bench.session().edit("Cut", () -> bench.session().delete(bench.scenes().getLast()));
        bench.settle();
        assertEquals(2, grid.getRowCount());
    }

    @Test
    void theFirstSceneOfAnotherProductionIsSelected(@TempDir Path folder) throws IOException {
        new ScenesPart(bench.shell(), bench.desk(), bench.backlot()).focus();
        bench.open();
        NatTable grid = Widgets.first(bench.shell(), NatTable.class);
        bench.click(grid, 20, 26 + 2 * 24 + 12);
        assertEquals(List.of(2), selected(grid));
        try (var other = new Bench(Files.createDirectories(folder.resolve("other")))) {
            bench.context().set(Session.class, other.session());
            bench.settle();
            assertEquals(List.of(0), selected(grid));
            bench.context().set(Session.class, bench.session());
            bench.settle();
        }
    }

    @Test
    void whereTheSelectedSceneIsDeletedTheNextIsSelected() {
        new ScenesPart(bench.shell(), bench.desk(), bench.backlot()).focus();
        bench.open();
        NatTable grid = Widgets.first(bench.shell(), NatTable.class);
        bench.click(grid, 20, 26 + 24 + 12);
        bench.session().edit("Cut", () -> bench.session().delete(bench.scenes().get(1)));
        bench.settle();
        assertEquals(List.of(1), selected(grid));
    }

    private static List<Integer> selected(NatTable grid) {
        return IntStream.range(1, grid.getRowCount()).filter(row -> grid.getCellByPosition(0, row).getDisplayMode()
                .name().startsWith("SELECT")).mapToObj(row -> row - 1).toList();
    }

    @Test
    void emphasisMarksAreNotShown() {
        assertEquals("He is very late, at 5*3.", PlainText.of("He is **very _late_**, at 5\\*3."));
    }

    @Test
    void aSetIsNamedInTheTableAndMadeWhereThereIsNone() {
        Scene scene = bench.scenes().getFirst();
        bench.session().edit("Change set", () -> SceneColumns.SET.type(scene, "Kitchen"));
        assertEquals("Kitchen", SceneColumns.SET.show(scene));
        assertEquals(1, Breakdown.of(bench.session().production(), Category.SET).count());
    }
}
