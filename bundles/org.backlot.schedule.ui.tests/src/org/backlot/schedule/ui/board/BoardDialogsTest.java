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
import org.backlot.ui.testing.Widgets;
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
        Widgets.find(shell, Button.class, b -> b.getToolTipText() != null && b.getToolTipText().startsWith(tip))
                .orElseThrow().notifyListeners(SWT.Selection, new Event());
    }

    private void select(int row) {
        mouse(SWT.MouseDown, middle(row));
        mouse(SWT.MouseUp, middle(row));
    }

    private static void choose(Composite in, int combo, String label) {
        Combo at = Widgets.all(in, Combo.class).get(combo);
        at.setText(label);
        at.notifyListeners(SWT.Selection, new Event());
    }

    @Test
    void aColumnIsPutOnTheStripsAndKept() {
        window.inDialog(() -> button("What stands on strips"), dialog -> {
            Widgets.press(dialog, "Add");
            choose(dialog, 1, "Sequence");
            choose(dialog, 2, "Script day");
            Widgets.press(dialog, "Use This");
        });
        StripLayout used = StripLayouts.used(production());
        assertEquals("80 sequence / script-day", used.columns().get(1).toString());
        of.session().undo();
        assertFalse(StripLayouts.used(production()).shows("sequence"), "one step to take back");
    }

    @Test
    void columnsMoveAndGo() {
        window.inDialog(() -> button("What stands on strips"), dialog -> {
            Table list = Widgets.first(dialog, Table.class);
            list.setSelection(1);
            list.notifyListeners(SWT.Selection, new Event());
            Widgets.press(dialog, "Up");
            Widgets.press(dialog, "Remove");
            Widgets.press(dialog, "Use This");
        });
        assertEquals("number", StripLayouts.used(production()).columns().getFirst().upper().field());
        assertFalse(StripLayouts.used(production()).shows("time"));
    }

    @Test
    void aColourIsChosenForTheProduction() {
        window.inDialog(() -> button("Colours of strips"), dialog -> {
            Widgets.first(dialog, Text.class).setText("sunny");
            assertFalse(Widgets.button(dialog, "Use These").isEnabled());
            Widgets.first(dialog, Text.class).setText("#AABBCC");
            Widgets.press(dialog, "Use These");
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
            Widgets.press(dialog, "Sort");
        });
        assertEquals("2 1 3", of.scenes(0));
    }

    @Test
    void daysAreBrokenByPages() {
        window.inDialog(() -> choose("Break Into Days\u2026"), dialog -> {
            Widgets.first(dialog, Text.class).setText("1");
            Widgets.press(dialog, "Break");
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
            assertEquals("2/8", Widgets.first(dialog, Text.class).getText());
            Widgets.first(dialog, Text.class).setText("3/8");
            Widgets.press(dialog, "Split");
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
            Widgets.all(dialog, Text.class).get(0).setText("2031-06-12");
            Widgets.all(dialog, Text.class).get(1).setText("2031-06-10");
            Widgets.press(dialog, "Keep");
            assertTrue(dialog.isVisible(), "the latest lies before the earliest");
            Widgets.all(dialog, Text.class).get(1).setText("");
            Widgets.all(dialog, Text.class).get(2).setText("the orchard blossoms");
            Widgets.press(dialog, "Keep");
        });
        Scene scene = production().getScript().getScenes().getFirst();
        assertEquals("from Thu 12 Jun 2031: the orchard blossoms",
                ScenePeriods.of(production(), scene).map(ScenePeriods::words).orElse(""));
        window.inDialog(() -> choose("Earliest and Latest Date\u2026"), dialog -> {
            assertEquals("Thu 12 Jun 2031", Widgets.all(dialog, Text.class).get(0).getText());
            Widgets.all(dialog, Text.class).get(0).setText("");
            Widgets.press(dialog, "Keep");
        });
        assertTrue(ScenePeriods.of(production(), scene).isEmpty());
    }

    @Test
    void stripsGoToTheDayThatIsAskedFor() {
        select(0);
        window.inDialog(() -> choose("Move to a Day\u2026"), dialog -> {
            Widgets.first(dialog, Text.class).setText("Day 2");
            Widgets.press(dialog, "Move");
        });
        assertEquals("4 1", of.scenes(1));
        assertTrue(of.scenes(0).equals("2 3"));
    }
}
