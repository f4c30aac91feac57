package org.backlot.ui.elements;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.backlot.core.breakdown.Breakdown;
import org.backlot.core.breakdown.Categories;
import org.backlot.core.breakdown.Category;
import org.backlot.core.model.Element;
import org.backlot.core.model.Identified;
import org.backlot.core.model.Production;
import org.backlot.core.testing.PlainRegistry;
import org.backlot.ui.kit.Bench;
import org.backlot.ui.testing.Widgets;
import org.backlot.ui.testing.Selected;
import org.eclipse.e4.ui.workbench.modeling.ESelectionService;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectAllCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ElementsPartTest {

    private static final String PROPS = "org.backlot.core.props";
    private static final int NAME = 100;
    private static final int FIRST_ROW = 38;

    private final Categories categories = PlainRegistry.of().backlot().categories();
    private final Answers answers = new Answers();
    private Bench bench;
    private Production production;
    private Element gun;
    private Element pistol;

    /** A person who says what the test wants. */
    private static final class Answers implements Asking {

        private final List<String> asked = new ArrayList<>();
        private String name = "";
        private boolean sure = true;

        @Override
        public Optional<String> name(String title, String message, String proposal, Function<String, String> fault) {
            asked.add(title);
            return fault.apply(name) == null ? Optional.of(name) : Optional.empty();
        }

        @Override
        public Optional<Element> kept(List<Element> elements, String message) {
            return elements.stream().filter(element -> element.getName().equals(name)).findFirst();
        }

        @Override
        public boolean sure(String title, String message, String verb) {
            asked.add(message);
            return sure;
        }
    }

    @BeforeEach
    void open(@TempDir Path folder) throws IOException {
        bench = new Bench(folder);
        production = bench.session().production();
        bench.session().edit("Fill", () -> {
            var breakdown = new Breakdown(production);
            gun = breakdown.tag(bench.scenes().get(0), PROPS, "Gun");
            pistol = breakdown.tag(bench.scenes().get(1), PROPS, "Pistol");
            breakdown.tag(bench.scenes().get(1), Category.CAST, "NELL").setBoardId("1");
        });
    }

    @AfterEach
    void close() throws IOException {
        bench.close();
    }

    private NatTable table() {
        var part = new ElementsPart(bench.shell(), bench.desk(), categories, answers);
        bench.open();
        part.focus();
        show(PROPS);
        return Widgets.first(bench.shell(), NatTable.class);
    }

    private void show(String category) {
        Combo combo = Widgets.first(bench.shell(), Combo.class);
        combo.select(combo.indexOf(categories.nameOf(category)));
        combo.notifyListeners(SWT.Selection, new Event());
        bench.settle();
    }

    private void type(NatTable grid, int x, String text) {
        bench.click(grid, x, FIRST_ROW);
        bench.key(grid, 0, SWT.F2);
        var editor = (Text) grid.getActiveCellEditor().getEditorControl();
        editor.setText(text);
        bench.key(editor, 0, SWT.CR);
    }

    @Test
    void onlyTheElementsOfTheChosenCategoryAreShown() {
        NatTable grid = table();
        assertEquals(3, grid.getRowCount());
        show(Category.CAST);
        assertEquals(2, grid.getRowCount());
        assertEquals("1", grid.getDataValueByPosition(0, 1));
    }

    @Test
    void aNameIsTypedInPlace() {
        type(table(), NAME, "Webley");
        assertEquals("Webley", gun.getName());
        assertEquals("Change name of Gun", bench.session().undoable().orElseThrow().label());
    }

    @Test
    void aNameThatIsTakenOffersToMergeAndAsksBeforeItDoes() {
        NatTable grid = table();
        answers.sure = false;
        type(grid, NAME, "pistol");
        assertTrue(answers.asked.getFirst().contains("There is Pistol already"), answers.asked.toString());
        assertEquals("Gun", gun.getName());
        answers.sure = true;
        type(grid, NAME, "pistol");
        assertEquals(List.of(pistol), bench.scenes().get(0).getElements());
        assertFalse(production.getElements().contains(gun));
        assertEquals("Merge Gun into Pistol", bench.session().undoable().orElseThrow().label());
    }

    @Test
    void whatIsSelectedBecomesTheOneThatIsKept() {
        NatTable grid = table();
        grid.doCommand(new SelectAllCommand());
        bench.settle();
        answers.name = "Gun";
        Widgets.press(bench.shell(), "Merge\u2026");
        bench.settle();
        assertTrue(bench.scenes().get(1).getElements().contains(gun));
        assertEquals(2, production.getElements().size());
        bench.session().undo();
        assertEquals(3, production.getElements().size());
    }

    @Test
    void aBoardIdThatIsTakenIsToldAndChangesNothing() {
        bench.session().edit("Second", () -> new Breakdown(production).element(Category.CAST, "AAA"));
        NatTable grid = table();
        show(Category.CAST);
        bench.click(grid, 20, FIRST_ROW + 24);
        bench.key(grid, 0, '1');
        bench.key(grid.getActiveCellEditor().getEditorControl(), 0, SWT.CR);
        assertTrue(bench.told().toString().contains("is that of NELL"), bench.told().toString());
    }

    @Test
    void deletingShowsTheUsesFirst() {
        NatTable grid = table();
        grid.doCommand(new SelectAllCommand());
        bench.settle();
        answers.sure = false;
        bench.key(grid, SWT.MOD1, SWT.DEL);
        assertTrue(answers.asked.getFirst().contains("Gun: 1 scene, 1 4/8 pages"), answers.asked.toString());
        assertEquals(3, production.getElements().size());
        answers.sure = true;
        bench.key(grid, SWT.MOD1, SWT.DEL);
        assertEquals(1, production.getElements().size());
    }

    @Test
    void aNewElementIsOfTheCategoryThatIsShown() {
        table();
        answers.name = "Rope";
        Widgets.press(bench.shell(), "New\u2026");
        bench.settle();
        assertEquals(PROPS, production.getElements().getLast().getCategory());
        Widgets.press(bench.shell(), "New\u2026");
        assertEquals(4, production.getElements().size(), "one of each name");
    }

    @Test
    void theInspectorShowsUsesAndKeepsFiles(@TempDir Path files) throws IOException {
        Path picture = picture(files.resolve("gun.png"));
        List<Identified> jumped = new ArrayList<>();
        List<String> opened = new ArrayList<>();
        var desktop = new Desktop() {
            @Override
            public List<Path> choose() {
                return List.of(picture, files.resolve("missing.png"));
            }

            @Override
            public void open(String name, byte[] content) {
                opened.add(name + " " + content.length);
            }
        };
        var selection = new Selected();
        bench.context().set(ESelectionService.class, selection.service());
        var part = new ElementPart(bench.shell(), bench.desk(), categories, answers, jumped::add, desktop);
        bench.open();
        part.focus();
        selection.select(gun);
        bench.settle();
        List<NatTable> tables = Widgets.all(bench.shell(), NatTable.class);
        assertEquals("Scene 1", tables.get(0).getDataValueByPosition(0, 1));
        Widgets.press(bench.shell(), "Attach\u2026");
        bench.settle();
        assertEquals(1, bench.session().attachments().of(gun).size());
        assertEquals("image/png", bench.session().attachments().of(gun).getFirst().getMediaType());
        assertTrue(bench.told().getFirst().startsWith("Attach missing.png"), bench.told().toString());
        assertEquals("gun.png", tables.get(1).getDataValueByPosition(0, 1));
        bench.session().undo();
        bench.settle();
        assertEquals(1, tables.get(1).getRowCount(), "the head alone");
        selection.select(pistol);
        bench.session().edit("Delete", () -> bench.session().delete(pistol));
        bench.settle();
        assertEquals(1, tables.get(0).getRowCount());
        assertTrue(opened.isEmpty() && jumped.isEmpty());
    }

    private static Path picture(Path path) throws IOException {
        var loader = new ImageLoader();
        loader.data = new ImageData[] {new ImageData(40, 30, 24, new PaletteData(0xFF0000, 0xFF00, 0xFF))};
        var bytes = new ByteArrayOutputStream();
        loader.save(bytes, SWT.IMAGE_PNG);
        return Files.write(path, bytes.toByteArray());
    }

    @Test
    void severalStaySelectedAlthoughTheTableFollowsTheSelectionOfTheWindow() {
        var selection = new Selected();
        bench.context().set(ESelectionService.class, selection.service());
        NatTable grid = table();
        bench.click(grid, NAME, FIRST_ROW);
        bench.click(grid, NAME, FIRST_ROW + 24, SWT.MOD2);
        answers.name = "Gun";
        Widgets.press(bench.shell(), "Merge\u2026");
        bench.settle();
        assertEquals(List.of(), answers.asked, "two are selected");
        assertEquals(List.of(gun), bench.scenes().get(1).getElements().stream()
                .filter(element -> element.getCategory().equals(PROPS)).toList());
    }
}
