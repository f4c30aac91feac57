package org.backlot.ui.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.backlot.core.spreadsheet.Mapping;
import org.backlot.core.spreadsheet.Profiles;
import org.backlot.ui.testing.Widgets;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MappedWordsTest {

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

    @Test
    void aPersonSaysWhatTheWordsOfAColumnMean() throws IOException {
        at.open(at.choice("Scene,I/E,Time,Colour\n1,I,Früh,red\n2,Studio,Früh,\n12A,i.,N,\n"));
        click("I/E");
        assertEquals("What the words of Int/Ext (I/E) mean", at.label("What the words"));
        assertEquals(List.of("Studio 1", "I 1", "i. 1"), words(), "first what cannot be read");
        assertEquals("INT", means("I").getText());
        assertEquals("", means("Studio").getText());
        at.choose(means("Studio"), "INT");
        assertTrue(Widgets.button(at.dialog().getShell(), "Import").isEnabled(), "now it can be read");
        assertEquals(List.of("Studio 1", "I 1", "i. 1"), words(), "it stays where the person is at work");
        assertEquals("INT", means("Studio").getText());
        click("Time");
        assertEquals(List.of("Früh 2", "N 1"), words());
        Combo early = means("Früh");
        early.setText("DAWN");
        early.notifyListeners(SWT.DefaultSelection, new Event());
        at.settle();
        assertEquals("NIGHT", means("N").getText());
        click("Colour");
        assertEquals("The column Colour is not read.", at.label("The column"));
        Widgets.press(at.dialog().getShell(), "Import");
        at.bench().settle();
        at.put();
        assertEquals("DAWN", at.bench().scenes().get(0).getTime());
        assertEquals("INT", at.bench().scenes().get(1).getIntExt().getName());
    }

    @Test
    void whatWordsMeanIsKeptWithTheMapping() throws IOException {
        MappingChoice first = at.choice("Scene,Time\n1,Früh\n");
        var time = first.mapped().orElseThrow().columns().get(1);
        first.translate(time, "Früh", "DAWN");
        first.translate(time, "N", "NIGHT");
        assertEquals(1, first.mapping().values().size(), "what a word means anyhow is nothing to keep");
        Mapping kept = first.keep("Ours");
        at.bench().session().edit("Save mapping", () -> Profiles.save(at.bench().session().production(), "Ours", kept));
        MappingChoice second = at.choice("Scene,Time\n2,FRÜH\n");
        assertEquals("DAWN", second.words(second.mapped().orElseThrow().columns().get(1)).getFirst().means()
                .orElseThrow());
    }

    @Test
    void aListOfPeopleHasTheFieldsOfPeople() throws IOException {
        at.open(at.choice("Name,Abteilung,Funktion\nCy,Kamera,Operator\n"));
        Combo kind = at.all(Combo.class).stream().filter(c -> List.of(c.getItems()).contains("List of people"))
                .findFirst().orElseThrow();
        assertEquals("List of people", kind.getText());
        assertEquals("Department", at.above("Abteilung").getText());
        assertFalse(at.all(Combo.class).stream().filter(c -> List.of(c.getItems()).contains("are added")).findFirst()
                .orElseThrow().isVisible(), "no scenes are asked about");
        at.choose(kind, "Breakdown");
        assertEquals(-1, at.above("Abteilung").indexOf("Department"));
        at.choose(kind, "List of people");
        assertTrue(at.label("1 new person").startsWith("1 new person"));
        Widgets.press(at.dialog().getShell(), "Import");
        at.bench().settle();
        assertEquals("1 person, 0 of them cast", at.dialog().incoming().orElseThrow().summary());
    }

    private void click(String column) {
        Arrays.stream(at.all(Table.class).getFirst().getColumns()).filter(c -> c.getText().equals(column)).findFirst()
                .orElseThrow().notifyListeners(SWT.Selection, new Event());
        at.bench().settle();
    }

    private List<Control> cells() {
        Control content = Widgets.first(at.dialog().getShell(), ScrolledComposite.class).getContent();
        return List.of(content instanceof Composite page
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
