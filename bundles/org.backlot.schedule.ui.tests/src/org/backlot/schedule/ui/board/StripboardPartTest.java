package org.backlot.schedule.ui.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.backlot.core.model.Scene;
import org.backlot.core.session.Session;
import org.backlot.schedule.board.DayEdits;
import org.backlot.schedule.model.Banner;
import org.backlot.schedule.model.BannerKind;
import org.backlot.schedule.model.Strip;
import org.backlot.ui.testing.Widgets;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;

class StripboardPartTest extends OnScreen {

    @Test
    void altDownMovesAStripPastTheNextOneAndOverTheDayBreak() {
        mouse(SWT.MouseDown, middle(1));
        mouse(SWT.MouseUp, middle(1));
        key(SWT.ALT, SWT.ARROW_DOWN);
        assertEquals("1 3 2", of.scenes(0));
        key(SWT.ALT, SWT.ARROW_DOWN);
        assertEquals("1 3", of.scenes(0));
        assertEquals("2 4", of.scenes(1));
        of.session().undo();
        of.session().undo();
        settle();
        assertEquals("1 2 3", of.scenes(0));
        assertEquals("Make the board", of.session().undoable().orElseThrow().label());
    }

    @Test
    void draggedStripsLandWhereTheyAreDroppedInOneStep() {
        mouse(SWT.MouseDown, middle(0));
        mouse(SWT.MouseUp, middle(0));
        shift(middle(1));
        mouse(SWT.MouseDown, middle(1));
        mouse(SWT.MouseMove, rows().get(4).bottom() - 2);
        mouse(SWT.MouseUp, rows().get(4).bottom() - 2);
        assertEquals("3", of.scenes(0));
        assertEquals("4 1 2", of.scenes(1));
        assertEquals("Move 2 strips", of.session().undoable().orElseThrow().label());
        of.session().undo();
        assertEquals("1 2 3", of.scenes(0));
    }

    @Test
    void aClickWithoutADragMovesNothing() {
        mouse(SWT.MouseDown, middle(2));
        mouse(SWT.MouseMove, middle(2) + 2);
        mouse(SWT.MouseUp, middle(2) + 2);
        assertEquals("Make the board", of.session().undoable().orElseThrow().label());
    }

    @Test
    void deletePutsTheSelectionIntoTheBoneyard() {
        mouse(SWT.MouseDown, middle(0));
        mouse(SWT.MouseUp, middle(0));
        key(0, SWT.END);
        key(0, SWT.DEL);
        assertTrue(of.board().getDays().get(1).getItems().isEmpty());
        assertEquals("4", of.numbers(of.board().getBoneyard()));
    }

    @Test
    void escapeEndsADragWithoutAMove() {
        mouse(SWT.MouseDown, middle(0));
        mouse(SWT.MouseMove, middle(2));
        key(0, SWT.ESC);
        mouse(SWT.MouseUp, middle(2));
        assertEquals("1 2 3", of.scenes(0));
        assertEquals("Make the board", of.session().undoable().orElseThrow().label());
    }

    @Test
    void aChangeOfTheBoardEndsADrag() {
        mouse(SWT.MouseDown, middle(0));
        mouse(SWT.MouseMove, middle(4));
        of.session().edit("Remove", () -> DayEdits.remove(of.board().getDays().get(1)));
        settle();
        mouse(SWT.MouseUp, middle(0));
        assertEquals("1 2 3", of.scenes(0), "nothing lands on a day that is gone");
    }

    @Test
    void withoutAProductionThereIsNothingToDo() {
        window.context().remove(Session.class);
        settle();
        assertTrue(rows().isEmpty());
        mouse(SWT.MouseDown, 40);
        mouse(SWT.MouseMove, 90);
        mouse(SWT.MouseUp, 90);
        key(SWT.MOD1, 'a');
        key(0, SWT.DEL);
        board.getMenu().notifyListeners(SWT.Show, new Event());
        assertEquals(0, board.getMenu().getItemCount());
        assertEquals("1 2 3", of.scenes(0));
    }

    @Test
    void aWholeDayIsDraggedByItsBreak() {
        mouse(SWT.MouseDown, middle(5));
        mouse(SWT.MouseMove, middle(0));
        mouse(SWT.MouseUp, middle(0));
        assertEquals("4", of.scenes(0));
        assertEquals("1 2 3", of.scenes(1));
        assertEquals("Move a day", of.session().undoable().orElseThrow().label());
    }

    @Test
    void theTwistieOfABreakFoldsItsDay() {
        send(SWT.MouseDown, 28, middle(3), 0);
        assertEquals(4, rows().size(), "two breaks, one strip, the boneyard");
        mouse(SWT.MouseDown, middle(0));
        key(0, SWT.ARROW_RIGHT);
        assertEquals(7, rows().size());
        key(SWT.MOD1, 'a');
        key(0, SWT.ARROW_LEFT);
        assertEquals(3, rows().size());
    }

    @Test
    void ctrlASelectsAllAndDeleteClearsTheBoard() {
        key(SWT.MOD1, 'a');
        key(0, SWT.DEL);
        assertEquals("1 2 3 4", of.numbers(of.board().getBoneyard()));
        assertEquals("To the boneyard", of.session().undoable().orElseThrow().label());
    }

    @Test
    void aDoubleClickAndEnterOpenTheSceneOrTheDay() {
        mouse(SWT.MouseDown, middle(1));
        mouse(SWT.MouseUp, middle(1));
        mouse(SWT.MouseDoubleClick, middle(1));
        assertEquals("2", ((Scene) opened.getLast()).getNumber());
        key(0, SWT.ARROW_DOWN);
        key(0, SWT.CR);
        assertEquals("3", ((Scene) opened.getLast()).getNumber());
        mouse(SWT.MouseDoubleClick, middle(3));
        assertSame(of.board().getDays().getFirst(), opened.getLast());
    }

    @Test
    void aLetterTypedOnTheBoardFindsAStrip() {
        type('4');
        Text field = Widgets.first(shell, Text.class);
        assertEquals("4", field.getText());
        board.setFocus();
        key(SWT.ALT, SWT.ARROW_UP);
        assertEquals("1 2 3 4", of.scenes(0), "the strip that was found is the one that moves");
    }

    @Test
    void aBannerIsChangedWhereItStands() {
        of.session().edit("Lunch", () -> DayEdits.addBanner(of.board().getDays().getFirst(), 1, BannerKind.MEAL,
                "Lunch", null));
        settle();
        mouse(SWT.MouseDown, middle(1));
        mouse(SWT.MouseUp, middle(1));
        mouse(SWT.MouseDoubleClick, middle(1));
        List<Text> fields = Widgets.all(board, Text.class);
        fields.get(0).setText("13:15");
        fields.get(1).setText("45m");
        fields.get(2).setText("Late lunch");
        traverse(fields.get(2), SWT.TRAVERSE_RETURN);
        Banner lunch = (Banner) of.item(0, 1);
        assertEquals("13:15 PT45M Late lunch",
                lunch.getStart() + " " + lunch.getLength() + " " + lunch.getText());
        assertEquals("Change Late lunch", of.session().undoable().orElseThrow().label());
        assertTrue(Widgets.all(board, Text.class).isEmpty());
    }

    @Test
    void stripsAreDraggedIntoTheBoneyardBesideTheDays() {
        Button beside = Widgets.find(shell, Button.class,
                button -> button.getToolTipText().startsWith("The boneyard beside")).orElseThrow();
        beside.notifyListeners(SWT.Selection, new Event());
        settle();
        Control boneyard = part.views().getLast().control();
        assertTrue(boneyard.isVisible());
        assertEquals(6, rows().size(), "the boneyard is not below the days any more");
        mouse(SWT.MouseDown, middle(0));
        Point there = board.toControl(boneyard.toDisplay(40, 60));
        send(SWT.MouseMove, there.x, there.y, 0);
        send(SWT.MouseUp, there.x, there.y, 0);
        assertEquals("1", of.numbers(of.board().getBoneyard()));
        beside.notifyListeners(SWT.Selection, new Event());
    }

    @Test
    void unitsStandSideBySideAndGiveEachOtherStrips() {
        of.session().edit("Unit", () -> of.board().getDays().get(1).setUnit("2nd Unit"));
        settle();
        Combo units = Widgets.all(shell, Combo.class).get(1);
        units.select(1);
        units.notifyListeners(SWT.Selection, new Event());
        settle();
        BoardView main = part.views().get(2);
        BoardView second = part.views().get(3);
        assertEquals("1 2 3", of.numbers(main.rows().items()));
        assertEquals("4", of.numbers(second.rows().items()));
        assertEquals(main.rows().all().getFirst().top(), second.rows().all().getFirst().top(),
                "days of one date begin at one height");
        assertFalse(board.isVisible());
        board = main.control();
        mouse(SWT.MouseDown, 20);
        Point there = board.toControl(second.control().toDisplay(60, second.rows().all().getFirst().bottom() - 2));
        send(SWT.MouseMove, there.x, there.y, 0);
        send(SWT.MouseUp, there.x, there.y, 0);
        assertEquals("4 1", of.scenes(1));
        units.select(0);
        units.notifyListeners(SWT.Selection, new Event());
        settle();
        assertEquals("2 3 4 1", of.numbers(part.views().getFirst().rows().items()));
    }

    @Test
    void theMenuLocksStripsAndGivesDaysToAUnit() {
        mouse(SWT.MouseDown, middle(1));
        mouse(SWT.MouseUp, middle(1));
        choose("Lock to the Day");
        assertTrue(((Strip) of.item(0, 1)).isLocked());
        choose("Day 1", "Remove");
        assertEquals("1 2 3", of.numbers(of.board().getBoneyard()));
    }
}
