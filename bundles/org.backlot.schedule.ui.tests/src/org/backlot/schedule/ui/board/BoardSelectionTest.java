package org.backlot.schedule.ui.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.backlot.schedule.board.DayEdits;
import org.backlot.schedule.model.Item;
import org.backlot.schedule.ui.Boarded;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BoardSelectionTest {

    private final BoardSelection selection = new BoardSelection();
    private Boarded of;
    private List<Item> rows;

    @BeforeEach
    void open(@TempDir Path folder) throws IOException {
        of = new Boarded(folder);
        rows = BoardRows.of(of.plan(), BoardShape.whole(16)).items();
    }

    @AfterEach
    void close() throws IOException {
        of.close();
    }

    private String selected() {
        return of.numbers(selection.inOrder(rows));
    }

    @Test
    void shiftSelectsOverADayBreakInEitherDirection() {
        selection.only(of.item(1, 0));
        selection.upTo(of.item(0, 1), rows);
        assertEquals("2 3 4", selected());
        selection.upTo(of.item(1, 0), rows);
        assertEquals("4", selected());
    }

    @Test
    void ctrlAddsAndTakesAway() {
        selection.only(of.item(0, 2));
        selection.toggle(of.item(0, 0));
        assertEquals("1 3", selected());
        selection.toggle(of.item(0, 2));
        assertEquals("1", selected());
    }

    @Test
    void arrowsStopAtTheFirstAndTheLastStrip() {
        assertSame(of.item(0, 0), selection.away(1, rows));
        selection.only(of.item(0, 2));
        assertSame(of.item(1, 0), selection.away(1, rows));
        assertSame(of.item(1, 0), selection.away(10, rows));
        assertSame(of.item(0, 0), selection.away(-10, rows));
    }

    @Test
    void aStripThatLeftTheBoardIsNotSelectedAnyMore() {
        selection.only(of.item(0, 0));
        selection.toggle(of.item(1, 0));
        of.session().edit("Remove", () -> of.board().getDays().get(0).getItems().removeFirst());
        rows = BoardRows.of(of.plan(), BoardShape.whole(16)).items();
        selection.keep(rows, of.board().getDays());
        assertEquals("4", selected());
    }

    @Test
    void aStripInTheBoneyardStaysSelected() {
        selection.only(of.item(0, 0));
        of.session().edit("To the boneyard", () -> DayEdits.toBoneyard(List.of(of.item(0, 0)), of.board()));
        rows = BoardRows.of(of.plan(), BoardShape.whole(16)).items();
        selection.keep(rows, of.board().getDays());
        assertEquals("1", selected());
    }

    @Test
    void aDayIsSelectedInsteadOfStripsAndTheOtherWayRound() {
        selection.only(of.item(0, 0));
        selection.day(of.board().getDays().get(1), false);
        selection.day(of.board().getDays().get(0), true);
        assertEquals("", selected());
        assertEquals(of.board().getDays(), selection.daysInOrder(of.board().getDays()));
        selection.toggle(of.item(0, 1));
        assertEquals("2", selected());
        assertEquals(List.of(), selection.daysInOrder(of.board().getDays()));
    }
}
