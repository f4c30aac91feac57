package org.backlot.schedule.ui.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.backlot.core.model.CoreFactory;
import org.backlot.core.model.Paragraph;
import org.backlot.core.model.Production;
import org.backlot.core.model.Scene;
import org.backlot.core.session.Ids;
import org.backlot.schedule.calendar.ScenePeriods;
import org.backlot.schedule.strip.StripColours;
import org.backlot.schedule.strip.StripLayout;
import org.backlot.schedule.strip.StripLayouts;
import org.backlot.schedule.strip.StripPaper;
import org.backlot.schedule.ui.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;

class BoardDialogsTest extends OnScreen {

    private Production production() {
        return of.session().production();
    }

    private void button(String tip) {
        Window.all(shell, Button.class).stream()
                .filter(b -> b.getToolTipText() != null && b.getToolTipText().startsWith(tip))
                .findFirst().orElseThrow().notifyListeners(SWT.Selection, new Event());
    }

    private void select(int row) {
        mouse(SWT.MouseDown, middle(row));
        mouse(SWT.MouseUp, middle(row));
    }

    private static void choose(Composite in, int combo, String label) {
        Combo at = Window.all(in, Combo.class).get(combo);
        at.setText(label);
        at.notifyListeners(SWT.Selection, new Event());
    }

    @Test
    void aColumnIsPutOnTheStripsAndKept() {
        window.inDialog(() -> button("What stands on strips"), dialog -> {
            Window.press(dialog, "Add");
            choose(dialog, 1, "Sequence");
            choose(dialog, 2, "Script day");
            Window.press(dialog, "Use This");
        });
        StripLayout used = StripLayouts.used(production());
        assertEquals("80 sequence / script-day", used.columns().get(1).toString());
        of.session().undo();
        assertFalse(StripLayouts.used(production()).shows("sequence"), "one step to take back");
    }

    @Test
    void columnsMoveAndGo() {
        window.inDialog(() -> button("What stands on strips"), dialog -> {
            Table list = Window.all(dialog, Table.class).getFirst();
            list.setSelection(1);
            list.notifyListeners(SWT.Selection, new Event());
            Window.press(dialog, "Up");
            Window.press(dialog, "Remove");
            Window.press(dialog, "Use This");
        });
        assertEquals("number", StripLayouts.used(production()).columns().getFirst().upper().field());
        assertFalse(StripLayouts.used(production()).shows("time"));
    }

    @Test
    void aColourIsChosenForTheProduction() {
        window.inDialog(() -> button("Colours of strips"), dialog -> {
            Window.all(dialog, Text.class).getFirst().setText("sunny");
            assertFalse(Window.find(dialog, Button.class, b -> b.getText().equals("Use These"))
                    .orElseThrow().isEnabled());
            Window.all(dialog, Text.class).getFirst().setText("#AABBCC");
            Window.press(dialog, "Use These");
        });
        assertEquals("#AABBCC", StripColours.of(production()).paper(StripPaper.INT_DAY));
    }

    @Test
    void theSelectedDayIsSortedInItself() {
        of.session().edit("Lengths", () -> production().getScript().getScenes().get(1).setEighths(9));
        settle();
        select(0);
        window.inDialog(() -> choose("Sort\u2026"), dialog -> {
            choose(dialog, 0, "Length, longest first");
            choose(dialog, 1, "");
            choose(dialog, 2, "");
            Window.press(dialog, "Sort");
        });
        assertEquals("2 1 3", of.scenes(0));
    }

    @Test
    void daysAreBrokenByPages() {
        window.inDialog(() -> choose("Break Into Days\u2026"), dialog -> {
            Window.all(dialog, Text.class).getFirst().setText("1");
            Window.press(dialog, "Break");
        });
        assertEquals("1 2", of.scenes(0));
        assertEquals("3 4", of.scenes(1));
    }

    @Test
    void aSceneIsSplitWhereTheDialogCutsIt() {
        Scene one = production().getScript().getScenes().getFirst();
        of.session().edit("Write", () -> {
            for (String text : new String[] {"She comes in.", "She goes out."}) {
                Paragraph paragraph = CoreFactory.eINSTANCE.createParagraph();
                paragraph.setText(text);
                Ids.of(paragraph);
                one.getParagraphs().add(paragraph);
            }
        });
        settle();
        select(0);
        window.inDialog(() -> choose("Split the Scene\u2026"), dialog -> {
            assertEquals("2/8", Window.all(dialog, Text.class).getFirst().getText());
            Window.all(dialog, Text.class).getFirst().setText("3/8");
            Window.press(dialog, "Split");
        });
        assertEquals("1 1A 2 3", of.scenes(0));
        assertEquals("She goes out.", production().getScript().getScenes().get(1).getParagraphs().getFirst().getText());
        assertEquals(3, one.getEighths());
        choose("Merge With Scene 1A");
        assertEquals("1 2 3", of.scenes(0));
        assertEquals(2, one.getParagraphs().size());
    }

    @Test
    void scenesGetTheDatesOnWhichTheyCanBeShot() {
        select(0);
        window.inDialog(() -> choose("Earliest and Latest Date\u2026"), dialog -> {
            Window.all(dialog, Text.class).get(0).setText("2031-06-12");
            Window.all(dialog, Text.class).get(1).setText("2031-06-10");
            Window.press(dialog, "Keep");
            assertTrue(dialog.isVisible(), "the latest lies before the earliest");
            Window.all(dialog, Text.class).get(1).setText("");
            Window.all(dialog, Text.class).get(2).setText("the orchard blossoms");
            Window.press(dialog, "Keep");
        });
        Scene scene = production().getScript().getScenes().getFirst();
        assertEquals("from Thu 12 Jun 2031: the orchard blossoms",
                ScenePeriods.of(production(), scene).map(ScenePeriods::words).orElse(""));
        window.inDialog(() -> choose("Earliest and Latest Date\u2026"), dialog -> {
            assertEquals("Thu 12 Jun 2031", Window.all(dialog, Text.class).get(0).getText());
            Window.all(dialog, Text.class).get(0).setText("");
            Window.press(dialog, "Keep");
        });
        assertTrue(ScenePeriods.of(production(), scene).isEmpty());
    }

    @Test
    void stripsGoToTheDayThatIsAskedFor() {
        select(0);
        window.inDialog(() -> choose("Move to a Day\u2026"), dialog -> {
            Window.all(dialog, Text.class).getFirst().setText("Day 2");
            Window.press(dialog, "Move");
        });
        assertEquals("4 1", of.scenes(1));
        assertTrue(of.scenes(0).equals("2 3"));
    }
}
