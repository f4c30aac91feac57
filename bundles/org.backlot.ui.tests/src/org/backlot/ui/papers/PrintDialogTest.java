package org.backlot.ui.papers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.backlot.core.model.CoreFactory;
import org.backlot.core.model.Production;
import org.backlot.core.model.ProductionKind;
import org.backlot.core.testing.PlainRegistry;
import org.backlot.documents.Documents;
import org.backlot.ui.kit.Palette;
import org.backlot.ui.testing.Answer;
import org.backlot.ui.testing.Widgets;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PrintDialogTest {

    private final Shell owner = new Shell();
    private final List<Documents.Installed> papers = new Documents(
            PlainRegistry.of("org.backlot.documents", "org.backlot.schedule").backlot().contributions()).installed();
    private final PrintDialog dialog = new PrintDialog(owner, Palette.of("light"), papers,
            Documents.Installed::name);

    @AfterEach
    void close() {
        owner.dispose();
    }

    private Optional<PrintDialog.Choice> ask(Runnable person) {
        AtomicReference<Optional<PrintDialog.Choice>> choice = new AtomicReference<>();
        Answer.inDialog("Papers", () -> choice.set(dialog.ask()), shell -> person.run());
        return choice.get();
    }

    private static Shell window() {
        return Arrays.stream(Display.getDefault().getShells()).filter(s -> s.getText().equals("Papers")).findFirst()
                .orElseThrow();
    }

    private static <C extends Control> List<C> all(Class<C> type) {
        return Widgets.all(window(), type);
    }

    private void choose(String name) {
        Table list = all(Table.class).getFirst();
        list.setSelection(papers.stream().map(Documents.Installed::name).toList().indexOf(name));
        list.notifyListeners(SWT.Selection, new Event());
    }

    private static void press(String label) {
        Widgets.press(window(), label);
    }

    @Test
    void aPaperAsksForWhatItNeedsAndTakesWhatWasTyped() {
        List<String> said = new ArrayList<>();
        PrintDialog.Choice choice = ask(() -> {
            choose("Call sheet");
            press("Make\u2026");
            all(Label.class).forEach(label -> said.add(label.getText()));
            all(Text.class).getFirst().setText(" 3 ");
            all(Combo.class).getFirst().select(2);
            press("Make\u2026");
        }).orElseThrow();
        assertTrue(said.contains("Day is needed: The number of the day, its name, or its date"), said.toString());
        assertEquals("callsheet", choice.document().shortName());
        assertEquals(Map.of("day", "3"), choice.options());
        assertEquals("xlsx", choice.ending());
    }

    @Test
    void everyPaperTakesAVersion() {
        Map<String, String> options = ask(() -> {
            choose("Stripboard");
            List<Text> fields = all(Text.class);
            fields.get(fields.size() - 3).setText("Blue");
            press("Make\u2026");
        }).orElseThrow().options();
        assertEquals(Map.of("version", "Blue"), options);
    }

    @Test
    void nothingIsMadeWhereThePersonThinksBetterOfIt() {
        assertEquals(Optional.empty(), ask(() -> press("Cancel")));
    }

    @Test
    void aLiveShowHasADaySheetAndNoCallSheet() {
        Production production = CoreFactory.eINSTANCE.createProduction();
        Documents.Installed paper = papers.stream().filter(p -> p.shortName().equals("callsheet")).findFirst()
                .orElseThrow();
        assertEquals("Call sheet", paper.nameIn(production));
        production.setKind(ProductionKind.LIVE);
        assertEquals("Day sheet", paper.nameIn(production));
    }
}
