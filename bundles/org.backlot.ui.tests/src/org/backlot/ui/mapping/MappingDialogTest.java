package org.backlot.ui.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.backlot.core.exchange.Exchanges;
import org.backlot.core.file.UnreadableFile;
import org.backlot.core.spreadsheet.MappedImporter;
import org.backlot.core.spreadsheet.Mapping;
import org.backlot.core.spreadsheet.Profiles;
import org.backlot.core.spreadsheet.Spreadsheet;
import org.backlot.core.testing.PlainRegistry;
import org.backlot.ui.kit.Bench;
import org.backlot.ui.kit.Palette;
import org.backlot.ui.kit.Widgets;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MappingDialogTest {

    private static final String FILE =
            "Breakdown of 14 Sept\nSc,What,Pgs,Props,Colour\n1,They talk,two,Gun; Knife,red\n"
            + "12A,They row,1 3/8,Oar,blue\n99,Nobody,4/8,,\n";

    private final MappedImporter importer = (MappedImporter) new Exchanges(PlainRegistry.of("org.backlot.exchange")
            .backlot()
            .contributions()).named("csv").orElseThrow().importer().orElseThrow();

    @TempDir
    Path folder;
    private Bench bench;
    private MappingDialog dialog;

    @BeforeEach
    void start() throws IOException {
        bench = new Bench(folder);
    }

    @AfterEach
    void end() throws IOException {
        if (dialog != null) {
            dialog.close();
        }
        bench.close();
    }

    private MappingChoice choice(String text) throws IOException {
        return new MappingChoice(Spreadsheet.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                "a.csv"),
                importer, Profiles.of(bench.session().production()));
    }

    private void open(MappingChoice choice) {
        dialog = new MappingDialog(bench.shell(), choice, bench.session().snapshot(), Palette.of("dark"), (name,
                mapping) ->
            bench.session().edit("Save mapping", () -> Profiles.save(bench.session().production(), name, mapping)));
        dialog.setBlockOnOpen(false);
        dialog.open();
        settle();
    }

    /** Lets the work end that the dialog began, and what comes of it be shown. */
    private void settle() {
        while (!Job.getJobManager().isIdle()) {
            bench.settle();
        }
        bench.settle();
    }

    private <T extends Control> List<T> all(Class<T> type) {
        return Widgets.all(dialog.getShell(), type);
    }

    private Combo above(String column) {
        return all(Combo.class).stream().filter(combo -> String.valueOf(combo.getToolTipText()).contains(column
                + ", holds")
                || String.valueOf(combo.getToolTipText()).contains(column + " holds")).findFirst().orElseThrow();
    }

    private void choose(Combo combo, String item) {
        combo.select(Arrays.asList(combo.getItems()).indexOf(item));
        combo.notifyListeners(SWT.Selection, new Event());
        settle();
    }

    private String outcome() {
        return all(Label.class).stream().map(Label::getText)
                .filter(t -> t.contains("scene") && t.endsWith(".") || t.contains("nothing can")).findFirst()
                .orElse("");
    }

    private String problems() {
        return Arrays.stream(all(Table.class).get(1).getItems()).map(i -> i.getText(0) + " " + i.getText(1)).toList()
                .toString();
    }

    @Test
    void theFirstRowsAreShownUnderWhatTheyHold() throws IOException {
        open(choice(FILE));
        assertEquals(2, all(Spinner.class).getFirst().getSelection(), "the row below the title names the columns");
        assertEquals("Scene number", above("Sc").getText());
        assertEquals("Not read", above("Colour").getText());
        Table rows = all(Table.class).getFirst();
        assertEquals(3, rows.getItemCount());
        assertEquals("They row", rows.getItem(1).getText(2));
        assertEquals(Palette.of("dark").colour("error.soft"), rows.getItem(0).getBackground(3),
                "what cannot be read is marked");
        assertTrue(problems().contains("C3 The pages \"two\" are no length"), problems());
        assertFalse(Widgets.button(dialog.getShell(), "Import").isEnabled());
    }

    @Test
    void everyChoiceShowsAtOnceWhatWouldComeOfIt() throws IOException {
        open(choice(FILE));
        choose(above("Pgs"), "Not read");
        assertTrue(outcome().startsWith("2 scenes updated, 1 scene left out; 3 new elements"), outcome());
        choose(above("What"), "Synopsis");
        assertTrue(problems().contains("left out: scene 99"), problems());
        choose(all(Combo.class).stream().filter(c -> List.of(c.getItems()).contains("are added")).findFirst()
                .orElseThrow(),
                "are added");
        assertTrue(outcome().startsWith("1 new scene, 2 scenes updated"), outcome());
        assertEquals(3, bench.scenes().size(), "nothing was changed yet");
        Widgets.press(dialog.getShell(), "Import");
        bench.settle();
        assertEquals(Window.OK, dialog.getReturnCode());
        bench.session().edit("Import a.csv", () -> dialog.incoming().orElseThrow().put(bench.session().production()));
        assertEquals("They talk", bench.scenes().getFirst().getSynopsis());
        assertEquals(4, bench.scenes().size());
        bench.session().undo();
        assertEquals(3, bench.scenes().size());
        assertNull(bench.scenes().getFirst().getSynopsis());
    }

    @Test
    void anotherHeaderRowAsksAgain() throws IOException {
        open(choice(FILE));
        Spinner header = all(Spinner.class).getFirst();
        header.setSelection(3);
        header.notifyListeners(SWT.Selection, new Event());
        settle();
        assertEquals("They row", all(Table.class).getFirst().getItem(0).getText(2));
        assertEquals("Not read", above("They talk").getText());
    }

    @Test
    void aSavedMappingIsChosenForTheSameColumns() throws IOException {
        MappingChoice first = choice(FILE);
        first.hold("Pgs", "");
        first.hold("What", "synopsis");
        Mapping kept = first.keep("First AD");
        bench.session().edit("Save mapping", () -> Profiles.save(bench.session().production(), "First AD", kept));
        MappingChoice second = choice("Another title\n\n" + FILE.substring(FILE.indexOf("Sc,")));
        assertEquals("First AD", second.profile());
        open(second);
        assertEquals("Synopsis", above("What").getText());
        assertTrue(Widgets.button(dialog.getShell(), "Import").isEnabled());
        bench.session().undo();
        assertEquals(Map.of(), Profiles.of(bench.session().production()), "keeping it can be undone");
    }

    @Test
    void whatCannotBeReadIsMarkedExplainedAndLeftOutWhereAPersonSaysSo() throws IOException {
        var text = new StringBuilder("Scene,Pages,Synopsis\n1,two,They talk\n#REF!,1,Nobody\n");
        for (int i = 3; i < 300; i++) {
            text.append("2,,They row\n");
        }
        open(choice(text + "12A,x,They swim\n"));
        assertEquals("2 cells cannot be read, 1 row cannot be placed.", label("cannot be read,"));
        Table rows = all(Table.class).getFirst();
        assertEquals(101, rows.getItemCount(), "the rows at fault are shown, however far down");
        assertEquals("12A", rows.getItem(100).getText(1));
        assertEquals(Palette.of("dark").colour("error.soft"), rows.getItem(100).getBackground(2));
        var move = new Event();
        move.x = rows.getColumn(0).getWidth() + rows.getColumn(1).getWidth() + 5;
        move.y = rows.getItem(0).getBounds(1).y + 3;
        rows.notifyListeners(SWT.MouseMove, move);
        assertTrue(rows.getToolTipText().startsWith("B2: The pages \"two\" are no length."), rows.getToolTipText());
        assertTrue(rows.getToolTipText().contains("Pages is written as 1 3/8"), rows.getToolTipText());
        assertFalse(Widgets.button(dialog.getShell(), "Import").isEnabled());
        Button leave = Widgets.button(dialog.getShell(), "Leave out the cells that cannot be read (3)");
        leave.setSelection(true);
        leave.notifyListeners(SWT.Selection, new Event());
        settle();
        assertTrue(problems().contains("A3 Left out: "), problems());
        assertTrue(Widgets.button(dialog.getShell(), "Import").isEnabled());
        Widgets.press(dialog.getShell(), "Import");
        bench.settle();
        assertEquals(3, dialog.incoming().orElseThrow().leftOut().count());
    }

    @Test
    void aPersonSaysWhatTheWordsOfAColumnMean() throws IOException {
        open(choice("Scene,I/E,Time,Colour\n1,I,Früh,red\n2,Studio,Früh,\n12A,i.,N,\n"));
        click("I/E");
        assertEquals("What the words of Int/Ext (I/E) mean", label("What the words"));
        assertEquals(List.of("Studio 1", "I 1", "i. 1"), words(), "first what cannot be read");
        assertEquals("INT", means("I").getText());
        assertEquals("", means("Studio").getText());
        choose(means("Studio"), "INT");
        assertTrue(Widgets.button(dialog.getShell(), "Import").isEnabled(), "now it can be read");
        assertEquals(List.of("Studio 1", "I 1", "i. 1"), words(), "it stays where the person is at work");
        assertEquals("INT", means("Studio").getText());
        click("Time");
        assertEquals(List.of("Früh 2", "N 1"), words());
        Combo early = means("Früh");
        early.setText("DAWN");
        early.notifyListeners(SWT.DefaultSelection, new Event());
        settle();
        assertEquals("NIGHT", means("N").getText());
        click("Colour");
        assertEquals("The column Colour is not read.", label("The column"));
        Widgets.press(dialog.getShell(), "Import");
        bench.settle();
        bench.session().edit("Import", () -> dialog.incoming().orElseThrow().put(bench.session().production()));
        assertEquals("DAWN", bench.scenes().get(0).getTime());
        assertEquals("INT", bench.scenes().get(1).getIntExt().getName());
    }

    @Test
    void whatWordsMeanIsKeptWithTheMapping() throws IOException {
        MappingChoice first = choice("Scene,Time\n1,Früh\n");
        var time = first.mapped().orElseThrow().columns().get(1);
        first.translate(time, "Früh", "DAWN");
        first.translate(time, "N", "NIGHT");
        assertEquals(1, first.mapping().values().size(), "what a word means anyhow is nothing to keep");
        Mapping kept = first.keep("Ours");
        bench.session().edit("Save mapping", () -> Profiles.save(bench.session().production(), "Ours", kept));
        MappingChoice second = choice("Scene,Time\n2,FRÜH\n");
        assertEquals("DAWN", second.words(second.mapped().orElseThrow().columns().get(1)).getFirst().means()
                .orElseThrow());
    }

    @Test
    void aListOfPeopleHasTheFieldsOfPeople() throws IOException {
        open(choice("Name,Abteilung,Funktion\nCy,Kamera,Operator\n"));
        Combo kind = all(Combo.class).stream().filter(c -> List.of(c.getItems()).contains("List of people"))
                .findFirst().orElseThrow();
        assertEquals("List of people", kind.getText());
        assertEquals("Department", above("Abteilung").getText());
        assertFalse(all(Combo.class).stream().filter(c -> List.of(c.getItems()).contains("are added")).findFirst()
                .orElseThrow().isVisible(), "no scenes are asked about");
        choose(kind, "Breakdown");
        assertEquals(-1, above("Abteilung").indexOf("Department"));
        choose(kind, "List of people");
        assertTrue(label("1 new person").startsWith("1 new person"));
        Widgets.press(dialog.getShell(), "Import");
        bench.settle();
        assertEquals("1 person, 0 of them cast", dialog.incoming().orElseThrow().summary());
    }

    @Test
    void everySpreadsheetIsAskedAboutButAnEmptyOne() throws Exception {
        Path odd = Files.writeString(folder.resolve("odd.csv"), "a,b\n1,2\n");
        assertTrue(ToMap.read(odd, "odd.csv", importer, Map.of(), () -> { }).columns().isPresent());
        Path empty = Files.writeString(folder.resolve("empty.csv"), "\n");
        assertThrows(UnreadableFile.class, () -> ToMap.read(empty, "empty.csv", importer, Map.of(), () -> { }));
    }

    private String label(String part) {
        return all(Label.class).stream().map(Label::getText).filter(t -> t.contains(part)).findFirst().orElse("");
    }

    private void click(String column) {
        Arrays.stream(all(Table.class).getFirst().getColumns()).filter(c -> c.getText().equals(column)).findFirst()
                .orElseThrow().notifyListeners(SWT.Selection, new Event());
        bench.settle();
    }

    private List<Control> cells() {
        return List.of(Widgets.first(dialog.getShell(), ScrolledComposite.class).getContent() instanceof Composite page
                ? page.getChildren() : new Control[0]);
    }

    /** The words below the heads of the three columns, and how often they stand there. */
    private List<String> words() {
        List<Control> cells = cells();
        return IntStream.range(1, cells.size() / 3).mapToObj(row -> ((Label) cells.get(row * 3)).getText() + " "
                + ((Label) cells.get(row * 3 + 1)).getText()).toList();
    }

    private Combo means(String word) {
        List<Control> cells = cells();
        int at = IntStream.range(0, cells.size()).filter(i -> cells.get(i) instanceof Label label
                && label.getText().equals(word)).findFirst().orElseThrow();
        return (Combo) cells.get(at + 2);
    }
}
