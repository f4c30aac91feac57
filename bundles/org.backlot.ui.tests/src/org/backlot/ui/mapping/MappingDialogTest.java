package org.backlot.ui.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.backlot.core.exchange.Exchanges;
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
import org.eclipse.swt.widgets.Combo;
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
        return Arrays.stream(all(Table.class).getLast().getItems()).map(i -> i.getText(0) + " " + i.getText(1)).toList()
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
    void listsOfAnotherKindAreNotAskedAbout() throws Exception {
        Path people = Files.writeString(folder.resolve("crew.csv"), "name,department,position\nCy,Camera,Operator\n");
        assertTrue(ToMap.read(people, "crew.csv", importer, Map.of(), () -> { }).incoming().isPresent());
        Path odd = Files.writeString(folder.resolve("odd.csv"), "a,b\n1,2\n");
        assertTrue(ToMap.read(odd, "odd.csv", importer, Map.of(), () -> { }).columns().isPresent());
    }
}
