package org.backlot.ui.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.backlot.core.file.UnreadableFile;
import org.backlot.core.spreadsheet.Mapping;
import org.backlot.core.spreadsheet.Profiles;
import org.backlot.ui.kit.Palette;
import org.backlot.ui.testing.Widgets;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
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

    @TempDir
    Path folder;
    private OpenMapping at;

    @BeforeEach
    void start() throws IOException {
        at = new OpenMapping(folder);
    }

    @AfterEach
    void end() throws IOException {
        at.close();
    }

    private String outcome() {
        return at.all(Label.class).stream().map(Label::getText)
                .filter(t -> t.contains("scene") && t.endsWith(".") || t.contains("nothing can")).findFirst()
                .orElse("");
    }

    private String problems() {
        return Arrays.stream(at.all(Table.class).get(1).getItems()).map(i -> i.getText(0) + " " + i.getText(1)).toList()
                .toString();
    }

    @Test
    void theFirstRowsAreShownUnderWhatTheyHold() throws IOException {
        at.open(at.choice(FILE));
        assertEquals(2, at.all(Spinner.class).getFirst().getSelection(), "the row below the title names the columns");
        assertEquals("Scene number", at.above("Sc").getText());
        assertEquals("Not read", at.above("Colour").getText());
        Table rows = at.all(Table.class).getFirst();
        assertEquals(3, rows.getItemCount());
        assertEquals("They row", rows.getItem(1).getText(2));
        assertEquals(Palette.of("dark").colour("error.soft"), rows.getItem(0).getBackground(3),
                "what cannot be read is marked");
        assertTrue(problems().contains("C3 The pages \"two\" are no length"), problems());
        assertFalse(Widgets.button(at.dialog().getShell(), "Import").isEnabled());
    }

    @Test
    void everyChoiceShowsAtOnceWhatWouldComeOfIt() throws IOException {
        at.open(at.choice(FILE));
        at.choose(at.above("Pgs"), "Not read");
        assertTrue(outcome().startsWith("2 scenes updated, 1 scene left out; 3 new elements"), outcome());
        at.choose(at.above("What"), "Synopsis");
        assertTrue(problems().contains("left out: scene 99"), problems());
        at.choose(at.all(Combo.class).stream().filter(c -> List.of(c.getItems()).contains("are added")).findFirst()
                .orElseThrow(),
                "are added");
        assertTrue(outcome().startsWith("1 new scene, 2 scenes updated"), outcome());
        assertEquals(3, at.bench().scenes().size(), "nothing was changed yet");
        Widgets.press(at.dialog().getShell(), "Import");
        at.bench().settle();
        assertEquals(Window.OK, at.dialog().getReturnCode());
        at.put();
        assertEquals("They talk", at.bench().scenes().getFirst().getSynopsis());
        assertEquals(4, at.bench().scenes().size());
        at.bench().session().undo();
        assertEquals(3, at.bench().scenes().size());
        assertNull(at.bench().scenes().getFirst().getSynopsis());
    }

    @Test
    void anotherHeaderRowAsksAgain() throws IOException {
        at.open(at.choice(FILE));
        Spinner header = at.all(Spinner.class).getFirst();
        header.setSelection(3);
        header.notifyListeners(SWT.Selection, new Event());
        at.settle();
        assertEquals("They row", at.all(Table.class).getFirst().getItem(0).getText(2));
        assertEquals("Not read", at.above("They talk").getText());
    }

    @Test
    void aSavedMappingIsChosenForTheSameColumns() throws IOException {
        MappingChoice first = at.choice(FILE);
        first.hold("Pgs", "");
        first.hold("What", "synopsis");
        Mapping kept = first.keep("First AD");
        var production = at.bench().session().production();
        at.bench().session().edit("Save mapping", () -> Profiles.save(production, "First AD", kept));
        MappingChoice second = at.choice("Another title\n\n" + FILE.substring(FILE.indexOf("Sc,")));
        assertEquals("First AD", second.profile());
        at.open(second);
        assertEquals("Synopsis", at.above("What").getText());
        assertTrue(Widgets.button(at.dialog().getShell(), "Import").isEnabled());
        at.bench().session().undo();
        assertEquals(Map.of(), Profiles.of(at.bench().session().production()), "keeping it can be undone");
    }

    @Test
    void whatCannotBeReadIsMarkedExplainedAndLeftOutWhereAPersonSaysSo() throws IOException {
        var text = new StringBuilder("Scene,Pages,Synopsis\n1,two,They talk\n#REF!,1,Nobody\n");
        for (int i = 3; i < 300; i++) {
            text.append("2,,They row\n");
        }
        at.open(at.choice(text + "12A,x,They swim\n"));
        assertEquals("2 cells cannot be read, 1 row cannot be placed.", at.label("cannot be read,"));
        Table rows = at.all(Table.class).getFirst();
        assertEquals(101, rows.getItemCount(), "the rows at fault are shown, however far down");
        assertEquals("12A", rows.getItem(100).getText(1));
        assertEquals(Palette.of("dark").colour("error.soft"), rows.getItem(100).getBackground(2));
        var move = new Event();
        move.x = rows.getColumn(0).getWidth() + rows.getColumn(1).getWidth() + 5;
        move.y = rows.getItem(0).getBounds(1).y + 3;
        rows.notifyListeners(SWT.MouseMove, move);
        assertTrue(rows.getToolTipText().startsWith("B2: The pages \"two\" are no length."), rows.getToolTipText());
        assertTrue(rows.getToolTipText().contains("Pages is written as 1 3/8"), rows.getToolTipText());
        assertFalse(Widgets.button(at.dialog().getShell(), "Import").isEnabled());
        Button leave = Widgets.button(at.dialog().getShell(), "Leave out the cells that cannot be read (3)");
        leave.setSelection(true);
        leave.notifyListeners(SWT.Selection, new Event());
        at.settle();
        assertTrue(problems().contains("A3 Left out: "), problems());
        assertTrue(Widgets.button(at.dialog().getShell(), "Import").isEnabled());
        Widgets.press(at.dialog().getShell(), "Import");
        at.bench().settle();
        assertEquals(3, at.dialog().incoming().orElseThrow().leftOut().count());
    }

    @Test
    void everySpreadsheetIsAskedAboutButAnEmptyOne() throws Exception {
        Path odd = Files.writeString(folder.resolve("odd.csv"), "a,b\n1,2\n");
        assertTrue(ToMap.read(odd, "odd.csv", at.importer(), Map.of(), () -> { }).columns().isPresent());
        Path empty = Files.writeString(folder.resolve("empty.csv"), "\n");
        assertThrows(UnreadableFile.class, () -> ToMap.read(empty, "empty.csv", at.importer(), Map.of(), () -> { }));
    }
}
